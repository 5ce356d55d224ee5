import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookedOn } from '../schema/booked-on.ts';
import { decodeFile, eachRecord, USUAL_FORM } from '../schema/csv-records.ts';
import { dataFolders, datasetRoots } from '../schema/data-folders.mjs';
import { rowKey } from '../schema/row-key.ts';
import { cellText } from '../schema/signs.ts';
import { ANY_TABLE } from '../schema/tables.ts';
import { KLASSIFIKATION } from '../schema/values.ts';

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
  /** The file, and its path below `data/`. */
  readonly file: string;
  readonly datei: string;
}

/** A folder of a dataset, and its path below `data/`. */
interface Folder {
  readonly datensatz: string;
  readonly folder: string;
  readonly shown: string;
}

/** The folders of all datasets, of the city and of all cities, in the order of their names. */
function datasetFolders(): Folder[] {
  return datasetRoots(dataFolders())
    .flatMap(({ folder: root, shown }) =>
      readdirSync(root, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => ({ datensatz: name, folder: join(root, name), shown: `${shown}${name}` })),
    )
    .sort((a, b) => (a.datensatz < b.datensatz ? -1 : 1));
}

function places(table: string): Place[] {
  return datasetFolders().flatMap(({ datensatz, folder, shown }) => {
    const descriptor = jsonIn<{ resources: Resource[] }>(join(folder, 'datapackage.json'));
    const own = descriptor?.resources.filter(({ name }) => name === table) ?? [];
    return own.map((resource) => ({
      datensatz,
      resource,
      file: join(folder, resource.path),
      datei: `${shown}/${resource.path}`,
    }));
  });
}

/** The bytes of a file that need not exist. */
function bytesOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function jsonIn<T>(path: string): T | undefined {
  const bytes = bytesOf(path);
  return bytes && (JSON.parse(bytes.toString('utf8')) as T);
}

/** A file of a dataset that need not exist. */
export function readJson<T>(datensatz: string, name: string): T | undefined {
  const place = datasetFolders().find((one) => one.datensatz === datensatz);
  return place && jsonIn<T>(join(place.folder, name));
}

/**
 * Reads a table of all datasets, keeping the records that are wanted; `wanted` is asked with the text of a column. A file that
 * does not have the text `mentioned` anywhere (an id: plain ASCII, the same in every encoding) is not read at all.
 * @throws when there is no such table
 */
export function readRecords(
  table: string,
  wanted: (text: (spalte: string) => string) => boolean = () => true,
  mentioned = '',
): SourceRecord[] {
  const schema = ANY_TABLE[table];
  if (!schema) throw new Error(`no such table: ${table}`);
  const kinds = new Map<string, string>(schema.columns.map(({ name, type }) => [name, type]));
  return places(table).flatMap(({ datensatz, resource, file, datei }) => {
    const bytes = readFileSync(file);
    if (!bytes.includes(mentioned) && !Object.values(resource.konstant ?? {}).includes(mentioned)) return [];
    return recordsIn(bytes, datei, resource, wanted).map((read) => {
      const record = table === 'haushalt' ? { ...read, text: withEntries(read.text) } : read;
      const plain = (spalte: string): string =>
        kinds.get(spalte) === 'text' ? cellText(spalte, record.text(spalte)) : record.text(spalte);
      return { ...record, datensatz, schluessel: rowKey(schema, plain) };
    });
  });
}

/** The columns of classifications say on which entry a row is booked, whichever columns its file has. */
const withEntries =
  (text: FileRecord['text']): FileRecord['text'] =>
  (spalte) => {
    const klassifikation = KLASSIFIKATION.find((one) => one === spalte);
    return klassifikation ? bookedOn(klassifikation, text) : text(spalte);
  };

const CORRECTIONS = 'korrekturen.csv';

/** The lines of the file of corrections, which stands beside the datasets; a city without any has none. */
export function readCorrections(): FileRecord[] {
  const city = datasetRoots(dataFolders()).at(-1);
  const bytes = city && bytesOf(join(city.folder, CORRECTIONS));
  return bytes ? recordsIn(bytes, `${city.shown}${CORRECTIONS}`, { dialect: { delimiter: ';' } }) : [];
}

function recordsIn(
  bytes: Buffer,
  datei: string,
  { encoding = USUAL_FORM.encoding, dialect, konstant = {} }: Omit<Resource, 'name' | 'path'>,
  wanted: (text: FileRecord['text']) => boolean = () => true,
): FileRecord[] {
  const spalten: string[] = [];
  const at = new Map<string, number>();
  const textOf =
    (cells: readonly string[]): FileRecord['text'] =>
    (spalte) =>
      konstant[spalte] ?? cells[at.get(spalte) ?? -1] ?? '';
  const records: FileRecord[] = [];
  eachRecord(decodeFile(bytes, encoding), dialect?.delimiter ?? USUAL_FORM.delimiter, (satz, cells) => {
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
