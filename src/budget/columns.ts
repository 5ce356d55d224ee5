/** Versions of a budget as an ordered list, and their years as columns. */
import { isPlan, isPlanned } from '../text/words.ts';
import type { Fassung } from './descriptions.ts';

/** One column of the budget: a kind of amount of a version in a year. Ansatz and Ergebnis of one year are two columns. */
export interface Column {
  readonly fassung: Fassung;
  readonly jahr: number;
  readonly wertart: string;
  /** Names it within the budget, in downloads and addresses: version and year, and the kind where a year has several. */
  readonly key: string;
  /** It speaks of few of the areas that the budget has, like a Nachtrag that names what it changes: its sums are no whole. */
  readonly partial?: true;
}

/** What says of a row of sums which column it belongs to. */
export interface ColumnKey {
  readonly fassung: string;
  readonly jahr: number;
  readonly wertart: string;
}

/** Does a row of sums belong to the column? Rows are those of one city. */
export const isOf = ({ fassung, jahr, wertart }: Column, row: ColumnKey): boolean =>
  row.fassung === fassung.fassung && row.jahr === jahr && row.wertart === wertart;

/** How a plan comes about: of two versions for one year the later step is the newer one. */
const STEPS = [
  'nicht angegeben',
  'entwurf',
  'beschlossen',
  'nachtrag',
  'fortgeschrieben',
  'vorlaeufig',
  'festgestellt',
];

/** Within a year, what was planned before what came of it. */
const KINDS = ['ansatz', 'fortgeschrieben', 'planung', 'prognose', 'vorlaeufig', 'ergebnis'];

/**
 * Versions in the order in which they came about, and their columns, version by version and year by year. The order is that
 * of the year that a version is made for (its last Ansatz, else its last year), then of its date, then of the steps of a plan.
 * @param isPartial does a column speak of few areas only?
 */
export function arrange(
  fassungen: readonly Fassung[],
  rows: readonly ColumnKey[],
  isPartial: (row: ColumnKey) => boolean = () => false,
): { versions: Fassung[]; columns: Column[] } {
  const own = (version: Fassung): ColumnKey[] => rows.filter(({ fassung }) => fassung === version.fassung);
  const order = new Map(fassungen.map((version) => [version, madeFor(own(version)) ?? 0]));
  const versions = fassungen
    .filter((version) => own(version).length > 0)
    .sort(
      (a, b) =>
        (order.get(a) ?? 0) - (order.get(b) ?? 0) ||
        (a.stand ?? '').localeCompare(b.stand ?? '') ||
        STEPS.indexOf(a.status) - STEPS.indexOf(b.status) ||
        a.fassung.localeCompare(b.fassung),
    );
  return { versions, columns: versions.flatMap((version) => columnsOf(version, own(version), isPartial)) };
}

/** The year that a version is made for: the last one with an Ansatz; of a version without any the last it has. */
export function madeFor(rows: readonly ColumnKey[]): number | undefined {
  const ansatz = rows.filter(({ wertart }) => wertart === 'ansatz');
  const years = (ansatz.length > 0 ? ansatz : rows).map(({ jahr }) => jahr);
  return years.length > 0 ? Math.max(...years) : undefined;
}

function columnsOf(fassung: Fassung, rows: readonly ColumnKey[], isPartial: (row: ColumnKey) => boolean): Column[] {
  const sorted = [...rows].sort((a, b) => a.jahr - b.jahr || KINDS.indexOf(a.wertart) - KINDS.indexOf(b.wertart));
  return sorted.map((row, index) => {
    const { jahr, wertart } = row;
    const further = sorted[index - 1]?.jahr === jahr;
    const key = `${fassung.fassung}_${jahr}${further ? `_${wertart}` : ''}`;
    return { fassung, jahr, wertart, key, ...(isPartial(row) ? { partial: true } : {}) };
  });
}

/** A row of sums by the top of a tree. */
interface AreaRow extends ColumnKey {
  readonly struktur: string;
  readonly area: string | null;
}

/**
 * Which columns speak of less than half of the areas that all columns of their structure have together. A whole plan leaves out
 * one or another; one that names no more than what it changes would pass for the whole.
 */
export function partialColumns(rows: readonly AreaRow[]): (row: ColumnKey) => boolean {
  const all = new Map<string, Set<string>>();
  const own = new Map<string, { struktur: string; areas: Set<string> }>();
  for (const row of rows) {
    if (row.area === null) continue;
    const { struktur, area } = row;
    all.set(struktur, (all.get(struktur) ?? new Set()).add(area));
    own.set(idOf(row), { struktur, areas: (own.get(idOf(row))?.areas ?? new Set()).add(area) });
  }
  return (row) => {
    const found = own.get(idOf(row));
    return found !== undefined && 2 * found.areas.size < (all.get(found.struktur)?.size ?? 0);
  };
}

const idOf = ({ fassung, jahr, wertart }: ColumnKey): string => `${fassung}\n${jahr}\n${wertart}`;

/** Is it a plan of the whole? */
const isWholePlan = ({ wertart, partial }: Column): boolean => isPlan(wertart) && !partial;

/** The column of a version that plans a year as a whole; undefined where it has none, or only what is expected or came of it. */
export const planOf = (columns: readonly Column[], fassung: Fassung | null, jahr: number): Column | undefined =>
  columns.find((column) => column.fassung === fassung && column.jahr === jahr && isWholePlan(column));

/** The column with what came of a year as a whole, from the newest version that says it; undefined where none does. */
export const resultOf = (columns: readonly Column[], jahr: number): Column | undefined =>
  columns.filter((column) => column.jahr === jahr && !isPlanned(column.wertart) && !column.partial).at(-1);

/** The column of the newest version that plans a year. */
export const newestPlanOf = (columns: readonly Column[], jahr: number): Column | undefined =>
  columns.filter((column) => column.jahr === jahr && isWholePlan(column)).at(-1);

/**
 * The column that stands for a year where only one can: the selected one for its own year, else what its version plans or says of the
 * year, else the newest plan, else the newest of all.
 */
export function shownFirst(columns: readonly Column[], selected: Column, jahr: number): Column | undefined {
  if (jahr === selected.jahr) return selected;
  const ofYear = columns.filter((column) => column.jahr === jahr);
  const own = ofYear.find(({ fassung }) => fassung === selected.fassung);
  return planOf(columns, selected.fassung, jahr) ?? own ?? newestPlanOf(columns, jahr) ?? ofYear.at(-1);
}

/** What `site.json` may say of the versions; what it does not say follows from them. */
export interface Wish {
  /** The version that the pages tell of; without it the newest plan, or the newest result of a city without plans. */
  readonly fassung?: string | null;
  readonly jahr?: number | null;
  /** The version it is held against; null: none. Without it the nearest earlier one that plans the same year. */
  readonly vergleichsfassung?: string | null;
}

/**
 * Which column the pages tell of, and which version it is held against.
 * @throws when `site.json` names a version or year that the data do not have, or the city has no budget at all
 */
export function choose(versions: readonly Fassung[], columns: readonly Column[], wish: Wish) {
  const find = (id: string): Fassung => {
    const found = versions.find((version) => version.fassung === id);
    if (!found) throw new Error(`site.json: die Fassung «${id}» gibt es in den Daten nicht.`);
    return found;
  };
  const planning = versions.filter((version) => columns.some((c) => c.fassung === version && isWholePlan(c)));
  const fassung = wish.fassung ? find(wish.fassung) : (planning.at(-1) ?? versions.at(-1));
  if (!fassung) throw new Error('data/: es gibt keine Fassung eines Haushalts der Stadt aus site.json.');
  const own = columns.filter((column) => column.fassung === fassung);
  const jahr = wish.jahr ?? (madeFor(own.map((c) => ({ ...c, fassung: fassung.fassung }))) as number);
  const selected = planOf(columns, fassung, jahr) ?? own.find((column) => column.jahr === jahr);
  if (!selected) throw new Error(`site.json: «${fassung.fassung}» hat das Jahr ${jahr} nicht.`);
  const earlier = versions.slice(0, versions.indexOf(fassung)).filter((version) => planOf(columns, version, jahr));
  const vergleich =
    wish.vergleichsfassung === undefined
      ? (earlier.at(-1) ?? null)
      : wish.vergleichsfassung && find(wish.vergleichsfassung);
  const before = isPlanned(selected.wertart) ? planOf(columns, vergleich || null, jahr) : undefined;
  return { selected, before: before ?? null, fassung, jahr, vergleich: vergleich || null };
}
