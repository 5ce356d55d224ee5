/** Joins the names of the levels into `produkte`, `konten` and `organisation`, so that a published row reads alone. */
import * as aq from 'arquero';
import { JOINED, LEVELS, TABLES, type Table, type TableName } from '../../src/schema/tables.ts';
import type { CellText } from '../read/cells.ts';
import type { MergedTable } from './merge.ts';

/** A table as it is published: cells in the order of its columns. */
export interface PublishedTable {
  readonly table: Table;
  readonly rows: readonly (readonly CellText[])[];
}

/** The published tables in the order of the contract. */
export function publishedTables(merged: ReadonlyMap<string, MergedTable>): PublishedTable[] {
  return (Object.keys(TABLES) as TableName[]).map((name) => {
    const table = TABLES[name];
    const source = get(merged, name);
    const joins = JOINED[name] ?? [];
    if (joins.length === 0 || source.rows.length === 0) return { table, rows: source.rows.map(({ cells }) => cells) };
    let joined = toArquero(source);
    for (const { level, by, columns } of joins) {
      const names = toArquero(get(merged, LEVELS[level].name)).select({ struktur: 'struktur', [by]: by, ...columns });
      joined = joined.join_left(names, [
        ['struktur', by],
        ['struktur', by],
      ]);
    }
    const arrays = table.columns.map((column) => joined.array(column.name) as CellText[]);
    return {
      table,
      rows: Array.from({ length: joined.numRows() }, (_, row) => arrays.map((cells) => cells[row] ?? null)),
    };
  });
}

function toArquero({ table, rows }: MergedTable): aq.ColumnTable {
  return aq.table(
    table.columns.map(({ name }, at): [string, CellText[]] => [name, rows.map(({ cells }) => cells[at] ?? null)]),
  );
}

function get(merged: ReadonlyMap<string, MergedTable>, name: string): MergedTable {
  const table = merged.get(name);
  if (!table) throw new Error(`no such table: ${name}`);
  return table;
}
