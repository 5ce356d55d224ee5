import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import { cents } from '../ui/cents.ts';
import { QUELLEN, type Quelle } from '../ui/sources.ts';
import { buildNodes, type Nodes } from './nodes.ts';
import { EINWOHNER, type Einwohner, FASSUNGEN, type Fassung, SUMMEN, type Summe } from './queries.ts';

/** One column of the plan: a version in a year, in the order of reading. */
export interface Column {
  readonly fassung: Fassung;
  readonly jahr: number;
  readonly wertart: string;
}

/** Amounts of one group in one column. Null: the source has no value; 0: the source says 0. */
export interface Amounts {
  readonly ertrag: number | null;
  readonly aufwand: number | null;
  /** Ertrag − Aufwand without internal charging; null when neither has a value. */
  readonly ergebnis: number | null;
  readonly ertragIntern: number;
  readonly aufwandIntern: number;
}

/** The budget of the home city: its versions, years, population, and every level as a node with its sums. */
export interface Budget {
  /** The version that the pages tell of. */
  readonly fassung: Fassung;
  /** The older plan it is held against; null when a city has none. */
  readonly vergleich: Fassung | null;
  readonly jahr: number;
  readonly columns: readonly Column[];
  readonly total: readonly Summe[];
  readonly nodes: Nodes;
  readonly quellen: ReadonlyMap<string, Quelle>;
  readonly einwohner: readonly Einwohner[];
}

let loaded: Promise<Budget> | undefined;

/** Loads the budget once for all pages. */
export function loadBudget(): Promise<Budget> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Budget> {
  const fassungen = (await ask(FASSUNGEN)).filter((fassung) => fassung.ags === site.stadt.ags);
  const find = (id: string): Fassung => {
    const found = fassungen.find((fassung) => fassung.fassung === id);
    if (!found) throw new Error(`data/site.json: die Fassung «${id}» gibt es in den Daten nicht.`);
    return found;
  };
  const fassung = find(site.haushalt.fassung);
  const vergleich = site.haushalt.vergleichsfassung ? find(site.haushalt.vergleichsfassung) : null;
  const versions = vergleich ? [vergleich, fassung] : [fassung];
  const total = ofVersions(await ask(SUMMEN.gesamt), versions);
  const columns = total
    .map((row) => ({
      fassung: versions.find((version) => version.fassung === row.fassung) as Fassung,
      jahr: row.jahr,
      wertart: row.wertart,
    }))
    .sort((a, b) => versions.indexOf(a.fassung) - versions.indexOf(b.fassung) || a.jahr - b.jahr);
  return {
    fassung,
    vergleich,
    jahr: site.haushalt.jahr,
    columns,
    total,
    nodes: await buildNodes(fassung.struktur, versions),
    quellen: new Map((await ask(QUELLEN)).map((quelle) => [quelle.quelle, quelle])),
    einwohner: (await ask(EINWOHNER)).filter((row) => row.ags === site.stadt.ags),
  };
}

/** Keeps the rows of the given versions. */
export const ofVersions = <R extends { fassung: string }>(rows: readonly R[], versions: readonly Fassung[]): R[] =>
  rows.filter((row) => versions.some((version) => version.fassung === row.fassung));

export type Field = 'ertrag' | 'aufwand' | 'ertrag_intern' | 'aufwand_intern';

/**
 * One amount of one column. The import leaves zeros out and keeps empty cells as rows without amount. So a
 * group without any row is 0 in the source; it has no value only when each of its positions is empty there.
 */
export function amount(summen: readonly Summe[], field: Field, fassung: Fassung, jahr: number): number | null {
  const row = summen.find((summe) => summe.fassung === fassung.fassung && summe.jahr === jahr);
  if (!row) return 0;
  const side = field.startsWith('ertrag') ? 'ertrag' : 'aufwand';
  // a position that has a row in another column and none in this one is a 0 of the source
  const positions = Math.max(...summen.map((summe) => summe[`${side}_positionen`]));
  const empty = row[`${side}_leer`];
  return row[field] ?? (empty > 0 && empty === positions ? null : 0);
}

/** All amounts of one column; the result is null when neither side has a value. */
export function amounts(summen: readonly Summe[], fassung: Fassung, jahr: number): Amounts {
  const ertrag = amount(summen, 'ertrag', fassung, jahr);
  const aufwand = amount(summen, 'aufwand', fassung, jahr);
  return {
    ertrag,
    aufwand,
    ergebnis: ertrag === null && aufwand === null ? null : cents((ertrag ?? 0) - (aufwand ?? 0)),
    ertragIntern: amount(summen, 'ertrag_intern', fassung, jahr) ?? 0,
    aufwandIntern: amount(summen, 'aufwand_intern', fassung, jahr) ?? 0,
  };
}

/** New − old. An empty cell counts as nothing, as in the source's own difference, so that changes add up. */
export const change = (neu: number | null, alt: number | null): number => cents((neu ?? 0) - (alt ?? 0));

/** The change of one row: where the older plan has no value and the newer one no amount, there is nothing to tell. */
export const rowChange = (neu: number | null, alt: number | null): number | null =>
  alt === null && !neu ? null : change(neu, alt);

/**
 * Official population at the end of a year. A year without a value of its own (a plan reaches beyond the
 * statistics) takes the newest one before it, and the caller says so: `jahr` of the answer differs.
 */
export function inhabitants(budget: Budget, jahr: number): Einwohner | null {
  return budget.einwohner.filter((row) => row.jahr <= jahr).at(-1) ?? null;
}
