import { describe, expect, it } from 'vitest';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const find = searcher(
  indexOf([
    entry('Kitas', { e: 'Produkt 36502' }),
    entry('Produkte', { e: 'Ebene', h: '/produkte/' }),
    entry('Käthe-Kollwitz-Schule', { e: 'Unterprodukt 2160003' }),
    entry('Antrag der Bürgerschaft', { e: 'Quelle' }),
    entry('Hundesteuer', { e: 'Konto 4032100' }),
    entry('Gewerbesteuer', { e: 'Konto 4013000' }),
    entry('Hebesatz Gewerbesteuer', { e: 'Hebesatz', a: [{ m: 'satz', t: 'Hebesatz', z: '400 %' }] }),
    entry('Märkte', { e: 'Produkt 57301', h: '/maerkte/' }),
    entry('Märkte', { e: 'Unterprodukt 5730100', h: '/maerkte/' }),
    entry('Personal', {
      e: 'Kontengruppe 50',
      a: [
        { m: 'betrag', t: 'Aufwand', z: '90 €' },
        { m: 'aenderung', t: 'mehr Aufwand als zuvor', z: '8 €' },
      ],
    }),
  ]),
);
const names = (words: string) => find(words).hits.map(({ k }) => k);

it.each(['Produkt 36502', '36502', 'Konto 36502'])('«%s»: a word for the kind belongs to the number', (words) => {
  expect(names(words)).toEqual(['Kitas']);
});

it('a number that nothing has is not found by the word for its kind', () => {
  expect(find('Produkt 36599')).toMatchObject({ hits: [], without: ['36599'] });
});

it.each(['Katzen', 'Bürgschaften'])('«%s» is no slip of the finger', (words) => {
  expect(names(words)).toEqual([]);
});

it('a thing and its only part of the same name are one hit', () => {
  expect(names('Märkte')).toEqual(['Märkte']);
});

it('asked how much something rises, it tells the change and not the amount', () => {
  expect(find('Wie stark steigt das Personal?').answer?.answer.z).toBe('8 €');
  expect(find('Wie viel Personal?').answer?.answer.z).toBe('90 €');
});

describe('what the data lack', () => {
  it.each([
    ['Hundesteuer, wie hoch', 'satz'],
    ['Was kostet ein Hund? Hundesteuer Preis', 'preis'],
    ['Wann eröffnet die Kita', 'wann'],
    ['Hundesteuer', null],
  ])('«%s»: %s', (words, lack) => {
    expect(find(words).lack).toBe(lack);
  });

  it('a rate that is among the hits is not said to be missing', () => {
    expect(find('Wie hoch ist die Gewerbesteuer?').lack).toBeNull();
  });
});
