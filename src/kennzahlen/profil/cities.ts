import { slug } from '../../text/slug.ts';
import { isValid } from '../groups.ts';
import type { Region } from '../queries.ts';
import { RANKED_KINDS } from '../rules.ts';
import { newest } from '../statistics.ts';
import { type Figures, loadFigures, shortName } from '../values.ts';
import { loadProfiledFigures, type ProfiledFigure } from './profiled-figures.ts';

/** Where all profiles are listed. */
export const PROFILES = '/vergleich/staedte/';

/** Parts of an address below `/vergleich/` that are no city. */
const TAKEN = ['staedte', 'erkunden'];

/** Any year in which today's keys are valid. */
const TODAY = 9998;

/** A region with a profile: its short name, and the whole one as the statistics write it. */
export interface Profiled extends Region {
  readonly ganzerName: string;
}

/**
 * The regions that have a profile, by name: those of the home city's kind that exist today and have a value. Others have other tasks,
 * and stand beside it nowhere. None where there would be only one.
 */
export function profiled(
  { home, peerGroup }: Pick<Figures, 'home' | 'peerGroup'>,
  figures: readonly ProfiledFigure[],
): Profiled[] {
  if (!RANKED_KINDS.some((kind) => kind === home.art)) return [];
  const found = peerGroup.regions
    .filter((region) => region.art === home.art && isValid(region, TODAY))
    .filter(({ ags }) => figures.some(({ statistic }) => newest(statistic, ags) !== undefined))
    .map((region) => ({ ...region, name: shortName(region.name), ganzerName: region.name }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
  return found.length > 1 ? found : [];
}

let loaded: Promise<readonly Profiled[]> | undefined;

/** The same, of this site; found once. */
export function loadProfiled(): Promise<readonly Profiled[]> {
  loaded ??= Promise.all([loadFigures(), loadProfiledFigures()]).then(([figures, told]) => profiled(figures, told));
  return loaded;
}

/** Its part of the address: the name as people write it; a name that is taken, or a second one, takes its key along. */
export function profileSlug({ name, ags }: Pick<Region, 'name' | 'ags'>, all: readonly Region[]): string {
  const own = slug(name);
  const first = all.find((one) => slug(one.name) === own);
  return TAKEN.includes(own) || (first && first.ags !== ags) ? `${own}-${ags}` : own;
}

/** Where the profile of a region stands. */
export const profilePath = (region: Pick<Region, 'name' | 'ags'>, all: readonly Region[]): string =>
  `/vergleich/${profileSlug(region, all)}/`;

/** The cities of these that have a profile, each with its address. */
export async function profileLinks(
  regions: readonly Pick<Region, 'name' | 'ags'>[],
): Promise<{ readonly text: string; readonly href: string }[]> {
  const all = await loadProfiled();
  return regions
    .filter(({ ags }) => all.some((one) => one.ags === ags))
    .map((region) => ({ text: region.name, href: profilePath(region, all) }));
}
