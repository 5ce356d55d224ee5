import { describe, expect, it } from 'vitest';
import { GROUND } from '../../words/de/origins.ts';
import { commonHtml, commonInputs } from './common-inputs.ts';
import type { Block, CellOrigin, Ground, LineInput } from './line.ts';

const from = (satz: number, more: { datei?: string; spalte?: string; quelle?: string } = {}): CellOrigin => {
  const { datei = 'plan/haushalt.csv', spalte = 'betrag', quelle = 'plan' } = more;
  return {
    cell: { datei, satz, spalte, text: `${satz}` },
    datensatz: 'plan',
    zeile: null,
    quelle,
    korrektur: undefined,
  };
};
const input = (name: string, place: CellOrigin | string): LineInput => ({ name, wert: 1, shown: '1', from: place });
const formula = (...inputs: readonly LineInput[]): Ground => ({ art: 'formel', formel: '', worte: '', inputs });
const share = (satz: number, more = {}, other = {}): Ground =>
  formula(input('teil', from(satz, more)), input('ganzes', from(satz + 1, { spalte: 'summe', ...other })));
const block = (...grounds: readonly Ground[]): Block => ({
  id: 'a',
  lines: grounds.map((ground) => ({ name: 'Zeile', zahl: 1, shown: '1', ground })),
});
const names = (...blocks: readonly Block[]): string[] => [...commonInputs(blocks).keys()];

describe('the inputs of many formulas', () => {
  it('are common where each stands in one column of one file from one source, whatever else is between', () => {
    const other: Ground = { art: 'fehlt', grund: 'keine Angabe' };
    expect(names(block(share(1), other), block(share(5), share(9)))).toEqual(['teil', 'ganzes']);
    expect(commonInputs([block(share(1), share(5), share(9))]).get('ganzes')?.cell).toMatchObject({
      satz: 2,
      spalte: 'summe',
    });
  });

  it('are not worth a line of their own where the formulas are few', () => {
    expect(names(block(share(1), share(5)))).toEqual([]);
    expect(names()).toEqual([]);
  });

  it.each([
    ['file', { datei: 'plan/anderes.csv' }],
    ['column', { spalte: 'wert' }],
    ['source', { quelle: 'bericht' }],
  ])('are none where one stands in another %s', (_, otherwise) => {
    expect(names(block(share(1), share(5), share(9, otherwise)))).toEqual([]);
    expect(names(block(share(1), share(5), share(9, {}, otherwise)))).toEqual([]);
  });

  it('are none where one is an entry and no cell, has another name, or is not there', () => {
    const entry = (at: 0 | 1): Ground =>
      formula(input('teil', at === 0 ? 'eintrag' : from(1)), input('ganzes', at === 1 ? 'eintrag' : from(2)));
    expect(names(block(entry(1), entry(1), entry(1)))).toEqual([]);
    expect(names(block(share(1), share(5), entry(0)))).toEqual([]);
    const renamed = formula(input('rest', from(1)), input('ganzes', from(2, { spalte: 'summe' })));
    expect(names(block(share(1), share(5), renamed))).toEqual([]);
    expect(names(block(share(1), share(5), formula(input('teil', from(9)))))).toEqual([]);
  });

  it('have words for so many places', () => {
    const long = (count: number): Ground =>
      formula(...Array.from({ length: count }, (_, at) => input(`n${at}`, from(at, { spalte: `s${at}` }))));
    const most = GROUND.places.length;
    expect(names(block(long(most), long(most), long(most)))).toHaveLength(most);
    expect(names(block(long(most + 1), long(most + 1), long(most + 1)))).toEqual([]);
  });

  it('say their column and source once, with what machines need', () => {
    const html = commonHtml(commonInputs([block(share(1), share(5), share(9))]), ({ quelle }) => ` (${quelle})`);
    expect(html).toBe(
      ' <span data-platz="teil" data-datei="plan/haushalt.csv" data-spalte="betrag">Erste Zahl jeder Rechnung: data/plan/haushalt.csv, Spalte betrag (plan).</span>' +
        ' <span data-platz="ganzes" data-datei="plan/haushalt.csv" data-spalte="summe">Zweite Zahl jeder Rechnung: data/plan/haushalt.csv, Spalte summe (plan).</span>',
    );
    expect(commonHtml(new Map(), () => '')).toBe('');
  });
});
