import { describe, expect, it } from 'vitest';
import { searcher } from './find.ts';
import { entry, indexOf } from './testing.ts';

const debt = 'Integrierte Schulden je Einwohner';
const rate = 'Hebesatz der Gewerbesteuer';
const find = searcher(
  indexOf(
    [
      entry('Schulden', { e: 'Kennzahl', g: 1.4 }),
      entry(debt, { e: 'Kennzahl', w: 'Vergleich', b: '6 €', a: [{ m: 'wert', t: debt, z: '6 €' }] }),
      entry('Schulden (alt)', { e: 'Kennzahl', g: 1.6, a: [{ m: 'wert', t: 'Schulden (alt)', z: '8 €' }] }),
      entry('Hebesatz Gewerbesteuer', { e: 'Hebesatz', b: '470 %', a: [{ m: 'satz', t: rate, z: '470 %' }] }),
      entry('Gewerbesteuer', { e: 'Konto 4013100', b: '62 €', a: [{ m: 'ertrag', t: 'Ertrag', z: '62 €' }] }),
      entry('Feuerwehr', { e: 'Produkt 1', b: '9 €', a: [{ m: 'netto', t: 'Zuschussbedarf', z: '9 €' }] }),
      entry('Neustadt (Oder)', {
        e: 'Stadt',
        p: true,
        a: [
          { m: 'wert', t: debt, z: '3 €', y: '2024', d: 'Musterstadt: 6 €' },
          { m: 'wert', t: 'Schulden (alt)', z: '7 €', y: '2019' },
          { m: 'satz', t: rate, z: '400 %', y: '2022' },
        ],
      }),
      entry('Neustadt an der Elbe', { e: 'Stadt', p: true }),
    ],
    { worte: [['Verschuldung', ['Schulden'], []]] },
  ),
);
const answer = (words: string) => find(words).answer?.answer.z;

describe('another city that is named', () => {
  it.each([
    ['Schulden Neustadt Oder', '3 €'],
    ['Hat Musterstadt mehr Schulden als Neustadt (Oder)?', '3 €'],
    ['Verschuldung pro Kopf im Vergleich mit Neustadt Oder', '3 €'],
    ['Hebesatz Gewerbesteuer Neustadt (Oder)', '400 %'],
  ])('«%s» is answered with its own number', (words, z) => {
    expect(find(words).answer?.entry.k).toBe('Neustadt (Oder)');
    expect(answer(words)).toBe(z);
    expect(find(words).lack).toBeNull();
  });

  it.each([
    ['Was kostet die Feuerwehr in Neustadt (Oder)?', 'nothing is known of it'],
    ['Gewerbesteuer Neustadt Oder', 'a rate was not asked for'],
    ['Schulden Neustadt Oder 1999', 'its number is of another year'],
    ['Schulden Neustadt Elbe', 'it has no numbers'],
    ['Schulden', 'no city is named'],
    ['Neustadt Oder', 'no key figure is named'],
    ['höchste Schulden Neustadt Oder', 'it is asked which is the largest'],
  ])('«%s» is not: %s', (words) => {
    expect(answer(words)).toBeUndefined();
  });
});
