import { describe, expect, it } from 'vitest';
import { figure } from '../../figure/figure.ts';
import { plain as textOf } from '../../figure/sentence.ts';
import { cellsOf } from '../../figure/testing.ts';
import { coverages, coverageText } from './coverage.ts';
import { coverageFigure } from './coverage-figure.ts';
import type { Summenpaar } from './queries.ts';

const pair = (more: Partial<Summenpaar> = {}): Summenpaar => ({
  ags: '99999999',
  jahr: 2030,
  wertart: 'ergebnis',
  reihe: 'ergebnis',
  einheit: 'Mio. EUR',
  ertraege_kennzahl: 'ertraege',
  ertraege: 855,
  ertraege_genauigkeit: 'rund',
  ertraege_quelle: 'a',
  aufwendungen_kennzahl: 'aufwendungen',
  aufwendungen: 889,
  aufwendungen_genauigkeit: 'rund',
  aufwendungen_quelle: 'b',
  anmerkung: null,
  ...more,
});
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the coverage by published results', () => {
  it('says "rund" of rounded totals, and between what the exact value lies', () => {
    const [found] = coverages([pair()]);
    if (!found) throw new Error('kein Wert');
    expect(plain(coverageText(found))).toBe('rund 96,2 %');
    expect(found.mindestens).toBeCloseTo((100 * 854.5) / 889.5, 10);
    expect(found.hoechstens).toBeCloseTo((100 * 855.5) / 888.5, 10);
  });

  it('takes the last printed digit as the rounding', () => {
    const [found] = coverages([pair({ ertraege: 976.3, aufwendungen: 989.8 })]);
    expect(found?.mindestens).toBeCloseTo((100 * 976.25) / 989.85, 10);
  });

  it('is exact when both totals are', () => {
    const exact = { ertraege_genauigkeit: 'genau', aufwendungen_genauigkeit: 'genau' };
    const [found] = coverages([pair({ ...exact, ertraege: 90, aufwendungen: 100 })]);
    expect(found).toMatchObject({ wert: 90, mindestens: 90, hoechstens: 90, gerundet: false });
    expect(found && plain(coverageText(found))).toBe('90,00 %');
  });

  it('leaves out plans, totals that are only a limit, and a denominator of 0', () => {
    const out = [
      pair({ wertart: 'ansatz' }),
      pair({ ertraege_genauigkeit: 'mindestens' }),
      pair({ aufwendungen_genauigkeit: null }),
      pair({ aufwendungen: 0 }),
    ];
    expect(coverages(out)).toEqual([]);
  });

  it('names both years in its sentence, and every source', () => {
    const made = figure(
      coverageFigure(
        coverages([pair(), pair({ jahr: 2031, ertraege: 976.3, aufwendungen: 989.8, ertraege_quelle: 'c' })]),
      ),
    );
    expect(plain(textOf(made.sentence))).toBe(
      '2031 deckten die ordentlichen Erträge rund 98,6 % der ordentlichen Aufwendungen, 2030 rund 96,2 %',
    );
    expect(made.sources).toEqual(['a', 'b', 'c']);
    expect(cellsOf(made.table).map((cells) => cells.slice(0, 5).map((cell) => plain(String(cell))))).toEqual([
      ['2030', 'rund 96,2 %', '96,07 und 96,29 %', 'rund 855 Mio. €', 'rund 889 Mio. €'],
      ['2031', 'rund 98,6 %', '98,63 und 98,65 %', 'rund 976,3 Mio. €', 'rund 989,8 Mio. €'],
    ]);
  });
});
