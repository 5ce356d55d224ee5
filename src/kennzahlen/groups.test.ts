import { describe, expect, it } from 'vitest';
import { cities, peerGroup, region } from '../../tests/fixture-city/figures.ts';
import { groupName, isValid, members } from './groups.ts';

const sized = (sizes: Readonly<Record<string, number>>, jahr: number) =>
  Object.entries(sizes).map(([ags, wert]) => ({ ags, jahr, wert }));

describe('the members of a group', () => {
  const home = region('12001000');
  const west = region('05001000');
  const district = region('12061', { art: 'Landkreis' });
  const state = region('11', { art: 'Stadtstaat' });
  const sum = region('12', { art: 'Land' });
  const all = [home, west, district, state, sum, region('14001000'), region('03241', { art: 'Region' })];

  it('are of the kind of the home city: no Landkreis, no city state, no sum, no region such as Hannover', () => {
    expect(members('alle', 2020, peerGroup(all))).toEqual(['12001000', '05001000', '14001000']);
    expect(members('ost', 2020, peerGroup(all))).toEqual(['12001000', '14001000']);
  });

  it('are Landkreise where the home city is told from a Landkreis', () => {
    const others = [district, region('12062', { art: 'Landkreis' }), region('05062', { art: 'Landkreis' }), home];
    expect(members('alle', 2020, peerGroup(others))).toEqual(['12061', '12062', '05062']);
    expect(members('ost', 2020, peerGroup(others))).toEqual(['12061', '12062']);
    expect(groupName('ost', 'Landkreis')).toBe('Landkreise in Ostdeutschland');
  });

  it('are nobody for sums, city states and regions', () => {
    for (const one of [sum, state])
      for (const gruppe of ['alle', 'ost', 'groesse'] as const)
        expect(members(gruppe, 2020, peerGroup([one, ...all]))).toEqual([]);
  });

  it('have a key that is valid at the end of that year', () => {
    const old = region('13001000', { gueltig_bis: '2011-09-03' });
    const fresh = region('15001000', { gueltig_von: '2007-07-01' });
    const group = peerGroup([home, old, fresh]);
    expect(members('alle', 2006, group)).toEqual(['12001000', '13001000']);
    expect(members('alle', 2007, group)).toEqual(['12001000', '13001000', '15001000']);
    expect(members('alle', 2011, group)).toEqual(['12001000', '15001000']);
    expect([2010, 2011].map((jahr) => isValid(old, jahr))).toEqual([true, false]);
  });
});

describe('cities of similar size', () => {
  const four = cities(4);
  const [a, b, c, d] = four.map(({ ags }) => ags) as [string, string, string, string];

  it('have a quarter more or less inhabitants at most, the home city among them', () => {
    const group = peerGroup(four, sized({ [a]: 100, [b]: 125, [c]: 126, [d]: 75 }, 2020));
    expect(members('groesse', 2020, group)).toEqual([a, b, d]);
  });

  it('are those of the newest year before, when a year has no population', () => {
    const group = peerGroup(four, [
      ...sized({ [a]: 100, [b]: 100, [c]: 10, [d]: 10 }, 2015),
      ...sized({ [a]: 100, [b]: 10, [c]: 100, [d]: 100 }, 2022),
    ]);
    expect(members('groesse', 2015, group)).toEqual([a, b]);
    expect(members('groesse', 2021, group)).toEqual([a, b]);
    expect(members('groesse', 2022, group)).toEqual([a, c, d]);
  });

  it('are nobody before the first population, and never told by a later one', () => {
    expect(members('groesse', 2010, peerGroup(four, sized({ [a]: 1, [b]: 1, [c]: 1, [d]: 1 }, 2015)))).toEqual([]);
  });

  it('do not rest on a year in which only some members have a population', () => {
    const group = peerGroup(four, [
      ...sized({ [a]: 100, [b]: 100, [c]: 10, [d]: 10 }, 2015),
      ...sized({ [a]: 100, [c]: 100 }, 2016),
    ]);
    expect(members('groesse', 2016, group)).toEqual([a, b]);
  });
});
