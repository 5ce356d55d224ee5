import { describe, expect, it } from 'vitest';
import type { Answer } from './entry.ts';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const numbers = (...all: (readonly [Answer['m'], string])[]): Answer[] => all.map(([m, z]) => ({ m, t: m, z }));
const { y: _, ...inPlan } = entry('', { e: '' });
const planned = (k: string, e: string, g: number, a: Answer[], w = '') => ({ ...inPlan, h: `/${e}/`, k, e, g, a, w });

const search = searcher(
  indexOf(
    [
      planned('Haushalt', 'Haushalt', 1.6, numbers(['aufwand', '9 €'], ['ertrag', '8 €'], ['meist-aufwand', '5 €'])),
      planned('Feuerwehr', 'Produkt 126', 1.3, numbers(['netto', '1 €'], ['aufwand', '2 €'], ['netto-ew', '3 €'])),
      planned('Feuerwehr', 'Fachbereich 37', 1, numbers(['netto', '7 €'], ['netto-ew', '6 €'])),
      planned('Sonstiges', 'Produkt 1', 1.3, numbers(['netto', '1 €']), 'Schulspeisung'),
      planned('Sonstiges', 'Produkt 2', 1.3, numbers(['netto', '2 €'])),
      planned('Grünflächen', 'Produkt 551', 1.3, numbers(['netto', '4 €'])),
      planned('Steuern und Abgaben', 'Kontengruppe 40', 1.4, numbers(['betrag', '10 €'], ['meist-ertrag', '6 €'])),
      entry('Grundsteuer B', { e: 'Konto 401', g: 1.2, a: numbers(['betrag', '11 €'], ['ertrag', '11 €']) }),
      entry('Hebesatz Grundsteuer B', { e: 'Hebesatz', y: '2030, Statistik', a: numbers(['satz', '400 %']) }),
      entry('Jahresergebnis', {
        e: 'Kennzahl',
        j: [2028, 2032],
        a: [
          { m: 'wert', t: '2029 fehlten 5 €', z: '', y: '2029, Ergebnis' },
          { m: 'jahr', t: 'Für 2032 ist ein Minus geplant', z: '', y: '2032, Ansatz' },
        ],
      }),
    ],
    {
      worte: [
        ['Minus', ['Jahresergebnis'], []],
        ['Einnahmen', ['Haushalt'], []],
        ['Steuern', ['Steuern und Abgaben'], []],
        ['Spielplatz', [], ['Grünflächen']],
      ],
      hinweise: [{ w: ['Sternwarte'], t: 'Die Sternwarte steht nicht im Plan.', i: 5 }],
    },
  ),
);
const answer = (text: string): string | null => {
  const found = search(text).answer;
  return found && (found.answer.z || found.answer.t);
};

describe('the answer above the hits', () => {
  it.each([
    ['Was kostet die Feuerwehr?', '1 €', 'the task, not who runs it'],
    ['Feuerwehr Kosten pro Kopf', '3 €', 'for each inhabitant'],
    ['Wie viel gibt Musterstadt für die Feuerwehr aus?', '2 €', 'what goes out'],
    ['Hebesatz der Grundsteuer B', '400 %', 'a rate'],
    ['Wie viel Grundsteuer B nimmt die Stadt ein?', '11 €', 'an account'],
    ['Welche Steuer bringt am meisten?', '6 €', 'the largest, of what another name means'],
    ['Wofür gibt die Stadt am meisten aus?', '5 €', 'the whole, which nobody names'],
    ['Wie hoch sind die Einnahmen der Stadt?', '8 €', 'the whole by a measure alone'],
    ['Minus', '2029 fehlten 5 €', 'the newest result'],
    ['Minus 2029', '2029 fehlten 5 €', 'a year'],
    ['Minus 2032', 'Für 2032 ist ein Minus geplant', 'what is expected, where its year is named'],
    ['Was kostet Produkt 126?', '1 €', 'a number of the plan'],
  ])('to «%s» is %s: %s', (text, value) => {
    expect(answer(text)).toBe(value);
  });

  it.each([
    ['Feuerwehr', 'a thing without a measure'],
    ['Grundsteuer B', 'a thing with several measures'],
    ['Was kostet die Feuerwehr 2025?', 'a year that the number is not of'],
    ['Minus 2031', 'a year without a number'],
    ['Was kostet die Schulspeisung?', 'a word beside other things of a product'],
    ['Was kostet Sonstiges?', 'two things of one name'],
    ['Was kostet der Spielplatz?', 'a thing that stands in another one'],
    ['Was kostet die Feuerwehr am Mond?', 'a word more than the thing has'],
    ['Was kostet die Sternwarte?', 'what a hint tells of'],
    ['Wie viele Feuerwehr gibt es?', 'a count, which is no amount'],
    ['Wie hoch ist das Jahresergebnis je Einwohner?', 'a key figure that is not told for each inhabitant'],
    ['Wie viel investiert die Stadt in die Feuerwehr?', 'an investment, which is no expense of the year'],
  ])('to «%s» is none: %s', (text) => {
    expect(answer(text)).toBeNull();
  });

  it('gives way to a hint, whose entry comes first', () => {
    const { hint, hits } = search('Wo steht die Sternwarte im Haushalt?');
    expect(hint?.t).toBe('Die Sternwarte steht nicht im Plan.');
    expect(hits[0]?.k).toBe('Grünflächen');
  });
});
