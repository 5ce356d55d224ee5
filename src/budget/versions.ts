import { date } from '../ui/format.ts';
import { isPlanned, STATUS_NAME, WERTART_NAME, years } from '../ui/words.ts';
import type { Budget } from './budget.ts';
import { type Column, planOf } from './columns.ts';
import type { Fassung } from './queries.ts';

export { isPlanned, STATUS_NAME, WERTART_NAME, years };

/** "Entwurf 2017, Stand Dezember 2016": a version with the date it was made. */
export const versionAndDate = (fassung: Fassung): string =>
  fassung.stand ? `${fassung.name}, Stand ${date(fassung.stand)}` : fassung.name;

/** The sources of all versions on a page. */
export const sourcesOf = (budget: Budget): string[] => [
  ...new Set(budget.columns.map((column) => column.fassung.quelle)),
];

/** One year that the told version and the one it is held against both plan. */
export interface Pair {
  readonly jahr: number;
  readonly neu: Column;
  readonly alt: Column;
}

/** The years that both versions plan, each with its two columns. */
export const pairs = ({ columns, fassung, vergleich }: Budget): Pair[] =>
  columns
    .filter((column) => column.fassung === fassung && column === planOf(columns, fassung, column.jahr))
    .flatMap((neu) => {
      const alt = planOf(columns, vergleich, neu.jahr);
      return alt ? [{ jahr: neu.jahr, neu, alt }] : [];
    });

/** The versions in the order of reading: the told one, the one it is held against, then the others, the newest first. */
export const inReadingOrder = ({ versions, fassung, vergleich }: Budget): Fassung[] => [
  fassung,
  ...(vergleich ? [vergleich] : []),
  ...versions.filter((version) => version !== fassung && version !== vergleich).reverse(),
];

/** The years of a version. */
export const yearsOf = (columns: readonly Column[], fassung?: Fassung): number[] => [
  ...new Set(columns.filter((column) => !fassung || column.fassung === fassung).map(({ jahr }) => jahr)),
];

/** All versions with the years they cover. */
export const allVersions = (budget: Budget): string =>
  inReadingOrder(budget)
    .map((version) => `${version.name} (${years(yearsOf(budget.columns, version))})`)
    .join(' und ');

/** The version, kind and year that most figures tell of: "Entwurf 2017, Ansatz 2017". */
export const planned = ({ told: { fassung, wertart, jahr } }: Budget): string =>
  `${fassung.name}, ${WERTART_NAME[wertart] ?? wertart} ${jahr}`;

export const WITHOUT_INTERNAL = 'ohne interne Verrechnung';

/** The status of each version that a figure holds. */
export const statusLine = (budget: Budget): string =>
  inReadingOrder(budget)
    .map(({ name, status }) => `${name}: ${STATUS_NAME[status] ?? status}`)
    .join('; ');

/** What holds for every row of a figure: year and version, for its download. */
export const contextOf = (budget: Budget): { jahr: number; fassung: string } => ({
  jahr: budget.jahr,
  fassung: budget.fassung.fassung,
});

/** The told version year by year, for the small lines in the tables; of a year with a plan and a result the result. */
export const trendColumns = ({ columns, fassung }: Budget): Column[] => {
  const own = columns.filter((column) => column.fassung === fassung);
  return own.filter((column, index) => own[index + 1]?.jahr !== column.jahr);
};
