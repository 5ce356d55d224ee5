import { describe, expect, it } from 'vitest';
import type { Entry } from './entry.ts';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const find = searcher(
  indexOf([
    entry('Kitas', { n: 'Tageseinrichtungen für Kinder', w: 'Kita Krippe Hort', e: 'Produkt 36502' }),
    entry('Kita am Wald', { n: 'Kitas', e: 'Unterprodukt 3650202' }),
    entry('Wald und Forst', { e: 'Produkt 55501' }),
    entry('Grundschulen', { e: 'Produkt 21101' }),
    entry('Feuerwehr', { w: 'Brandschutz Rettung', e: 'Produkt 12601' }),
    entry('Zuschüsse an Vereine', { e: 'Konto 5318000' }),
    entry('Strassenbeleuchtung', { e: 'Produkt 54101' }),
    entry('Gewerbesteuer', { e: 'Konto 4013000' }),
    entry('Gelsenkirchen', { e: 'Stadt', p: true }),
  ]),
);

const names = (words: string) => find(words).hits.map(({ k }) => k);

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
    ['Zuschu\u0308sse', 'Zuschüsse an Vereine', 'an umlaut of two signs, as from a PDF'],
    ['Zuschuss', 'Zuschüsse an Vereine', 'a singular without the umlaut of its plural'],
    ['401', 'Gewerbesteuer', 'the beginning of a number'],
    ['Straßenbeleuchtung', 'Strassenbeleuchtung', 'ß for ss'],
  ])('finds by «%s» first of all «%s»: %s', (words, name) => {
    expect(names(words)[0]).toBe(name);
  });

  it('finds what has all words, and only where nothing has what one of them finds', () => {
    expect(names('Kita Wald')).toEqual(['Kita am Wald']);
    expect(names('Feuerwehr Forst').sort()).toEqual(['Feuerwehr', 'Wald und Forst']);
    expect(names('Was kostet die Feuerwehr')).toEqual(['Feuerwehr']);
    expect(names('Märchenschloss Drache')).toEqual([]);
  });

  it('finds no word within a proper name, but its beginning and its slips', () => {
    expect(names('Kirche')).toEqual([]);
    expect(names('Gelsen')).toEqual(['Gelsenkirchen']);
    expect(names('Gelsenkrichen')).toEqual(['Gelsenkirchen']);
  });

  it('does not guess at short words', () => {
    expect(names('Kata')).toEqual([]);
    expect(names('xy')).toEqual([]);
  });

  it('does not guess at numbers', () => {
    expect(names('36503')).toEqual([]);
    expect(names('50202')).toEqual([]);
  });

  it('finds nothing where nothing is, and survives signs', () => {
    expect(names('Raumfahrt')).toEqual([]);
    expect(names('   ')).toEqual([]);
    expect(names('"%_\\*+~(')).toEqual([]);
  });
});

describe('the order of the hits', () => {
  /** Names of what is found among these entries, each name with the rest that matters. */
  const order = (words: string, entries: Record<string, Partial<Entry>>) =>
    searcher(indexOf(Object.entries(entries).map(([k, more]) => entry(k, more))))(words).hits.map(({ k }) => k);

  it('has whole words, then what is one of them, then what begins with them', () => {
    const entries = { Verzugszinsen: {}, Zinsenlast: {}, 'Zinsen an das Land': {} };
    expect(order('Zinsen', entries)).toEqual(['Zinsen an das Land', 'Verzugszinsen', 'Zinsenlast']);
  });

  it('has short names, then search words, then full names', () => {
    const entries = { Bahn: { n: 'Straßen und Wege' }, Auto: { w: 'Straßen' }, Straßen: {} };
    expect(order('Straßen', entries)).toEqual(['Straßen', 'Auto', 'Bahn']);
  });

  it('has the short name first, however high the level of the others', () => {
    const entries = {
      Verwaltung: { n: 'Personal', e: 'Konto 5' },
      Gruppe: { w: 'Personal', e: 'Kontengruppe 51', g: 1.5 },
      Personal: { e: 'Konto 7' },
    };
    expect(order('Personal', entries)).toEqual(['Personal', 'Gruppe', 'Verwaltung']);
  });

  it('has groups, then products, sub-products and accounts', () => {
    const entries = {
      'Sport (Konto)': { e: 'Konto 4', g: 1 },
      'Sport (Unter)': { e: 'Unterprodukt 3', g: 1.1 },
      'Sport (Produkt)': { e: 'Produkt 2', g: 1.3 },
      'Sport (Gruppe)': { e: 'Produktgruppe 1', g: 1.4 },
    };
    expect(order('Sport', entries)).toEqual(['Sport (Gruppe)', 'Sport (Produkt)', 'Sport (Unter)', 'Sport (Konto)']);
  });

  it('has of equals the one whose name says least besides', () => {
    expect(order('Zinsen', { 'Zinsen und Gewinne': {}, Zinsen: {} })).toEqual(['Zinsen', 'Zinsen und Gewinne']);
  });

  it('has no slips where the word itself is found', () => {
    expect(order('Schulden', { Schulten: {}, Kredite: { w: 'Schulden' } })).toEqual(['Kredite']);
  });
});

describe('a compound that nobody used', () => {
  const find = searcher(
    indexOf([
      entry('Humboldt-Gymnasium'),
      entry('Humboldt-Universität'),
      entry('Personal'),
      entry('Wasser, Strom, Gas'),
      entry('Gewerbe'),
      entry('Gewerbesteuer'),
      entry('Märkte'),
    ]),
  );
  const names = (words: string) => find(words).hits.map(({ k }) => k);

  it.each([
    ['Humboldtgymnasium', ['Humboldt-Gymnasium'], 'in words that stand together'],
    ['Personalkosten', ['Personal'], 'by its head'],
    ['Stromkosten', ['Wasser, Strom, Gas'], 'by its head'],
    ['Gewerbesteur', ['Gewerbesteuer'], 'with a slip rather than by its head'],
    ['Märchenschloss', [], 'not by a head that is only the beginning of a word'],
    ['Gasrechnung', [], 'not by a head of three letters'],
  ])('finds by «%s» %j: %s', (words, hits) => {
    expect(names(words)).toEqual(hits);
  });
});

describe('a name that hyphens join', () => {
  const find = searcher(
    indexOf([
      entry('Karl-Foerster-Schule'),
      entry('Hans-Otto-Theater'),
      entry('Sport', { w: 'Stadion' }),
      entry('E-Akte'),
    ]),
  );

  it('is found as a whole', () => {
    expect(find('Hans-Otto-Theater').hits.map(({ k }) => k)).toEqual(['Hans-Otto-Theater']);
  });

  it('is of what its last word says where nothing has it all, and tells what is missing', () => {
    const { hits, without } = find('Karl-Liebknecht-Stadion');
    expect(hits.map(({ k }) => k)).toEqual(['Sport']);
    expect(without).toEqual(['Karl', 'Liebknecht']);
    expect(find('E-Auto').hits).toEqual([]);
  });
});

it('what only begins like a word without its "Haushalts-" is not meant by it', () => {
  const find = searcher(indexOf([entry('Müll', { w: 'Sperrmüll' }), entry('Verwaltung')]));
  expect(find('Haushaltssperre').hits).toEqual([]);
  expect(find('Stadtverwaltung').hits.map(({ k }) => k)).toEqual(['Verwaltung']);
});

describe('a word that nothing has', () => {
  const find = searcher(
    indexOf([
      entry('Fahrerlaubnis', { a: [{ m: 'netto', t: 'Zuschussbedarf', z: '1 €' }] }),
      entry('Frühere Stände', { w: 'Archiv' }),
      entry('Angemessene Beihilfen'),
      entry('Haftpflicht'),
      entry('Bücherei'),
      entry('Hundesteuer'),
    ]),
  );
  const said = (words: string) => {
    const { hits, near, without, known, answer } = find(words);
    return { first: hits[0]?.k, near, without, known, answered: answer !== null };
  };
  const nothing = { without: [], known: false, answered: false };

  it.each([
    ['Was kostet die Fähre?', 'Fähre', 'Fahrerlaubnis', 'begins like another word, but for its dots'],
    ['Hafen', 'Hafen', 'Haftpflicht', 'begins like another word without its ending'],
    ['Stadtarchiv', 'Stadtarchiv', 'Frühere Stände', 'is known without whose it is'],
  ])('%s: %s is said not to be there, and %s only to be the nearest: it %s', (words, near, first) => {
    expect(said(words)).toEqual({ ...nothing, first, near: [near] });
  });

  it('is read as the only word that it can be a slip at, and that is told', () => {
    expect(find('Bucherrei')).toMatchObject({ slips: [['Bucherrei', 'Bücherei']], known: true, near: [] });
    expect(find('Wiesen').slips).toEqual([]);
    expect(searcher(indexOf([entry('Wissen')]))('Wiesen').slips).toEqual([]);
    expect(find('Haftpflict').slips).toEqual([['Haftpflict', 'Haftpflicht']]);
    expect(find('Bücherei').slips).toEqual([]);
  });

  it('is missing where only a part of it is known, and not answered by what only sounds like it', () => {
    expect(said('Hundewiese')).toMatchObject({ known: false, without: ['Hundewiese'], near: [] });
    expect(find('Messe').hits).toEqual([]);
  });

  it('is told beside words that are known', () => {
    const { near, known } = searcher(indexOf([entry('Haftpflicht für Hunde')]))('Hunde Hafen');
    expect({ near, known }).toEqual({ near: ['Hafen'], known: true });
  });

  it.each(['Fahrerl', 'Archive', 'Steuer'])('is no beginning, form or head of one: %s', (words) => {
    expect(said(words)).toMatchObject({ known: true, near: [], without: [] });
  });
});

it('what the plan has without an amount is told where others only have the word', () => {
  const hinweise = [{ w: ['Archiv'], t: '„Archiv“ steht im Plan, aber ohne jeden Betrag.', r: true as const }];
  const others = indexOf([entry('Frühere Stände', { w: 'Archiv' })], { hinweise });
  expect(searcher(others)('Archiv').hint?.t).toContain('ohne jeden Betrag');
  expect(searcher(indexOf([entry('Archiv')], { hinweise }))('Archiv').hint).toBeNull();
});

describe('what only looks like the thing', () => {
  const find = searcher(
    indexOf(
      [
        entry('Schule (10/30)'),
        entry('Grundschule im Kirchsteigfeld'),
        entry('Garnisonkirche'),
        entry('Erstattungen vom Bund'),
      ],
      {
        hinweise: [{ w: ['Kirche'], t: 'Kirchen kommen nicht vor.' }],
      },
    ),
  );

  it.each([
    ['Tempo 30', 'a number of two digits beside a word that nothing has'],
    ['Bundesgartenschau', 'a part that says only whose it is'],
  ])('«%s» is not found by %s', (words) => {
    expect(find(words).hits).toEqual([]);
  });

  it('is not shown below what is said of a word that the data do not have', () => {
    expect(find('Kirche').hits.map(({ k }) => k)).toEqual(['Garnisonkirche']);
  });

  it('is a number still, where its other words are known', () => {
    expect(find('Schule 30').hits.map(({ k }) => k)).toEqual(['Schule (10/30)']);
  });
});
