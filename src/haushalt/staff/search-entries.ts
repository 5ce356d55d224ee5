import type { Entry } from '../../search/entry.ts';
import { STAFF_AREA, STAFF_GROUP, STAFF_WORDS } from '../../words/de/haushalt/staff.ts';
import { areasOf, groupsOf, type PostsYear, type Unit, yearsOf } from './posts.ts';
import { hasPosts, loadPosts, STAFF_PAGE } from './queries.ts';

/** Areas and groups for the search; a city without a Stellenplan has none. */
export async function staffEntries(): Promise<Entry[]> {
  if (!(await hasPosts())) return [];
  const rows = await loadPosts();
  return [
    {
      h: STAFF_PAGE,
      k: STAFF_WORDS.title,
      e: 'Seite',
      w: STAFF_WORDS.searched,
      ...told(yearsOf(rows).at(-1)),
    },
    ...areasOf(rows).flatMap((unit) => entryOf(unit, STAFF_AREA.kind, STAFF_AREA.searched)),
    ...groupsOf(rows).flatMap((unit) => entryOf(unit, STAFF_GROUP.kind, STAFF_GROUP.searched)),
  ];
}

function entryOf({ href, name, years }: Unit, e: string, w: string): Entry[] {
  if (href === undefined) return [];
  return [{ h: href, k: name, e, w, ...told(years.at(-1)), j: [years[0]?.jahr ?? 0, years.at(-1)?.jahr ?? 0], g: 0.6 }];
}

/** The newest number with its year. */
const told = (year: PostsYear | undefined): Pick<Entry, 'b' | 'y'> =>
  year && year.geplant !== null ? { b: STAFF_WORDS.posts(year.geplant), y: String(year.jahr) } : { y: '' };
