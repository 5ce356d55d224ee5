import { date, list } from '../text/format.ts';
import { isPlanned, STATUS_NAME, WERTART_NAME, years } from '../text/words.ts';
import type { Budget } from './budget.ts';
import { type Column, isOf, planOf } from './columns.ts';
import type { Fassung } from './descriptions.ts';
import { type Node, nodesOf } from './nodes.ts';

export { isPlanned, WERTART_NAME, years };

/** "Entwurf 2017, Stand Dezember 2016": a version with the date it was made. */
export const versionAndDate = (fassung: Fassung): string =>
  fassung.stand ? `${fassung.name}, Stand ${date(fassung.stand)}` : fassung.name;

/** "Stand Dezember 2016: ", before what a version is, where its name stands already. */
export const dated = ({ stand }: Pick<Fassung, 'stand'>): string => (stand ? `Stand ${date(stand)}: ` : '');

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
export const inReadingOrder = ({
  versions,
  fassung,
  vergleich,
}: Pick<Budget, 'versions' | 'fassung' | 'vergleich'>): Fassung[] => [
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

/** "Ansatz 2017". */
export const kindAndYear = ({ wertart, jahr }: Column): string => `${WERTART_NAME[wertart] ?? wertart} ${jahr}`;

/** The status of versions that tell what came of a year, and may say beside it what was planned. */
const FINISHED = ['vorlaeufig', 'festgestellt'];

/**
 * What kind of number a column holds, for the line of status: that of its version where it plans, and of what came of a
 * year how final it is, for a plan names results of earlier years too.
 */
export function statusOf({ fassung: { status }, wertart }: Column): string {
  if (wertart === 'prognose') return 'Erwartung';
  if (isPlanned(wertart))
    return FINISHED.includes(status) ? 'Plan, wie diese Fassung ihn nennt' : (STATUS_NAME[status] ?? status);
  if (wertart === 'vorlaeufig' || status === 'vorlaeufig') return 'vorläufiges Ergebnis';
  return status === 'festgestellt' ? 'festgestelltes Ergebnis' : 'Ergebnis, wie diese Fassung es nennt';
}

/** "ein Entwurf, kein Ergebnis", or "Ergebnis, kein Plan": what a page must not be taken for. */
export const natureOf = (column: Column): string =>
  isPlanned(column.wertart)
    ? `${column.wertart === 'prognose' ? 'eine' : 'ein'} ${statusOf(column)}, kein Ergebnis`
    : `${statusOf(column)}, kein Plan`;

/** The version, kind and year that most figures tell of: "Entwurf 2017, Ansatz 2017". */
export const planned = ({ selected }: Budget): string => `${selected.fassung.name}, ${kindAndYear(selected)}`;

/** The status of a version: that of what it tells mainly. One that holds results only is no plan, and what is expected is neither. */
export function statusOfVersion({ columns }: Pick<Budget, 'columns'>, version: Fassung): string {
  const own = columns.filter(({ fassung }) => fassung === version);
  const main = own.find(({ wertart }) => isPlanned(wertart) !== FINISHED.includes(version.status)) ?? own[0];
  return main ? statusOf(main) : (STATUS_NAME[version.status] ?? version.status);
}

/** The status of each version that a figure holds. */
export const statusLine = (budget: Budget): string =>
  inReadingOrder(budget)
    .map((version) => `${version.name}: ${statusOfVersion(budget, version)}`)
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

/** Says of versions that speak of few areas only that they are shown, and told as no whole; null where each is one. */
export function partialNote({ columns, tree }: Pick<Budget, 'columns' | 'tree'>): string | null {
  const names = [...new Set(columns.filter(({ partial }) => partial).map(({ fassung }) => `„${fassung.name}“`))];
  const many = tree.top('aufgabe')?.mehrzahl;
  if (names.length === 0 || many === undefined) return null;
  const nennt = names.length > 1 ? 'nennen' : 'nennt';
  return `${list(names)} ${nennt} weniger als die Hälfte der ${many}: Die Beträge stehen neben den anderen, als ganzer Plan oder ganzes Ergebnis zählen sie nicht.`;
}

/**
 * The kinds that are internal charging in the plan, or in one column of it, as far up as nothing else is booked on them: where a chart
 * calls single accounts of a group internal, the group is not.
 */
export function internalKinds({ nodes, tree }: Pick<Budget, 'nodes' | 'tree'>, column?: Column): Node[] {
  const within = (node: Node): Node[] => {
    const rows = node.summen.filter((row) => !column || isOf(column, row));
    if (!rows.some((row) => row.ertrag_intern !== null || row.aufwand_intern !== null)) return [];
    if (rows.every((row) => row.ertrag === null && row.aufwand === null)) return [node];
    const below = node.children.flatMap(within);
    return below.length > 0 ? below : [node];
  };
  return nodesOf(nodes, tree.top('art')).flatMap(within);
}
