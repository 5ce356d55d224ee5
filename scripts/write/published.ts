/** Writes the published tables as Parquet, CSV and JSON, and the manifest that names their sizes and checksums. */
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '../../src/schema/column.ts';
import type { FlatLevel } from '../../src/schema/flat-budget.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import type { WrittenDataset } from './by-dataset.ts';
import { type Beside, loadTable, rowsWhere, withDuckDB, writeParquet, writeRowsAsJson } from './duckdb.ts';
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
  const written = tables.map(async (published): Promise<[string, WrittenTable]> => {
    const loading = before.then(() => {
      progress(`schreibe ${published.table.name}`);
      return loadWhole(connection, published);
    });
    before = loading;
    return [published.table.name, await writeTable(beside, await loading, folder, textLimit)];
  });
  return Object.fromEntries(await Promise.all(written));
}

/** A table in the database, and what has to be known of it to write it. */
interface Loaded {
  readonly table: Table;
  readonly rows: number;
  readonly quellen: Readonly<Record<string, number>> | undefined;
  readonly guarded: Guarded;
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
    guarded: sql ? await guardedColumns(connection, table, quoteName(table.name)) : guardedIn(published),
  };
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
    json: await beside(writePartJson(table, folder, part)),
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
const partRows = (table: Table, quelle: string): string => rowsWhere(table, `quelle = ${quoteText(quelle)}`);

/** Each source has its own licence: so its rows can be taken, described and left out alone. */
const writePart =
  ({ table, guarded }: Loaded, folder: string, [quelle, rows]: readonly [quelle: string, rows: number]) =>
  async (connection: DuckDBConnection): Promise<WrittenPart> => {
    const [name, from] = [partName(table, quelle), partRows(table, quelle)];
    await writeCsv(connection, table, join(folder, `${name}.csv`), guarded, from);
    await writeParquet(connection, table, join(folder, `${name}.parquet`), from);
    const csv = await describeFile(folder, `${name}.csv`);
    return { quelle, rows, csv, parquet: await describeFile(folder, `${name}.parquet`) };
  };

const writePartJson =
  (table: Table, folder: string, { quelle }: WrittenPart) =>
  async (connection: DuckDBConnection): Promise<WrittenFile> => {
    const path = `${partName(table, quelle)}.json`;
    await writeRowsAsJson(connection, table, join(folder, path), partRows(table, quelle));
    return describeFile(folder, path);
  };

/** The file, or nothing, the file removed, when it is larger than `limit`. */
async function keptFile(folder: string, path: string, limit: number): Promise<WrittenFile | undefined> {
  const file = await describeFile(folder, path);
  if (file.bytes <= limit) return file;
  await rm(join(folder, path));
  return undefined;
}

/** Length and fingerprint of a file in `folder`. */
export async function describeFile(folder: string, path: string): Promise<WrittenFile> {
  const bytes = await readFile(join(folder, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
