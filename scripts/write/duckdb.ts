/** Writes the published tables: Parquet and CSV, both by native DuckDB from the same rows in the same order. */
import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { PLAIN_NUMBER, RUNS } from '../../src/schema/spreadsheet.ts';
import type { Column, Table } from '../../src/schema/tables.ts';
import { PRECISION } from '../read/number.ts';
import type { PublishedTable } from '../reshape/levels.ts';

const STAGED_ROWS = 10_000;

/** Runs `work` with a database in memory and closes it again. */
export async function withDuckDB<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Loads the rows as a sorted DuckDB table of the same name. Amounts go as text into DECIMAL, never through a float. */
export async function loadTable(
  connection: DuckDBConnection,
  { table, rows }: PublishedTable,
  folder: string,
): Promise<void> {
  const staged = join(folder, `.${table.name}.csv`);
  await stageRows(staged, rows);
  const columns = table.columns.map((column) => `${quoteName(column.name)}: ${quoteText(duckType(column))}`).join(', ');
  const order = [...table.sort, ...table.key.filter((column) => !table.sort.includes(column))];
  await connection.run(`
    CREATE TABLE ${quoteName(table.name)} AS
    SELECT * FROM read_csv(${quoteText(staged)}, auto_detect = false, header = false, delim = ';', quote = '"', escape = '"',
      nullstr = '', allow_quoted_nulls = true, columns = {${columns}})
    ORDER BY ${order.map((column) => `${quoteName(column)} NULLS FIRST`).join(', ')}`);
  await rm(staged);
  const loaded = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM ${quoteName(table.name)}`);
  if (loaded.getRowsJS()[0]?.[0] !== rows.length)
    throw new Error(`${table.name}: not all ${rows.length} rows were loaded`);
}

/** Writes the rows as CSV, some at a time: as one text, a table of 400,000 rows would take ten times its size in memory. */
async function stageRows(path: string, rows: PublishedTable['rows']): Promise<void> {
  const file = await open(path, 'w');
  try {
    for (let at = 0; at < rows.length; at += STAGED_ROWS) {
      const part = rows.slice(at, at + STAGED_ROWS) as string[][];
      await file.write(`${Papa.unparse(part, { delimiter: ';', newline: '\n', quotes: true })}\n`);
    }
  } finally {
    await file.close();
  }
}

/** zstd, and the encodings of Parquet 1, which the engine of the browser reads. `where` limits it to a part of the rows. */
export async function writeParquet(
  connection: DuckDBConnection,
  { name }: Table,
  path: string,
  where = 'true',
): Promise<void> {
  await connection.run(`
    COPY (FROM ${quoteName(name)} WHERE ${where}) TO ${quoteText(path)}
    (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 122880)`);
}

/**
 * For spreadsheets: UTF-8 with BOM, `;`, decimal comma. Text stands in quotes, which tells a spreadsheet that asks that
 * a number such as 06 is none, and cannot run as a formula. `where` limits it to a part of the rows.
 */
export async function writeCsv(
  connection: DuckDBConnection,
  table: Table,
  path: string,
  where = 'true',
): Promise<void> {
  const quoted = table.columns.filter(({ type }) => type === 'text').map(({ name }) => quoteName(name));
  await connection.run(`
    COPY (SELECT ${table.columns.map(csvColumn).join(', ')} FROM ${quoteName(table.name)} WHERE ${where}) TO ${quoteText(path)}
    (FORMAT csv, DELIMITER ';', HEADER false, FORCE_QUOTE (${quoted.join(', ')}))`);
  const header = table.columns.map(({ name }) => name).join(';');
  await writeFile(path, Buffer.concat([Buffer.from(`\uFEFF${header}\n`), await readFile(path)]));
}

/** A list of objects, one row a line; what is missing is null. `where` limits it to a part of the rows. */
export async function writeRowsAsJson(
  connection: DuckDBConnection,
  { name }: Table,
  path: string,
  where = 'true',
): Promise<void> {
  await connection.run(`COPY (FROM ${quoteName(name)} WHERE ${where}) TO ${quoteText(path)} (FORMAT json, ARRAY true)`);
}

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function csvColumn({ name, type, scale = 0 }: Column): string {
  const column = quoteName(name);
  if (type === 'text') {
    const runs = `regexp_matches(${column}, ${quoteText(RUNS)}) AND NOT regexp_matches(${column}, ${quoteText(PLAIN_NUMBER)})`;
    return `CASE WHEN ${runs} THEN '''' || ${column} ELSE ${column} END AS ${column}`;
  }
  if (type === 'integer' || scale === 0) return column;
  return `replace(rtrim(rtrim(${column}::VARCHAR, '0'), '.'), '.', ',') AS ${column}`;
}

function duckType({ type, scale = 0 }: Column): string {
  return { text: 'VARCHAR', integer: 'INTEGER', decimal: `DECIMAL(${PRECISION}, ${scale})` }[type];
}
