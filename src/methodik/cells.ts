import { type Query, query } from '../engine/engine.ts';
import { CELLS, planningWords } from '../words/de/method/source.ts';

/** The rows of the budget of one city: all, those without an amount, those that name no record of their source. */
export interface RowCount {
  readonly ags: string;
  readonly leer: number;
  readonly ohne_zeile: number;
}

export const ROWS: Query<RowCount> = query(
  `SELECT ags, CAST(COUNT(*) FILTER (WHERE betrag IS NULL) AS INTEGER) AS leer,
  CAST(COUNT(*) FILTER (WHERE zeile IS NULL) AS INTEGER) AS ohne_zeile
FROM haushalt GROUP BY ags ORDER BY ags`,
);

/** What the import counted in the source: cells with a 0, and cells that are differences of other cells. */
export interface Counted {
  readonly zeros: number;
  readonly derived: number;
}

/** What the page says of zeros and of cells that are empty or derived: of each only where there are any. */
export const cellSentences = ({ leer }: RowCount, { zeros, derived }: Counted): string[] =>
  [
    zeros > 0 ? CELLS.zeros(zeros) : CELLS.noZeros,
    leer > 0 ? CELLS.empty(leer) : '',
    derived > 0 ? CELLS.derived(derived) : '',
  ].filter(Boolean);

/** How far the plan looks beyond its own year: "reicht drei Jahre weiter"; empty where it does not. */
export function planningSentence(jahr: number, planned: readonly number[]): string {
  const beyond = Math.max(jahr, ...planned) - jahr;
  return beyond > 0 ? planningWords(beyond) : '';
}
