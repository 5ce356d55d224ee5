import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Table } from '../schema/column.ts';
import { FLAT_BUDGET } from '../schema/flat-budget.ts';
import { TABLES_FOLDER } from '../schema/folders.ts';
import { TABLES, WHERE_FILLED } from '../schema/tables.ts';
import { site } from '../site.ts';
import { derivedTables, type Engine, type Query, type Row } from './engine.ts';

/** What the data build publishes. */
export const publishedFolder = (): string => resolve(process.env.KLARHAUSHALT_DATEN ?? 'public/daten');

/** Where the build finds the tables with every row: what is published, unless figures without a licence are kept out of it. */
const tablesFolder = (): string =>
  site.massendownload_ungeklaert ? publishedFolder() : resolve(process.env.KLARHAUSHALT_TABELLEN ?? TABLES_FOLDER);

/**
 * Opens native DuckDB over the Parquet files of a folder (used by the build and by tests).
 * @throws when a published table is missing, with the command that makes it
 */
export async function openNative(folder: string = tablesFolder()): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  for (const table of Object.keys(TABLES)) {
    const file = join(folder, `${table}.parquet`);
    if (!existsSync(file)) throw new Error(`${file} fehlt: zuerst «npm run data» ausführen.`);
    await connection.run(`CREATE TABLE ${table} AS SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`);
  }
  for (const table of Object.values(WHERE_FILLED)) await connection.run(createOptional(table, folder));
  // read on demand: it says nothing that the other tables do not
  const flat = join(folder, `${FLAT_BUDGET}.parquet`);
  if (existsSync(flat))
    await connection.run(`CREATE VIEW ${FLAT_BUDGET} AS SELECT * FROM read_parquet('${flat.replaceAll("'", "''")}')`);
  const prepare = derivedTables((sql) => connection.run(sql));
  return {
    async run<R>(query: Query<R>): Promise<R[]> {
      await prepare(query);
      const reader = await connection.runAndReadAll(query.sql);
      return reader.getRowObjects().map(plain) as R[];
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** A table that a city may be without: it can be asked all the same, and has no rows. */
function createOptional({ name, columns }: Table, folder: string): string {
  const file = join(folder, `${name}.parquet`);
  return existsSync(file)
    ? `CREATE TABLE ${name} AS SELECT * FROM read_parquet('${file.replaceAll("'", "''")}')`
    : `CREATE TABLE ${name} (${columns.map((column) => `${column.name} VARCHAR`).join(', ')})`;
}

/** The native client gives 64-bit integers as BigInt; a query that needs one has forgotten its cast. */
function plain(row: Record<string, unknown>): Row {
  for (const [column, value] of Object.entries(row)) {
    if (value !== null && typeof value !== 'string' && typeof value !== 'number') {
      throw new Error(`Spalte ${column}: ${typeof value} statt Text oder Zahl; im SQL in DOUBLE oder INTEGER wandeln.`);
    }
  }
  return row as Row;
}

let shared: Promise<Engine> | undefined;
const answers = new Map<string, Promise<unknown[]>>();

/** Asks a question at build time; each question is answered once, however many pages ask it. */
export function ask<R>(query: Query<R>): Promise<R[]> {
  shared ??= openNative();
  let answer = answers.get(query.sql);
  if (!answer) {
    answer = shared.then((engine) => engine.run(query));
    answers.set(query.sql, answer);
  }
  return answer as Promise<R[]>;
}
