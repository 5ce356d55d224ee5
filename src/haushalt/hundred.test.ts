import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { budgetOf } from '../../tests/fixture-city/budget.ts';
import { level } from '../../tests/fixture-city/tree.ts';
import { plain } from '../figure/sentence.ts';
import { cellsOf } from '../figure/testing.ts';
import { hundredFigure } from './hundred.ts';

const figure = (amounts: readonly (number | null)[]) =>
  hundredFigure(budgetOf(amounts.map((neu) => ({ neu, alt: null }))), level('produkt'), 'aufwand', '/haushalt/');

const column = (amounts: readonly (number | null)[], at: number) =>
  cellsOf(figure(amounts).table).map((cells) => Number(cells[at]));

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describe('where 100 euro go', () => {
  it('names the largest parts first', () => {
    expect(cellsOf(figure([1, 3, 2]).table).map(([name]) => name)).toEqual([
      'Produkt 10001',
      'Produkt 10002',
      'Produkt 10000',
    ]);
  });

  it('puts what it does not name into one row that leads to all of them', () => {
    const { table } = figure([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
    expect(table.rows).toHaveLength(9);
    expect(table.rows.at(-1)?.href).toBe('/haushalt/');
    expect(cellsOf(table).at(-1)).toEqual(['2 weitere', 3 / 55, 3]);
  });

  it('names all where only one would be left over', () => {
    expect(cellsOf(figure([9, 8, 7, 6, 5, 4, 3, 2, 1]).table).at(-1)?.[0]).toBe('Produkt 10008');
  });

  it('leaves out what has no amount', () => {
    expect(figure([5, 0, null]).table.rows).toHaveLength(1);
  });

  it('adds up to 100 euro and to the whole, however many parts there are', () => {
    const amounts = fc.array(
      fc.integer({ min: 1, max: 1e10 }).map((value) => value / 100),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(amounts, (parts) => {
        expect(sum(column(parts, 1))).toBeCloseTo(1, 9);
        expect(sum(column(parts, 2))).toBeCloseTo(sum(parts), 2);
      }),
      { numRuns: 25 },
    );
  });

  it('says the two largest in its headline', () => {
    expect(plain(figure([25, 75]).sentence).replaceAll('\u00a0', ' ')).toMatch(
      /75,00 € .*„Produkt 10001“, 25,00 € .*„Produkt 10000“/,
    );
  });
});
