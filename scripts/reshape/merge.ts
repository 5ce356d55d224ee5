/** Puts the tables of all datasets together: one table each, every row still knowing where it comes from. */
import type { Table } from '../../src/schema/tables.ts';
import type { SourceRow } from '../read/cells.ts';
import type { Dataset } from '../read/datasets.ts';
import { FILE_TABLES } from '../read/fileTables.ts';

export interface MergedTable {
  readonly table: Table;
  readonly rows: readonly SourceRow[];
}

/** Every table of the contract, with no rows where no dataset has it. */
export function mergeDatasets(datasets: readonly Dataset[]): ReadonlyMap<string, MergedTable> {
  const merged = [...FILE_TABLES.values()].map((table): [string, MergedTable] => [
    table.name,
    { table, rows: datasets.flatMap(({ tables }) => tables.get(table.name) ?? []) },
  ]);
  return new Map(merged);
}

/** Position of a column in the cells of a row; throws when the table has none of that name. */
export function columnAt({ name, columns }: Table, column: string): number {
  const at = columns.findIndex((one) => one.name === column);
  if (at < 0) throw new Error(`table ${name} has no column ${column}`);
  return at;
}
