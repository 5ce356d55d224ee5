import { buildDocument } from '../charts/document.ts';
import { markupOf as written } from '../charts/markup.ts';
import type { Cell } from './cell.ts';
import type { Figure } from './figure.ts';
import { WIDTHS } from './picture.ts';
import type { Table, TableRow } from './table.ts';

/** For tests: what stands in the cells of a row, in the order of the columns. */
export const rowCells = ({ columns }: Table, { cells }: TableRow): Cell[] =>
  columns.map(({ name }) => cells[name]?.value ?? null);

/** For tests: what stands in the cells of all rows but the total. */
export const cellsOf = (table: Table): Cell[][] => table.rows.map((row) => rowCells(table, row));

/** For tests: what stands in the row of the sum. */
export const totalOf = (table: Table): Cell[] | undefined => table.total && rowCells(table, table.total);

/** For tests: the picture of a figure as it is drawn for a width, or for a wide screen. */
export const markupOf = ({ picture }: Figure, width: number = WIDTHS.breit): string =>
  picture ? written(picture.draw(buildDocument(), width)) : '';
