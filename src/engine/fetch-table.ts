/** A published table as the page knows it: where it is, how long, and its fingerprint. */
export interface PublishedFile {
  readonly table: string;
  readonly url: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** A table made on the page: lines of CSV without a head, in the order of its columns, which have types of the engine. */
export interface CsvTable {
  readonly table: string;
  readonly bytes: number;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly csv: Uint8Array;
}

/** What an engine makes a table of. */
export type TableFile = PublishedFile | CsvTable;

const isCsv = (file: TableFile): file is CsvTable => 'csv' in file;

/** Under which name an engine gets the bytes. */
export const fileName = (file: TableFile): string => `${file.table}.${isCsv(file) ? 'csv' : 'parquet'}`;

/** The rows in these bytes, as SQL. Text is read as the columns say, and never guessed at. */
export const rowsOf = (file: TableFile): string =>
  isCsv(file)
    ? `read_csv('${fileName(file)}', auto_detect = false, header = false, delim = ';', quote = '"', escape = '"', nullstr = '', parallel = false,
    columns = {${file.columns.map((column) => `'${column.name}': '${column.type}'`).join(', ')}})`
    : `read_parquet('${fileName(file)}')`;

/** The bytes of a table; of one made on the page a copy, as the engine takes them away. */
export async function bytesOf(file: TableFile, progress: (bytes: number) => void): Promise<Uint8Array> {
  if (!isCsv(file)) return fetchTable(file, progress);
  progress(file.bytes);
  return file.csv.slice();
}

/**
 * Loads a Parquet file whole and proves that it is the one the page was built with.
 * @throws in plain German when it is missing, too short or altered
 */
export async function fetchTable(file: PublishedFile, progress: (bytes: number) => void): Promise<Uint8Array> {
  const response = await fetch(file.url);
  if (!response.ok || !response.body) throw new Error(`Die Datei ${file.table}.parquet fehlt (${response.status}).`);
  const buffer = new Uint8Array(file.bytes);
  let at = 0;
  const reader = response.body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (at + part.value.length > buffer.length) throw damaged(file);
    buffer.set(part.value, at);
    at += part.value.length;
    progress(at);
  }
  if (at !== file.bytes || !(await matches(buffer, file.sha256))) throw damaged(file);
  return buffer;
}

const damaged = (file: PublishedFile): Error =>
  new Error(`Die Datei ${file.table}.parquet ist beschädigt oder unvollständig.`);

/** `crypto.subtle` exists only in secure contexts; elsewhere the length has to do. */
async function matches(buffer: Uint8Array<ArrayBuffer>, sha256: string): Promise<boolean> {
  if (!globalThis.crypto?.subtle) return true;
  const digest = await crypto.subtle.digest('SHA-256', buffer);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('') === sha256;
}
