/** Posts by area and by group, year by year. What is shown adds up rows of the published table alone, and tells no more than they do. */
import { group } from 'd3-array';
import { OTHER_AREAS, OTHER_GROUPS, POST_COUNTS } from '../../schema/values.ts';
import { cents } from '../../text/cents.ts';
import { slug } from '../../text/slug.ts';
import { areaPage, type Counts, groupPage, type Stelle } from './queries.ts';

/** What a year has of an area, of a group or of all. */
export interface PostsYear extends Counts, Pick<Stelle, 'jahr' | 'fassung' | 'stichtag'> {
  readonly rows: readonly Stelle[];
}

/** An area or a group. */
export interface Unit {
  readonly kennung: string;
  readonly name: string;
  /** Missing: what is put together because it is small has no page. */
  readonly href: string | undefined;
  /** The oldest first. */
  readonly years: readonly PostsYear[];
  readonly rows: readonly Stelle[];
}

/** The rows of each year added up, the oldest first. A sum of which a part is not known is not known. */
export const yearsOf = (rows: readonly Stelle[]): PostsYear[] =>
  [...group(rows, ({ jahr }) => jahr)]
    .map(([jahr, own]): PostsYear => {
      const sum = (name: keyof Counts): number | null => {
        const known = own.flatMap((row) => row[name] ?? []);
        return known.length === own.length ? cents(known.reduce((all, one) => all + one, 0)) : null;
      };
      const counts = Object.fromEntries(POST_COUNTS.map((name) => [name, sum(name)])) as unknown as Counts;
      const [{ fassung, stichtag }] = own as [Stelle];
      const oneDay = own.every((row) => row.stichtag === stichtag);
      return { jahr, fassung, stichtag: oneDay ? stichtag : null, rows: own, ...counts };
    })
    .sort((a, b) => a.jahr - b.jahr);

/** The areas, the largest of the newest year first; what is put together stands last. */
export const areasOf = (rows: readonly Stelle[]): Unit[] =>
  unitsOf(
    rows,
    ({ kennung }) => kennung,
    ({ bereich }) => bereich,
    (kennung, name) => (name === OTHER_AREAS ? undefined : areaPage(kennung)),
  );

/** The groups in the same order. */
export const groupsOf = (rows: readonly Stelle[]): Unit[] =>
  unitsOf(
    rows,
    ({ gruppe }) => slug(gruppe),
    ({ gruppe }) => gruppe,
    (_, name) => (name === OTHER_GROUPS ? undefined : groupPage(name)),
  );

function unitsOf(
  rows: readonly Stelle[],
  keyOf: (row: Stelle) => string,
  nameOf: (row: Stelle) => string,
  hrefOf: (key: string, name: string) => string | undefined,
): Unit[] {
  const german = new Intl.Collator('de', { numeric: true });
  const units = [...group(rows, keyOf)].map(([kennung, own]): Unit => {
    const years = yearsOf(own);
    const newest = years.at(-1)?.rows[0] ?? (own[0] as Stelle);
    const name = nameOf(newest);
    return { kennung, name, href: hrefOf(kennung, name), years, rows: own };
  });
  return units.sort(
    (a, b) =>
      Number(a.href === undefined) - Number(b.href === undefined) ||
      newestSize(b) - newestSize(a) ||
      german.compare(a.name, b.name),
  );
}

const newestSize = ({ years }: Unit): number => {
  const { geplant = null, besetzt = null, vzae = null } = years.at(-1) ?? {};
  return geplant ?? besetzt ?? vzae ?? 0;
};

/** The newest year of any of them. */
export const newestYear = (rows: readonly Stelle[]): number => Math.max(...rows.map(({ jahr }) => jahr));

/** What a unit has in a year; undefined: nothing. */
export const inYear = ({ years }: Unit, jahr: number): PostsYear | undefined =>
  years.find((year) => year.jahr === jahr);
