/** The checks of figures against a collection, on an invented one with everything that the real one has: they find what is wrong. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { Collection, type Row } from './collection.ts';

const file = new URL('../../../scripts/testing/excerpts/investitionen/sammlung.csv', import.meta.url);
const COLLECTED = Papa.parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

const URLS: Readonly<Record<string, string>> = {
  vorhaben: 'https://example.org/vorhaben',
  haushalt: 'https://example.org/haushalt',
  presse: 'https://example.org/presse',
  kreis: 'http://192.0.2.1/kreis',
};

const CITY = { ags: '99001000', jahr_bis: '', gesamtkosten: '', umfang: 'u' };
const HALL: Row = {
  ...CITY,
  massnahme: 'turnhalle',
  name: 'Turnhalle, Probeschule (weiterführende)',
  jahr: '2030',
  betrag: '2050000',
  quelle: 'vorhaben',
};
const SCHOOLS: Row = {
  ...CITY,
  massnahme: 'bildung',
  jahr: '2030',
  jahr_bis: '2033',
  betrag: '310500000',
  ve: '20000000',
  quelle: 'haushalt',
};
const PART: Row = { ...CITY, massnahme: 'sport', jahr: '2030', betrag: '9900000', quelle: 'haushalt' };
const BRIDGE: Row = {
  ...CITY,
  ags: '99051',
  massnahme: 'bruecke',
  jahr: '2030',
  betrag: '',
  gesamtkosten: '7500000',
  quelle: 'kreis',
};
const ALL = [HALL, SCHOOLS, PART, BRIDGE];

const of = (...figures: readonly Row[]) => new Collection(figures, COLLECTED, (source) => URLS[source] ?? '');

describe('a figure', () => {
  it('is founded on the same amount, or on one that a remark names', () => {
    expect(of(...ALL).unfounded()).toEqual([]);
  });

  it.each([
    ['of another amount', { ...HALL, betrag: '2050001' }],
    ['of another year', { ...HALL, jahr: '2031' }],
    ['of one year out of several', { ...SCHOOLS, jahr_bis: '' }],
    ['of another city', { ...HALL, ags: '99051' }],
    ['of another address', { ...HALL, quelle: 'haushalt' }],
    ['of no source', { ...HALL, quelle: '' }],
  ])('%s is not', (_, figure) => {
    expect(of(figure).unfounded()).toHaveLength(1);
  });

  it('has further amounts that the same remark names, or is found', () => {
    expect(of(...ALL).unfoundedMore()).toEqual({ seen: 1, wrong: [] });
    expect(of({ ...SCHOOLS, foerderung: '1000000' }).unfoundedMore()).toEqual({
      seen: 2,
      wrong: ['bildung foerderung 1000000'],
    });
  });

  it('rests on nothing uncertain, and on no bare address', () => {
    expect(of(HALL, SCHOOLS, PART).uncertain()).toEqual({ seen: 2, wrong: [] });
    expect(of({ ...HALL, jahr: '2031', betrag: '12000000', quelle: 'presse' }).uncertain().wrong).toHaveLength(1);
    expect(of({ ...HALL, jahr: '2032', betrag: '-155000000', quelle: 'presse' }).uncertain().wrong).toHaveLength(1);
    expect(of(BRIDGE).uncertain()).toEqual({ seen: 1, wrong: ['bruecke 2030'] });
  });
});

describe('the collection', () => {
  it('is told whole, but for what is uncertain and what is no measure', () => {
    expect(of(...ALL).leftOut()).toEqual({ seen: 3, wrong: [] });
    expect(of(HALL, PART, BRIDGE).leftOut().wrong).toEqual(['Investitionen Bildung (4 Jahre) 2030-2033']);
    expect(of({ ...HALL, betrag: '1' }, SCHOOLS, BRIDGE).leftOut().wrong).toHaveLength(1);
  });

  it('names its measures, and a name that it does not print is found', () => {
    const written = (printed: string): string => printed.replace('weiterf.', 'weiterführende');
    expect(of(HALL).misnamed([HALL], written)).toEqual([]);
    expect(of(HALL).misnamed([{ ...HALL, name: 'Turnhalle' }], written)).toEqual(['Turnhalle']);
    expect(of(HALL).misnamed([HALL], (printed) => printed)).toHaveLength(1);
  });
});
