import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { site } from '../site.ts';
import { EMPTY, type FilterState, fitting, isLoose, parseFilter, sumOf, writeFilter } from './filter.ts';
import { filterRows, offered } from './filter-rows.ts';
import { investments, row } from './testing.ts';

const rows = filterRows(
  investments([
    row({ massnahme: 'a', name: 'Schule am Markt', betrag: 5, produktbereich: '21' }),
    row({ massnahme: 'b', name: 'Ärztehaus', betrag: 3, anmerkung: 'ein Hinweis' }),
    row({
      massnahme: 'c',
      name: 'Programm',
      betrag: 9,
      jahr: 2028,
      jahr_bis: 2031,
      traeger: 'Betrieb',
      umfang: 'alles',
    }),
    row({ massnahme: 'd', name: 'Bahn', gesamtkosten: 7, jahr: null, wertart: 'kostenschaetzung' }),
  ]),
);
const names = (change: Partial<FilterState>): string[] =>
  fitting(rows, { ...EMPTY, ...change }).map((index) => rows[index]?.name ?? '');

describe('the filter of the figures', () => {
  it('finds words anywhere in a row, all of them, whatever their capitals', () => {
    expect(names({ q: 'SCHULE markt' })).toEqual(['Schule am Markt']);
    expect(names({ q: 'hinweis' })).toEqual(['Ärztehaus']);
  });

  it('takes any of the words where no row has all of them', () => {
    expect(names({ q: 'schule hinweis' })).toEqual(['Schule am Markt', 'Ärztehaus']);
    expect(names({ q: 'schule xylophon' })).toEqual(['Schule am Markt']);
    expect(names({ q: 'xylophon fagott' })).toEqual([]);
    expect([isLoose(rows, { ...EMPTY, q: 'schule hinweis' }), isLoose(rows, { ...EMPTY, q: 'schule markt' })]).toEqual([
      true,
      false,
    ]);
  });

  it('finds a measure by the words that the city names for it', () => {
    const { investitionen } = site;
    site.investitionen = { aktuell: [], luecken: [], massnahmen: { d: { suchworte: 'Straßenbahn' } } };
    const found = filterRows(investments([row({ massnahme: 'd', name: 'Tram', betrag: 1 })]));
    if (investitionen) site.investitionen = investitionen;
    else delete site.investitionen;
    expect(fitting(found, { ...EMPTY, q: 'straßenbahn' })).toEqual([0]);
  });

  it('takes a period for each of its years', () => {
    expect(names({ jahr: '2031' })).toEqual(['Programm']);
    expect(names({ jahr: '2030' })).toEqual(['Programm', 'Schule am Markt', 'Ärztehaus']);
    expect(names({ jahr: '2032' })).toEqual([]);
  });

  it('combines its choices', () => {
    expect(names({ traeger: 'Kernhaushalt', bereich: 'Schulen' })).toEqual(['Schule am Markt']);
    expect(names({ art: 'Kostenschätzung' })).toEqual(['Bahn']);
  });

  it('sorts by name as Germans do, by amount and by year, both ways', () => {
    expect(names({ sort: 'name' })).toEqual(['Ärztehaus', 'Bahn', 'Programm', 'Schule am Markt']);
    expect(names({ sort: 'betrag', absteigend: true })).toEqual(['Programm', 'Bahn', 'Schule am Markt', 'Ärztehaus']);
    expect(names({ sort: 'jahr' })[0]).toBe('Bahn');
  });

  it('adds up only what may be added up', () => {
    const sum = (change: Partial<FilterState>) =>
      sumOf(fitting(rows, { ...EMPTY, ...change }).map((index) => rows[index] as (typeof rows)[number]));
    expect(sum({ q: 'ganz', art: 'Plan' })).toBe(8);
    expect(sum({ jahr: '2030' })).toBeNull();
    expect(sum({ q: 'bahn' })).toBeNull();
    expect(sum({ q: 'xylophon fagott' })).toBeNull();
  });

  it('offers what the rows have', () => {
    expect(offered(rows)).toEqual({
      traeger: ['Betrieb', 'Kernhaushalt'],
      bereich: ['nicht zugeordnet', 'Schulen'],
      art: ['Kostenschätzung', 'Plan'],
      jahre: [2028, 2029, 2030, 2031],
    });
  });
});

describe('the address of the filter', () => {
  const state = fc.record({
    q: fc.string({ maxLength: 100 }),
    traeger: fc.constantFrom('', 'Betrieb', 'Kernhaushalt'),
    bereich: fc.constantFrom('', 'Schulen'),
    art: fc.constantFrom('', 'Plan', 'Kostenschätzung'),
    jahr: fc.constantFrom('', '2028', '2030'),
    sort: fc.constantFrom('' as const, 'name' as const, 'betrag' as const, 'jahr' as const),
    absteigend: fc.boolean(),
  });

  it('says every state and nothing else', () => {
    fc.assert(
      fc.property(state, (any) => {
        const given = { ...any, absteigend: any.sort !== '' && any.absteigend };
        expect(parseFilter(new URLSearchParams(writeFilter(given)), rows)).toEqual(given);
      }),
    );
    expect(writeFilter(EMPTY)).toBe('');
    expect(writeFilter({ ...EMPTY, traeger: 'Betrieb', sort: 'betrag', absteigend: true })).toBe(
      '?traeger=Betrieb&sort=-betrag',
    );
  });

  it('leaves out what the table does not have, and survives any text', () => {
    expect(parseFilter(new URLSearchParams('?traeger=Niemand&jahr=1900&sort=preis&art=x'), rows)).toEqual(EMPTY);
    fc.assert(fc.property(fc.string(), (text) => void parseFilter(new URLSearchParams(text), rows)));
  });
});
