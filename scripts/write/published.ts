/** Writes the published tables as Parquet, CSV and JSON, and the manifest that names their sizes and checksums. */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '../../src/schema/column.ts';
import type { FlatLevel } from '../../src/schema/flat-budget.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import type { WrittenDataset } from './by-dataset.ts';
import { type Beside, loadTable, orderOf, rowsWhere, withDuckDB, writeParquet, writeRowsAsJson } from './duckdb.ts';
import { hashFile } from './hash-file.ts';
import { quoteName, quoteText } from './names.ts';
import { csvHeader, type Guarded, guardedColumns, guardedIn, writeCsv } from './published-csv.ts';
import { replaceFolder } from './replace-folder.ts';

/** Spreadsheets, editors and file hosts give up on larger text files. */
const TEXT_LIMIT = 20_000_000;

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The rows of one table that rest on one source. */
export interface WrittenPart {
  readonly quelle: string;
  readonly rows: number;
  readonly csv: WrittenFile;
  readonly parquet: WrittenFile;
  /** Missing where the whole table is too large for it. */
  readonly json?: WrittenFile;
}

export interface WrittenTable {
  readonly rows: number;
  /** Rows by source, in tables whose rows name one. */
  readonly quellen?: Readonly<Record<string, number>>;
  readonly parquet: WrittenFile;
  /** Missing when the table is too large for one text file. */
  readonly csv?: WrittenFile;
  readonly json?: WrittenFile;
  /** By source, when the table rests on more than one. */
  readonly parts?: readonly WrittenPart[];
}

/** What `manifest.json` holds. No dates: the same data makes the same files. */
export interface Manifest {
  /** Do the tables hold figures whose source states no licence? */
  readonly mit_ungeklaerten: boolean;
  /** Levels of the budget that are columns of the flat table. */
  readonly ebenen: readonly FlatLevel[];
  readonly tables: Readonly<Record<string, WrittenTable>>;
  /** By the name of their folder. */
  readonly datensaetze: Readonly<Record<string, WrittenDataset>>;
}

/** Writes all tables, also those without rows, into `folder`: each is loaded after the one before it, and written beside the next. */
export async function writePublished(
  connection: DuckDBConnection,
  beside: Beside,
  tables: readonly PublishedTable[],
  folder: string,
  progress: (step: string) => void,
  textLimit = TEXT_LIMIT,
): Promise<Manifest['tables']> {
  let before: Promise<unknown> = Promise.resolve();
  const written = new Map<string, Promise<WrittenTable>>();
  for (const published of largestFirst(tables)) {
    const loading = before.then(() => {
      progress(`schreibe ${published.table.name}`);
      return loadWhole(connection, published);
    });
    before = loading;
    written.set(
      published.table.name,
      loading.then((loaded) => writeTable(beside, loaded, folder, textLimit)),
    );
  }
  const inOrder = tables.map(async ({ table: { name } }) => [name, await written.get(name)] as const);
  return Object.fromEntries(await Promise.all(inOrder)) as Manifest['tables'];
}

/** What takes longest begins first, and others run beside it; what is computed of other tables comes after them. */
const largestFirst = (tables: readonly PublishedTable[]): PublishedTable[] =>
  tables.toSorted((a, b) => Number(Boolean(a.sql)) - Number(Boolean(b.sql)) || b.rows.length - a.rows.length);

/** A table in the database, and what has to be known of it to write it. */
interface Loaded {
  readonly table: Table;
  readonly rows: number;
  readonly quellen: Readonly<Record<string, number>> | undefined;
  readonly guarded: Guarded;
  /** Where the rows of a source lie: those of small ones apart, where each is found without going through all the others. */
  readonly rowsOf: (quelle: string) => string;
}

async function loadWhole(connection: DuckDBConnection, published: PublishedTable): Promise<Loaded> {
  const { table, rows, sql } = published;
  await loadTable(connection, published);
  const quellen = namesSources(table) ? await rowsBySource(connection, published) : undefined;
  // each computed row rests on a source
  const count = sql ? Object.values(quellen ?? {}).reduce((sum, one) => sum + one, 0) : rows.length;
  return {
    table,
    rows: count,
    quellen,
    rowsOf: await partsOf(connection, table, count, quellen ?? {}),
    guarded: sql ? await guardedColumns(connection, table, quoteName(table.name)) : guardedIn(published),
  };
}

/** A source with at most this share of the rows is a small one. */
const SMALL = 1 / 100;

/** Below so many rows all of a table is gone through as quickly. */
const MANY = 20_000;

async function partsOf(
  connection: DuckDBConnection,
  table: Table,
  rows: number,
  quellen: Readonly<Record<string, number>>,
): Promise<Loaded['rowsOf']> {
  const small = new Set(Object.keys(quellen).filter((quelle) => (quellen[quelle] ?? 0) <= rows * SMALL));
  const apart = { name: `${table.name} kleiner Quellen` };
  if (rows < MANY || small.size < 2) return (quelle) => partRows(table, quelle);
  const among = rowsWhere(table, `quelle IN (${[...small].map(quoteText).join(', ')})`);
  // sorted once more: rows that are found among many come in any order
  await connection.run(`CREATE TABLE ${quoteName(apart.name)} AS FROM ${among} ORDER BY ${orderOf(table)}`);
  return (quelle) => partRows(small.has(quelle) ? apart : table, quelle);
}

/** The files of one table. */
async function writeTable(beside: Beside, loaded: Loaded, folder: string, textLimit: number): Promise<WrittenTable> {
  const { table, rows, quellen } = loaded;
  const { name } = table;
  const several = quellen && Object.keys(quellen).length > 1;
  const [parquet, parts] = await Promise.all([
    beside(async (connection) => {
      await writeParquet(connection, table, join(folder, `${name}.parquet`));
      return describeFile(folder, `${name}.parquet`);
    }),
    Promise.all(Object.entries(several ? quellen : {}).map((part) => beside(writePart(loaded, folder, part)))),
  ]);
  const limit = several ? textLimit : Number.POSITIVE_INFINITY;
  // all parts together are the whole, but for the lines of their headers
  const header = Buffer.byteLength(csvHeader(table));
  const least = parts.reduce((sum, { csv }) => sum + csv.bytes - header, header);
  const texts = least > limit ? {} : await beside((connection) => writeTexts(connection, loaded, folder, limit));
  const json = async (part: WrittenPart): Promise<WrittenPart> => ({
    ...part,
    json: await beside(writePartJson(loaded, folder, part)),
  });
  return {
    rows,
    ...(quellen ? { quellen } : {}),
    parquet,
    ...texts,
    ...(several ? { parts: texts.json ? await Promise.all(parts.map(json)) : parts } : {}),
  };
}

/** Replaces `folder` by the Parquet files of all tables, with every row: what the pages are made from. */
export async function writeComplete(
  tables: readonly PublishedTable[],
  folder: string,
  progress: (step: string) => void,
): Promise<void> {
  await replaceFolder(folder, (fresh) =>
    withDuckDB(async (connection) => {
      for (const published of tables) {
        progress(`schreibe ${published.table.name}, vollständig`);
        await loadTable(connection, published);
        await writeParquet(connection, published.table, join(fresh, `${published.table.name}.parquet`));
      }
    }),
  );
}

/** CSV and JSON of the whole table, each only when it is not too large; JSON names each cell, and is larger than the CSV. */
async function writeTexts(
  connection: DuckDBConnection,
  { table, rows, guarded }: Loaded,
  folder: string,
  limit: number,
): Promise<Pick<WrittenTable, 'csv' | 'json'>> {
  if (rows === 0) await writeFile(join(folder, `${table.name}.csv`), csvHeader(table));
  else await writeCsv(connection, table, join(folder, `${table.name}.csv`), guarded);
  const csv = await keptFile(folder, `${table.name}.csv`, limit);
  if (!csv) return {};
  const most = Math.min(limit, TEXT_LIMIT);
  if (csv.bytes > most) return { csv };
  await writeRowsAsJson(connection, table, join(folder, `${table.name}.json`));
  const json = await keptFile(folder, `${table.name}.json`, most);
  return { csv, ...(json ? { json } : {}) };
}

const namesSources = ({ name, columns }: Table): boolean =>
  name !== 'quellen' && columns.some((column) => column.name === 'quelle');

/** How many rows rest on each source; of rows that are at hand they are counted here. */
async function rowsBySource(
  connection: DuckDBConnection,
  { table, rows, sql }: PublishedTable,
): Promise<Record<string, number>> {
  if (!sql) {
    const at = table.columns.findIndex(({ name }) => name === 'quelle');
    const counts = new Map<string, number>();
    for (const { [at]: quelle } of rows) if (quelle) counts.set(quelle, (counts.get(quelle) ?? 0) + 1);
    return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  const result = await connection.runAndReadAll(
    `SELECT quelle, count(*)::INTEGER FROM ${quoteName(table.name)} WHERE quelle IS NOT NULL GROUP BY quelle ORDER BY quelle`,
  );
  return Object.fromEntries(result.getRowsJS() as [string, number][]);
}

const partName = (table: Table, quelle: string): string => `${table.name}-${quelle}`;
const partRows = (table: Pick<Table, 'name'>, quelle: string): string =>
  rowsWhere(table, `quelle = ${quoteText(quelle)}`);

/** Each source has its own licence: so its rows can be taken, described and left out alone. */
const writePart =
  ({ table, guarded, rowsOf }: Loaded, folder: string, [quelle, rows]: readonly [quelle: string, rows: number]) =>
  async (connection: DuckDBConnection): Promise<WrittenPart> => {
    const [name, from] = [partName(table, quelle), rowsOf(quelle)];
    await writeCsv(connection, table, join(folder, `${name}.csv`), guarded, from);
    await writeParquet(connection, table, join(folder, `${name}.parquet`), from);
    const [csv, parquet] = [describeFile(folder, `${name}.csv`), describeFile(folder, `${name}.parquet`)];
    return { quelle, rows, csv, parquet };
  };

const writePartJson =
  ({ table, rowsOf }: Loaded, folder: string, { quelle }: WrittenPart) =>
  async (connection: DuckDBConnection): Promise<WrittenFile> => {
    const path = `${partName(table, quelle)}.json`;
    await writeRowsAsJson(connection, table, join(folder, path), rowsOf(quelle));
    return describeFile(folder, path);
  };

/** The file, or nothing, the file removed, when it is larger than `limit`. */
async function keptFile(folder: string, path: string, limit: number): Promise<WrittenFile | undefined> {
  const file = describeFile(folder, path);
  if (file.bytes <= limit) return file;
  await rm(join(folder, path));
  return undefined;
}

/** Length and fingerprint of a file in `folder`. */
export const describeFile = (folder: string, path: string): WrittenFile => ({ path, ...hashFile(join(folder, path)) });
