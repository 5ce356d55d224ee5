import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPTIONS, validStates } from '../../../tests/fixture-city/states.ts';
import { misunderstood } from './misunderstood.ts';
import { writeState } from './state.ts';

const told = (address: string): string => misunderstood(new URLSearchParams(address), OPTIONS);

describe('an address that the explorer does not understand', () => {
  it('is told part by part, and what was understood is not', () => {
    expect(told('groesse=einnahmen&jahr=2016&gruppe=produkt')).toBe(
      'Nicht verstanden und weggelassen: „groesse=einnahmen“ und „jahr=2016“.',
    );
    expect(told('gruppe=produkt&jahr=2029')).toBe('');
    expect(told('sort=-jahr_2031')).toContain('sort=-jahr_2031');
    expect(told('utm_source=x')).toBe('');
  });

  it('takes the number of an account with blanks', () => {
    expect(told('konto=527 1610')).toBe('');
  });

  it('is none that the explorer writes itself', () => {
    fc.assert(fc.property(validStates, (state) => misunderstood(writeState(state, OPTIONS), OPTIONS) === ''));
  });
});
