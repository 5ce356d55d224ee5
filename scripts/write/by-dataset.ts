/** Writes the rows of each dataset as files of their own: a dataset is what people look for, a table what programs read. */
import { basename, dirname, join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Table } from '../../src/schema/column.ts';
import { rowKey, rowKeySql } from '../../src/schema/row-key.ts';
import { ANY_TABLE } from '../../src/schema/tables.ts';
import type { Dataset } from '../read/datasets.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import { type Beside, orderOf, writeParquet, writeRowsAsJson } from './duckdb.ts';
import { quoteName, quoteText } from './names.ts';
import { describeFile, type WrittenFile, type WrittenTable } from './published.ts';
import { type Guarded, guardedColumns, guardedIn, writeCsv } from './published-csv.ts';

/** The rows of a dataset in one table. */
export interface DatasetRows {
  readonly rows: number;
  /** Ids of the sources that they rest on, in order; where rows name none, those that the dataset declares. */
  readonly quellen: readonly string[];
  /** Missing where no row of it is handed on. */
  readonly csv?: WrittenFile;
  readonly parquet?: WrittenFile;
  readonly json?: WrittenFile;
}

/** A dataset as `manifest.json` names it. */
export interface WrittenDataset {
  readonly titel: string;
  readonly beschreibung?: string;
  readonly tabellen: Readonly<Record<string, DatasetRows>>;
}

/** Rows of one dataset: how to find them among those of all. */
interface Own {
  readonly table: Table;
  readonly rows: number;
  readonly quellen: readonly string[];
  readonly keys: () => ReadonlySet<string>;
}

/**
 * Needs the published tables loaded; `written` are their files, which are named again where they hold exactly the same rows.
 * @param published all of their rows
 */
export async function writeDatasets(
  beside: Beside,
  datasets: readonly Dataset[],
  written: Readonly<Record<string, WrittenTable>>,
  folder: string,
  published: readonly PublishedTable[] = [],
): Promise<Readonly<Record<string, WrittenDataset>>> {
  const guards = new Map(published.flatMap((one) => (one.sql ? [] : [[one.table.name, lazy(() => guardedIn(one))]])));
  const own = new Map(datasets.map((dataset) => [dataset.name, rowsOf(dataset)]));
  const described = datasets.map(async ({ name, descriptor }): Promise<[string, WrittenDataset]> => {
    const others = [...own].flatMap(([other, rows]) => (other === name ? [] : rows));
    const tabellen = (own.get(name) ?? []).map(async (one): Promise<[string, DatasetRows]> => {
      const files = await writeRows(beside, name, one, others, written, folder, guards.get(one.table.name));
      const named = one.table.columns.some((column) => column.name === 'quelle');
      const quellen = named ? one.quellen : (descriptor.quellen ?? []);
      return [one.table.name, { rows: one.rows, quellen, ...files }];
    });
    const { title: titel, description: beschreibung } = descriptor;
    const all = Object.fromEntries(await Promise.all(tabellen));
    return [name, { titel, ...(beschreibung ? { beschreibung } : {}), tabellen: all }];
  });
  return Object.fromEntries(await Promise.all(described));
}

/** Asked for once. */
function lazy<T>(ask: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: ask() };
    return known.value;
  };
}

/** Its tables whose rows name a source, and the one table that only it has. */
function rowsOf({ tables }: Dataset): Own[] {
  return [...tables].flatMap(([name, { rows }]): Own[] => {
    const table = ANY_TABLE[name];
    if (!table || name === 'quellen' || name === 'kennzahlen' || rows.length === 0) return [];
    const at = (column: string): number => table.columns.findIndex((one) => one.name === column);
    const [quellen, column] = [new Set<string>(), at('quelle')];
    for (const { cells } of rows) if (cells[column]) quellen.add(cells[column]);
    const keys = () => new Set(rows.map(({ cells }) => rowKey(table, (column) => cells[at(column)] ?? null)));
    return [{ table, rows: rows.length, quellen: [...quellen].sort(), keys }];
  });
}

async function writeRows(
  beside: Beside,
  dataset: string,
  { table, quellen, keys }: Own,
  others: readonly Own[],
  written: Readonly<Record<string, WrittenTable>>,
  folder: string,
  guard: (() => Guarded) | undefined,
): Promise<Pick<DatasetRows, 'csv' | 'parquet' | 'json'>> {
  const all = written[table.name];
  const rivals = others.filter((one) => one.table === table);
  if (!all || rivals.length === 0) return all && all.rows > 0 ? files(all) : {};
  const shared = rivals.some((one) => one.quellen.some((quelle) => quellen.includes(quelle)));
  const offered = quellen.filter((quelle) => all.quellen?.[quelle]);
  const [only] = offered;
  if (!only) return {};
  const part = all.parts?.find(({ quelle }) => quelle === only);
  if (!shared && offered.length === 1) return files(part ?? all);
  const base = `datensatz-${dataset}-${table.name}`;
  const among = (names: Iterable<string>): string => `(${[...names].map(quoteText).join(', ')})`;
  const where = `quelle IN ${among(offered)}${shared ? ` AND ${rowKeySql(table, table.name)} IN ${among(keys())}` : ''}`;
  return beside((connection) => writeFiles(connection, table, where, join(folder, base), guard));
}

/** The rows of a table for which a condition holds, as files of their own. */
async function writeFiles(
  connection: DuckDBConnection,
  table: Table,
  where: string,
  path: string,
  guard: (() => Guarded) | undefined,
): Promise<Required<Pick<DatasetRows, 'csv' | 'parquet' | 'json'>>> {
  // sorted once more: rows that are found by many keys come in an order that is not always the same
  const from = 'eigene_zeilen';
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE ${from} AS FROM ${quoteName(table.name)} WHERE ${where} ORDER BY ${orderOf(table)}`,
  );
  // what holds of all rows of the table holds of these
  const guarded = guard?.() ?? (await guardedColumns(connection, table, from));
  await writeCsv(connection, table, `${path}.csv`, guarded, from);
  await writeParquet(connection, table, `${path}.parquet`, from);
  await writeRowsAsJson(connection, table, `${path}.json`, from);
  const described = (kind: string): WrittenFile => describeFile(dirname(path), `${basename(path)}.${kind}`);
  return { csv: described('csv'), parquet: described('parquet'), json: described('json') };
}

const files = ({ csv, parquet, json }: Pick<WrittenTable, 'csv' | 'parquet' | 'json'>) => ({
  ...(csv ? { csv } : {}),
  parquet,
  ...(json ? { json } : {}),
});
