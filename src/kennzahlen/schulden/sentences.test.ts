import { describe, expect, it } from 'vitest';
import { cashCreditHeadline } from '../../words/de/kennzahlen/debt.ts';
import type { Angabe } from '../angaben.ts';
import type { Region } from '../queries.ts';
import { type Debt, factor, perHead } from './integrated.ts';
import { changeHeadline, factorPhrase, partsHeadline, reliefSentence } from './sentences.ts';

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
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const debt = (jahr: number, teile: readonly [number, number, number], einwohner = 1000): Debt => {
  const gesamt = teile.reduce((sum, teil) => sum + teil, 0);
  return { stadt: A, jahr, jeEw: Math.round((100 * gesamt) / einwohner) / 100, gesamt, teile, einwohner };
};

describe('the whole debt and its parts', () => {
  it('divide a part by those inhabitants that the statistic counts', () => {
    expect(perHead(debt(2030, [200_000, 300_000, 500_000]), 0)).toBe(200);
  });

  it('say how much of it the budget of the city owes, and of which year', () => {
    expect(plain(partsHeadline(debt(2030, [200_000, 300_000, 1_500_000])))).toBe(
      'Astadt 2030: 2.000 € Schulden je Einwohner mit allen Betrieben und Gesellschaften, 200 € davon im Haushalt der Stadt selbst',
    );
  });

  it('have no factor where the budget owes nothing', () => {
    expect(factor(debt(2030, [0, 0, 5]))).toBeNull();
    expect(factorPhrase(debt(2030, [0, 0, 5]))).toBe('');
    expect(factorPhrase(debt(2030, [10, 1, 1]))).toBe('');
    expect(plain(factorPhrase(debt(2030, [10, 100, 160])))).toMatch(
      /^, das 27-Fache der [\d.,]+ €, die 2030 im Haushalt selbst standen$/,
    );
  });

  it('change as totals', () => {
    const [before, after] = [debt(2030, [0, 0, 1_075_500_000]), debt(2031, [0, 0, 1_189_400_000])];
    expect(plain(changeHeadline(before, after))).toContain(
      'stiegen von 1.075,5 Mio. € (2030) auf 1.189,4 Mio. € (2031)',
    );
    expect(changeHeadline(after, { ...before, jahr: 2032 })).toContain('sanken');
  });
});

describe('the relief by the Land', () => {
  const row = (ags: string, wert: number, genauigkeit: string): Angabe => ({
    ags,
    kennzahl: 'hilfe',
    jahr: 2030,
    jahr_bis: 2034,
    wert,
    genauigkeit,
    einheit: 'Mio. EUR',
    wertart: 'planung',
    reihe: 'vereinbarung',
    quelle: 'q',
    anmerkung: null,
    rolle: null,
  });

  it('is told of those it helped, with its years and how sure the sum is', () => {
    expect(plain(reliefSentence([row('2', 50, 'mindestens')], [A, B]))).toMatch(
      /^Für 2030 bis 2034 sagte das Land Geld zu, um Kassenkredite zu tilgen: Bstadt mindestens 50 Mio. €\./,
    );
  });

  it('is not mentioned where it helped nobody', () => {
    expect(reliefSentence([], [A, B])).toBe('');
    expect(reliefSentence([row('3', 1, 'genau')], [A, B])).toBe('');
  });
});

describe('cash credits', () => {
  it('of 0 are stated, and a gap is no 0', () => {
    const none = [
      { name: 'Astadt', wert: 0 },
      { name: 'Bstadt', wert: 0 },
    ];
    expect(plain(cashCreditHeadline(2030, none))).toBe('Kassenkredite 2030: 0 € in Astadt und Bstadt');
    const gap = [
      { name: 'Astadt', wert: 0 },
      { name: 'Bstadt', wert: null },
    ];
    expect(plain(cashCreditHeadline(2030, gap))).toBe('Kassenkredite 2030: 0 € in Astadt; keine Angabe für Bstadt');
    const some = [
      { name: 'Astadt', wert: 0 },
      { name: 'Bstadt', wert: 1200 },
    ];
    expect(plain(cashCreditHeadline(2030, some))).toBe(
      'Kassenkredite 2030 je Einwohner: Astadt 0 € und Bstadt 1.200 €',
    );
  });
});
