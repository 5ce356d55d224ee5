import { type Sorting, sorted } from '../../figure/sorting.ts';
import type { Table } from '../../figure/table.ts';
import type { Answer } from './answer.ts';
import type { State } from './state.ts';

/** The order in which an answer comes: years from the newest, dots from the highest, a table as it was chosen. */
const USUAL: Readonly<Record<State['ansicht'], Sorting>> = {
  linien: { column: 'jahr', descending: true },
  punkte: { column: 'wert', descending: true },
  tabelle: { column: '', descending: false },
};

export interface Sorted {
  readonly table: Table;
  readonly sorting: Sorting;
}

/** The table of an answer as the reader wants it sorted, or as it usually is. */
export function sortedTable({ table, found }: Answer, sorting = USUAL[found.state.ansicht]): Sorted {
  return { table: sorting.column === '' ? table : sorted(table, sorting), sorting };
}
