import { describe, expect, it } from 'vitest';
import { A, OPTIONS } from '../../../tests/fixture-city/comparison.ts';
import { misunderstood } from './misunderstood.ts';
import { parseState } from './state.ts';

const said = (address: string): string => {
  const parameters = new URLSearchParams(address);
  return misunderstood(parameters, parseState(parameters, OPTIONS), OPTIONS).join('; ');
};

describe('what an address asks for and does not get', () => {
  it('is nothing where all of it was understood, even in another order or with the default written out', () => {
    expect(said('')).toBe('');
    expect(said(`regionen=${A}&kennzahl=betrag&von=2010&bis=2000&preise=2020&zeigen=wert&utm=x`)).toBe('');
    expect(said('regionen=alle&mass=je-einwohner')).toBe('');
  });

  it('is told by name, with the years that there are', () => {
    expect(said('kennzahl=quatsch')).toBe('die Kennzahl „quatsch“');
    expect(said(`regionen=${A}.99.98`)).toBe('die Regionen „99, 98“');
    expect(said('von=1800')).toBe('das Jahr „1800“ (Werte gibt es von 2000 bis 2010)');
    expect(said('kennzahl=quote&mass=je-einwohner')).toBe('Maß „je-einwohner“ bei dieser Kennzahl');
    expect(said('kennzahl=quote&preise=2020')).toBe('Preise von „2020“');
    expect(said('ansicht=torte')).toBe('Ansicht „torte“');
  });

  it('repeats only the beginning of what is long', () => {
    expect(said(`kennzahl=${'x'.repeat(500)}`).length).toBeLessThan(70);
  });
});
