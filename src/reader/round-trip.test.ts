import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { readBytes } from './bytes/read.ts';
import { combine } from './combine.ts';
import { fromUnits, toUnits } from './numbers/decimal.ts';
import { chartsOf } from './roles/charts.ts';
import { budgets, bytesOf, cellsOf, type Position, styles } from './testing/layouts.ts';
import { understand } from './understand.ts';

const CHARTS = chartsOf(
  [
    ['4', 'ertrag'],
    ['5', 'aufwand'],
  ].map(([praefix = '', richtung = '']) => ({
    rahmen: 'imk1-bb',
    praefix,
    richtung,
    teil: 'ergebnis',
    sicherheit: 'datei',
  })),
);

/** Sums of an invented budget as the reader gives them. */
function sumsOf(budget: readonly Position[]): Record<string, string> {
  const sums: Record<string, string> = {};
  for (const { richtung, plan, ist } of budget)
    for (const [key, value] of [
      [`2024 ansatz ${richtung.toLowerCase()}`, plan],
      [`2022 ergebnis ${richtung.toLowerCase()}`, ist],
    ] as const) {
      const units = (toUnits(sums[key] ?? '0') ?? 0n) + (toUnits((BigInt(value) / 100n).toString()) ?? 0n);
      sums[key] = fromUnits(units + (toUnits(`0.${String(value % 100).padStart(2, '0')}`) ?? 0n));
    }
  return sums;
}

describe('an invented budget in any layout and way of writing', () => {
  it('comes back equal to the cent, or as a question', () => {
    let answered = 0;
    fc.assert(
      fc.property(budgets, styles, (budget, style) => {
        const sources = readBytes(bytesOf(cellsOf(budget, style), style), 'haushalt.csv');
        const { sums, questions, faults } = combine(understand(sources, {}, { charts: CHARTS }), {});
        expect(faults).toEqual([]);
        // a total that only looks like one is asked for; nothing is summed twice without being asked
        if (questions.length > 0) return;
        answered += 1;
        const found = Object.fromEntries(
          sums.map(({ jahr, wertart, richtung, summe }) => [`${jahr} ${wertart} ${richtung}`, summe]),
        );
        expect(found).toEqual(sumsOf(budget));
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(1900);
  });
});
