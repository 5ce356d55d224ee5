import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeFile, eachRecord } from '../schema/csv-records.ts';
import { rowKey } from '../schema/row-key.ts';
import { unprotectedText } from '../schema/spreadsheet.ts';
import { TABLES, type TableName } from '../schema/tables.ts';
import { dataFolder } from '../site.ts';

/**
 * The records as they stand in `data/`: the text of each cell before anything was read into it. They are numbered and read
 * as the data build does it, so that each published row can be led back to the record that it was made of.
 */
export interface FileRecord {
  /** Path of the file below `data/`. */
  readonly datei: string;
  /** 1 is the first record after the header; blank lines count. */
  readonly satz: number;
  /** Columns of the file in their order. */
  readonly spalten: readonly string[];
  /** What stands in a column, or what the file leaves out because every row has the same; '' where there is neither. */
  readonly text: (spalte: string) => string;
}

/** A record of a dataset. */
export interface SourceRecord extends FileRecord {
  readonly datensatz: string;
  /** Key of its row in the published table, `spalte=wert|…`. */
  readonly schluessel: string;
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

/** The bytes of a file below `data/` that need not exist. */
function bytesOf(...path: string[]): Buffer | undefined {
  try {
    return readFileSync(join(dataFolder(), ...path));
  } catch {
    return undefined;
  }
}

/** A file of a dataset that need not exist. */
export function readJson<T>(datensatz: string, name: string): T | undefined {
  const bytes = bytesOf(datensatz, name);
  return bytes && (JSON.parse(bytes.toString('utf8')) as T);
}

/**
 * Reads a table of all datasets, keeping the records that are wanted; `wanted` is asked with the text of a column. A file that
 * does not have the text `mentioned` anywhere (an id: plain ASCII, the same in every encoding) is not read at all.
 */
export function readRecords(
  table: TableName,
  wanted: (text: (spalte: string) => string) => boolean = () => true,
  mentioned = '',
): SourceRecord[] {
  const kinds = new Map<string, string>(TABLES[table].columns.map(({ name, type }) => [name, type]));
  return places(table).flatMap(({ datensatz, resource }) => {
    const bytes = readFileSync(join(dataFolder(), datensatz, resource.path));
    if (!bytes.includes(mentioned) && !Object.values(resource.konstant ?? {}).includes(mentioned)) return [];
    return recordsIn(bytes, `${datensatz}/${resource.path}`, resource, wanted).map((record) => {
      const plain = (spalte: string): string =>
        kinds.get(spalte) === 'text' ? unprotectedText(record.text(spalte)) : record.text(spalte);
      return { ...record, datensatz, schluessel: rowKey(TABLES[table], plain) };
    });
  });
}

const CORRECTIONS = 'korrekturen.csv';

/** The lines of the file of corrections, which stands beside the datasets; a city without any has none. */
export function readCorrections(): FileRecord[] {
  const bytes = bytesOf(CORRECTIONS);
  return bytes ? recordsIn(bytes, CORRECTIONS, { dialect: { delimiter: ';' } }) : [];
}

function recordsIn(
  bytes: Buffer,
  datei: string,
  { encoding = 'utf-8', dialect, konstant = {} }: Omit<Resource, 'name' | 'path'>,
  wanted: (text: FileRecord['text']) => boolean = () => true,
): FileRecord[] {
  const spalten: string[] = [];
  const at = new Map<string, number>();
  const textOf =
    (cells: readonly string[]): FileRecord['text'] =>
    (spalte) =>
      konstant[spalte] ?? cells[at.get(spalte) ?? -1] ?? '';
  const records: FileRecord[] = [];
  eachRecord(decodeFile(bytes, encoding), dialect?.delimiter ?? ',', (satz, cells) => {
    if (satz === 0) {
      spalten.push(...cells);
      for (const [index, name] of cells.entries()) at.set(name, index);
      return;
    }
    const text = textOf(cells);
    if (wanted(text)) records.push({ datei, satz, spalten, text });
  });
  return records;
}
