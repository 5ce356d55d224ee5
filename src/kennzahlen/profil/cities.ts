import { slug } from '../../text/slug.ts';
import { isValid } from '../groups.ts';
import type { Region } from '../queries.ts';
import { RANKED_KINDS } from '../rules.ts';
import { type Figures, loadFigures, shortName } from '../values.ts';

/** Any year in which today's keys are valid. */
const TODAY = 9998;

/**
 * The regions that have a profile: those of the home city's kind that exist today, by name. Others have other tasks, and stand
 * beside it nowhere.
 */
export function profiled({ home, company }: Pick<Figures, 'home' | 'company'>): Region[] {
  if (!RANKED_KINDS.some((kind) => kind === home.art)) return [];
  return company.regions
    .filter((region) => region.art === home.art && isValid(region, TODAY))
    .map((region) => ({ ...region, name: shortName(region.name) }))
    .sort((a, b) => a.name.localeCompare(b.name, 'de'));
}

/** The same, of this site. */
export const loadProfiled = async (): Promise<Region[]> => profiled(await loadFigures());

/** Its part of the address: the name as people write it; a second region of the same name takes its key along. */
export function profileSlug({ name, ags }: Region, all: readonly Region[]): string {
  const first = all.find((one) => slug(one.name) === slug(name));
  return first === undefined || first.ags === ags ? slug(name) : `${slug(name)}-${ags}`;
}

/** Where the profile of a region stands. */
export const profilePath = (region: Region, all: readonly Region[]): string =>
  `/vergleich/${profileSlug(region, all)}/`;
