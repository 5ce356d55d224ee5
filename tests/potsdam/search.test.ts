/** The search over the built index, without a browser: what people ask a town hall, and that no answer says another number than its page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/search/english.ts';
import type { Index } from '../../src/search/entry.ts';
import { type Found, searcher } from '../../src/search/find.ts';
import { DIST, pages } from '../site.ts';

const LANGUAGES = [
  { code: 'de', root: '/', fragen: 'fragen.csv', least: 150, tongue: undefined },
  { code: 'en', root: '/en/', fragen: 'questions-en.csv', least: 50, tongue: ENGLISH },
].map(({ root, fragen, ...language }) => {
  const file = readFileSync(join(DIST, root, 'suche/index.json'));
  const index: Index = JSON.parse(file.toString());
  /** What is asked, the page that has to be among the first three, and what an answer above the hits has to say. */
  const questions = readFileSync(new URL(`./search/${fragen}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(';') as [frage: string, seite: string, antwort: string]);
  return { ...language, file, index, questions, search: searcher(index, language.tongue) };
});
const [{ search }] = LANGUAGES as [(typeof LANGUAGES)[number]];

const answerOf = ({ answer }: Found): string =>
  answer
    ? `${answer.entry.k}: ${answer.answer.t} ${answer.answer.z} ${answer.answer.y ?? ''} ${answer.answer.d ?? ''}`
    : '';

/** The text of a page, one space between its words. */
const texts = new Map<string, string>();
function textOf(path: string): string {
  const known = texts.get(path);
  if (known !== undefined) return known;
  const html = readFileSync(join(DIST, path, 'index.html'), 'utf8');
  const text = html.replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/g, ' ');
  texts.set(path, text);
  return text;
}

const pathOf = (address: string): string => address.replace(/[?#].*$/, '');

/** A number as a German page writes it. */
const inGerman = (number: string): string => number.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));

const hasNumber = (address: string, number: string): boolean =>
  new RegExp(`(^|[^\\d,.])${number.replaceAll('.', '\\.')}($|[^\\d])`).test(textOf(pathOf(address)));

describe.each(LANGUAGES)('what people ask, $code', ({ questions, search, least }) => {
  it(`at least ${least} questions find their page among the first three`, () => {
    expect(questions.length).toBeGreaterThanOrEqual(least);
    const wrong = questions.flatMap(([frage, seite]) => {
      const first = search(frage)
        .hits.slice(0, 3)
        .map(({ h }) => h);
      return first.includes(seite) ? [] : [`${frage}: ${seite} is not among ${first.join(', ')}`];
    });
    expect(wrong).toEqual([]);
  });

  it('questions for a number are answered with it, and others not with any', () => {
    const wrong = questions.flatMap(([frage, , antwort]) => {
      const answer = answerOf(search(frage));
      return antwort && !answer.includes(antwort) ? [`${frage}: „${antwort}“ is not in „${answer}“`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

describe('what people ask', () => {
  it.each([
    'Grundsteuer B',
    'Wie hoch ist die Grundsteuer B?',
    'Was kosten die Spielplätze?',
    'Was kostet die Feuerwehr 2024?',
    'Abschreibungen',
    'Feuerwehr',
    'Was kostet das Klinikum?',
    'Was kostet die Schule am Mond?',
  ])('«%s» names no number that the site has, and gets none', (frage) => {
    expect(answerOf(search(frage))).toBe('');
  });

  it('what nothing fits finds nothing, and what the plan lists without an amount is told', () => {
    expect(search('Xylophonqq')).toMatchObject({ hits: [], hint: null, answer: null });
    expect(search('Bunker').hits).toEqual([]);
    expect(search('Spielplätze').hint?.t).toContain('Grünflächen und Landschaftsbau');
    expect(search('Villa Grenzenlos').hint?.t).toContain('ohne jeden Betrag');
  });
});

/** What towns have and these data do not name: only its spelling, its beginning or a part of it is known. */
it.each(['Stadtarchiv', 'Hafen', 'Messe', 'Stadtfest', 'Kleingärten', 'Sternwarte', 'Jugendherberge'])(
  'what is found for «%s» is said to be only the nearest',
  (word) => {
    const { hits, known, answer, near, without } = search(`Was kostet: ${word}?`);
    expect({ known, answer, found: hits.length > 0, unknown: [...near, ...without] }).toEqual({
      known: false,
      answer: null,
      found: true,
      unknown: [word],
    });
  },
);

it.each([
  ['Was kosten die Flüchtlinge?', 'mehrere'],
  ['Hundesteuer für drei Hunde', 'satz'],
  ['Wie viele Obdachlose leben hier?', 'anzahl'],
  ['Was kostet die Feuerwehr 2024?', 'jahr'],
  ['höchste Schulden welche Stadt', 'rang'],
  ['Friedhof Gebühren Einnahmen', null],
  ['wer bezahlt die Straßenbeleuchtung', 'wer'],
  ['Kinomuseum', 'anderes'],
  ['wie berechnet sich die Steuerquote', null],
  ['Was bedeutet ordentlicher Ertrag?', null],
  ['Verschuldung verglichen mit Rostock', null],
  ['von wann sind die Zahlen', null],
  ['Was kostet mich die Hundesteuer für 2 Hunde?', 'preis'],
  ['Wann wird meine Straße saniert?', 'wann'],
  ['Warum ist die Grundsteuer so hoch?', 'warum'],
  ['Bekomme ich Wohngeld?', 'anspruch'],
])('«%s» asks for what the data do not say: %s', (frage, lack) => {
  expect(search(frage).lack).toBe(lack);
});

it.each([
  'Was verdient die Bürgermeisterin?',
  'wie viel verdient die Feuerwehr',
  'Verdienst Amtsleiter',
  'Gehalt einer Erzieherin',
  'Was kriegt der Oberbürgermeister?',
])('«%s» asks for the pay of a person', (frage) => {
  expect(search(frage)).toMatchObject({ answer: null, hint: { t: expect.stringContaining('einzelne Person') } });
});

it.each([
  ['Filmmusem', 'kommt in diesen Daten nicht vor'],
  ['Barberni', 'kommt in diesen Daten nicht vor'],
  ['Klinikumm', 'ohne jeden Betrag'],
  ['Welches Papier hat den Haushalt 2026 beschlossen?', 'nicht belegt'],
  ['wem gehören die Stadtwerke', 'Wem welcher Anteil'],
])('a slip or another order of the words of a hint means it: %s', (frage, sentence) => {
  expect(search(frage).hint?.t).toContain(sentence);
});

it('what the city earns is revenue, and housing benefit is told to be mostly staff', () => {
  expect(search('Was verdient Potsdam mit der Hundesteuer?').answer?.answer.t).toBe('Ertrag');
  expect(answerOf(search('Was gibt die Stadt für Wohngeld aus?'))).toContain('fast nur „Personal“');
});

describe.each(LANGUAGES)('the index, $code', ({ code, file, index }) => {
  it('leads to pages that are there', () => {
    const known = new Set(pages().map(({ path }) => path));
    const answers = index.eintraege.flatMap(({ a = [] }) => a.flatMap(({ h }) => h ?? []));
    const dead = [...index.eintraege.map(({ h }) => h), ...answers].filter((address) => !known.has(pathOf(address)));
    expect([...new Set(dead)]).toEqual([]);
  });

  it('leads to places that are there', () => {
    const missing = index.eintraege.filter(({ h }) => {
      const [path = '', place] = h.split('#');
      return place && !readFileSync(join(DIST, path, 'index.html'), 'utf8').includes(`id="${place}"`);
    });
    expect(missing.map(({ h }) => h)).toEqual([]);
  });

  it('answers with the numbers that stand on the pages', () => {
    const wrong = index.eintraege.flatMap(({ h, k, l, a = [] }) =>
      a
        // a table has the unit in its heading, and the accuracy beside the number
        .filter(
          ({ z, t, h: own = h }) =>
            !(z || t).match(/[\d.,]*\d/g)?.every((number) => hasNumber(own, l === 'de' ? inGerman(number) : number)),
        )
        .map(({ z, t, h: own = h }) => `${k}, ${t}: ${z} is not on ${own}`),
    );
    expect(wrong).toEqual([]);
  });

  // the translated pages are fewer, and each kind of theirs is looked for by the questions
  if (code === 'de') {
    it('has each page of the budget, of key figures, measures and services', () => {
      const found = new Set(index.eintraege.map(({ h }) => pathOf(h)));
      const kinds =
        /^\/(haushalt\/(produkt|unterprodukt|konto|bereich|art|organisation)|kennzahlen|investitionen|digitalisierung\/leistungen|daten\/(quellen|datensaetze))\/(gb-)?\*$/;
      // all numbers in one table are found by the measures that they are about
      const missing = pages().filter(
        ({ kind, path }) => kinds.test(kind) && path !== '/investitionen/zahlen/' && !found.has(path),
      );
      expect(missing.map(({ path }) => path)).toEqual([]);
    });
  }

  it('says of each hit with an amount of which year it is', () => {
    expect(index.eintraege.filter(({ b, y }) => b && !/\d{4}/.test(y ?? index.y))).toEqual([]);
  });

  it('weighs at most 200 kB on its way', () => {
    expect(gzipSync(file, { level: 9 }).length).toBeLessThanOrEqual(200_000);
  });
});
