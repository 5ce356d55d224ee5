import { group } from 'd3-array';
import { amount, type Budget, type Field } from '../../budget/budget.ts';
import { directionName } from '../../budget/direction.ts';
import type { Part } from '../../budget/part.ts';
import type { Summe } from '../../budget/queries.ts';
import type { Ebene } from '../../budget/tree.ts';
import { WERTART_NAME } from '../../budget/versions.ts';
import type { Klassifikation } from '../../schema/values.ts';
import { cents } from '../../text/cents.ts';
import { correctionHtml } from '../../ui/origin/corrections.ts';
import type { SumRow, SumTable, SumValue } from '../../ui/origin/sum-table.ts';
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

/** The versions and years of the budget as columns. */
export const sumColumns = (budget: Budget): SumTable['columns'] =>
  budget.columns.map(({ fassung, jahr, wertart }) => ({
    title: `${jahr} ${WERTART_NAME[wertart] ?? wertart}`,
    note: fassung.name,
  }));

/** The sums of some cells in each column; null where there is none with an amount. */
export function columnSums(cells: readonly Zelle[], columns: number): (number | null)[] {
  const sums = new Array<number | null>(columns).fill(null);
  for (const { column, betrag } of cells) if (betrag !== null) sums[column] = cents((sums[column] ?? 0) + betrag);
  return sums;
}

/** The cells of one position side by side. */
export function positionValues(cells: readonly Zelle[], columns: number): SumValue[] {
  const values = new Array<SumValue>(columns).fill(null);
  for (const { column, betrag, cell, zeile, korrektur } of cells) {
    values[column] = korrektur
      ? { zahl: betrag, cell: korrektur.cell, zeile, berichtigt: correctionHtml(korrektur) }
      : { zahl: betrag, cell, zeile };
  }
  return values;
}

/**
 * Cells by the entries of a level, or by those of a classification on which they are booked, in the order of numbers; cells
 * without such an entry come first, under ''.
 */
export const byLevel = (cells: readonly Zelle[], by: Ebene | Klassifikation): [string, Zelle[]][] =>
  [...group(cells, (cell) => cell.at[by] ?? '')].sort(([a], [b]) => (a < b ? -1 : 1));

/** A row of links: the sums of some cells, each told at `href`. */
export const linkRow = (
  budget: Budget,
  name: string,
  cells: readonly Zelle[],
  href: string,
  note?: string,
): SumRow => ({
  name,
  note,
  href,
  values: columnSums(cells, budget.columns.length),
});

/** Does any cell have an amount? Those without are told nowhere. */
export const hasAmount = (cells: readonly Zelle[]): boolean => cells.some(({ betrag }) => betrag !== null);

/** One amount of a column, with what is missing as null. */
export const at = (summen: readonly Summe[], field: Field, column: Budget['columns'][number]): number | null =>
  amount(summen, field, column);
