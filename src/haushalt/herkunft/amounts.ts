import { group } from 'd3-array';
import { amount, type Budget, type Column, type Field } from '../../budget/budget.ts';
import { directionName } from '../../budget/direction.ts';
import type { Part } from '../../budget/part.ts';
import type { Summe } from '../../budget/queries.ts';
import type { Ebene } from '../../budget/tree.ts';
import { WERTART_NAME } from '../../budget/versions.ts';
import type { Klassifikation } from '../../schema/values.ts';
import { cents } from '../../text/cents.ts';
import { correctionHtml } from '../../ui/origin/corrections.ts';
import type { SumColumn, SumRow, SumValue } from '../../ui/origin/sum-table.ts';
import type { Zelle } from './cells.ts';

/** What results are worked out from: both directions without internal charging, and internal charging of both. */
export const FIELDS = ['ertrag', 'aufwand', 'ertrag_intern', 'aufwand_intern'] as const satisfies readonly Field[];

/** Their names for people. */
export function fieldName(part: Part, field: Field): string {
  const name = directionName(part, field);
  if (!field.endsWith('_intern')) return name;
  return `${name} ${field === 'ertrag_intern' ? 'aus interner' : 'für interne'} Verrechnung`;
}

export const ofField = (cells: readonly Zelle[], field: Field): Zelle[] => cells.filter((cell) => cell.field === field);

/** A row of a table: the cells that its numbers are made of. */
export interface CellsRow extends SumRow {
  readonly cells: readonly Zelle[];
}

/** A version and a year as the head of a column. */
const headOf = ({ fassung, jahr, wertart }: Column): { title: string; note: string } => ({
  title: `${jahr} ${WERTART_NAME[wertart] ?? wertart}`,
  note: fassung.name,
});

/** The versions and years of the budget as columns of sums. */
export const sumColumns = (budget: Budget): SumColumn<CellsRow>[] =>
  budget.columns.map((column) => ({ ...headOf(column), value: ({ cells }) => sumIn(budget, cells, column) }));

/** The same as columns of cells: each row is one position. */
export const cellColumns = (budget: Budget): SumColumn<CellsRow>[] =>
  budget.columns.map((column, at) => ({
    ...headOf(column),
    value: ({ cells }) => cellValue(cells.findLast((cell) => cell.column === at)),
  }));

/** The sum of some cells in a column of the budget; null where there is none with an amount. */
export function sumIn(budget: Budget, cells: readonly Zelle[], column: Column): number | null {
  const at = budget.columns.indexOf(column);
  let sum: number | null = null;
  for (const { column, betrag } of cells) if (column === at && betrag !== null) sum = cents((sum ?? 0) + betrag);
  return sum;
}

/** A cell as it stands in its file; null where there is none. */
function cellValue(found: Zelle | undefined): SumValue {
  if (!found) return null;
  const { betrag, cell, zeile, korrektur } = found;
  return korrektur
    ? { zahl: betrag, cell: korrektur.cell, zeile, berichtigt: correctionHtml(korrektur) }
    : { zahl: betrag, cell, zeile };
}

/**
 * Cells by the entries of a level, or by those of a classification on which they are booked, in the order of numbers; cells
 * without such an entry come first, under ''.
 */
export const byLevel = (cells: readonly Zelle[], by: Ebene | Klassifikation): [string, Zelle[]][] =>
  [...group(cells, (cell) => cell.at[by] ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));

/** A row of links: the sums of some cells, each told at `href`. */
export const linkRow = (name: string, cells: readonly Zelle[], href: string, note?: string): CellsRow => ({
  name,
  note,
  href,
  cells,
});

/** Does any cell have an amount? Those without are told nowhere. */
export const hasAmount = (cells: readonly Zelle[]): boolean => cells.some(({ betrag }) => betrag !== null);

/** One amount of a column, with what is missing as null. */
export const at = (summen: readonly Summe[], field: Field, column: Column): number | null =>
  amount(summen, field, column);
