import { type Company, members } from '../groups.ts';
import type { Region } from '../queries.ts';
import { RANKED_KINDS, refusal } from '../rules.ts';
import type { Options, State } from './state.ts';

/** Which regions a question is about, and whether they may stand together. */

const homeOf = ({ stadt, regionen }: Options): Region => {
  const home = regionen.find(({ ags }) => ags === stadt);
  if (!home) throw new Error(`Die Region «${stadt}» gibt es in den Daten nicht.`);
  return home;
};

/** The region that an answer is told of: the home city where it is among the chosen ones, else the first of them. */
export function toldRegion({ regionen }: State, options: Options): Region {
  const home = homeOf(options);
  if (typeof regionen === 'string' || regionen.includes(home.ags)) return home;
  return options.regionen.find(({ ags }) => ags === regionen[0]) ?? home;
}

/** Why the chosen regions must not stand together; null when they may. */
export function refused({ regionen }: State, options: Options): string | null {
  if (regionen !== 'staedte' && typeof regionen === 'string') return null;
  const keys = new Set(typeof regionen === 'string' ? namedCities(options) : regionen);
  return refusal(options.regionen.filter(({ ags }) => keys.has(ags)).map(({ art }) => art));
}

/** Kinds of the chosen regions, in the order of choice. */
export function kindsOf(keys: readonly string[], options: Options): string[] {
  const kind = new Map(options.regionen.map(({ ags, art }) => [ags, art]));
  return [...new Set(keys.flatMap((ags) => kind.get(ags) ?? []))];
}

/** May regions of the kind be ranked and be set against a group? */
export const isRanked = (art: string): boolean => RANKED_KINDS.some((kind) => kind === art);

const namedCities = ({ stadt, vergleichsstaedte }: Options): string[] => [stadt, ...vergleichsstaedte];

/**
 * The chosen regions, the told one first. A group is everyone who belongs to it in one of the years: the cities
 * compared by name before the others, these in the order of the alphabet.
 */
export function chosenRegions(
  state: State,
  options: Options,
  company: Pick<Company, 'populations'>,
  jahre: readonly number[],
): Region[] {
  const told = toldRegion(state, options);
  const known = new Map(options.regionen.map((region) => [region.ags, region]));
  const keys = chosenKeys(state, options, { ...company, home: told, regions: options.regionen }, jahre);
  const others = keys.flatMap((ags) => (ags === told.ags ? [] : (known.get(ags) ?? [])));
  return [told, ...others];
}

function chosenKeys({ regionen }: State, options: Options, company: Company, jahre: readonly number[]): string[] {
  if (typeof regionen === 'object') return [...regionen];
  const named = namedCities(options);
  if (regionen === 'staedte') return named;
  const all = new Set(jahre.flatMap((jahr) => members(regionen, jahr, company)));
  const rest = company.regions.filter(({ ags }) => all.has(ags) && !named.includes(ags));
  return [
    ...named.filter((ags) => all.has(ags)),
    ...rest.sort((a, b) => a.name.localeCompare(b.name, 'de')).map(({ ags }) => ags),
  ];
}
