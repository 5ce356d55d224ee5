/** Writes the published tables: Parquet and CSV, both by native DuckDB from the same rows in the same order. */
import { open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { PLAIN_NUMBER, RUNS } from '../../src/schema/spreadsheet.ts';
import type { Column, Table } from '../../src/schema/tables.ts';
import { PRECISION } from '../read/number.ts';
import type { PublishedTable } from '../reshape/levels.ts';

const STAGED_ROWS = 10_000;

/** How many statements may run side by side; DuckDB spreads a large one over all cores, but most of ours are small. */
const LANES = 3;

/** Runs a task on a connection of its own, beside others; each waits until one is free. */
export type Beside = <T>(task: (connection: DuckDBConnection) => Promise<T>) => Promise<T>;

/** Runs `work` with a database in memory and closes it again. */
export async function withDuckDB<T>(work: (connection: DuckDBConnection, beside: Beside) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const lanes = new Lanes(instance);
  try {
    return await work(connection, (task) => lanes.run(task));
  } finally {
    await lanes.close();
    connection.closeSync();
    instance.closeSync();
  }
}

/** Connections that are opened as they are needed, each handed to the task that waits longest. */
class Lanes {
  readonly #instance: DuckDBInstance;
  readonly #all: Promise<DuckDBConnection>[] = [];
  readonly #idle: DuckDBConnection[] = [];
  readonly #waiting: ((lane: DuckDBConnection) => void)[] = [];
  readonly #running = new Set<Promise<unknown>>();

  constructor(instance: DuckDBInstance) {
    this.#instance = instance;
  }

  async run<T>(task: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const lane = await this.#free();
    const running = task(lane);
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
      const next = this.#waiting.shift();
      if (next) next(lane);
      else this.#idle.push(lane);
    }
  }

  /** When one task has failed, others may still be at work. */
  async close(): Promise<void> {
    await Promise.allSettled(this.#running);
    for (const lane of await Promise.all(this.#all)) lane.closeSync();
  }

  #free(): Promise<DuckDBConnection> {
    const known = this.#idle.pop();
    if (known) return Promise.resolve(known);
    if (this.#all.length === LANES) return new Promise((resolve) => this.#waiting.push(resolve));
    const opened = this.#instance.connect();
    this.#all.push(opened);
    return opened;
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
  await connection.run(`
    CREATE TABLE ${quoteName(table.name)} AS
    SELECT * FROM read_csv(${quoteText(staged)}, auto_detect = false, header = false, delim = ';', quote = '"', escape = '"',
      nullstr = '', allow_quoted_nulls = true, columns = {${columns}})
    ORDER BY ${orderOf(table)}`);
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
      const part = rows.slice(at, at + STAGED_ROWS);
      await file.write(part.map(stagedLine).join(''));
    }
  } finally {
    await file.close();
  }
}

function stagedLine(row: PublishedTable['rows'][number]): string {
  let line = '';
  for (const cell of row) {
    if (cell !== null) line += cell.includes('"') ? `"${cell.replaceAll('"', '""')}";` : `"${cell}";`;
    else line += ';';
  }
  return `${line.slice(0, -1)}\n`;
}

/** The order of the rows in every file of a table. */
export const orderOf = ({ sort, key }: Table): string =>
  [...sort, ...key.filter((column) => !sort.includes(column))]
    .map((column) => `${quoteName(column)} NULLS FIRST`)
    .join(', ');

/** The rows of a table for which a condition holds; what `from` is below. */
export const rowsWhere = ({ name }: Pick<Table, 'name'>, where: string): string =>
  `(FROM ${quoteName(name)} WHERE ${where})`;

/** zstd, and the encodings of Parquet 1, which the engine of the browser reads. `from` names the rows, all of the table if left out. */
export async function writeParquet(
  connection: DuckDBConnection,
  { name }: Pick<Table, 'name'>,
  path: string,
  from = quoteName(name),
): Promise<void> {
  await connection.run(`
    COPY (FROM ${from}) TO ${quoteText(path)}
    (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 122880)`);
}

/**
 * For spreadsheets: UTF-8 with BOM, `;`, decimal comma. Text stands in quotes, which tells a spreadsheet that asks that
 * a number such as 06 is none, and cannot run as a formula. `from` as above.
 */
export async function writeCsv(
  connection: DuckDBConnection,
  table: Table,
  path: string,
  from = quoteName(table.name),
): Promise<void> {
  const quoted = table.columns.filter(({ type }) => type === 'text').map(({ name }) => quoteName(name));
  const header = csvHeader(table);
  const copied = await connection.runAndReadAll(`
    COPY (SELECT ${table.columns.map(csvColumn).join(', ')} FROM ${from}) TO ${quoteText(path)}
    (FORMAT csv, DELIMITER ';', HEADER false, FORCE_QUOTE (${quoted.join(', ')}), PREFIX ${quoteText(header)}, SUFFIX '\n')`);
  // the suffix ends the last row, and here is none
  if (Number(copied.getRowsJS()[0]?.[0]) === 0) await writeFile(path, header);
}

/** The first line of a CSV file, which each of them has. */
export const csvHeader = ({ columns }: Table): string => `\uFEFF${columns.map(({ name }) => name).join(';')}\n`;

/** A list of objects, one row a line; what is missing is null. `from` as above. */
export async function writeRowsAsJson(
  connection: DuckDBConnection,
  { name }: Pick<Table, 'name'>,
  path: string,
  from = quoteName(name),
): Promise<void> {
  await connection.run(`COPY (FROM ${from}) TO ${quoteText(path)} (FORMAT json, ARRAY true)`);
}

export const quoteName = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const quoteText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

function csvColumn({ name, type, scale = 0 }: Column): string {
  const column = quoteName(name);
  if (type === 'text') {
    // what begins with a digit or a letter cannot run; most cells do, and need no closer look
    const harmless = `(${column} >= '0' AND ${column} < ':') OR (${column} >= 'A' AND ${column} < '{')`;
    const runs = `regexp_matches(${column}, ${quoteText(RUNS)}) AND NOT regexp_matches(${column}, ${quoteText(PLAIN_NUMBER)})`;
    return `CASE WHEN ${harmless} THEN ${column} WHEN ${runs} THEN '''' || ${column} ELSE ${column} END AS ${column}`;
  }
  if (type === 'integer' || scale === 0) return column;
  return `replace(rtrim(rtrim(${column}::VARCHAR, '0'), '.'), '.', ',') AS ${column}`;
}

function duckType({ type, scale = 0 }: Column): string {
  return { text: 'VARCHAR', integer: 'INTEGER', decimal: `DECIMAL(${PRECISION}, ${scale})` }[type];
}
