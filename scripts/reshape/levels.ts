/** Joins the names of the levels, and what accounts are in their chart, into the tables, so that a published row reads alone. */
import type { Table } from '../../src/schema/column.ts';
import { COMPUTED, MADE } from '../../src/schema/file-tables.ts';
import { kennzahlwerteSql } from '../../src/schema/kennzahlwerte.ts';
import { IN_CHART, JOINED } from '../../src/schema/levels.ts';
import { TABLES, type TableName, WHERE_FILLED } from '../../src/schema/tables.ts';
import type { CellText, SourceRow } from '../read/cells.ts';
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
    if (name === COMPUTED)
      return { table: TABLES[name], rows: [], ...(isComputed(merged) && { sql: kennzahlwerteSql() }) };
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

/** Is there anything to compute? Only to plan that question takes a third of the time of a small city. */
function isComputed(merged: Merged): boolean {
  const declared = merged.get('kennzahlen');
  const numerator = declared.reader('zaehler');
  return merged.get('formelterme').rows.length > 0 || declared.rows.some((row) => numerator(row) !== null);
}

/** Every row of the table, with what the levels say of it in the columns that it has from them. */
function joinLevels(name: TableName, source: MergedTable, merged: Merged): CellText[][] {
  const joined = new Map<string, (row: SourceRow) => CellText>();
  for (const { level, by, columns } of JOINED[name] ?? []) {
    const names = level === IN_CHART ? accountsInCharts(merged) : merged.get(level);
    const keyOf = names.keyReader(['struktur', ...by]);
    const byKey = new Map(names.rows.map((row) => [keyOf(row), row]));
    const place = source.keyReader(['struktur', ...by]);
    for (const [from, to] of Object.entries(columns)) {
      const read = names.reader(from);
      joined.set(to, (row) => {
        const found = byKey.get(place(row));
        return found ? read(found) : null;
      });
    }
  }
  const readers = TABLES[name].columns.map((column) => joined.get(column.name) ?? source.reader(column.name));
  return source.rows.map((row) => readers.map((read) => read(row)));
}
