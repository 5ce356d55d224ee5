import { GROUP } from '../words/de/kennzahlen/groups.ts';
import type { Einwohnerzahl, Region } from './queries.ts';
import { RANKED_KINDS } from './rules.ts';

/** The groups of comparison; the first is shown where nothing else is chosen. */
export const GRUPPEN = ['ost', 'groesse', 'alle'] as const;
export type Gruppe = (typeof GRUPPEN)[number];

/** Keys of Brandenburg, Mecklenburg-Vorpommern, Sachsen, Sachsen-Anhalt, Thüringen. */
const OST = ['12', '13', '14', '15', '16'];

/** How far the population of a city of similar size may lie from the home city's. */
const SIZE = 0.25;
/** Share of the regions whose population has to be known, before sizes of a year are compared. */
const COVERED = 0.9;

const PLURAL: Readonly<Record<string, string>> = { 'kreisfreie Stadt': GROUP.cities, Landkreis: GROUP.districts };

/** "kreisfreie Städte". */
export const pluralOf = (art: string): string => PLURAL[art] ?? art;

/** "kreisfreie Städte in Ostdeutschland". */
export function groupName(gruppe: Gruppe, art: string): string {
  const all = pluralOf(art);
  if (gruppe === 'ost') return GROUP.east(all);
  if (gruppe === 'groesse') return GROUP.similarWithin(all, SIZE * 100);
  return GROUP.all(all);
}

const DATIVE: Readonly<Record<string, string>> = {
  'kreisfreie Stadt': GROUP.citiesDative,
  Landkreis: GROUP.districtsDative,
};

/** "kreisfreien Städten in Ostdeutschland", behind "in". */
export function groupDative(gruppe: Gruppe, art: string): string {
  const all = DATIVE[art] ?? art;
  if (gruppe === 'ost') return GROUP.east(all);
  return gruppe === 'groesse' ? GROUP.similar(all) : all;
}

/** Is the key valid on 31.12. of the year? Dissolved districts keep their key with an end. */
export const isValid = ({ gueltig_von, gueltig_bis }: Region, jahr: number): boolean =>
  (gueltig_von ?? '') <= `${jahr}-12-31` && (gueltig_bis ?? '9999') >= `${jahr}-12-31`;

export interface PeerGroup {
  readonly home: Region;
  readonly regions: readonly Region[];
  readonly populations: readonly Einwohnerzahl[];
}

/**
 * Keys of a group in a year: regions of the home city's kind whose key is valid then.
 * Size is that of the year, or of the newest year before it in which nearly all members have a population.
 */
export function members(gruppe: Gruppe, jahr: number, peerGroup: PeerGroup): readonly string[] {
  const known = remembered.get(peerGroup) ?? new Map<string, readonly string[]>();
  remembered.set(peerGroup, known);
  const key = `${gruppe} ${jahr}`;
  const keys = known.get(key) ?? membersOf(gruppe, jahr, peerGroup);
  known.set(key, keys);
  return keys;
}

/** Asked for again and again (each region, each year), hence remembered. */
const remembered = new WeakMap<PeerGroup, Map<string, readonly string[]>>();

function membersOf(gruppe: Gruppe, jahr: number, { home, regions, populations }: PeerGroup): string[] {
  if (!RANKED_KINDS.some((kind) => kind === home.art)) return [];
  const all = regions.filter((region) => region.art === home.art && isValid(region, jahr));
  const keys = all.map(({ ags }) => ags);
  if (gruppe === 'alle') return keys;
  if (gruppe === 'ost') return all.filter(({ land }) => OST.includes(land ?? '')).map(({ ags }) => ags);
  return similar(keys, jahr, home.ags, populations);
}

function similar(keys: readonly string[], jahr: number, home: string, populations: readonly Einwohnerzahl[]): string[] {
  const known = new Set(keys);
  const earlier = populations.filter((row) => row.jahr <= jahr && known.has(row.ags));
  const counted = new Map<number, number>();
  for (const row of earlier) counted.set(row.jahr, (counted.get(row.jahr) ?? 0) + 1);
  const years = [...counted].filter(([, count]) => count >= COVERED * keys.length).map(([year]) => year);
  const year = Math.max(...years);
  const sizes = new Map(earlier.filter((row) => row.jahr === year).map((row) => [row.ags, row.wert]));
  const own = sizes.get(home);
  if (own === undefined) return [];
  return keys.filter((ags) => Math.abs((sizes.get(ags) ?? Number.POSITIVE_INFINITY) - own) <= SIZE * own);
}
