import { date } from '../ui/format.ts';
import { isPlanned, STATUS_NAME, WERTART_NAME, years } from '../ui/words.ts';
import type { Budget } from './budget.ts';
import type { Fassung } from './queries.ts';

export { isPlanned, STATUS_NAME, WERTART_NAME, years };

/** "Entwurf 2017, Stand Dezember 2016": a version with the date it was made. */
export const versionAndDate = (fassung: Fassung): string =>
  fassung.stand ? `${fassung.name}, Stand ${date(fassung.stand)}` : fassung.name;

/** The sources of all versions on a page. */
export const sourcesOf = (budget: Budget): string[] => [
  ...new Set(budget.columns.map((column) => column.fassung.quelle)),
];

/** Years that both versions plan. */
export const sharedYears = (budget: Budget): number[] =>
  budget.columns
    .filter((column) => column.fassung === budget.fassung)
    .map((column) => column.jahr)
    .filter((jahr) => budget.columns.some((other) => other.fassung === budget.vergleich && other.jahr === jahr));

/** All versions with the years they cover. */
export const allVersions = (budget: Budget): string =>
  [budget.fassung, budget.vergleich]
    .filter((version) => version !== null)
    .map((version) => {
      const own = budget.columns.filter((column) => column.fassung === version).map((column) => column.jahr);
      return `${version.name} (${years(own)})`;
    })
    .join(' und ');

/** The version and year that most figures tell of: "Entwurf 2017, Ansatz 2017". */
export const planned = (budget: Budget): string => `${budget.fassung.name}, Ansatz ${budget.jahr}`;

export const WITHOUT_INTERNAL = 'ohne interne Verrechnung';

/** Account groups of internal charging that the plan has, for people: `['48', '58']`. */
export const internalGroups = ({ nodes }: Budget): string[] =>
  [...(nodes.get('kontengruppe')?.values() ?? [])]
    .filter(({ summen }) => summen.some((row) => row.ertrag_intern !== null || row.aufwand_intern !== null))
    .map(({ schluessel }) => schluessel);

/** The status of each version that a figure holds. */
export const statusLine = (budget: Budget): string =>
  [budget.fassung, ...(budget.vergleich ? [budget.vergleich] : [])]
    .map(({ name, status }) => `${name}: ${STATUS_NAME[status] ?? status}`)
    .join('; ');

/** What holds for every row of a figure: year and version, for its download. */
export const contextOf = (budget: Budget): { jahr: number; fassung: string } => ({
  jahr: budget.jahr,
  fassung: budget.fassung.fassung,
});

/** Years of the told version, for the small lines in the tables. */
export const trendYears = (budget: Budget): number[] =>
  budget.columns.filter((column) => column.fassung === budget.fassung).map((column) => column.jahr);
