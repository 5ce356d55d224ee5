import type { Entry } from '../../search/entry.ts';
import { areasOf, groupsOf, type PostsYear, type Unit, yearsOf } from './posts.ts';
import { hasPosts, loadPosts, STAFF_PAGE } from './queries.ts';
import { posts } from './sums.ts';

/** Areas and groups for the search; a city without a Stellenplan has none. */
export async function staffEntries(): Promise<Entry[]> {
  if (!(await hasPosts())) return [];
  const rows = await loadPosts();
  return [
    {
      h: STAFF_PAGE,
      k: 'Stellenplan: wie viele Stellen es gibt',
      e: 'Seite',
      w: 'Personal Stellen Beschäftigte Angestellte Beamte Mitarbeiter besetzt unbesetzt',
      ...told(yearsOf(rows).at(-1)),
    },
    ...areasOf(rows).flatMap((unit) => entryOf(unit, 'Bereich im Stellenplan', 'Stellen Personal')),
    ...groupsOf(rows).flatMap((unit) => entryOf(unit, 'Gruppe im Stellenplan', 'Besoldungsgruppe Entgeltgruppe')),
  ];
}

function entryOf({ href, name, years }: Unit, e: string, w: string): Entry[] {
  if (href === undefined) return [];
  return [{ h: href, k: name, e, w, ...told(years.at(-1)), j: [years[0]?.jahr ?? 0, years.at(-1)?.jahr ?? 0], g: 0.6 }];
}

/** The newest number with its year. */
const told = (year: PostsYear | undefined): Pick<Entry, 'b' | 'y'> =>
  year && year.geplant !== null ? { b: `${posts(year.geplant)} Stellen`, y: String(year.jahr) } : { y: '' };
