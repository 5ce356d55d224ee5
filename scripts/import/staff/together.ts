/**
 * Posts that are too few to stand by themselves are put together, before anything is written: whoever has the files, the tables or the
 * pages has no more than these sums. All that is shown adds up sums of at least three posts that have no post in common, so that no
 * smaller one can be reckoned from them.
 *
 * What is small in one year is put together in all of them, or the years beside it would tell it. Of several versions of a year only the
 * newest stays: two differ by single posts, and with the personnel cost of both the pay of one could be reckoned.
 */
import { groupBy } from '../../../src/reader/group.ts';
import { EURO } from '../../../src/reader/numbers/decimal.ts';
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

/** Entries that all have at least three posts, planned and filled; null: there are fewer in a whole year. */
export function together(posts: readonly Posts[]): Posts[] | null {
  const areas = smallOnes(posts, ({ kennung }) => kennung);
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
function smallOnes(posts: readonly Posts[], nameOf: (posts: Posts) => string): Set<string> | null {
  const years = [...groupBy(posts, ({ jahr }) => jahr).values()].map((own) => {
    const named = groupBy(own, nameOf);
    return new Map([...named].map(([name, all]) => [name, sumOf(all).counts] as const));
  });
  const small = new Set(years.flatMap((year) => [...year].flatMap(([name, counts]) => (isSmall(counts) ? name : []))));
  for (;;) {
    const lacking = years.find((year) => {
      const joined = [...year].filter(([name]) => small.has(name)).map(([, counts]) => counts);
      return joined.length > 0 && isSmall(countsOf(joined));
    });
    if (!lacking) return small;
    const [next] = [...lacking].filter(([name]) => !small.has(name)).sort((a, b) => size(a[1]) - size(b[1]));
    if (!next) return null;
    small.add(next[0]);
  }
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

function sumOf(posts: readonly Posts[]): Posts {
  const [first] = posts as [Posts];
  return { ...first, counts: countsOf(posts.map(({ counts }) => counts)) };
}
