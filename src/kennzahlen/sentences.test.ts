import { describe, expect, it } from 'vitest';
import { region } from '../../tests/fixture-city/figures.ts';
import { position } from '../words/de/kennzahlen/places.ts';
import { CAVEAT, caveatOf, peersHeadline, placePhrase, shortName, sizes, yearRanges } from './sentences.ts';

describe('what holds for every comparison', () => {
  it('is their size, and what the definition of the indicator says', () => {
    expect(caveatOf({ hinweis: null })).toBe(CAVEAT);
    expect(caveatOf({ hinweis: 'Wer Aufgaben abgibt, hat kleinere Werte.' })).toBe(
      `${CAVEAT} Wer Aufgaben abgibt, hat kleinere Werte.`,
    );
  });
});

describe('the position among cities', () => {
  it('is the highest, the lowest, or counted from the top', () => {
    expect(position(9, [1, 2, 3])).toBe('der höchste Wert der vier Städte');
    expect(position(2.5, [1, 2, 3])).toBe('der zweithöchste Wert der vier Städte');
    expect(position(0, [1, 2, 3])).toBe('der niedrigste Wert der vier Städte');
  });

  it('counts only cities that report', () => {
    expect(position(1, [2, 3])).toBe('der niedrigste Wert der drei Städte');
    expect(position(1, [])).toBe('');
  });

  it('is no superlative where others have the same value', () => {
    expect(position(3, [3, 1, 2])).toBe('gleichauf mit einer anderen der vier Städte');
    expect(position(3, [3, 3, 2])).toBe('gleichauf mit 2 anderen der vier Städte');
    expect(position(3, [3, 3, 3])).toBe('so viel wie die anderen');
    expect(position(3, [3])).toBe('so viel wie die andere Stadt');
  });
});

describe('the headline', () => {
  const home = { name: 'A', wert: 528 };
  /** With plain spaces before the units. */
  const headline = (...parts: Parameters<typeof peersHeadline>): string =>
    peersHeadline(...parts).replaceAll('\u00a0', ' ');

  it('names year, own value, position and the others', () => {
    const peers = [
      { name: 'B', wert: 729 },
      { name: 'C', wert: null },
      { name: 'D', wert: 745 },
    ];
    expect(headline(2008, 'EUR je Einwohner', home, peers)).toBe(
      'A 2008: 528 €, der niedrigste Wert der drei Städte (B 729 € und D 745 €)',
    );
  });

  it('says nothing of others where none reports, and that the own value is missing', () => {
    expect(headline(2008, 'Prozent', home, [{ name: 'B', wert: null }])).toBe('A 2008: 528 %');
    expect(headline(2008, 'Prozent', { ...home, wert: null }, [])).toBe('A 2008: keine Angabe');
  });

  it('leaves the position out where a single year says nothing', () => {
    const peers = [{ name: 'B', wert: 729 }];
    expect(peersHeadline(2024, 'Prozent', home, peers, { ranked: false })).toBe('A 2024: 528\u00a0% (B 729\u00a0%)');
  });

  it('takes 0 and a loss as values', () => {
    const peers = [{ name: 'B', wert: 0 }];
    expect(headline(2008, 'EUR', { name: 'A', wert: -5 }, peers)).toBe(
      'A 2008: −5 €, der niedrigste Wert der zwei Städte (B 0 €)',
    );
  });
});

describe('a place in words', () => {
  const third = { platz: 3, gleich: 0, ausgeschlossen: 0, jahre: [2008] };

  it('says of how many, how many are missing, and over which years', () => {
    expect(placePhrase({ ...third, n: 18, mitglieder: 18 })).toBe('Platz 3 von 18');
    expect(placePhrase({ ...third, n: 16, mitglieder: 18, jahre: [2022, 2023, 2024] })).toBe(
      'Platz 3 von 16 (2 ohne Angabe), Mittel 2022 bis 2024',
    );
  });

  it('says who shares it, and who is not counted', () => {
    expect(placePhrase({ ...third, platz: 6, gleich: 11, n: 17, mitglieder: 17 })).toBe(
      'Platz 6 von 17, gleichauf mit 11 anderen',
    );
    expect(placePhrase({ ...third, gleich: 1, n: 16, mitglieder: 22, ausgeschlossen: 5 })).toBe(
      'Platz 3 von 16, gleichauf mit einer anderen (1 ohne Angabe und 5 von 22 wegen Fehlbeträgen früherer Jahre nicht gezählt)',
    );
  });

  it('says why there is none', () => {
    expect(placePhrase(null)).toBe('keine Angabe');
    expect(
      placePhrase({
        n: 2,
        mitglieder: 9,
        ausgeschlossen: 0,
        grund: 'nur 2 von 9 in der Vergleichsgruppe haben eine Angabe',
      }),
    ).toBe('kein Platz: nur 2 von 9 in der Vergleichsgruppe haben eine Angabe');
  });
});

describe('small words', () => {
  it('join years that follow each other', () => {
    expect(yearRanges([1995, 1996, 1997, 2001])).toBe('1995 bis 1997 und 2001');
    expect(yearRanges([2001, 2003, 2005])).toBe('2001, 2003 und 2005');
    expect(yearRanges([])).toBe('');
  });

  it('take the German part of a bilingual name', () => {
    expect(shortName('Cottbus/Chóśebuz')).toBe('Cottbus');
    expect(shortName('Frankfurt (Oder)')).toBe('Frankfurt (Oder)');
  });

  it('measure the others’ size in the newest year that all have', () => {
    const [a, b] = [region('1', { name: 'A' }), region('2', { name: 'B' })];
    const rows = [
      { ags: '1', jahr: 2020, wert: 200 },
      { ags: '2', jahr: 2020, wert: 99 },
      { ags: '1', jahr: 2021, wert: 100 },
    ];
    expect(sizes({ home: a, peers: [b], peerGroup: { populations: rows } })).toBe(
      'Einwohner 2020, gemessen an A: B 50 %.',
    );
    expect(sizes({ home: a, peers: [b], peerGroup: { populations: rows.slice(0, 1) } })).toBe('');
    expect(sizes({ home: a, peers: [], peerGroup: { populations: rows } })).toBe('');
  });
});
