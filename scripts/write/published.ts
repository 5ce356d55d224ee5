/** Writes the published tables as Parquet and CSV, and the manifest that names their sizes and checksums. */
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '../../src/schema/tables.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import { loadTable, quoteName, quoteText, writeCsv, writeParquet } from './duckdb.ts';

/** Spreadsheets and file hosts give up on larger ones. */
const CSV_LIMIT = 20_000_000;

export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface WrittenTable {
  readonly rows: number;
  readonly parquet: WrittenFile;
  /** Missing when the table is too large for one CSV. */
  readonly csv?: WrittenFile;
  /** One file for each source, when the table is too large for one CSV. */
  readonly csvParts?: readonly WrittenFile[];
}

/** What `manifest.json` holds. No dates: the same data makes the same files. */
export interface Manifest {
  readonly tables: Readonly<Record<string, WrittenTable>>;
}

/** Writes all tables, also those without rows, into `folder`. */
export async function writePublished(
  connection: DuckDBConnection,
  tables: readonly PublishedTable[],
  folder: string,
  progress: (step: string) => void,
  csvLimit = CSV_LIMIT,
): Promise<Manifest> {
  const written: Record<string, WrittenTable> = {};
  for (const published of tables) {
    const { table, rows } = published;
    progress(`schreibe ${table.name}`);
    await loadTable(connection, published, folder);
    await writeParquet(connection, table, join(folder, `${table.name}.parquet`));
    const parquet = await describeFile(folder, `${table.name}.parquet`);
    written[table.name] = { rows: rows.length, parquet, ...(await writeCsvFiles(connection, table, folder, csvLimit)) };
  }
  return { tables: written };
}

async function writeCsvFiles(connection: DuckDBConnection, table: Table, folder: string, limit: number) {
  const path = `${table.name}.csv`;
  await writeCsv(connection, table, join(folder, path));
  const csv = await describeFile(folder, path);
  if (csv.bytes <= limit || !table.columns.some(({ name }) => name === 'quelle')) return { csv };
  await rm(join(folder, path));
  const sources = await connection.runAndReadAll(
    `SELECT DISTINCT quelle FROM ${quoteName(table.name)} ORDER BY quelle`,
  );
  const csvParts: WrittenFile[] = [];
  for (const [source] of sources.getRowsJS()) {
    const part = `${table.name}-${source}.csv`;
    await writeCsv(connection, table, join(folder, part), `quelle = ${quoteText(String(source))}`);
    csvParts.push(await describeFile(folder, part));
  }
  return { csvParts };
}

async function describeFile(folder: string, path: string): Promise<WrittenFile> {
  const bytes = await readFile(join(folder, path));
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
