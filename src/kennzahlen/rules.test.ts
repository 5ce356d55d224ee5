import { describe, expect, it } from 'vitest';
import { isKnown, place, refusal, sameCensus, spread } from './rules.ts';

const valued = (...values: number[]): Map<string, number> => new Map(values.map((value, at) => [`s${at}`, value]));
const keys = (count: number): string[] => Array.from({ length: count }, (_, at) => `s${at}`);

describe('what may stand side by side', () => {
  it('are regions of one kind; a mixed choice is refused and the kinds are named', () => {
    expect(refusal([])).toBeNull();
    expect(refusal(['Land', 'Land'])).toBeNull();
    expect(refusal(['kreisfreie Stadt', 'Landkreis', 'kreisfreie Stadt'])).toContain('(kreisfreie Stadt, Landkreis)');
    for (const pair of [
      ['kreisfreie Stadt', 'Stadtstaat'],
      ['Land', 'Stadtstaat'],
      ['Landkreis', 'Region'],
      ['Land', 'Regierungsbezirk'],
    ])
      expect(refusal(pair)).not.toBeNull();
  });
});

describe('the middle half of a group', () => {
  it('consists of values that members really have: nothing is averaged', () => {
    const found = spread(valued(10, 20, 30, 40), keys(4));
    expect(found).toEqual({ n: 4, mitglieder: 4, ausgeschlossen: 0, unteres: 10, mitte: 20, oberes: 30 });
  });

  it.each([3, 4, 5, 6, 7, 10, 11])(
    'of %i members at least so many have no more than each value as its name says',
    (n) => {
      const values = keys(n).map((_, at) => 10 * at);
      const found = spread(valued(...values), keys(n));
      if (!isKnown(found)) throw new Error('of all members a value is known');
      for (const [value, part] of [
        [found.unteres, 0.25],
        [found.mitte, 0.5],
        [found.oberes, 0.75],
      ] as const) {
        expect(values).toContain(value);
        expect(values.filter((one) => one <= value).length).toBeGreaterThanOrEqual(part * n);
        // the lowest of which that holds: between two members the lower one counts
        expect(values.filter((one) => one < value).length).toBeLessThan(part * n);
      }
    },
  );

  it('needs three quarters of the members: 3 of 4 are enough, 5 of 7 are not', () => {
    expect(isKnown(spread(valued(1, 2, 3), keys(4)))).toBe(true);
    expect(spread(valued(1, 2, 3, 4, 5), keys(7))).toEqual({
      n: 5,
      mitglieder: 7,
      ausgeschlossen: 0,
      grund: 'nur 5 von 7 in der Vergleichsgruppe haben eine Angabe',
    });
  });

  it('does not count members left out, but keeps them in the base of the three quarters', () => {
    const values = valued(1, 2, 3, 4, 5, 6, 7, 8);
    expect(spread(values, keys(8), new Set(['s7', 's6']))).toMatchObject({
      n: 6,
      mitglieder: 8,
      ausgeschlossen: 2,
      oberes: 5,
    });
    const few = spread(values, keys(8), new Set(['s7', 's6', 's5']));
    expect(few).toMatchObject({ n: 5, mitglieder: 8, grund: expect.stringContaining('Fehlbeträgen') });
    expect(place('s0', values, keys(8), new Set(['s7']))).toMatchObject({ platz: 7, n: 7, mitglieder: 8 });
    expect(place('s7', values, keys(8), new Set(['s7']))).toBeNull();
  });

  it('does not count regions outside the group, however many report', () => {
    expect(isKnown(spread(valued(1, 2, 3, 4, 5, 6, 7, 8), ['s0', 'x', 'y', 'z']))).toBe(false);
  });

  it('is not told of one region alone, nor of none', () => {
    expect(isKnown(spread(valued(1), keys(1)))).toBe(false);
    expect(spread(new Map(), [])).toMatchObject({ n: 0, mitglieder: 0 });
  });

  it('takes a value of 0 and a negative one as values', () => {
    expect(spread(valued(0, -5, 3, 0), keys(4))).toMatchObject({ n: 4, unteres: -5, mitte: 0, oberes: 0 });
  });
});

describe('the place in a group', () => {
  it('is 1 for the highest value, shared by equal ones, and the next goes on after them', () => {
    const values = valued(5, 9, 9, 1);
    const places = keys(4).map((ags) => place(ags, values, keys(4)));
    expect(places.map((found) => found && isKnown(found) && found.platz)).toEqual([3, 1, 1, 4]);
    expect(places.map((found) => found && isKnown(found) && found.gleich)).toEqual([0, 1, 1, 0]);
  });

  it('is none without an own value, and none outside the group', () => {
    expect(place('s3', valued(1, 2, 3), keys(4))).toBeNull();
    expect(place('s3', valued(1, 2, 3, 4), keys(3))).toBeNull();
  });

  it('says of how many, and why there is none when too few report', () => {
    expect(place('s0', valued(1, 2, 3), keys(4))).toEqual({
      platz: 3,
      n: 3,
      mitglieder: 4,
      ausgeschlossen: 0,
      gleich: 0,
    });
    expect(place('s0', valued(1, 2), keys(4))).toMatchObject({
      grund: 'nur 2 von 4 in der Vergleichsgruppe haben eine Angabe',
    });
  });
});

describe('a change per inhabitant', () => {
  it('is not told across a census', () => {
    expect(sameCensus(2008, 2010, false)).toBe(true);
    expect(sameCensus(2010, 2011, false)).toBe(false);
    expect(sameCensus(2021, 2022, false)).toBe(false);
    expect(sameCensus(1995, 2025, false)).toBe(false);
    expect(sameCensus(2022, 2024, false)).toBe(true);
  });

  it('is told the same way round', () => {
    for (const [a, b] of [
      [2012, 2009],
      [2020, 2013],
      [2023, 2022],
    ] as const)
      expect(sameCensus(a, b, false)).toBe(sameCensus(b, a, false));
  });

  it('keeps a distance from it where the population of a printed value is unknown', () => {
    expect(sameCensus(2011, 2012, false)).toBe(true);
    expect(sameCensus(2011, 2012, true)).toBe(false);
    expect(sameCensus(2013, 2021, true)).toBe(true);
    expect(sameCensus(2022, 2023, true)).toBe(false);
  });
});
