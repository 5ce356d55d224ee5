import { describe, expect, it } from 'vitest';
import fc from '../../../scripts/testing/properties.ts';
import { budgetOf, type Product } from '../../../tests/fixture-city/budget.ts';
import { level } from '../../../tests/fixture-city/tree.ts';
import type { Figure } from '../../figure/figure.ts';
import { plain as text } from '../../figure/sentence.ts';
import { cellsOf, totalOf } from '../../figure/testing.ts';
import { cents } from '../../text/cents.ts';
import { changesFigure } from './from-budget.ts';

const figure = (products: readonly Product[]) =>
  changesFigure(budgetOf(products), level('produkt'), 'aufwand') as Figure;
const rows = (products: readonly Product[]) => cellsOf(figure(products).table).map((cells) => cells.slice(0, 2));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('the largest changes', () => {
  it('stand with their sign, from the largest gain to the largest loss', () => {
    const products = [
      { neu: 10, alt: 30 },
      { neu: 15, alt: 10 },
      { neu: 40, alt: 10 },
    ];
    expect(rows(products)).toEqual([
      ['Produkt 10002', 30],
      ['Produkt 10001', 5],
      ['Produkt 10000', -20],
    ]);
  });

  it('put what stays as it was among the others', () => {
    expect(
      rows([
        { neu: 5, alt: 5 },
        { neu: 6, alt: 5 },
      ]),
    ).toEqual([
      ['Produkt 10001', 1],
      ['Alle übrigen (1)', 0],
    ]);
  });

  it('count an amount that is new or has ended in full', () => {
    expect(
      rows([
        { neu: 5, alt: null },
        { neu: null, alt: 7 },
      ]),
    ).toEqual([
      ['Produkt 10000', 5],
      ['Produkt 10001', -7],
    ]);
  });

  it('have no row for the rest where there is none, also not for a difference of nothing but noise', () => {
    const products = [
      { neu: 0.3, alt: 0.1 },
      { neu: 0.7, alt: 0.6 },
      { neu: 1200000.55, alt: 1182500 },
    ];
    expect(rows(products).map(([name]) => name)).toEqual(['Produkt 10002', 'Produkt 10000', 'Produkt 10001']);
  });

  it('name twelve in each direction and put the others into one row', () => {
    const up = Array.from({ length: 14 }, (_, index) => ({ neu: 100 + index, alt: 0 }));
    const down = Array.from({ length: 13 }, (_, index) => ({ neu: 0, alt: 200 + index }));
    const found = rows([...up, ...down]);
    expect(found).toHaveLength(25);
    expect(found.at(-1)).toEqual(['Alle übrigen (3)', 100 + 101 - 200]);
  });

  it('add up to the total, however many products change', () => {
    const amount = fc.option(fc.integer({ min: -1e10, max: 1e10 }).map((value) => value / 100));
    fc.assert(
      fc.property(fc.array(fc.record({ neu: amount, alt: amount }), { minLength: 1, maxLength: 40 }), (products) => {
        const { table } = figure(products);
        const sum = cellsOf(table).reduce((total, row) => total + Number(row[1]), 0);
        const expected = products.reduce((total, { neu, alt }) => total + (neu ?? 0) - (alt ?? 0), 0);
        expect(cents(sum)).toBeCloseTo(cents(expected), 2);
        expect(Number(totalOf(table)?.[1])).toBeCloseTo(expected, 2);
      }),
      { numRuns: 25 },
    );
  });

  it('are said in the headline: the sum, the largest gain, the largest loss', () => {
    expect(
      plain(
        text(
          figure([
            { neu: 40, alt: 10 },
            { neu: 10, alt: 30 },
          ]).sentence,
        ),
      ),
    ).toBe(
      'Aufwand 2030: 10 € mehr als in „Plan 2029“, größtes Plus bei „Produkt 10000“ (+30 €), größtes Minus bei „Produkt 10001“ (−20 €)',
    );
  });
});
