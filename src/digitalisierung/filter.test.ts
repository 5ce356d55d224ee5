import { describe, expect, it } from 'vitest';
import fc from '../../scripts/testing/properties.ts';
import { searchable } from '../search/contains.ts';
import { filterMessage } from '../words/de/digital/filter.ts';
import { CHOICES, type Filter, type Filterable, filterAddress, fits, matches, NOTHING, parseFilter } from './filter.ts';

const row: Filterable = {
  text: searchable('Führerschein Fahrerlaubnis 3223'),
  online: ['ja'],
  stufe: ['2'],
  efa: ['priorisiert'],
  einheit: ['3223', '4753'],
  ressort: ['MIL'],
  stand: ['2022', '2024'],
};

describe('the filter', () => {
  it('finds words with and without umlauts, anywhere and in any order', () => {
    for (const q of ['führer', 'FUEHRERSCHEIN', 'erlaubnis', 'schein fahr', '  ', '']) {
      expect(fits(row, { ...NOTHING, q }), q).toBe(true);
    }
    expect(fits(row, { ...NOTHING, q: 'führerschein hund' })).toBe(false);
  });

  it('takes rows with one of several words only where no row has them all, and says so', () => {
    const other = { ...row, text: searchable('Fahrzeug Auto zulassen') };
    const found = (q: string, change = {}) => matches([row, other], { ...NOTHING, q, ...change });
    expect(found('auto ummelden')).toEqual({ fit: [false, true], some: true });
    expect(found('auto zulassen')).toEqual({ fit: [false, true], some: false });
    expect(found('ummelden')).toEqual({ fit: [false, false], some: false });
    // Neither a word like "um" nor another choice is given up for that.
    expect(found('xy um')).toEqual({ fit: [false, false], some: false });
    expect(found('auto ummelden', { stufe: '9' })).toEqual({ fit: [false, false], some: false });
    expect(filterMessage(1, 2, true)).toBe('Keine der 2 Leistungen hat alle Wörter; 1 hat eines davon.');
  });

  it('takes a row when it has the chosen value among several', () => {
    expect(fits(row, { ...NOTHING, einheit: '4753', stand: '2024' })).toBe(true);
    expect(fits(row, { ...NOTHING, einheit: '475' })).toBe(false);
    expect(fits(row, { ...NOTHING, einheit: '4753', stufe: '3' })).toBe(false);
  });

  it('stands in the address and is read from it again', () => {
    const value = fc.string({ maxLength: 100 });
    const filters = fc.record(
      Object.fromEntries(['q', ...CHOICES].map((name) => [name, value])),
    ) as fc.Arbitrary<Filter>;
    fc.assert(
      fc.property(filters, (filter) => {
        expect(parseFilter(new URLSearchParams(filterAddress(filter)))).toEqual(filter);
      }),
    );
    expect(filterAddress(NOTHING)).toBe('');
  });

  it('ignores what the page does not offer', () => {
    const known = (choice: string, value: string): boolean => choice === 'stufe' && value === '2';
    const parameters = new URLSearchParams('q=Hund&stufe=9&efa=x&fremd=1');
    expect(parseFilter(parameters, known)).toEqual({ ...NOTHING, q: 'Hund' });
    expect(parseFilter(new URLSearchParams('stufe=2'), known).stufe).toBe('2');
  });

  it('says that a missing service may exist all the same', () => {
    expect(filterMessage(12, 45)).toBe('12 von 45 Leistungen.');
    expect(filterMessage(45, 45)).toBe('Alle 45 Leistungen.');
    expect(filterMessage(0, 45)).toContain('kann es trotzdem geben');
  });
});
