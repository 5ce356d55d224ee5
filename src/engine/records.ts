import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { rowKey } from '../schema/row-key.ts';
import { unprotectedText } from '../schema/spreadsheet.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { dataFolder } from '../site.ts';

/**
 * The records as they stand in `data/`: the text of each cell before anything was read into it. Published rows have the
 * same key, so that each can be led back to the record that it was made of.
 */
export interface SourceRecord {
  readonly datensatz: string;
  /** Path of the file below `data/`. */
  readonly datei: string;
  /** 1 is the first record after the header. */
  readonly satz: number;
  /** Key of its row in the published table, `spalte=wert|…`. */
  readonly schluessel: string;
  /** Columns of the file in their order, and the text in each of them. */
  readonly spalten: readonly string[];
  readonly zellen: readonly string[];
  /** Text of a column, of those too that the file leaves out because every row has the same. */
  readonly text: (spalte: string) => string;
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly encoding?: string;
  readonly dialect?: { readonly delimiter?: string };
  readonly konstant?: Readonly<Record<string, string>>;
}

/** Where a dataset keeps a table. */
interface Place {
  readonly datensatz: string;
  readonly resource: Resource;
}

function places(table: TableName): Place[] {
  const folders = readdirSync(dataFolder(), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => name)
    .sort()
    .flatMap((datensatz) => {
      const descriptor = readJson<{ resources: Resource[] }>(datensatz, 'datapackage.json');
      const own = descriptor?.resources.filter(({ name }) => name === table) ?? [];
      return own.map((resource) => ({ datensatz, resource }));
    });
}

/** A file of a dataset that need not exist. */
export function readJson<T>(datensatz: string, name: string): T | undefined {
  let text: string;
  try {
    text = readFileSync(join(dataFolder(), datensatz, name), 'utf8');
  } catch {
    return undefined;
  }
  return JSON.parse(text) as T;
}

/** Reads a table of all datasets, keeping the records that are wanted; `wanted` is asked with the text of a column. */
export function readRecords(
  table: TableName,
  wanted: (text: (spalte: string) => string) => boolean = () => true,
): SourceRecord[] {
  return places(table).flatMap(({ datensatz, resource }) => recordsOf(table, datensatz, resource, wanted));
}

function recordsOf(
  table: TableName,
  datensatz: string,
  { path, encoding = 'utf-8', dialect, konstant = {} }: Resource,
  wanted: (text: (spalte: string) => string) => boolean,
): SourceRecord[] {
  const content = new TextDecoder(encoding).decode(readFileSync(join(dataFolder(), datensatz, path)));
  const { data } = Papa.parse<string[]>(content, { delimiter: dialect?.delimiter ?? ',', skipEmptyLines: true });
  const [header = [], ...rows] = data;
  const at = new Map(header.map((name, index) => [name, index]));
  const kinds = new Map<string, string>(TABLES[table].columns.map(({ name, type }) => [name, type]));
  return rows.flatMap((cells, index): SourceRecord[] => {
    const text = (spalte: string): string => konstant[spalte] ?? cells[at.get(spalte) ?? -1] ?? '';
    if (!wanted(text)) return [];
    const plain = (spalte: string): string =>
      kinds.get(spalte) === 'text' ? unprotectedText(text(spalte)) : text(spalte);
    return [
      {
        datensatz,
        datei: `${datensatz}/${path}`,
        satz: index + 1,
        schluessel: rowKey(TABLES[table], plain),
        spalten: header,
        zellen: cells,
        text,
      },
    ];
  });
}
