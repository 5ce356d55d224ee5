import { yearColumnsChart } from '../../charts/year-columns.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import type { BarSeries } from '../../figure/table.ts';
import { STATUS_NAME } from '../../text/words.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { POSTS_FIGURE, postsState } from '../../words/de/haushalt/staff.ts';
import { countColumns } from './columns.ts';
import type { Costs } from './cost.ts';
import { inYear, type PostsYear, type Unit } from './posts.ts';
import { postKey, type Stelle } from './queries.ts';
import { posts, yearOrigin } from './sums.ts';

const sourcesOf = (years: readonly PostsYear[], costs?: Costs): string[] =>
  years.flatMap((year) => [...year.rows.map(({ quelle }) => quelle), costs?.get(year)?.quelle ?? []].flat());

const sizeOf = ({ geplant, besetzt, vzae }: PostsYear): number | null => geplant ?? besetzt ?? vzae;

/** Few years as columns; null: one alone is no course. */
function yearsPicture(years: readonly PostsYear[], label: string): Picture | null {
  if (years.length < 2) return null;
  const drawn = years.map((year) => {
    const value = sizeOf(year);
    return {
      name: String(year.jahr),
      value,
      shown: value === null ? '' : posts(value),
      other: year.geplant === null ? null : year.besetzt,
    };
  });
  const dashes = drawn.some(({ other }) => other !== null);
  const legend = POSTS_FIGURE.legend(dashes);
  return { draw: (document, width) => yearColumnsChart(drawn, { label, width, colour: 'netto', legend }, document) };
}

interface Course {
  readonly id: string;
  readonly of: 'bereich' | 'gruppe' | 'alle';
  readonly kennung: string;
  /** What it is the course of: "Musterstadt", "Bauhof". */
  readonly name: string;
  readonly years: readonly PostsYear[];
  readonly costs?: Costs;
  /** Posts for each 1,000 inhabitants, with how many there are. */
  readonly perThousand?: ReadonlyMap<PostsYear, { wert: number; einwohner: number; jahr: number }>;
}

/** The course over the years. */
export function courseFigure({ id, of, kennung, name, years, costs, perThousand }: Course): Figure | null {
  const newest = years.at(-1);
  if (!newest) return null;
  const sentence = POSTS_FIGURE.course(newest.jahr, newest);
  const picture = yearsPicture(years, sentence);
  const dated = [...(perThousand ?? [])].filter(([year, { jahr }]) => jahr !== year.jahr);
  return figure({
    id,
    sentence,
    lines: true,
    subtitle: POSTS_FIGURE.courseTitle(name),
    picture,
    view: picture ? 'both' : 'table',
    sources: sourcesOf(years, costs),
    status: STATUS_NAME[newest.fassung],
    notes: [
      POSTS_FIGURE.together,
      costs && years.some((year) => costs.has(year)) && POSTS_FIGURE.cost,
      perThousand && POSTS_FIGURE.perThousand,
      dated.length > 0 && POSTS_FIGURE.population([...new Set(dated.map(([, { jahr }]) => jahr))]),
    ],
    caption: POSTS_FIGURE.courseTitle(name),
    rows: years,
    row: {
      origin: (year) => yearOrigin(of, kennung, year),
      note: ({ fassung, stichtag }) => postsState(fassung, stichtag),
    },
    columns: [
      { name: 'jahr', title: POSTS_FIGURE.columns.year, kind: 'text', value: ({ jahr }) => String(jahr) },
      ...countColumns(years, (year) => year, costs),
      perThousand && {
        name: 'je_1000_einwohner',
        title: POSTS_FIGURE.columns.perThousand,
        kind: 'dezimal',
        secondary: true,
        value: (year) => {
          const found = perThousand.get(year);
          return found ? Math.round(found.wert * 100) / 100 : null;
        },
        gap: 'keine Angabe',
      },
      {
        name: 'fassung',
        title: POSTS_FIGURE.columns.version,
        kind: 'text',
        fileOnly: true,
        value: ({ fassung }) => fassung,
      },
      {
        name: 'stichtag',
        title: POSTS_FIGURE.columns.day,
        kind: 'text',
        fileOnly: true,
        value: ({ stichtag }) => stichtag ?? '',
      },
    ],
  });
}

interface Listed {
  readonly id: string;
  readonly of: 'bereich' | 'gruppe';
  readonly name: string;
  readonly jahr: number;
  readonly units: readonly Unit[];
  readonly costs?: Costs;
}

/** The areas or the groups of a year, the largest first. */
export function unitsFigure({ id, of, name, jahr, units, costs }: Listed): Figure | null {
  const rows = units.flatMap((unit) => {
    const year = inYear(unit, jahr);
    return year ? [{ unit, year }] : [];
  });
  const [first] = rows;
  if (!first) return null;
  const years = rows.map(({ year }) => year);
  return figure({
    id,
    sentence: POSTS_FIGURE.largest(jahr, first.unit.name, sizeOf(first.year) ?? 0),
    subtitle: POSTS_FIGURE.dividedTitle(name, of, jahr),
    picture: null,
    view: 'table',
    sources: sourcesOf(years, costs),
    status: STATUS_NAME[first.year.fassung],
    notes: [
      POSTS_FIGURE.together,
      of === 'gruppe' && POSTS_FIGURE.atLeast,
      costs && years.some((year) => costs.has(year)) && POSTS_FIGURE.cost,
    ],
    caption: POSTS_FIGURE.dividedCaption(name, of, jahr),
    rows,
    row: {
      key: ({ unit }) => unit.kennung,
      href: ({ unit }) => unit.href,
      origin: ({ unit, year }) => yearOrigin(of, unit.kennung, year),
    },
    columns: [
      { name: of, title: POSTS_FIGURE.what(of), kind: 'text', value: ({ unit }) => unit.name },
      ...countColumns(rows, ({ year }) => year, costs),
    ],
    bars: [planned<{ year: PostsYear }>(({ year }) => sizeOf(year))],
  });
}

const planned = <R>(value: BarSeries<R>['value']): BarSeries<R> => ({
  name: POSTS_FIGURE.columns.posts,
  role: 'netto',
  value,
});

/** The rows of one area or group in a year, by what divides it. */
export function partsFigure(
  { id, of, name, jahr }: Pick<Listed, 'id' | 'of' | 'name' | 'jahr'>,
  rows: readonly Stelle[],
  hrefOf: (row: Stelle) => string | undefined,
): Figure | null {
  if (rows.length === 0) return null;
  const nameOf = (row: Stelle): string => (of === 'bereich' ? row.bereich : row.gruppe);
  const years = rows.map((row) => ({ row, year: { ...row, rows: [row] } satisfies PostsYear }));
  const sorted = years.sort((a, b) => (sizeOf(b.year) ?? 0) - (sizeOf(a.year) ?? 0));
  const [first] = sorted;
  return figure({
    id,
    sentence: POSTS_FIGURE.largestPart(jahr, first && { name: nameOf(first.row), count: sizeOf(first.year) ?? 0 }),
    subtitle: POSTS_FIGURE.dividedTitle(name, of, jahr),
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [POSTS_FIGURE.together],
    caption: POSTS_FIGURE.dividedCaption(name, of, jahr),
    rows: sorted,
    row: { href: ({ row }) => hrefOf(row), origin: ({ row }) => rowOrigin('stellen', postKey(row)) },
    columns: [
      { name: of, title: POSTS_FIGURE.what(of), kind: 'text', value: ({ row }) => nameOf(row) },
      ...countColumns(sorted, ({ year }) => year),
    ],
    bars: [planned<{ year: PostsYear }>(({ year }) => sizeOf(year))],
  });
}
