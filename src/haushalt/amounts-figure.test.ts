import { describe, expect, it } from 'vitest';
import { ALT, budgetOf, column, NEU, summe } from '../../tests/fixture-city/budget.ts';
import type { Summe } from '../budget/queries.ts';
import { cellsOf, totalOf } from '../figure/testing.ts';
import { amountsFigure } from './amounts-figure.ts';

/** Expenditure of a part now and before; null is an empty cell. */
type Pair = readonly [neu: number | null, alt: number | null];

const sum = (of: typeof NEU, value: number | null): Summe =>
  summe(of, value === null ? { aufwand_leer: 1 } : { aufwand: value });

const WHOLE = { id: 'konten', name: 'Kitas', field: 'aufwand', title: 'Konten', origin: '/herkunft/' } as const;

function figure(...pairs: readonly Pair[]) {
  const parts = pairs.map(([neu, alt], index) => ({
    name: `Konto ${index + 1}`,
    key: `501200${index}`,
    origin: `/herkunft/#${index}`,
    summen: [sum(NEU, neu), sum(ALT, alt)],
  }));
  return amountsFigure(budgetOf([]), WHOLE, parts);
}

const tableOf = (...pairs: readonly Pair[]) => {
  const table = figure(...pairs)?.table;
  return table ? cellsOf(table) : [];
};
const sumOf = (...pairs: readonly Pair[]) => {
  const table = figure(...pairs)?.table;
  return table && totalOf(table);
};
const cells = (...pairs: readonly Pair[]) => tableOf(...pairs).map((row) => row.slice(1));
const mark = (...pairs: readonly Pair[]) => figure(...pairs)?.table.rows.map((row) => row.cells.aenderung?.mark);

describe('the accounts of a whole', () => {
  it('stand with amount, share and change, the largest first', () => {
    expect(cells([1, 2], [3, 3])).toEqual([
      [3, 0.75, 0],
      [1, 0.25, -1],
    ]);
    expect(sumOf([1, 2], [3, 3])).toEqual(['Zusammen', 4, 1, -1]);
  });

  it('have no share where one of them is taken off: a part would be larger than its whole', () => {
    expect(cells([5, 5], [-1, -1])).toEqual([
      [5, null, 0],
      [-1, null, 0],
    ]);
    expect(sumOf([5, 5], [-1, -1])).toEqual(['Zusammen', 4, null, 0]);
  });

  it('are new only where something is planned now and the cell was empty before', () => {
    expect(mark([5, null], [4, 4])).toEqual(['neu', undefined]);
    expect(mark([null, 5])).toEqual([undefined]);
    const budget = budgetOf([]);
    const columns = [...budget.columns, column(NEU, 2031, 'planung')];
    const later = {
      name: 'Konto',
      origin: '/herkunft/',
      summen: [sum(ALT, null), sum(NEU, 0), { ...sum(NEU, 3), jahr: 2031, wertart: 'planung' }],
    };
    expect(amountsFigure({ ...budget, columns }, WHOLE, [later])?.table.rows[0]?.cells.aenderung?.mark).toBeUndefined();
  });

  it('are left out without an amount in any column; there is no figure without any', () => {
    expect(cells([5, 5], [0, null])).toHaveLength(1);
    expect(figure([0, null])).toBeNull();
  });

  it('say their number, year and version in the file, and the year in the name of the column', () => {
    const table = figure([5, 5])?.table;
    expect(table?.rows[0]?.key).toBe('5012000');
    expect(table?.context).toEqual({ jahr: 2030, fassung: 'neu' });
    expect(table?.columns[1]?.name).toBe('betrag_2030');
  });
});
