import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { dataFolder } from '../../site.ts';

/** One record of a file below `data/`, its cells as they stand there; what is the same in all records stands in none. */
export interface FileRecord {
  /** `<dataset>/<file>.csv`. */
  readonly datei: string;
  /** The first record after the header is 1. */
  readonly satz: number;
  readonly cells: Readonly<Record<string, string>>;
}

interface Resource {
  name: string;
  path: string;
  encoding?: string;
  dialect?: { delimiter?: string };
  /** Columns that the file leaves out because every row has this text. */
  konstant?: Readonly<Record<string, string>>;
}

/**
 * Reads every record of a table out of all datasets that have it, or out of those that hold one source, in the order of
 * datasets and records. Costs one pass over the files.
 */
export function fileRecords(table: string, quelle?: string): FileRecord[] {
  const root = dataFolder();
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'datapackage.json')))
    .map((entry) => entry.name)
    .sort()
    .flatMap((dataset) => {
      const descriptor = JSON.parse(readFileSync(join(root, dataset, 'datapackage.json'), 'utf8'));
      const read = (of: string): FileRecord[] => {
        const resource = (descriptor.resources as Resource[]).find(({ name }) => name === of);
        if (!resource) return [];
        const { path, encoding, dialect, konstant } = resource;
        return recordsOf(root, `${dataset}/${path}`, dialect?.delimiter ?? ',', encoding, konstant);
      };
      return quelle && !read('quellen').some(({ cells }) => cells.quelle === quelle) ? [] : read(table);
    });
}

/** Corrections stand beside the datasets, in a file of their own; a city without any has none. */
export const correctionRecords = (): FileRecord[] =>
  existsSync(join(dataFolder(), CORRECTIONS)) ? recordsOf(dataFolder(), CORRECTIONS, ';') : [];

const CORRECTIONS = 'korrekturen.csv';

function recordsOf(
  root: string,
  datei: string,
  delimiter: string,
  encoding = 'utf-8',
  konstant: Readonly<Record<string, string>> = {},
): FileRecord[] {
  const text = new TextDecoder(encoding).decode(readFileSync(join(root, datei)));
  const { data } = Papa.parse<string[]>(text, { delimiter, header: false });
  const [header = [], ...rows] = data;
  // the parser takes the line end of the last record for the start of another one
  if (rows.at(-1)?.length === 1 && rows.at(-1)?.[0] === '') rows.pop();
  return rows.map((row, at) => ({
    datei,
    satz: at + 1,
    cells: { ...konstant, ...Object.fromEntries(header.map((name, index) => [name, row[index] ?? ''])) },
  }));
}
