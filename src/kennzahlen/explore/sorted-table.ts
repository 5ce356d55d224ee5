import { type Sorting, sortRows } from '../../ui/sorting.ts';
import type { TableModel } from '../../ui/table.ts';
import type { Answer } from './answer.ts';
import type { State } from './state.ts';

/** The order in which an answer comes: years from the newest, dots from the highest, a table as it was chosen. */
const USUAL: Readonly<Record<State['ansicht'], Sorting>> = {
  linien: { column: 'jahr', descending: true },
  punkte: { column: 'wert', descending: true },
  tabelle: { column: '', descending: false },
};

export interface Sorted {
  readonly table: TableModel;
  readonly sorting: Sorting;
}

/** The table of an answer as the reader wants it sorted, or as it usually is. */
export function sortedTable({ table, found }: Answer, sorting = USUAL[found.state.ansicht]): Sorted {
  if (sorting.column === '') return { table, sorting };
  return { table: { ...table, rows: sortRows(table.rows, table.columns, sorting) }, sorting };
}
