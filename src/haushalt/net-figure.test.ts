import { describe, expect, it } from 'vitest';
import { budgetOf, NEU, NOW, node, summe } from '../../tests/fixture-city/budget.ts';
import { level } from '../../tests/fixture-city/tree.ts';
import type { Budget } from '../budget/budget.ts';
import { plain } from '../figure/sentence.ts';
import { cellsOf, markupOf } from '../figure/testing.ts';
import { netFigure } from './net-figure.ts';

/** Units with what comes in and what goes out, in millions. */
function budgetWith(...units: readonly [ertrag: number, aufwand: number][]): Budget {
  const sums = ([ertrag, aufwand]: readonly [number, number]) => [
    summe(NEU, { ertrag: ertrag * 1e6, aufwand: aufwand * 1e6 }),
  ];
  const nodes = units.map((unit, index) => node(String(10001 + index), sums(unit)));
  return {
    ...budgetOf([]),
    columns: [NOW],
    total: sums([units.reduce((sum, [one]) => sum + one, 0), units.reduce((sum, [, one]) => sum + one, 0)]),
    nodes: new Map([['produkt', new Map(nodes.map((one) => [one.schluessel, one]))]]),
  };
}

describe('net cost by unit', () => {
  const figure = netFigure(budgetWith([1, 3], [9, 2], [2, 7], [4, 4]), level('produkt'));
  if (!figure) throw new Error('keine Abbildung');

  it('begins with what costs most; what is even is left out', () => {
    expect(cellsOf(figure.table).map(([, result]) => result)).toEqual([-5e6, -2e6, 7e6]);
    expect(plain(figure.sentence).replaceAll('\u00a0', ' ')).toMatch(
      /^Unter dem Strich kostet „.+“ am meisten: 5,0 Mio. €; „.+“ bringt 7,0 Mio. € mehr ein, als es kostet$/,
    );
  });

  it('gives a surplus another sign, another colour and another word than a cost', () => {
    const svg = markupOf(figure);
    expect(svg).toContain('+7,0');
    expect(svg).toContain('−5,0');
    expect([...svg.matchAll(/fill="var\(--(netto|ertrag)\)"/g)].map(([, role]) => role)).toEqual([
      'netto',
      'netto',
      'ertrag',
    ]);
    const words = figure.table.rows.map((row) => JSON.stringify(row));
    expect(words[0]).toContain('Zuschussbedarf');
    expect(words[2]).toContain('Überschuss');
  });

  it('is none where nothing costs', () => {
    expect(netFigure(budgetWith([3, 1]), level('produkt'))).toBeNull();
  });
});
