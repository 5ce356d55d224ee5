import { describe, expect, it } from 'vitest';
import type { Region, Wert } from '../queries.ts';
import { type Statistic, statistic } from '../statistics.ts';
import { breakYear, newestRates, rates, type Steuer } from './rates.ts';
import { gapSentences, meanSentence, peersSentence, rateHeadline } from './sentences.ts';

const city = (ags: string, name: string): Region => ({
  ags,
  name,
  art: 'kreisfreie Stadt',
  land: '99',
  gueltig_von: null,
  gueltig_bis: null,
});
const A = city('1', 'Astadt');
const B = city('2', 'Bstadt');
const STEUER: Steuer = { id: 'b', kennzahl: 'satz', name: 'Grundsteuer B', wer: 'für Häuser', reform: 'Reform' };

type Given = [ags: string, jahr: number, wert: number | null, reihe?: string, fehlgrund?: string];
const given = (...rows: Given[]): Statistic =>
  statistic(
    { kennzahl: 'satz', herkunft: { art: 'gedruckt' } },
    rows.map(
      ([ags, jahr, wert, reihe = 'hebesatz', fehlgrund]) =>
        ({
          ags,
          jahr,
          wert,
          reihe,
          fehlgrund: fehlgrund ?? null,
          anmerkung: null,
          quelle: 'q',
          wertart: 'statistik',
        }) as Wert,
    ),
    A.ags,
  );
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the rates of a city', () => {
  it('are those with a value; one between years with several rates is a mean', () => {
    const found = rates(
      given(
        ['1', 2004, 400, 'realsteuervergleich'],
        ['1', 2006, null, 'x', 'nicht sinnvoll'],
        ['1', 2007, 433],
        ['1', 2008, null, 'x', 'nicht sinnvoll'],
        ['1', 2009, 450],
      ),
      '1',
    );
    expect(found.map(({ jahr, wert, durchschnitt }) => [jahr, wert, durchschnitt])).toEqual([
      [2004, 400, false],
      [2007, 433, true],
      [2009, 450, false],
    ]);
  });

  it('break where the Messbeträge were set anew, and not where only the table changes', () => {
    const joined = given(['1', 2015, 400, 'realsteuervergleich'], ['1', 2017, 410, 'hebesatz']);
    expect(breakYear(joined, [A])).toBeNull();
    expect(breakYear(given(['1', 2024, 545], ['1', 2025, 330, 'hebesatz-neu']), [A])).toBe(2025);
  });

  it('of the cities stand side by side only on one side of the break', () => {
    const [a, b] = newestRates(given(['1', 2024, 545], ['1', 2025, 330, 'neu'], ['2', 2024, 530]), [A, B]);
    expect(a?.satz?.wert).toBe(330);
    expect(b).toMatchObject({ satz: null, frueher: { wert: 530, jahr: 2024 } });
  });

  it('of the same quantity stand side by side with their own years', () => {
    const newest = newestRates(given(['1', 2025, 470], ['2', 2022, 450]), [A, B]);
    expect(newest.map(({ satz }) => satz?.jahr)).toEqual([2025, 2022]);
  });
});

describe('the sentences', () => {
  it('never call a new rate after the reform a lower tax', () => {
    const one = given(['1', 2024, 545], ['1', 2025, 330, 'neu']);
    expect(plain(rateHeadline(STEUER, A, rates(one, '1')))).toBe(
      'Grundsteuer B: Astadt hat 2025 einen Hebesatz von 330 %, vor der Reform 545 % (2024). Das allein ist keine Steuersenkung',
    );
    const two = given(['1', 2024, 500], ['1', 2025, 540, 'neu']);
    expect(rateHeadline(STEUER, A, rates(two, '1'))).toMatch(/keine Steuererhöhung$/);
    const three = given(['1', 2024, 500], ['1', 2025, 500, 'neu']);
    expect(rateHeadline(STEUER, A, rates(three, '1'))).not.toContain('keine Steuer');
  });

  it('name the last rate that was different, and nothing when there was none', () => {
    const changed = given(['1', 2020, 455], ['1', 2022, 455], ['1', 2025, 470]);
    expect(plain(rateHeadline(STEUER, A, rates(changed, '1')))).toMatch(/von 470 %; 2022 waren es 455 %$/);
    expect(rateHeadline(STEUER, A, rates(given(['1', 2020, 455], ['1', 2025, 455]), '1'))).toMatch(/von 455.%$/u);
    expect(rateHeadline(STEUER, A, [])).toBe('Grundsteuer B: für Astadt keine Angabe');
  });

  it('say who has no rate to compare', () => {
    const newest = newestRates(given(['1', 2024, 545], ['1', 2025, 330, 'neu'], ['2', 2024, 530]), [A, B]);
    expect(plain(peersSentence(newest))).toBe(
      'Neueste bekannte Sätze: Astadt 330 % (2025). Für Bstadt liegt kein neuerer Satz vor als 530 % (2024), der nicht vergleichbar ist.',
    );
  });

  it('say which years are missing, for all and for some', () => {
    const one = given(['1', 2020, 400], ['2', 2020, 400], ['1', 2022, 400], ['1', 2023, 400], ['2', 2023, 410]);
    expect(gapSentences(one, [A, B])).toBe('Keine Angabe, darum eine Lücke: 2021 in allen Städten; 2022 in Bstadt.');
    expect(meanSentence(one, [A, B])).toBe('');
  });
});
