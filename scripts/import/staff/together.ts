/**
 * Posts that are too few to stand by themselves are put together, before anything is written: whoever has the files, the tables or the
 * pages has no more than these sums. All that is shown adds up sums of at least three posts that have no post in common, so that no
 * smaller one can be reckoned from them.
 *
 * What is small in one year is put together in all of them, or the years beside it would tell it. Of several versions of a year only the
 * newest stays: two differ by single posts, and with the personnel cost of both the pay of one could be reckoned. From one year to the
 * next an area may differ by a single post as well; whether it is put together then, too, says the city (docs/decisions/14).
 */
import { groupBy } from '../../../src/reader/group.ts';
import { abs, EURO } from '../../../src/reader/numbers/decimal.ts';
import { FEWEST_POSTS, OTHER_AREAS, OTHER_GROUPS, POST_COUNTS, STATUS } from '../../../src/schema/values.ts';
import { slug } from '../../../src/text/slug.ts';
import type { Posts } from './posts.ts';
import type { Count } from './roles.ts';

type Counts = ReadonlyMap<Count, bigint>;

const FEWEST = BigInt(FEWEST_POSTS) * EURO;

/** The newest version of each year. */
export function newestVersions(posts: readonly Posts[]): Posts[] {
  const rank = ({ fassung }: Posts): number => STATUS.indexOf(fassung === 'nicht angegeben' ? 'entwurf' : fassung);
  return [...groupBy(posts, ({ jahr }) => jahr).values()].flatMap((own) => {
    const newest = own.reduce((best, one) => (rank(one) > rank(best) ? one : best));
    return own.filter(({ fassung }) => fassung === newest.fassung);
  });
}

/** Posts of the same area, group and year as one entry. */
export const added = (posts: readonly Posts[]): Posts[] =>
  [...groupBy(posts, ({ jahr, kennung, gruppe }) => [jahr, kennung, gruppe].join('\n')).values()].map(sumOf);

/** What stands for several already, in years that were imported before. */
const JOINED: ReadonlySet<string> = new Set([OTHER_GROUPS, slug(OTHER_AREAS)]);

/**
 * Entries that all have at least three posts, planned and filled; null: there are fewer in a whole year.
 * @param closed are areas put together, too, that change by fewer posts from year to year?
 */
export function together(posts: readonly Posts[], closed = false): Posts[] | null {
  const areas = smallOnes(posts, ({ kennung }) => kennung, closed);
  if (areas === null) return null;
  const [small, large] = [
    posts.filter((one) => areas.has(one.kennung)),
    posts.filter((one) => !areas.has(one.kennung)),
  ];
  const within = [...groupBy(large, ({ kennung }) => kennung).values()].flatMap((own) => {
    // an area is large enough as a whole: all of its groups together always are
    const groups = smallOnes(own, ({ gruppe }) => gruppe) ?? new Set(own.map(({ gruppe }) => gruppe));
    return own.map((one) => (groups.has(one.gruppe) ? { ...one, gruppe: OTHER_GROUPS } : one));
  });
  const rest = small.map((one) => ({
    ...one,
    bereich: OTHER_AREAS,
    kennung: slug(OTHER_AREAS),
    gruppe: OTHER_GROUPS,
    schluessel: '',
  }));
  return added([...within, ...rest]);
}

/**
 * The names whose posts are put together: those that are small in any year, and the next larger ones as long as what is put together is
 * itself too small in a year. Null: a year has nothing more to put to it.
 */
function smallOnes(posts: readonly Posts[], nameOf: (posts: Posts) => string, closed = false): Set<string> | null {
  const years = [...groupBy(posts, ({ jahr }) => jahr).values()].map(
    (own) => new Map([...groupBy(own, nameOf)].map(([name, all]) => [name, sumOf(all).counts] as const)),
  );
  const small = new Set(
    years.flatMap((year) => [...year].flatMap(([name, counts]) => (JOINED.has(name) || isSmall(counts) ? name : []))),
  );
  if (closed) for (const name of changedBySome(years)) small.add(name);
  const joinedIn = (year: ReadonlyMap<string, Counts>): Counts[] =>
    [...year].filter(([name]) => small.has(name)).map(([, counts]) => counts);
  for (;;) {
    const joined = years.map((year) => {
      const all = joinedIn(year);
      return new Map(all.length > 0 ? [['', countsOf(all)]] : []);
    });
    const lacking = years.find((_, at) => [...(joined[at]?.values() ?? [])].some(isSmall));
    const told = closed && changedBySome(joined).length > 0;
    if (!lacking && !told) return small;
    const [next] = (lacking ? [lacking] : years)
      .flatMap((year) => [...year])
      .filter(([name]) => !small.has(name))
      .sort((a, b) => size(a[1]) - size(b[1]));
    // what all have together has nothing left to hide behind
    if (!next) return lacking ? null : small;
    small.add(next[0]);
  }
}

/** The names that have one or two posts more or less in one year than in another, of whatever count. */
function changedBySome(years: readonly ReadonlyMap<string, Counts>[]): string[] {
  const names = [...new Set(years.flatMap((year) => [...year.keys()]))];
  return names.filter((name) => {
    const told = years.flatMap((year) => year.get(name) ?? []);
    return told.some((one, at) => told.slice(at + 1).some((other) => differBySome(one, other)));
  });
}

const differBySome = (one: Counts, other: Counts): boolean =>
  (['geplant', 'besetzt', 'vzae'] as const).some((name) => {
    const [a, b] = [one.get(name), other.get(name)];
    return a !== undefined && b !== undefined && a !== b && abs(a - b) < FEWEST;
  });

/** The areas that stand by themselves and have one or two posts more or less in one year than in another. */
export function changedAreas(posts: readonly Posts[]): string[] {
  const shown = together(posts) ?? [];
  const years = [...groupBy(shown, ({ jahr }) => jahr).values()].map(
    (own) => new Map([...groupBy(own, ({ bereich }) => bereich)].map(([name, all]) => [name, sumOf(all).counts])),
  );
  return changedBySome(years);
}

/** Are there fewer posts than may stand by themselves: planned, filled, full-time, or filled as planned less vacant ones? */
export function isSmall(counts: Counts): boolean {
  const [planned, vacant] = [counts.get('geplant'), counts.get('unbesetzt')];
  const told = (['geplant', 'besetzt', 'vzae'] as const).flatMap((one) => counts.get(one) ?? []);
  const implied = planned !== undefined && vacant !== undefined ? [planned - vacant] : [];
  return [...told, ...implied].some((count) => count < FEWEST);
}

const size = (counts: Counts): number =>
  Number(counts.get('geplant') ?? counts.get('besetzt') ?? counts.get('vzae') ?? 0n);

/** A sum of which a part is not known is not known. */
function countsOf(all: readonly Counts[]): Counts {
  return new Map(
    POST_COUNTS.flatMap((name) => {
      const known = all.flatMap((counts) => counts.get(name) ?? []);
      return known.length === all.length ? [[name, known.reduce((sum, one) => sum + one, 0n)] as const] : [];
    }),
  );
}

/** Posts as one entry, named as the first of them. */
export function sumOf(posts: readonly Posts[]): Posts {
  const [first] = posts as [Posts];
  return { ...first, counts: countsOf(posts.map(({ counts }) => counts)) };
}
