/** Joins the names of the levels, and what accounts are in their chart, into the tables, so that a published row reads alone. */
import * as aq from 'arquero';
import type { Table } from '../../src/schema/column.ts';
import { COMPUTED, MADE } from '../../src/schema/file-tables.ts';
import { kennzahlwerteSql } from '../../src/schema/kennzahlwerte.ts';
import { IN_CHART, JOINED } from '../../src/schema/levels.ts';
import { TABLES, type TableName, WHERE_FILLED } from '../../src/schema/tables.ts';
import type { CellText } from '../read/cells.ts';
import { accountsInCharts } from './chart.ts';
import type { Merged, MergedTable } from './merge.ts';

/** A table as it is published: cells in the order of its columns. */
export interface PublishedTable {
  readonly table: Table;
  readonly rows: readonly (readonly CellText[])[];
  /** Of a table that is computed: its rows, asked of the tables before it. */
  readonly sql?: string;
}

/**
 * The published tables in the order of the contract; `corrections` are the rows of the one that no dataset holds. A level
 * without a name leaves an empty cell; the checks find it.
 */
export function publishedTables(merged: Merged, corrections: PublishedTable['rows'] = []): PublishedTable[] {
  const always = (Object.keys(TABLES) as TableName[]).map((name) => {
    if (name === MADE) return { table: TABLES[name], rows: corrections };
    if (name === COMPUTED) return { table: TABLES[name], rows: [], sql: kennzahlwerteSql() };
    const source = merged.get(name);
    const rows =
      JOINED[name] && source.rows.length > 0 ? joinLevels(name, source, merged) : source.rows.map(({ cells }) => cells);
    return { table: TABLES[name], rows };
  });
  const filled = Object.values(WHERE_FILLED).flatMap((table) => {
    const { rows } = merged.get(table.name);
    return rows.length > 0 ? [{ table, rows: rows.map(({ cells }) => cells) }] : [];
  });
  return [...always, ...filled];
}

function joinLevels(name: TableName, source: MergedTable, merged: Merged): CellText[][] {
  let joined = toArquero(source);
  for (const { level, by, columns } of JOINED[name] ?? []) {
    const names = toArquero(level === IN_CHART ? accountsInCharts(merged) : merged.get(level)).select({
      struktur: 'struktur',
      ...Object.fromEntries(by.map((column) => [column, column])),
      ...columns,
    });
    const key = ['struktur', ...by];
    joined = joined.join_left(names, [key, key]);
  }
  const columns = TABLES[name].columns.map((column) => joined.array(column.name) as CellText[]);
  return Array.from({ length: joined.numRows() }, (_, row) => columns.map((cells) => cells[row] ?? null));
}

function toArquero({ table, rows }: MergedTable): aq.ColumnTable {
  return aq.table(
    table.columns.map(({ name }, at): [string, CellText[]] => [name, rows.map(({ cells }) => cells[at] ?? null)]),
  );
}
