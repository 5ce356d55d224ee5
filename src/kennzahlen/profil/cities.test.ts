import { describe, expect, it } from 'vitest';
import { kennzahl, peerGroup, region, statisticOf, wert } from '../../../tests/fixture-city/figures.ts';
import { profiled, profilePath } from './cities.ts';
import type { ProfiledFigure } from './profiled-figures.ts';

const HOME = region('12010000', { name: 'Musterstadt/Muster' });
const OTHER = region('12011000', { name: 'Ödenburg (Au)' });
const SILENT = region('12012000', { name: 'Stummstadt' });
const GONE = region('12013000', { name: 'Altstadt', gueltig_bis: '2009-12-31' });
const DISTRICT = region('12060', { name: 'Kreis', art: 'Landkreis' });
const REGIONS = [HOME, OTHER, SILENT, GONE, DISTRICT];

const told = (...keys: string[]): ProfiledFigure => ({
  kennzahl: kennzahl(),
  href: '/',
  statistic: statisticOf(
    keys.map((ags) => wert(ags, 2030, 1)),
    HOME,
  ),
  places: () => () => null,
});
const found = (...all: ProfiledFigure[]) => profiled({ home: HOME, peerGroup: peerGroup(REGIONS) }, all);

describe('a profile', () => {
  it('has each region of the kind of the home city that exists and has a value, under its short name', () => {
    const names = found(told(HOME.ags, OTHER.ags, GONE.ags, DISTRICT.ags)).map(({ name }) => name);
    expect(names).toEqual(['Musterstadt', 'Ödenburg (Au)']);
  });

  it('of a Landkreis stands beside those of the other Landkreise, and of no city', () => {
    const other = region('12061', { name: 'Nachbarkreis', art: 'Landkreis' });
    const regions = [DISTRICT, other, OTHER];
    const all = [told(DISTRICT.ags, other.ags, OTHER.ags)];
    const names = profiled({ home: DISTRICT, peerGroup: peerGroup(regions) }, all).map(({ name }) => name);
    expect(names).toEqual(['Kreis', 'Nachbarkreis']);
  });

  it('is no page where nobody else has a value', () => {
    expect(found(told(HOME.ags))).toEqual([]);
    expect(found()).toEqual([]);
  });

  it('has the name as its address; a name that is taken, or a second one, takes its key along', () => {
    const twin = { ...OTHER, ags: '12014000' };
    const pages = { ...OTHER, ags: '12015000', name: 'Städte' };
    const all = [HOME, OTHER, twin, pages];
    expect([OTHER, twin, pages].map((one) => profilePath(one, all))).toEqual([
      '/vergleich/oedenburg-au/',
      '/vergleich/oedenburg-au-12014000/',
      '/vergleich/staedte-12015000/',
    ]);
  });
});
