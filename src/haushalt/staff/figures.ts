import { yearColumnsChart } from '../../charts/year-columns.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import type { Picture } from '../../figure/picture.ts';
import type { BarSeries } from '../../figure/table.ts';
import { date } from '../../text/format.ts';
import { STATUS_NAME } from '../../text/words.ts';
import { rowOrigin } from '../../ui/origins.ts';
import { countColumns } from './columns.ts';
import type { Costs } from './cost.ts';
import { inYear, type PostsYear, type Unit } from './posts.ts';
import { postKey, type Stelle } from './queries.ts';
import { posts, yearOrigin } from './sums.ts';

const TOGETHER =
  'Gruppen und Bereiche mit weniger als drei Stellen stehen zusammen, in allen Jahren, damit sich nicht ausrechnen lässt, was ein einzelner Mensch verdient.';
const COST =
  'Der Personalaufwand ist der des Haushaltsplans für dasselbe Jahr. Geteilt durch die Stellen ergibt er kein Gehalt.';

const sourcesOf = (years: readonly PostsYear[], costs?: Costs): string[] =>
  years.flatMap((year) => [...year.rows.map(({ quelle }) => quelle), costs?.get(year)?.quelle ?? []].flat());

/** "12 Stellen, 10 besetzt". */
export function yearPhrase({ geplant, besetzt, vzae }: PostsYear): string {
  const said = [
    geplant !== null && `${posts(geplant)} Stellen`,
    besetzt !== null && (geplant === null ? `${posts(besetzt)} besetzte Stellen` : `${posts(besetzt)} besetzt`),
    geplant === null && besetzt === null && vzae !== null && `${posts(vzae)} Vollzeitäquivalente`,
  ].filter(Boolean);
  return said.join(', ') || 'nicht überall genannt';
}

/** The status of the plan of a year, and the day on which posts were filled. */
const stateOf = ({ fassung, stichtag }: PostsYear): string =>
  [STATUS_NAME[fassung] ?? fassung, stichtag && `besetzt am ${date(stichtag)}`].filter(Boolean).join('; ');

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
  const legend = `Säule: Stellen${dashes ? '; Strich: davon besetzt' : ''}`;
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
  const sentence = `${newest.jahr}: ${yearPhrase(newest)}`;
  const picture = yearsPicture(years, sentence);
  const dated = [...(perThousand ?? [])].filter(([year, { jahr }]) => jahr !== year.jahr);
  return figure({
    id,
    sentence,
    lines: true,
    subtitle: `${name}: Stellen je Jahr`,
    picture,
    view: picture ? 'both' : 'table',
    sources: sourcesOf(years, costs),
    status: STATUS_NAME[newest.fassung],
    notes: [
      TOGETHER,
      costs && years.some((year) => costs.has(year)) && COST,
      perThousand && 'Je 1.000 Einwohner = Stellen ÷ Einwohner × 1.000, eigene Rechnung.',
      dated.length > 0 &&
        `Einwohner des letzten bekannten Jahres: ${[...new Set(dated.map(([, { jahr }]) => jahr))].join(', ')}.`,
    ],
    caption: `${name}: Stellen je Jahr`,
    rows: years,
    row: { origin: (year) => yearOrigin(of, kennung, year), note: stateOf },
    columns: [
      { name: 'jahr', title: 'Jahr', kind: 'text', value: ({ jahr }) => String(jahr) },
      ...countColumns(years, (year) => year, costs),
      perThousand && {
        name: 'je_1000_einwohner',
        title: 'je 1.000 Einwohner',
        kind: 'dezimal',
        secondary: true,
        value: (year) => {
          const found = perThousand.get(year);
          return found ? Math.round(found.wert * 100) / 100 : null;
        },
        gap: 'keine Angabe',
      },
      { name: 'fassung', title: 'Fassung', kind: 'text', fileOnly: true, value: ({ fassung }) => fassung },
      { name: 'stichtag', title: 'Stichtag', kind: 'text', fileOnly: true, value: ({ stichtag }) => stichtag ?? '' },
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
  const what = of === 'bereich' ? 'Bereich' : 'Gruppe';
  const years = rows.map(({ year }) => year);
  return figure({
    id,
    sentence: `Am meisten Stellen ${jahr}: ${first.unit.name} mit ${posts(sizeOf(first.year) ?? 0)}`,
    subtitle: `${name}: Stellen nach ${what}, ${jahr}`,
    picture: null,
    view: 'table',
    sources: sourcesOf(years, costs),
    status: STATUS_NAME[first.year.fassung],
    notes: [
      TOGETHER,
      of === 'gruppe' &&
        'Was in Bereichen zusammensteht, fehlt bei der einzelnen Gruppe: Ihre Zahl ist eine Mindestzahl.',
      costs && years.some((year) => costs.has(year)) && COST,
    ],
    caption: `${name}: Stellen nach ${what} ${jahr}`,
    rows,
    row: {
      key: ({ unit }) => unit.kennung,
      href: ({ unit }) => unit.href,
      origin: ({ unit, year }) => yearOrigin(of, unit.kennung, year),
    },
    columns: [
      { name: of, title: what, kind: 'text', value: ({ unit }) => unit.name },
      ...countColumns(rows, ({ year }) => year, costs),
    ],
    bars: [planned<{ year: PostsYear }>(({ year }) => sizeOf(year))],
  });
}

const planned = <R>(value: BarSeries<R>['value']): BarSeries<R> => ({ name: 'Stellen', role: 'netto', value });

/** The rows of one area or group in a year, by what divides it. */
export function partsFigure(
  { id, of, name, jahr }: Pick<Listed, 'id' | 'of' | 'name' | 'jahr'>,
  rows: readonly Stelle[],
  hrefOf: (row: Stelle) => string | undefined,
): Figure | null {
  if (rows.length === 0) return null;
  const what = of === 'bereich' ? 'Bereich' : 'Gruppe';
  const nameOf = (row: Stelle): string => (of === 'bereich' ? row.bereich : row.gruppe);
  const years = rows.map((row) => ({ row, year: { ...row, rows: [row] } satisfies PostsYear }));
  const sorted = years.sort((a, b) => (sizeOf(b.year) ?? 0) - (sizeOf(a.year) ?? 0));
  const [first] = sorted;
  return figure({
    id,
    sentence: `${jahr}: ${first ? `am meisten ${nameOf(first.row)} mit ${posts(sizeOf(first.year) ?? 0)} Stellen` : ''}`,
    subtitle: `${name}: Stellen nach ${what}, ${jahr}`,
    picture: null,
    view: 'table',
    sources: rows.map(({ quelle }) => quelle),
    notes: [TOGETHER],
    caption: `${name}: Stellen nach ${what} ${jahr}`,
    rows: sorted,
    row: { href: ({ row }) => hrefOf(row), origin: ({ row }) => rowOrigin('stellen', postKey(row)) },
    columns: [
      { name: of, title: what, kind: 'text', value: ({ row }) => nameOf(row) },
      ...countColumns(sorted, ({ year }) => year),
    ],
    bars: [planned<{ year: PostsYear }>(({ year }) => sizeOf(year))],
  });
}
