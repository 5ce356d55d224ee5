import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../tests/fixture-city/budget.ts';
import { plainPhrase } from '../text/phrase.ts';
import type { EntrySummary } from './entry.ts';
import type { Indicator, YearValue } from './indicator.ts';
import { entryChange, indicatorChange, statusWords, written } from './sentences.ts';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const { selected, before } = budgetOf([{ neu: 5, alt: 4 }]);

/** An entry whose amount was one and is another. */
const entry = (now: number | null, earlier: number | null, mass = ['Zuschussbedarf', 'Zuschussbedarf']): EntrySummary =>
  ({
    herkunft: '/herkunft/',
    now: now === null ? null : { mass: mass[0], betrag: now, column: selected },
    before: earlier === null || !before ? null : { mass: mass[1], betrag: earlier, column: before },
  }) as EntrySummary;

const value = (jahr: number, wert: number, genauigkeit: string | null = null): YearValue => ({
  jahr,
  wert,
  genauigkeit,
  art: 'Plan',
  statusOpen: true,
  quellen: [],
  anmerkung: null,
  herkunft: '/herkunft/',
});
const indicator = (
  einheit: string,
  now: YearValue,
  earlier: YearValue | null,
  broken: string | null = null,
): Indicator => ({ kennzahl: { einheit }, href: '', now, before: earlier, broken }) as Indicator;

describe('what changed', () => {
  it('in an entry is told in euro and in per cent', () => {
    expect(plain(plainPhrase(entryChange(entry(13_100_000, 11_300_000)) ?? []))).toMatch(
      /: \+1,8 Mio\. € \(\+15,9 %\)$/,
    );
    expect(plain(plainPhrase(entryChange(entry(5, 5)) ?? []))).toMatch(/: unverändert$/);
  });

  it('from a cost to a surplus has no difference that could be read as one of either', () => {
    const said = plainPhrase(entryChange(entry(5, 4, ['Überschuss', 'Zuschussbedarf'])) ?? []);
    expect(said).toContain('Überschuss');
    expect(said).toContain('zuvor Zuschussbedarf');
    expect(said).toMatch(/\)$/);
  });

  it('is not told against nothing', () => {
    expect(entryChange(entry(5, null))).toBeNull();
    expect(entryChange(entry(null, 5))).toBeNull();
    expect(indicatorChange(indicator('EUR', value(2030, 5), null))).toBeNull();
  });

  it('says so where the difference of rounded numbers is another', () => {
    const said = (now: number, earlier: number) => plain(plainPhrase(entryChange(entry(now, earlier)) ?? []));
    expect(said(223_240_000, 199_760_000)).toMatch(/: \+23,5 Mio\. € \(\+11,8 %, ungerundet\)$/);
    expect(said(4_618_000, 3_862_300)).toMatch(/: \+755\.700 € \(\+19,6 %, ungerundet\)$/);
    expect(said(4_600_000, 3_862_300)).toMatch(/: \+737\.700 € \(\+19,1 %\)$/);
  });

  it('names the years that lie between, and tells no change across a break', () => {
    const said = plain(
      plainPhrase(indicatorChange(indicator('EUR je Einwohner', value(2030, 6), value(2022, 5), 'ein Bruch')) ?? []),
    );
    expect(said).toBe(
      '2030 6 € je Einwohner (Plan), 8 Jahre früher (2022) 5 € je Einwohner: nicht zu vergleichen, ein Bruch',
    );
  });

  it('of shares is told in points, and of what was 0 without a part', () => {
    const said = (...of: Parameters<typeof indicator>) => plain(plainPhrase(indicatorChange(indicator(...of)) ?? []));
    expect(said('Prozent', value(2030, 20.5), value(2029, 20))).toMatch(/: \+0,5 Prozentpunkte$/);
    expect(said('EUR', value(2030, 5), value(2029, 0))).toMatch(/: \+5 €$/);
    expect(said('EUR je Schüler', value(2030, 110.48), value(2029, 121.19))).toMatch(
      /: −10,71 € je Schüler \(−8,8 %\)$/,
    );
  });
});

it('a number has its unit, and how sure it is', () => {
  expect(plain(written(value(2030, 300, 'rund'), 'Anzahl'))).toBe('rund 300');
  expect(plain(written(value(2030, 258), 'EUR je Einwohner'))).toBe('258 € je Einwohner');
  expect(plain(written(value(2030, 658.42), 'EUR je Schüler'))).toBe('658,42 € je Schüler');
});

it('a plan of which nobody says what it is says so', () => {
  expect(statusWords({ art: 'Plan', statusOpen: true })).toBe(
    'Plan; ob Entwurf oder beschlossen, sagt die Quelle nicht',
  );
  expect(statusWords({ art: 'Ergebnis', statusOpen: false })).toBe('Ergebnis');
});
