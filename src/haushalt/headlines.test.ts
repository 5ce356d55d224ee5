import { describe, expect, it } from 'vitest';
import type { Eckwert } from '../budget/descriptions.ts';
import { cellsOf } from '../figure/testing.ts';
import { headlineKind, publishedValue } from '../words/de/haushalt/courses.ts';
import { headlinesFigure, newestHeadlines, resultOf } from './headlines.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const value = (jahr: number, more: Partial<Eckwert> = {}): Eckwert => ({
  ags: '99999999',
  jahr,
  kennzahl: 'jahresergebnis',
  name: 'Jahresergebnis',
  rolle: 'ergebnis-eines-jahres',
  wert: -1,
  genauigkeit: 'genau',
  einheit: 'Mio. EUR',
  wertart: 'ergebnis',
  reihe: 'ergebnis',
  quelle: 'muster',
  anmerkung: null,
  ...more,
});

describe('a published value', () => {
  it.each([
    [1100, 'mindestens', 'mindestens 1,1 Mrd. €'],
    [-6.7, 'rund', 'rund −6,7 Mio. €'],
    [-33.93, 'genau', '−33,93 Mio. €'],
    [-34, 'rund', 'rund −34 Mio. €'],
    [-0.827, 'genau', '−0,827 Mio. €'],
    [999.9, null, '999,9 Mio. €'],
    [1148, 'rund', 'rund 1,148 Mrd. €'],
    [45.7, 'hoechstens', 'höchstens 45,7 Mio. €'],
  ])('%s, %s: %s', (wert, genauigkeit, text) => {
    expect(plain(publishedValue({ wert, genauigkeit, einheit: 'Mio. EUR' }))).toBe(text);
  });

  it('keeps another unit', () => {
    expect(plain(publishedValue({ wert: 1234.5, genauigkeit: 'genau', einheit: 'EUR' }))).toBe('1.234,5 €');
    expect(plain(publishedValue({ wert: 12, genauigkeit: 'rund', einheit: 'Stellen' }))).toBe('rund 12 Stellen');
  });
});

it('what kind of number it is, in a word', () => {
  const kinds = [
    { wertart: 'ansatz', reihe: 'entwurf' },
    { wertart: 'ansatz', reihe: 'beschlossen' },
    { wertart: 'ansatz', reihe: 'plan' },
    { wertart: 'prognose', reihe: 'prognose' },
    { wertart: 'ergebnis', reihe: 'ergebnis' },
  ];
  expect(kinds.map(headlineKind)).toEqual(['Entwurf', 'beschlossener Plan', 'Plan', 'Erwartung', 'Ergebnis']);
});

describe('the cards of the start page', () => {
  const values = [
    value(2021),
    value(2022),
    value(2023),
    value(2024, { wertart: 'prognose', reihe: 'prognose' }),
    value(2025, { kennzahl: 'haushaltsvolumen', rolle: 'volumen', wertart: 'ansatz', reihe: 'beschlossen' }),
    value(2026, { kennzahl: 'haushaltsvolumen', rolle: 'volumen', wertart: 'ansatz', reihe: 'entwurf' }),
    value(2026, { wertart: 'ansatz', reihe: 'entwurf' }),
  ];

  it('show the newest draft, the newest decided plan, the newest expectation and the last two results', () => {
    const shown = newestHeadlines(values).map(({ eckwert, planned }) => [eckwert.jahr, eckwert.reihe, planned]);
    expect(shown).toContainEqual([2026, 'entwurf', true]);
    expect(shown).toContainEqual([2025, 'beschlossen', true]);
    expect(shown).toContainEqual([2024, 'prognose', true]);
    expect(shown.filter(([, , planned]) => planned === false).map(([jahr]) => jahr)).toEqual([2023, 2022]);
  });

  it('put the result of a year before its volume', () => {
    expect(newestHeadlines(values)[0]?.eckwert.kennzahl).toBe('jahresergebnis');
  });
});

it('what came out in a year is its result, not its plan, its expectation or its volume', () => {
  const values = [
    value(2023, { wertart: 'ansatz', reihe: 'beschlossen' }),
    value(2023, { kennzahl: 'haushaltsvolumen', rolle: 'volumen' }),
    value(2023, { wert: -7 }),
    value(2024, { wertart: 'prognose', reihe: 'prognose' }),
  ];
  expect(resultOf(values, 2023)?.wert).toBe(-7);
  expect(resultOf(values, 2024)).toBeUndefined();
});

it('the table of all headline figures has the newest first and the text as published', () => {
  const { table, sources } = headlinesFigure([value(2022, { wert: -34, genauigkeit: 'rund' }), value(2023)]);
  expect(cellsOf(table).map((cells) => [cells[0], plain(String(cells[2]))])).toEqual([
    ['2023', '−1 Mio. €'],
    ['2022', 'rund −34 Mio. €'],
  ]);
  expect(sources).toEqual(['muster']);
});
