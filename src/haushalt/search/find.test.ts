import { describe, expect, it } from 'vitest';
import type { Entry } from './entries.ts';
import { searcher } from './find.ts';

const entry = (k: string, more: Partial<Entry> = {}): Entry => ({
  h: `/${k}/`,
  k,
  n: '',
  e: '',
  w: '',
  b: '',
  ...more,
});

const find = searcher([
  entry('Kitas', { n: 'Tageseinrichtungen für Kinder', w: 'Kita Krippe Hort', e: 'Produkt 36502' }),
  entry('Kita am Wald', { n: 'Kitas', e: 'Unterprodukt 3650202' }),
  entry('Wald und Forst', { e: 'Produkt 55501' }),
  entry('Grundschulen', { e: 'Produkt 21101' }),
  entry('Feuerwehr', { w: 'Brandschutz Rettung', e: 'Produkt 12601' }),
  entry('Zuschüsse an Vereine', { e: 'Konto 5318000' }),
  entry('Strassenbeleuchtung', { e: 'Produkt 54101' }),
  entry('Gewerbesteuer', { e: 'Konto 4013000' }),
]);

const names = (words: string) => find(words).map(({ k }) => k);

describe('the search', () => {
  it.each([
    ['feuerwehr', 'Feuerwehr', 'a word'],
    ['Gewer', 'Gewerbesteuer', 'the beginning of a word'],
    ['Krippe', 'Kitas', 'an everyday word that no label has'],
    ['36502', 'Kitas', 'a number'],
    ['Feurwehr', 'Feuerwehr', 'a letter too few'],
    ['Feuuerwehr', 'Feuerwehr', 'a letter too many'],
    ['Gewrebesteuer', 'Gewerbesteuer', 'two letters in the wrong order'],
    ['Grundshulen', 'Grundschulen', 'a slip of the finger in a compound'],
    ['Schulen', 'Grundschulen', 'the tail of a compound'],
    ['Schule', 'Grundschulen', 'the tail of a compound, singular'],
    ['Beleuchtung', 'Strassenbeleuchtung', 'the tail of a long compound'],
    ['Zuschüsse', 'Zuschüsse an Vereine', 'an umlaut as an umlaut'],
    ['Zuschuesse', 'Zuschüsse an Vereine', 'an umlaut as two letters'],
    ['ZUSCHÜSSE', 'Zuschüsse an Vereine', 'capitals'],
    ['Straßenbeleuchtung', 'Strassenbeleuchtung', 'ß for ss'],
  ])('finds by «%s» first of all «%s»: %s', (words, name) => {
    expect(names(words)[0]).toBe(name);
  });

  it('finds what has all words before it is content with one of them', () => {
    expect(names('Kita Wald')).toEqual(['Kita am Wald']);
    expect(names('Wald Märchenschloss')).toEqual(expect.arrayContaining(['Wald und Forst', 'Kita am Wald']));
  });

  it('puts a name before what only belongs to it', () => {
    expect(names('Kitas')[0]).toBe('Kitas');
  });

  it('does not guess at short words', () => {
    expect(names('Kata')).toEqual([]);
    expect(names('xy')).toEqual([]);
  });

  it('finds nothing where nothing is, and survives signs', () => {
    expect(names('Raumfahrt')).toEqual([]);
    expect(names('   ')).toEqual([]);
    expect(names('"%_\\*+~(')).toEqual([]);
  });
});
