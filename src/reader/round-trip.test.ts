import { describe, expect, it } from 'vitest';
import { budgets, bytesOf, cellsOf, type Position, styles } from '../../scripts/testing/budget-layouts.ts';
import { tries } from '../../scripts/testing/extent.ts';
import fc from '../../scripts/testing/properties.ts';
import { readBytes } from './bytes/read.ts';
import { combine } from './combine.ts';
import { fromUnits, toUnits } from './numbers/decimal.ts';
import { chartsOf } from './roles/charts.ts';
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

/** Sums of an invented budget, as exact decimals. */
function sumsOf(budget: readonly Position[], kinds: readonly ('plan' | 'ist')[], unit: bigint): Record<string, string> {
  const cents = new Map<string, bigint>();
  for (const position of budget)
    for (const kind of kinds) {
      const key = `${kind === 'plan' ? '2024 ansatz' : '2022 ergebnis'} ${position.richtung.toLowerCase()}`;
      cents.set(key, (cents.get(key) ?? 0n) + unit * BigInt(position[kind]));
    }
  const euro = (sum: bigint): string => `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`;
  return Object.fromEntries([...cents].map(([key, sum]) => [key, fromUnits(toUnits(euro(sum)) ?? 0n)]));
}

/** Without a header, only a person knows what the numbers before the names are. */
const HEADLESS = { 'spalte:Spalte 1': 'gliederung', 'spalte:Spalte 2': 'gliederung', 'spalte:Spalte 3': 'gliederung' };

describe('an invented budget in any layout and way of writing', () => {
  it('comes back equal to the cent', () => {
    fc.assert(
      fc.property(budgets, styles, (budget, style) => {
        const bare = style.shape === 'bare';
        const answers = bare ? HEADLESS : {};
        const sources = readBytes(
          bytesOf(cellsOf(budget, style), style),
          `haushalt.${style.container === 'xlsx' ? 'xlsx' : 'csv'}`,
        );
        const { sums, questions, faults } = combine(understand(sources, answers, { charts: CHARTS }), answers);
        expect(faults).toEqual([]);
        expect(questions).toEqual([]);
        const found = sums.map(({ jahr, wertart, richtung, summe }) => [`${jahr} ${wertart} ${richtung}`, summe]);
        expect(Object.fromEntries(found)).toEqual(
          sumsOf(budget, bare ? ['plan'] : ['plan', 'ist'], style.thousands ? 1000n : 1n),
        );
      }),
      { numRuns: tries(2000) },
    );
  });
});
