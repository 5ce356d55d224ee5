import { describe, expect, it } from 'vitest';
import { printed } from '../../tests/fixture-city/figures.ts';
import { breakBetween, breakNote, breaks } from './breaks.ts';
import type { Kennzahl, Region, Wert } from './queries.ts';
import { statistic } from './statistics.ts';

const city = (ags: string): Region => ({
  ags,
  name: ags,
  art: 'kreisfreie Stadt',
  land: '99',
  gueltig_von: null,
  gueltig_bis: null,
});
const wert = (
  ags: string,
  jahr: number,
  reihe: string,
  nenner_reihe: string | null = null,
  value: number | null = 1,
): Wert => ({
  ags,
  jahr,
  wertart: 'statistik',
  reihe,
  wert: value,
  fehlgrund: value === null ? 'geheim' : null,
  genauigkeit: null,
  quelle: 'q',
  zeile: 1,
  anmerkung: null,
  zaehler: null,
  nenner: null,
  nenner_reihe,
  nenner_quelle: null,
  nenner_zeile: null,
});
const found = (rows: readonly Wert[]) => breaks(statistic(printed('k'), rows, 'a'), [city('a'), city('b')]);

describe('breaks of a series', () => {
  it('are where another series begins', () => {
    expect(found([wert('a', 2024, 'hebesatz'), wert('a', 2025, 'hebesatz-2025')])).toEqual([
      { jahr: 2025, reihe: 'hebesatz-2025', text: 'Hebesätze nach der Grundsteuerreform' },
    ]);
  });

  it('are where our own division changes to the population of another census', () => {
    expect(found([wert('a', 2010, 'x', 'vor-zensus-2011'), wert('a', 2011, 'x', 'zensus-2011')])).toEqual([
      { jahr: 2011, reihe: 'zensus-2011', text: 'Einwohner auf der Basis des Zensus 2011' },
    ]);
  });

  it('are no gaps: a missing year within one series breaks nothing', () => {
    expect(found([wert('a', 2010, 'x'), wert('a', 2011, 'x', null, null), wert('a', 2012, 'x')])).toEqual([]);
  });

  it('stand at the earliest city, once', () => {
    const rows = [wert('a', 2015, 'alt'), wert('a', 2021, 'neu'), wert('b', 2015, 'alt'), wert('b', 2017, 'neu')];
    expect(found(rows)).toEqual([{ jahr: 2017, reihe: 'neu', text: 'Reihe „neu“' }]);
  });

  it('are said in one sentence, and not at all where there are none', () => {
    expect(breakNote([])).toBe('');
    expect(breakNote([{ jahr: 2011, reihe: 'zensus-2011', text: 'Zensus 2011' }])).toBe(
      'Ab 2011 Zensus 2011: Mit den Jahren davor ist das nicht zu vergleichen, die Linien sind dort unterbrochen.',
    );
  });

  it('lie between two years, where a census may have changed what a publisher divides by', () => {
    const between = (einheit: string, from: Wert, to: Wert) =>
      breakBetween(from, to, printed('k'), { einheit } as Kennzahl);
    expect(between('EUR je Einwohner', wert('a', 2023, 'x'), wert('a', 2024, 'x'))).toContain('Zensus');
    expect(between('Stellen je 10.000 Einwohner', wert('a', 2008, 'x'), wert('a', 2019, 'x'))).toContain('Zensus');
    expect(between('EUR je Einwohner', wert('a', 2014, 'x'), wert('a', 2019, 'x'))).toBeNull();
    expect(between('EUR', wert('a', 2023, 'x'), wert('a', 2024, 'x'))).toBeNull();
    expect(between('EUR', wert('a', 2023, 'x'), wert('a', 2024, 'zensus-2022'))).toContain('Zensus 2022');
  });
});
