import { describe, expect, it } from 'vitest';
import { cities, comparison, statisticOf, wert } from '../../tests/fixture-city/figures.ts';
import { shareWords } from '../words/de/kennzahlen/places.ts';
import type { Region } from './queries.ts';
import type { Placed } from './statistics.ts';
import { comparedWords, verdict } from './verdict.ts';

const placed = (platz: number, n: number, gleich = 0): Placed => ({
  platz,
  n,
  gleich,
  mitglieder: n,
  ausgeschlossen: 0,
  jahre: [2030],
});
const ART = 'kreisfreie Stadt';

describe('a verdict', () => {
  it('says in words what many say in numbers, and counts where few are', () => {
    expect(shareWords(76, 101)).toBe('drei von vier');
    expect(shareWords(91, 101)).toBe('neun von zehn');
    expect(shareWords(89, 101)).toBe('89 von 101 anderen');
    expect(shareWords(60, 101)).toBe('60 von 101 anderen');
    expect(shareWords(3, 4)).toBe('3 von 4 anderen');
    expect(shareWords(101, 101)).toBe('allen anderen');
  });

  it('tells by the larger side', () => {
    expect(comparedWords(placed(77, 102), 'alle', ART)).toBe('niedriger als in drei von vier kreisfreien Städten');
    expect(comparedWords(placed(1, 18), 'ost', ART)).toBe(
      'höher als in allen anderen kreisfreien Städten in Ostdeutschland',
    );
    expect(comparedWords(placed(1, 3, 2), 'alle', ART)).toBe('so viel wie in allen anderen kreisfreien Städten');
  });

  it('names the place only with how many, and is none where too few report', () => {
    const four = cities(4);
    const [home] = four as [Region];
    const rows = four.map(({ ags }, at) => wert(ags, 2030, 10 * (at + 1)));
    const peerGroup = { ...comparison(four), gruppe: 'alle' as const };
    expect(verdict(statisticOf(rows, home), home, peerGroup, 2030)?.text).toBe(
      'niedriger als in allen anderen kreisfreien Städten: Platz 4 von 4',
    );
    expect(verdict(statisticOf(rows.slice(0, 2), home), home, peerGroup, 2030)).toBeNull();
  });
});
