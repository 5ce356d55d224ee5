import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const hinweise = [{ w: ['Gehalt einer Person', 'salary of a person'], t: 'Nur Summen.' }];
const ertrag = [{ m: 'ertrag', t: 'Ertrag', z: '7 €' }] as const;
const find = searcher(
  indexOf(
    [
      entry('Oberbürgermeister', { e: 'Produkt 1', a: ertrag }),
      entry('Parkeinrichtungen', { e: 'Produkt 2', b: '3 € Überschuss', a: ertrag }),
      entry('Volkspark', { e: 'Produkt 3', b: '2 €' }),
      entry('was einander berechnet wird', { e: 'Quelle' }),
      entry('weniger Papier, letzter Bogen', { e: 'Quelle' }),
      entry('Steuerquote', { e: 'Kennzahl', g: 1.4 }),
      entry('Steuerquote', { e: 'Begriff', h: '/glossar/', g: 0.8 }),
      entry('Hebesatz Gewerbesteuer', { e: 'Hebesatz', a: [{ m: 'satz', t: 'Hebesatz', z: '400 %' }] }),
      entry('Hebesätze', { e: 'Kennzahl', g: 1.4 }),
      entry('Altdorf', { e: 'Stadt' }),
      entry('Verpachtung Saal', { e: 'Unterprodukt 4', b: '0 € Ergebnis' }),
      entry('Feste und Saal', { e: 'Produkt 4', b: '5 €' }),
      entry('Grundsicherung', { e: 'Produkt 5' }),
      entry('Stand der Daten', { e: 'Seite' }),
      entry('Potsdam Museum', { e: 'Produkt 6' }),
      entry('Film', { e: 'Produkt 8' }),
      entry('Bäder', { e: 'Produkt 7' }),
      entry('Hundesteuer', { e: 'Konto 4032100', a: [{ m: 'betrag', t: 'Ertrag', z: '710 €' }] }),
    ],
    {
      hinweise,
      worte: [
        ['Parken', [], ['Parkeinrichtungen']],
        ['Hartz 4', [], ['Grundsicherung']],
        ['Von wann', [], ['Stand der Daten']],
        ['Planschbecken', [], ['Bäder']],
      ],
    },
  ),
);
const names = (words: string) => find(words).hits.map(({ k }) => k);

describe('the pay of a person', () => {
  it.each([
    'Was verdient der Oberbürgermeister?',
    'Gehalt Oberbürgermeister',
    'Was kriegt der Oberbürgermeister in Musterstadt?',
  ])('«%s» is told not to be there', (words) => {
    expect(find(words)).toMatchObject({ answer: null, hint: { t: 'Nur Summen.' } });
  });

  it('is not what the city earns', () => {
    for (const words of ['Was verdient die Stadt mit Parkeinrichtungen?', 'Verdient Musterstadt an Parkeinrichtungen?'])
      expect(find(words)).toMatchObject({ hint: null, answer: { answer: { z: '7 €' } } });
  });

  it('is asked for in English, too', () => {
    const english = searcher(indexOf([entry('Mayor'), entry('Parking')], { hinweise }), ENGLISH);
    expect(english('What does the mayor earn?').hint).not.toBeNull();
    expect(english('What does the city earn from parking?').hint).toBeNull();
  });
});

describe('words that only ask', () => {
  it('find nothing of their own', () => {
    expect(names('Wie wird die Steuerquote berechnet?')).toEqual(['Steuerquote', 'Steuerquote']);
    expect(names('Warum so wenig Parkeinrichtungen in letztem Jahr?')).toEqual(['Parkeinrichtungen']);
  });

  it('for a meaning: what explains it comes first, and no number is missed', () => {
    expect(find('Was bedeutet Steuerquote?')).toMatchObject({
      lack: null,
      answer: null,
      hits: [{ h: '/glossar/' }, {}],
    });
  });

  it('for the age of the data find that, and are no question for a day', () => {
    expect(find('Von wann sind die Zahlen?')).toMatchObject({ lack: null, hits: [{ k: 'Stand der Daten' }] });
  });

  it('for a rate beside a city keep the rate', () => {
    expect(names('Hebesatz verglichen mit Altdorf')).toEqual(['Hebesätze', 'Altdorf']);
  });
});

it('who parks is in no park', () => {
  expect(names('parken')).toEqual(['Parkeinrichtungen']);
  expect(names('Park')).toContain('Volkspark');
});

it('two words are the same typed as one', () => {
  expect(names('Hartz4')).toEqual(['Grundsicherung']);
});

it('a slip at an everyday word that nothing is called is mended', () => {
  expect(names('Planschbeken')).toEqual(['Bäder']);
});

it('what has no money comes after what has', () => {
  expect(names('Saal')).toEqual(['Feste und Saal', 'Verpachtung Saal']);
  expect(names('Verpachtung Saal')[0]).toBe('Verpachtung Saal');
});

it('another thing of the same kind is said to be another', () => {
  expect(find('Filmmuseum')).toMatchObject({ lack: 'anderes', hits: [{ k: 'Potsdam Museum' }] });
});

it('what a tax brings in is no answer to what it costs', () => {
  const { answer, lack, hits } = find('Was kostet mich die Hundesteuer?');
  expect([answer, lack, hits[0]?.k]).toEqual([null, 'preis', 'Hundesteuer']);
  expect(find('Hundesteuer wie viel').answer?.answer.z).toBe('710 €');
});
