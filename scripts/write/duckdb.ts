/** Writes the published tables by native DuckDB, every file of a table from the same rows in the same order. */
import { availableParallelism } from 'node:os';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { Column, Table } from '../../src/schema/column.ts';
import { PRECISION } from '../../src/schema/number.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import { quoteName, quoteText } from './names.ts';
import { withStaged } from './stage.ts';

/**
 * How many statements may run side by side. Most of ours are small, and DuckDB would wake all its threads for each of them: so every
 * statement has one thread, and as many run at once as there are cores.
 */
const LANES = Math.max(2, availableParallelism());
const ONE_THREAD = { threads: '1' };

/** Runs a task on a connection of its own, beside others; each waits until one is free. */
export type Beside = <T>(task: (connection: DuckDBConnection) => Promise<T>) => Promise<T>;

/** Runs `work` with a database in memory and closes it again. */
export async function withDuckDB<T>(work: (connection: DuckDBConnection, beside: Beside) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(':memory:', ONE_THREAD);
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
export async function loadTable(connection: DuckDBConnection, { table, rows, sql }: PublishedTable): Promise<void> {
  const create = (from: string): Promise<void> => createFrom(connection, table, from);
  if (sql) await create(`(${sql})`);
  else if (rows.length > 0) await withStaged(table.columns, rows, create);
  else await createEmpty(connection, table);
}

async function createEmpty(connection: DuckDBConnection, { name, columns }: Table): Promise<void> {
  const typed = columns.map((column) => `${quoteName(column.name)} ${duckType(column)}`);
  await connection.run(`CREATE TABLE ${quoteName(name)} (${typed.join(', ')})`);
}

/** Makes the sorted table of rows whose columns are of any type. */
async function createFrom(connection: DuckDBConnection, table: Table, from: string): Promise<void> {
  const cast = table.columns.map(
    (column) => `CAST(${quoteName(column.name)} AS ${duckType(column)}) AS ${quoteName(column.name)}`,
  );
  await connection.run(
    `CREATE TABLE ${quoteName(table.name)} AS SELECT ${cast.join(', ')} FROM ${from} ORDER BY ${orderOf(table)}`,
  );
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

/** A list of objects, one row a line; what is missing is null. `from` as above. */
export async function writeRowsAsJson(
  connection: DuckDBConnection,
  { name }: Pick<Table, 'name'>,
  path: string,
  from = quoteName(name),
): Promise<void> {
  await connection.run(`COPY (FROM ${from}) TO ${quoteText(path)} (FORMAT json, ARRAY true)`);
}

export function duckType({ type, scale = 0 }: Column): string {
  return { text: 'VARCHAR', integer: 'INTEGER', decimal: `DECIMAL(${PRECISION}, ${scale})` }[type];
}
