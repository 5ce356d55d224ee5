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

describe('several words that nothing has together', () => {
  it('finds what the question is about first, and drops no other word', () => {
    expect(find('Hunde Kitas')).toMatchObject({ partly: true, without: [] });
    expect(names('Antrag Märkte').slice(0, 2)).toEqual(['Märkte', 'Antrag der Bürgerschaft']);
  });

  it('mends a slip beside other words, too', () => {
    expect(names('Antrag Hundesteur')).toContain('Hundesteuer');
  });

  it('tells only of what nothing has that it is nowhere', () => {
    expect(find('Hunde Kitas Xylophon').without).toEqual(['Xylophon']);
    expect(find('Kitas 2')).toMatchObject({ without: [], hits: [{ k: 'Kitas' }] });
  });
});

describe('a compound', () => {
  const bridges = searcher(
    indexOf([entry('Humboldt-Gymnasium'), entry('Brücke am Horstweg'), entry('Burg'), entry('Bürger')]),
  );
  it('is of the kind of its last part', () => {
    expect(bridges('Humboldtbrücke')).toMatchObject({ known: false, hits: [{ k: 'Brücke am Horstweg' }] });
  });

  it('a citizen is no castle', () => {
    expect(bridges('Bürger').hits.map(({ k }) => k)).toEqual(['Bürger']);
    expect(bridges('Burgen').hits[0]?.k).toBe('Burg');
  });
});

describe('what is said of a word that the data do not have', () => {
  const hinweise = [{ w: ['Bürgschaft'], t: 'Bürgschaften stehen nicht in diesen Daten.', i: 0 }];
  const debts = searcher(indexOf([entry('Schulden'), entry('Burg'), entry('Bürgschaften der Bank')], { hinweise }));
  it('stands above what has the word, and not above what shares a part of it', () => {
    expect(debts('Bürgschaften').hits.map(({ k }) => k)).toEqual(['Schulden', 'Bürgschaften der Bank']);
    expect(searcher(indexOf([entry('Schulden'), entry('Burg')], { hinweise }))('Bürgschaften').hits).toHaveLength(1);
  });
});

describe('a word of the table of neighbours', () => {
  const worte = [['Taxi', [], ['Verkehr']] as const, ['Tram', ['Straßenbahn'], []] as const];
  const roads = searcher(indexOf([entry('Verkehr'), entry('Straßenbahn'), entry('Taxistand')], { worte }));
  it('is told to stand in no name, unless it is another name of the thing', () => {
    expect(searcher(indexOf([entry('Verkehr')], { worte }))('Taxi')).toMatchObject({ beside: ['Taxi'], known: true });
    expect(roads('Tram').beside).toEqual([]);
    expect(roads('Taxi').beside).toEqual([]);
  });
});

it('asked in another language, it says so', () => {
  expect(find('how much is the dog tax').foreign).toBe(true);
  expect(find('Wie hoch ist die Hundesteuer der Stadt?').foreign).toBe(false);
});

describe('what the data lack', () => {
  it.each([
    ['Hundesteuer, wie hoch', 'satz'],
    ['Was kostet ein Hund? Hundesteuer Preis', 'preis'],
    ['Wann eröffnet die Kita', 'wann'],
    ['Was kostet mich der Hund? Hundesteuer', 'preis'],
    ['Warum ist die Hundesteuer so hoch?', 'warum'],
    ['Bekomme ich eine Kita?', 'anspruch'],
    ['Was kosten die Kitas?', 'zahl'],
    ['Hundesteuer', null],
    ['Kosten', null],
  ])('«%s»: %s', (words, lack) => {
    expect(find(words).lack).toBe(lack);
  });

  it('a rate that is among the hits is not said to be missing', () => {
    expect(find('Wie hoch ist die Gewerbesteuer?').lack).toBeNull();
  });
});
