import { describe, expect, it } from 'vitest';
import { wert } from '../../../tests/fixture-city/figures.ts';
import { inPrices } from './prices.ts';

const index = [wert('DG', 2010, 80), wert('DG', 2020, 100), wert('DG', 2021, null)];

describe('amounts in the prices of a year', () => {
  it('are multiplied by the index of that year and divided by that of their own', () => {
    const rows = [wert('1', 2010, 40), wert('1', 2020, 40)];
    expect(inPrices(rows, index, 2020).map((row) => row.wert)).toEqual([50, 40]);
    expect(inPrices(rows, index, 2010).map((row) => row.wert)).toEqual([40, 32]);
  });

  it('are missing, with the reason, where a year has no index; a missing value keeps its own reason', () => {
    const rows = [wert('1', 2021, 40), wert('1', 1980, 40), wert('1', 2010, null, { fehlgrund: 'geheim' })];
    const found = inPrices(rows, index, 2020).map((row) => [row.wert, row.fehlgrund]);
    expect(found).toEqual([
      [null, 'kein Preisindex'],
      [null, 'kein Preisindex'],
      [null, 'geheim'],
    ]);
    expect(inPrices([wert('1', 2010, 1)], index, 1980)[0]).toMatchObject({ wert: null, fehlgrund: 'kein Preisindex' });
  });
});
