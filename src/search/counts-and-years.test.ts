import { describe, expect, it } from 'vitest';
import { ENGLISH } from './english.ts';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const find = searcher(
  indexOf(
    [
      entry('Feuerwehr', {
        e: 'Produkt 1',
        b: '7 €',
        j: [2016, 2020],
        a: [{ m: 'netto', t: 'Zuschussbedarf', z: '7 €' }],
      }),
      entry('Sanierung Brandschutz', { e: 'Investition', j: [2023, 2024] }),
      entry('Private Feuerwerke', { e: 'Leistung' }),
      entry('Beschäftigte', { e: 'Kennzahl', b: '28' }),
      entry('Personal', { e: 'Kontengruppe 50', b: '9 €', w: 'Beschäftigte', g: 1.5 }),
      entry('Einrichtungen für Wohnungslose', { e: 'Produkt 2', b: '2 €' }),
      entry('Abgabe (sonstige)', { e: 'Konto 1', b: '1 €' }),
      entry('Abgabe nur für Automaten', { e: 'Konto 2', b: '4 €' }),
      entry('Papier', { e: 'Produkt 3' }),
      entry('Verbrauch Rückstellung', { e: 'Konto 3' }),
      entry('Hilfe im Alter', { e: 'Produkt 4', b: '6 €', a: [{ m: 'netto', t: 'Zuschussbedarf', z: '6 €' }] }),
      entry('Zuwendungen', { e: 'Seite' }),
      entry('Investitionen', { e: 'Investition', a: [{ m: 'meist', t: 'Am größten: Brücke', z: '' }] }),
      entry('Sanierung Brücke', { e: 'Investition' }),
      entry('Umlage', { e: 'Kennzahl', g: 1.4, a: [{ m: 'wert', t: 'Umlage', z: '3 €' }] }),
      entry('Umlage', { e: 'Begriff', h: '/glossar/', g: 0.8 }),
    ],
    {
      hinweise: [
        { w: ['Museum'], t: 'Ein Museum.' },
        { w: ['Haushalt 2026 Beschluss'], t: 'Nicht belegt.' },
      ],
      worte: [
        ['Obdachlose', [], ['Wohnungslose']],
        ['bekommt Zuschüsse', ['Zuwendungen'], []],
      ],
    },
  ),
);
const names = (words: string) => find(words).hits.map(({ k }) => k);

describe('a year that is named', () => {
  it('does not hide the thing that has no number of it, and that is told', () => {
    const found = find('Was kostet die Feuerwehr 2024?');
    expect(found).toMatchObject({ answer: null, lack: 'jahr' });
    expect(found.hits[0]?.k).toBe('Feuerwehr');
    expect(find('Was kostet die Feuerwehr 2017?').lack).not.toBe('jahr');
  });
});

describe('how many', () => {
  it('is answered by what is no money, and else told not to be found', () => {
    expect(names('Wie viele Beschäftigte?')[0]).toBe('Beschäftigte');
    expect(find('Wie viele Obdachlose gibt es?').lack).toBe('anzahl');
  });
});

describe('which is the largest', () => {
  it('is answered by what a page says of itself, and else left to it', () => {
    expect(find('größte Investition').answer?.answer.t).toBe('Am größten: Brücke');
    expect(find('größte Hilfe').lack).toBe('rang');
  });
});

it('a slip that begins like another word means both', () => {
  expect(names('feuerwehe')).toContain('Feuerwehr');
  expect(names('feuerwer')[0]).toBe('Feuerwehr');
});

it('what holds the rest comes after what is named', () => {
  expect(names('Abgabe')).toEqual(['Abgabe nur für Automaten', 'Abgabe (sonstige)']);
});

it('a last part that says little leaves the word to the first', () => {
  expect(names('Papierverbrauch')).toEqual(['Papier']);
});

it('a name is said without its small words', () => {
  expect(find('Hilfe Alter Kosten').answer?.answer.z).toBe('6 €');
});

it('a phrase may have words that name nothing between its own', () => {
  expect(names('Wer bekommt die meisten Zuschüsse?')).toEqual(['Zuwendungen']);
});

it('a participle finds its noun', () => {
  expect(names('Welche Brücke wird saniert?')).toEqual(['Sanierung Brücke']);
});

it('who asks what something is gets the word before its number', () => {
  expect(find('Was ist die Umlage?')).toMatchObject({ answer: null, hits: [{ e: 'Begriff' }, { e: 'Kennzahl' }] });
  const english = searcher(indexOf([entry('Levy', { e: 'Key figure' }), entry('levy', { e: 'Word' })]), ENGLISH);
  expect(english('What is the levy?').hits[0]?.e).toBe('Word');
});

describe('a hint', () => {
  it('is meant by a slip at its word, and by its words in any order', () => {
    expect(find('Musseum').hint?.t).toBe('Ein Museum.');
    expect(find('Welcher Beschluss gilt für den Haushalt 2026?').hint?.t).toBe('Nicht belegt.');
    expect(find('Haushalt 2026').hint).toBeNull();
  });
});
