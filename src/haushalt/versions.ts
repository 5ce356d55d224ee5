import { date, list } from '../ui/format.ts';
import type { Budget } from './budget.ts';
import type { Fassung } from './queries.ts';

/** How each kind of value is called in front of people. */
export const WERTART_NAME: Readonly<Record<string, string>> = {
  ansatz: 'Ansatz',
  planung: 'mittelfristige Planung',
  ergebnis: 'Ergebnis',
  vorlaeufig: 'vorläufiges Ergebnis',
  fortgeschrieben: 'fortgeschriebener Ansatz',
};

/** A result has happened; everything else is a plan and drawn hollow. */
export const isPlanned = (wertart: string): boolean => !['ergebnis', 'vorlaeufig'].includes(wertart);

/** How the status of a plan is called in a sentence ("ein …"). */
export const STATUS_NAME: Readonly<Record<string, string>> = {
  entwurf: 'Entwurf',
  beschlossen: 'beschlossener Plan',
  nachtrag: 'Nachtrag',
  fortgeschrieben: 'fortgeschriebener Plan',
  vorlaeufig: 'vorläufiger Stand',
  festgestellt: 'festgestelltes Ergebnis',
  'nicht angegeben': 'Plan ohne Angabe des Status',
};

/** "Entwurf 2017, Stand Dezember 2016": a version with the date it was made. */
export const versionAndDate = (fassung: Fassung): string =>
  fassung.stand ? `${fassung.name}, Stand ${date(fassung.stand)}` : fassung.name;

/** The sources of all versions on a page. */
export const sourcesOf = (budget: Budget): string[] => [
  ...new Set(budget.columns.map((column) => column.fassung.quelle)),
];

/** "2017 bis 2019" or "2017, 2019". */
export function years(values: readonly number[]): string {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return '';
  const gapless = last - first === sorted.length - 1;
  return gapless && sorted.length > 2 ? `${first} bis ${last}` : list(sorted.map(String));
}

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
