/** The checks of rows against documents, on invented ones with everything that the real ones have: they find what is wrong, and nothing else. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { lostNumbers, misquoted, namedIn, peopleIn, printedServices, quotedServices, type Row } from './documents.ts';

const excerpt = (name: string): string =>
  readFileSync(new URL(`../../../scripts/testing/excerpts/dokumente/${name}`, import.meta.url), 'utf8');

const SESSION = excerpt('000_sitzung.txt');
const LIST = excerpt('001_anlage.txt');
const FIGURES = Papa.parse<Row>(excerpt('zahlen.csv'), { header: true, skipEmptyLines: true }).data;

const documentOf = (source: string): string | undefined =>
  ({ sitzung: SESSION, anlage: LIST })[source as 'sitzung' | 'anlage'];
const quote = (zitat: string, quelle = 'sitzung') => misquoted([{ quelle, zitat }], documentOf);

describe('a quote', () => {
  it.each([
    ['across a line end, without its emphasis', 'Die E-Akte ist im Rollout.'],
    ['with a part left out', 'Im Reifegrad 2 liegen folgende Leistungen vor: [...] - Wohngeld'],
    ['from a table', 'Portal | im Jahr 2031'],
    ['from a printed list', 'Hundesteuer | z.B. Anmeldung, Abmeldung | 1162 | MdP', 'anlage'],
  ])('is found %s', (_, zitat, quelle = 'sitzung') => {
    expect(quote(zitat, quelle)).toEqual({ seen: 1, wrong: [] });
  });

  it.each([
    ['one word differs', 'Die E-Akte ist im Einsatz.'],
    ['its parts stand in another order', 'Wohngeld [...] Hundesteuer'],
    ['it is from another document', 'Hundesteuer | z.B. Anmeldung'],
    ['there is none', ''],
    ['only its ends are there', '[...]'],
  ])('is not found where %s', (_, zitat) => {
    expect(quote(zitat)).toEqual({ seen: 1, wrong: [`sitzung: ${zitat}`] });
  });

  it('of a document that is not at hand is not looked at, and not counted', () => {
    expect(quote('Die E-Akte ist im Rollout.', 'presse')).toEqual({ seen: 0, wrong: [] });
  });
});

describe('a printed list', () => {
  const ours: Row[] = [
    { zitat: 'Hundesteuer | z.B. Anmeldung, Abmeldung | 1162 | MdP', fachbereich: '1162', ressort: 'MdP' },
    {
      zitat: 'Genehmigung nach § 0 Abs. 3 TestG (Probe) | | | MLT (FF), MWT',
      fachbereich: '',
      ressort: 'MLT (FF), MWT',
    },
  ];

  it('is what our rows quote, without its heading and what only looks like a line of it', () => {
    expect(printedServices(LIST)).toHaveLength(2);
    expect(quotedServices(ours)).toEqual(printedServices(LIST));
  });

  it('differs where a unit or a ministry is another', () => {
    for (const [cell, other] of [
      ['fachbereich', '1163'],
      ['ressort', 'MdT'],
    ] as const)
      expect(quotedServices([{ ...ours[0], [cell]: other }, ...ours.slice(1)])).not.toEqual(printedServices(LIST));
  });
});

describe('a number', () => {
  const row = (change: Row): Row => ({ ags: '99001000', jahr: '2030', quelle: 'sitzung', anmerkung: '', ...change });
  const lost = (...rows: Row[]) => lostNumbers(rows.map(row), FIGURES, documentOf, /^sitzung 24$/).wrong.length;

  it.each([
    ['in the figures of the city and year', { wert: '4100' }],
    ['in the figures of the country', { ags: 'DG', jahr: '2029', wert: '575' }],
    ['in the quoted words, with a point between thousands', { wert: '2232', anmerkung: '„etwa 2.232 Arbeitsplätze“' }],
    ['in the quoted words, with a decimal comma', { wert: '7,5', anmerkung: 'So: „rund 7,5 Prozent“' }],
    ['among those told in other words', { wert: '24' }],
  ])('is found %s', (_, change) => {
    expect(lost(change as Row)).toBe(0);
  });

  it.each([
    ['of another year', { jahr: '2031', wert: '4100' }],
    ['of another city', { ags: '99051', wert: '4100' }],
    ['that is a part of the printed one', { wert: '232', anmerkung: '„etwa 2.232 Arbeitsplätze“' }],
    ['whose quote the document does not have', { wert: '2232', anmerkung: '„genau 2.232 Arbeitsplätze“' }],
    ['that is right, beside a quote that is not', { wert: '4100', anmerkung: '„4.100 Anträge“' }],
    ['that nobody says', { wert: '1' }],
  ])('is lost %s', (_, change) => {
    expect(lost(change as Row)).toBe(1);
  });
});

describe('people', () => {
  const people = peopleIn(SESSION, ['Beispielhaus']);

  it('are found by how they are spoken of, unless the name is a place, or too short to tell', () => {
    expect(people.sort()).toEqual(['Musterfeld', 'Probemann', 'Testerin']);
  });

  it('are told where a text of ours names them, and not inside another word', () => {
    expect(namedIn(people, 'Antrag von Probemann, gestellt')).toEqual(['Probemann']);
    expect(namedIn(people, 'am Musterfeldweg')).toEqual([]);
  });
});
