import type { Cell, TableColumn, TableRow } from './table.ts';

/** By which column a reader wants the rows in order. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * Rows in the order of a column: numbers by size, words as German sorts them; what is missing comes last either way.
 * Equal rows keep the order of their numbers and names, whichever way they are sorted.
 */
export function sortRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  { column, descending }: Sorting,
): TableRow[] {
  const at = Math.max(
    columns.findIndex(({ name }) => name === column),
    0,
  );
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [x, y] = [a.cells[at] ?? null, b.cells[at] ?? null];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return sign * compared(x, y) || byName(a, b);
  });
}

const compared = (x: NonNullable<Cell>, y: NonNullable<Cell>): number =>
  typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'de');

const byName = (a: TableRow, b: TableRow): number =>
  String(a.note).localeCompare(String(b.note)) || String(a.cells[1]).localeCompare(String(b.cells[1]));
