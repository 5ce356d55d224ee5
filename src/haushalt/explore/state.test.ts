import { describe, expect, it } from 'vitest';
import fc from '../../../scripts/testing/properties.ts';
import { hostileAddresses, OPTIONS, validStates } from '../../../tests/fixture-city/states.ts';
import { EBENEN } from '../../../tests/fixture-city/tree.ts';
import { defaultState, EINHEITEN, GROESSEN, parseState, writeState } from './state.ts';

const parse = (address: string) => parseState(new URLSearchParams(address), OPTIONS);

describe('a question in the address', () => {
  it('is the same after it was written and read', () => {
    fc.assert(
      fc.property(validStates, (state) => {
        expect(parse(writeState(state, OPTIONS).toString())).toEqual(state);
      }),
    );
  });

  it('is the usual one without an address, and has no address then', () => {
    expect(parse('')).toEqual(defaultState(OPTIONS));
    expect(writeState(defaultState(OPTIONS), OPTIONS).toString()).toBe('');
  });

  it('leaves out what is usual, so that links stay short', () => {
    const state = { ...defaultState(OPTIONS), groesse: 'ertrag', jahre: [2029, 2030] } as const;
    expect(writeState(state, OPTIONS).toString()).toBe('jahr=2029&jahr=2030&groesse=ertrag');
  });

  it('takes the usual year of another version, or its first when it has not that year', () => {
    expect(parse('fassung=musterplan-2029').jahre).toEqual([2030]);
    const options = { ...OPTIONS, standard: { fassung: 'musterplan-2030', jahr: 2031 } };
    expect(parseState(new URLSearchParams('fassung=musterplan-2029'), options).jahre).toEqual([2029]);
  });

  it('has its years in the order of the plan, and none that the plan has not', () => {
    expect(parse('jahr=2031&jahr=1999&jahr=2029').jahre).toEqual([2029, 2031]);
  });

  it('takes a number as people write it, with blanks', () => {
    expect(parse('konto=527%201610').nur).toEqual({ konto: '5271610' });
    expect(parse('konto=+53+').nur).toEqual({ konto: '53' });
  });

  it('has no share of a result and no group within itself', () => {
    expect(parse('groesse=ergebnis&einheit=anteil').einheit).toBe('euro');
    expect(parse('gruppe=konto&untergruppe=konto').untergruppe).toBeNull();
  });

  it.each([
    ['fassung=potsdam', 'an unknown version'],
    ['jahr=2030%27', 'a year that is none'],
    ['groesse=alles&einheit=dollar', 'unknown measures'],
    ['gruppe=haushalt&untergruppe=__proto__', 'unknown levels'],
    ['intern=1', 'a word for yes that is none'],
    [`produktbereich=36'--&fachbereich=(SELECT 1)&kontengruppe=%25&konto=${'1'.repeat(61)}`, 'forged keys'],
    ['text=%20%09', 'blanks'],
  ])('falls back to the usual one on %s: %s', (address) => {
    expect(parse(address)).toEqual(defaultState(OPTIONS));
  });

  it('is cut after 80 signs, not within one, and has no blank at its new end', () => {
    expect(parse(`text=${'😀'.repeat(81)}`).text).toBe('😀'.repeat(80));
    expect(parse(`text=${'a'.repeat(79)}+b`).text).toBe('a'.repeat(79));
  });

  it('is a possible question whatever the address says, and reads the same when written again', () => {
    fc.assert(
      fc.property(hostileAddresses, (address) => {
        const state = parseState(address, OPTIONS);
        const version = OPTIONS.fassungen.find(({ fassung }) => fassung === state.fassung);
        expect(state.jahre.length).toBeGreaterThan(0);
        expect(version?.jahre).toEqual(expect.arrayContaining([...state.jahre]));
        expect(GROESSEN).toContain(state.groesse);
        expect(EINHEITEN).toContain(state.einheit);
        expect(EBENEN).toContain(state.gruppe);
        expect([...EBENEN, null]).toContain(state.untergruppe);
        expect(state.text.length).toBeLessThanOrEqual(160);
        expect(parse(writeState(state, OPTIONS).toString())).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });
});
