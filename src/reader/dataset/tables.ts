/** The files of an imported budget: classifications are trees, and a position is booked on the finest entry of each. */
import { FAMILIAR_COLUMNS } from '../../schema/booked-on.ts';
import type { Table } from '../../schema/column.ts';
import { fileTable } from '../../schema/file-tables.ts';

/** The positions, without a column a level. They keep the order of their source where it has several of one key. */
function haushalt(): Table {
  const table = fileTable('haushalt');
  const levels = new Set(Object.values(FAMILIAR_COLUMNS).flat());
  return { ...table, key: [], columns: table.columns.filter(({ name }) => !levels.has(name)) };
}

/** Names of the entries, without what the chart of accounts says of them. */
function gliederung(): Table {
  const table = fileTable('gliederung');
  return { ...table, columns: table.columns.filter(({ name }) => name !== 'rolle' && name !== 'kategorie') };
}

/** The files that the import writes, by name. */
export const BUDGET_TABLES: ReadonlyMap<string, Table> = new Map(
  [haushalt(), fileTable('ebenen'), gliederung(), fileTable('fassungen'), fileTable('quellen')].map((table) => [
    table.name,
    table,
  ]),
);
