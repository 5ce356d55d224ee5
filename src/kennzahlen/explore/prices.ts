import { EXPLORED_GAPS } from '../../words/de/kennzahlen/explore-answer.ts';
import type { Wert } from '../queries.ts';

/**
 * Amounts in the prices of one year: value × index of that year / index of its own year. A year without an index
 * has no such value, and says so.
 * @param rows amounts of money
 * @param vpi values of the price index, all of one series
 */
export function inPrices(rows: readonly Wert[], vpi: readonly Wert[], basis: number): Wert[] {
  const index = new Map(vpi.flatMap(({ jahr, wert }) => (wert === null ? [] : [[jahr, wert] as const])));
  const base = index.get(basis);
  return rows.map((row) => {
    const own = index.get(row.jahr);
    if (row.wert === null) return row;
    if (base === undefined || own === undefined) return { ...row, wert: null, fehlgrund: EXPLORED_GAPS.noIndex };
    return { ...row, wert: (row.wert * base) / own };
  });
}
