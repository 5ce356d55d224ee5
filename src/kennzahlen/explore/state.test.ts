import { describe, expect, it } from 'vitest';
import fc from '../../../scripts/testing/properties.ts';
import { A, B, OPTIONS, question } from '../../../tests/fixture-city/comparison.ts';
import { region } from '../../../tests/fixture-city/figures.ts';
import { GRUPPEN } from '../groups.ts';
import { chosenRegions, kindsOf, refused, selectedRegion, waysOut } from './choice.ts';
import { ANSICHTEN, AUSWAHLEN, defaultState, MASSE, parseState, type State, writeState, ZEIGEN } from './state.ts';

const parsed = (address: string): State => parseState(new URLSearchParams(address), OPTIONS);
const written = (state: State): string => writeState(state, OPTIONS).toString();

const years = fc.option(fc.integer({ min: 1980, max: 2030 }), { nil: null });
const states: fc.Arbitrary<State> = fc.record({
  kennzahl: fc.constantFrom(...OPTIONS.kennzahlen.map(({ kennzahl }) => kennzahl)),
  mass: fc.constantFrom(...MASSE),
  preise: years,
  zeigen: fc.constantFrom(...ZEIGEN),
  ansicht: fc.constantFrom(...ANSICHTEN),
  regionen: fc.oneof(
    fc.constantFrom(...AUSWAHLEN),
    fc.uniqueArray(fc.constantFrom(...OPTIONS.regionen.map(({ ags }) => ags)), { minLength: 1 }),
  ),
  gruppe: fc.constantFrom(...GRUPPEN),
  von: years,
  bis: years,
});

describe('a question in the address', () => {
  it('is read back as it was written, once it makes sense', () => {
    fc.assert(
      fc.property(states, (state) => {
        const sound = parsed(written(state));
        expect(parsed(written(sound))).toEqual(sound);
      }),
    );
  });

  it('is short: the default has no address, and keys are joined by points', () => {
    expect(written(defaultState(OPTIONS))).toBe('');
    expect(written(question({ regionen: [B, A], ansicht: 'punkte' }))).toBe(`ansicht=punkte&regionen=${B}.${A}`);
    expect(written(question({ preise: 2020, mass: 'je-einwohner' }))).toBe('mass=je-einwohner&preise=2020');
  });

  it('falls back to the default wherever it makes no sense, and never throws', () => {
    expect(parsed('kennzahl=%27&mass=x&preise=viel&zeigen=&ansicht=9&regionen=00;--&gruppe=a&von=abc&bis=-1')).toEqual(
      defaultState(OPTIONS),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (parameters) => {
        expect(() => parseState(new URLSearchParams(parameters), OPTIONS)).not.toThrow();
      }),
    );
  });

  it('keeps known regions beside unknown ones, each once, in their order', () => {
    expect(parsed(`regionen=99.${B}.${A}.${B}`).regionen).toEqual([B, A]);
    expect(parsed(`regionen=${B},${A}`).regionen).toEqual([B, A]);
  });

  it('divides and prices only what can be', () => {
    expect(parsed('kennzahl=quote&mass=je-einwohner&preise=2020')).toMatchObject({
      mass: 'wie-angegeben',
      preise: null,
    });
    expect(parsed('kennzahl=kopf&mass=je-einwohner&preise=2020')).toMatchObject({
      mass: 'wie-angegeben',
      preise: 2020,
    });
    expect(parsed('preise=1990').preise).toBeNull();
  });

  it('has years of the indicator, the earlier first; its ends go without saying', () => {
    expect(parsed('von=2008&bis=2003')).toMatchObject({ von: 2003, bis: 2008 });
    expect(parsed('von=1999&bis=2011')).toMatchObject({ von: null, bis: null });
    expect(parsed('von=2000&bis=2010')).toMatchObject({ von: null, bis: null });
    // for dots the last year and "the newest with a value" are not the same
    expect(parsed('ansicht=punkte&bis=2010').bis).toBe(2010);
    expect(parsed('kennzahl=quote&von=2003').von).toBeNull();
  });
});

describe('the chosen regions', () => {
  const nobody = { populations: [] };

  it('are told from the home city where it is among them, else from the first', () => {
    expect(selectedRegion(question({ regionen: [B, A] }), OPTIONS).ags).toBe(A);
    expect(selectedRegion(question({ regionen: ['12062', '12061'] }), OPTIONS).ags).toBe('12062');
    expect(selectedRegion(question({ regionen: 'alle' }), OPTIONS).ags).toBe(A);
  });

  it('have the told one first, then those compared by name, then the others', () => {
    const names = (state: Partial<State>) =>
      chosenRegions(question(state), OPTIONS, nobody, [2005]).map(({ ags }) => ags);
    expect(names({})).toEqual([A, B, OPTIONS.vergleichsstaedte[1]]);
    expect(names({ regionen: 'alle' })).toHaveLength(4);
    expect(names({ regionen: 'alle' }).slice(0, 3)).toEqual(names({}));
    expect(names({ regionen: ['12062', '12061'] })).toEqual(['12062', '12061']);
  });

  it('are refused when they are of several kinds, with the kinds in their order', () => {
    expect(refused(question(), OPTIONS)).toBeNull();
    expect(refused(question({ regionen: 'alle' }), OPTIONS)).toBeNull();
    expect(refused(question({ regionen: ['12', '14'] }), OPTIONS)).toBeNull();
    for (const mixed of [
      [A, '12061'],
      ['12', '11'],
      [A, '12'],
      ['12061', '11'],
    ])
      expect(refused(question({ regionen: mixed }), OPTIONS)).toContain('verschiedener Art');
    expect(kindsOf(['12061', A, '12062'], OPTIONS)).toEqual(['Landkreis', 'kreisfreie Stadt']);
    expect(waysOut(['12061', A, '12062'], OPTIONS)[0]?.keys).toEqual(['12061', '12062']);
  });

  it('are refused when one is what became of another, and either can be taken out', () => {
    const old = region('12091', { name: 'Kreis Z (bis 2008)', gueltig_bis: '2008-07-31' });
    const next = region('12092', { name: 'Kreis Z (seit 2008)', gueltig_von: '2008-08-01' });
    const options = { ...OPTIONS, regionen: [...OPTIONS.regionen, next, old] };
    const regionen = [next.ags, A, old.ags];
    expect(refused(question({ regionen }), options)).toContain('nie zur selben Zeit');
    expect(waysOut(regionen, options).map(({ keys }) => keys)).toEqual([
      [next.ags, A],
      [A, old.ags],
    ]);
    expect(refused(question({ regionen: [A, old.ags] }), options)).toBeNull();
  });
});
