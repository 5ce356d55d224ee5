/** What a column holds, seen from all of its cells. */
import { signOf } from '../numbers/amount.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { plainWords } from './words.ts';

export interface Column extends TableColumn {
  /** The header, as words. */
  readonly words: string;
  /** Every cell, trimmed, in the order of the rows. */
  readonly cells: readonly string[];
  /** Different values that are not empty, with how often; cut off at a number that no classification reaches. */
  readonly values: ReadonlyMap<string, number>;
  readonly filled: number;
  /** Share of the filled cells that are numbers; missing marks count as neither. */
  readonly numeric: number;
}

/** The columns of a table with at least one cell; the others are counted. */
export function columnsIn(table: Table): { columns: Column[]; empty: TableColumn[] } {
  const columns: Column[] = [];
  const empty: TableColumn[] = [];
  for (const column of table.columns) {
    const read = columnOf(table, column);
    if (read.filled > 0) columns.push(read);
    else empty.push(column);
  }
  return { columns, empty };
}

function columnOf(table: Table, column: TableColumn): Column {
  const cells = table.rows.map(({ cells }) => cells[column.at]?.trim() ?? '');
  const values = new Map<string, number>();
  for (const cell of cells) if (cell !== '') values.set(cell, (values.get(cell) ?? 0) + 1);
  let [filled, numbers, missing] = [0, 0, 0];
  for (const [value, count] of values) {
    filled += count;
    const sign = signOf(value);
    if (sign === 'missing') missing += count;
    else if (sign !== 'none') numbers += count;
  }
  const words = plainWords(column.title);
  return { ...column, words, cells, values, filled, numeric: filled > missing ? numbers / (filled - missing) : 0 };
}

/** Does each value of `finer` stand beside one value of `coarser`, but for so small a share of the rows? */
export function decides(finer: readonly string[], coarser: readonly string[], tolerated = 0): boolean {
  const known = new Map<string, string>();
  let against = 0;
  for (const [at, value] of finer.entries()) {
    const before = known.get(value);
    if (before === undefined) known.set(value, coarser[at] ?? '');
    else if (before !== coarser[at] && ++against > finer.length * tolerated) return false;
  }
  return true;
}
