/** Sums of entries that are one. */
import { cents } from '../text/cents.ts';
import type { Summe } from './queries.ts';

/** One row for each column of the budget: entries of one structure that later became one have a row each. */
export function added(rows: readonly Summe[]): Summe[] {
  const columns = new Map<string, Summe>();
  for (const row of rows) {
    const column = `${row.fassung} ${row.jahr} ${row.wertart}`;
    const other = columns.get(column);
    columns.set(column, other ? together(other, row) : row);
  }
  return [...columns.values()];
}

/** Missing and missing is missing; missing and an amount is the amount. */
const plus = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : cents(a + b);

const together = (a: Summe, b: Summe): Summe => ({
  ...a,
  ertrag: plus(a.ertrag, b.ertrag),
  aufwand: plus(a.aufwand, b.aufwand),
  ertrag_intern: plus(a.ertrag_intern, b.ertrag_intern),
  aufwand_intern: plus(a.aufwand_intern, b.aufwand_intern),
  ertrag_abzug: plus(a.ertrag_abzug, b.ertrag_abzug),
  aufwand_abzug: plus(a.aufwand_abzug, b.aufwand_abzug),
  ertrag_positionen: a.ertrag_positionen + b.ertrag_positionen,
  aufwand_positionen: a.aufwand_positionen + b.aufwand_positionen,
  ertrag_leer: a.ertrag_leer + b.ertrag_leer,
  aufwand_leer: a.aufwand_leer + b.aufwand_leer,
});
