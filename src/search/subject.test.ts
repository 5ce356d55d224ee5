import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const find = searcher(
  indexOf(
    [
      entry('Zaunsteuer A', { e: 'Konto 11', b: '55.000 € Ertrag', g: 1.2 }),
      entry('Zaunsteuer B', { e: 'Konto 12', b: '21,5 Mio. € Ertrag', g: 1.2 }),
      entry('Zaun', { e: 'Begriff', w: 'Zaunsteuer' }),
      entry('Steuerquote', { e: 'Kennzahl', b: '28 %' }),
      entry('Zinslastquote', { e: 'Kennzahl', b: '1 %' }),
      entry('Steuern', { e: 'Kontengruppe 40', b: '9 €' }),
      entry('Ergebnis', { e: 'Kennzahl', j: [2020, 2025] }),
      entry('Hafen, Kai', { e: 'Produktgruppe 545', b: '1,9 Mio. €' }),
      entry('Hafen und Kai', { e: 'Produkt 54501', b: '1,9 Mio. €' }),
      entry('Brunnen Nord', { e: 'Produkt 1', b: '3 €' }),
      entry('Brunnen Ost', { e: 'Produkt 2', b: '4 €' }),
      entry('Hilfe für Wohnungslose', { e: 'Produkt 3', b: '5 €' }),
      entry('Hilfe in der Not', { e: 'Produkt 4', b: '6 €', w: 'Obdachlosigkeit' }),
    ],
    {
      worte: [['Obdachlose', ['Wohnungslose'], ['Obdachlosigkeit']]],
      hinweise: [
        { w: ['Haushaltssatzung 2025', 'Haushaltssatzung'], t: 'Das Papier.' },
        { w: ['Kreditermächtigung'], t: 'Kredite.' },
      ],
    },
  ),
);
const names = (words: string) => find(words).hits.map(({ k }) => k);

describe('what a question is about', () => {
  it('is the thing, and not the paper or the year that it is asked with', () => {
    expect(find('Kreditermächtigung Haushaltssatzung 2025')).toMatchObject({ hint: { t: 'Kredite.' }, hits: [] });
    expect(find('Haushaltssatzung 2025').hint?.t).toBe('Das Papier.');
    expect(find('Flugtaxi 2025')).toMatchObject({ hits: [], without: ['Flugtaxi'] });
    expect(names('2025')).toEqual(['Ergebnis']);
  });

  it('is no word of the glossary where a year or a measure is asked for', () => {
    expect(names('Zaun Zaunsteuer')[0]).toBe('Zaun');
    expect(names('Einnahmen Zaunsteuer')).toEqual(['Zaunsteuer B', 'Zaunsteuer A', 'Zaun']);
  });
});

it('an unknown ratio is likest to those that begin like it, then to other ratios', () => {
  expect(find('Steuerdeckungsquote')).toMatchObject({
    known: false,
    hits: [{ k: 'Steuerquote' }, { k: 'Zinslastquote' }],
  });
});

describe('several amounts', () => {
  it('of a group and its only part are one', () => {
    expect(find('Was kostet der Kai?').lack).toBeNull();
    expect(find('Was kostet der Brunnen?').lack).toBe('mehrere');
  });

  it('are not of what is only beside the word', () => {
    expect(find('Was kosten Obdachlose?')).toMatchObject({ lack: null, hits: [{ k: 'Hilfe für Wohnungslose' }, {}] });
  });
});

it('where a city stands is not told of what only its own plan has', () => {
  expect(find('Brunnen Rangfolge').lack).toBe('staedte');
  expect(find('Steuerquote Rangfolge').lack).toBeNull();
  const english = searcher(
    indexOf([
      entry('Fountain', { e: 'Produkt 1', b: '3 euros' }),
      entry('Well', { e: 'Produkt 2', b: '3 euros', g: 1.3 }),
      entry('Well', { e: 'Key figure', b: '2%', h: '/wells/' }),
    ]),
    ENGLISH,
  );
  expect(english('How does the fountain rank?').lack).toBe('staedte');
  expect(english('How does the well rank?').lack).toBeNull();
});
