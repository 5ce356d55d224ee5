import type { Cell } from './cell.ts';
import type { Table, TableRow } from './table.ts';

/** By which column a reader wants the rows in order. */
export interface Sorting {
  readonly column: string;
  readonly descending: boolean;
}

/**
 * The table with its rows in the order of a column: numbers by size, words as German sorts them; what is missing comes last
 * either way. Equal rows keep the order of their numbers and names, whichever way they are sorted.
 */
export function sorted(table: Table, { column, descending }: Sorting): Table {
  const { columns } = table;
  const by = columns.find(({ name }) => name === column) ?? columns[0];
  const sign = descending ? -1 : 1;
  const at = ({ cells }: TableRow, name: string | undefined): Cell => cells[name ?? '']?.value ?? null;
  const second = (row: TableRow): string => String(at(row, columns[1]?.name));
  const byName = (a: TableRow, b: TableRow): number =>
    String(a.note).localeCompare(String(b.note)) || second(a).localeCompare(second(b));
  const rows = [...table.rows].sort((a, b) => {
    const [x, y] = [at(a, by?.name), at(b, by?.name)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b);
    return sign * compared(x, y) || byName(a, b);
  });
  return { ...table, rows };
}

const compared = (x: NonNullable<Cell>, y: NonNullable<Cell>): number =>
  typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y), 'de');
