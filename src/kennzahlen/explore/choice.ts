import { EXPLORE_CHOICE } from '../../words/de/kennzahlen/explore-question.ts';
import { members, type PeerGroup } from '../groups.ts';
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
export function selectedRegion({ regionen }: State, options: Options): Region {
  const home = homeOf(options);
  if (typeof regionen === 'string' || regionen.includes(home.ags)) return home;
  return options.regionen.find(({ ags }) => ags === regionen[0]) ?? home;
}

/** Why the chosen regions must not stand together; null when they may. */
export function refused({ regionen }: State, options: Options): string | null {
  if (regionen !== 'staedte' && typeof regionen === 'string') return null;
  const keys = new Set(typeof regionen === 'string' ? namedCities(options) : regionen);
  const chosen = options.regionen.filter(({ ags }) => keys.has(ags));
  const again = followed(chosen);
  if (!again) return refusal(chosen.map(({ art }) => art));
  const [before, after] = again;
  return refusal(chosen.map(({ art }) => art)) ?? EXPLORE_CHOICE.never(before.name, after.name);
}

/** The name without the time in which it was valid, see `labelled` in `options.ts`. */
const bareName = ({ name }: Region): string => name.replace(/ \((bis|seit) [^)]*\)$/, '');

/** Two regions of one name of which the first had ended before the second began. */
function followed(regions: readonly Region[]): readonly [Region, Region] | null {
  for (const before of regions) {
    const after = regions.find(
      (other) => bareName(other) === bareName(before) && (other.gueltig_von ?? '') > (before.gueltig_bis ?? '9999'),
    );
    if (after) return [before, after];
  }
  return null;
}

/** Kinds of the chosen regions, in the order of choice. */
export function kindsOf(keys: readonly string[], options: Options): string[] {
  const kind = new Map(options.regionen.map(({ ags, art }) => [ags, art]));
  return [...new Set(keys.flatMap((ags) => kind.get(ags) ?? []))];
}

/** A choice that may stand, made of one that may not, and what it keeps. */
export interface WayOut {
  readonly text: string;
  readonly keys: readonly string[];
}

/** For each kind of a mixed choice only its regions; of two that follow each other one or the other. */
export function waysOut(keys: readonly string[], options: Options): WayOut[] {
  const kinds = kindsOf(keys, options);
  const chosen = options.regionen.filter(({ ags }) => keys.includes(ags));
  if (kinds.length > 1)
    return kinds.map((art) => {
      const own = keys.filter((ags) => chosen.some((region) => region.ags === ags && region.art === art));
      return { text: EXPLORE_CHOICE.keep(art, own.length), keys: own };
    });
  const again = followed(chosen) ?? [];
  return again.map(({ name, ags }) => ({
    text: EXPLORE_CHOICE.remove(name),
    keys: keys.filter((key) => key !== ags),
  }));
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
  peerGroup: Pick<PeerGroup, 'populations'>,
  jahre: readonly number[],
): Region[] {
  const selected = selectedRegion(state, options);
  const known = new Map(options.regionen.map((region) => [region.ags, region]));
  const keys = chosenKeys(state, options, { ...peerGroup, home: selected, regions: options.regionen }, jahre);
  const others = keys.flatMap((ags) => (ags === selected.ags ? [] : (known.get(ags) ?? [])));
  return [selected, ...others];
}

function chosenKeys({ regionen }: State, options: Options, peerGroup: PeerGroup, jahre: readonly number[]): string[] {
  if (typeof regionen === 'object') return [...regionen];
  const named = namedCities(options);
  if (regionen === 'staedte') return named;
  const all = new Set(jahre.flatMap((jahr) => members(regionen, jahr, peerGroup)));
  const rest = peerGroup.regions.filter(({ ags }) => all.has(ags) && !named.includes(ags));
  return [
    ...named.filter((ags) => all.has(ags)),
    ...rest.sort((a, b) => a.name.localeCompare(b.name, 'de')).map(({ ags }) => ags),
  ];
}
