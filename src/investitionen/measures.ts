import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import { QUELLEN, type Quelle } from '../sources.ts';
import { MEASURE_PAGE } from '../words/de/investments/pages.ts';
import { type Area, loadAreas } from './areas.ts';
import {
  INVESTITIONEN,
  type Investition,
  MASSNAHMENORTE,
  type Massnahmenort,
  type Ort,
  STADTNAMEN,
  STADTTEILE,
  ZUSCHUESSE,
  type Zuschuss,
} from './queries.ts';

/** A measure of the home city with all its figures. */
export interface Measure {
  readonly massnahme: string;
  readonly name: string;
  readonly href: string;
  readonly produktbereich: string | null;
  readonly traeger: readonly string[];
  readonly rows: readonly Investition[];
}

export interface Investments {
  readonly measures: readonly Measure[];
  /** Figures of other cities. */
  readonly others: readonly Investition[];
  readonly zuschuesse: readonly Zuschuss[];
  /** What measures belong to, by their numbers. */
  readonly bereiche: ReadonlyMap<string, Area>;
  readonly staedte: ReadonlyMap<string, string>;
  /** The districts of the home city, and which measure names which. */
  readonly orte: readonly Ort[];
  readonly massnahmenorte: readonly Massnahmenort[];
  readonly quellen: ReadonlyMap<string, Quelle>;
}

let loaded: Promise<Investments> | undefined;

/** Loads all figures once for all pages; a city without any has no measures. */
export function loadInvestments(): Promise<Investments> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Investments> {
  const { ags } = site.stadt;
  const rows = await ask(INVESTITIONEN);
  const measures = measuresOf(rows.filter((row) => row.ags === ags));
  return {
    measures,
    others: rows.filter((row) => row.ags !== ags),
    zuschuesse: (await ask(ZUSCHUESSE)).filter((row) => row.ags === ags),
    bereiche: await loadAreas(measures.flatMap(({ produktbereich }) => produktbereich ?? [])),
    staedte: new Map((await ask(STADTNAMEN)).map((row) => [row.ags, row.name])),
    orte: (await ask(STADTTEILE)).filter((row) => row.ags === ags),
    massnahmenorte: (await ask(MASSNAHMENORTE)).filter((row) => row.ags === ags),
    quellen: new Map((await ask(QUELLEN)).map((quelle) => [quelle.quelle, quelle])),
  };
}

/** Rows by what `key` says of them, in the order in which the keys appear. */
export function groupBy<R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return groups;
}

/** The largest number of a figure row; what a measure is sorted by. */
const weight = (row: Investition): number => Math.max(row.betrag ?? 0, row.gesamtkosten ?? 0, row.eigenanteil ?? 0);

/** Measures with their figures, the one with the largest figure first. */
export function measuresOf(rows: readonly Investition[]): Measure[] {
  const groups = groupBy(rows, (row) => row.massnahme);
  const largest = (own: readonly Investition[]): number => Math.max(...own.map(weight));
  return [...groups]
    .sort(([a, own], [b, other]) => largest(other) - largest(own) || a.localeCompare(b))
    .map(([massnahme, own]) => ({
      massnahme,
      name: own[0]?.name ?? massnahme,
      href: `/investitionen/${massnahme}/`,
      produktbereich: own[0]?.produktbereich ?? null,
      traeger: [...new Set(own.map((row) => row.traeger))],
      rows: [...own].sort(byTime(own)),
    }));
}

/** From the oldest figure to the newest; one without a year stands before the others of its scope. */
function byTime(rows: readonly Investition[]): (a: Investition, b: Investition) => number {
  const yearOf = ({ jahr, umfang }: Investition): number =>
    jahr ?? Math.min(...rows.flatMap((row) => (row.umfang === umfang ? (row.jahr ?? []) : [])));
  return (a, b) =>
    Math.sign(yearOf(a) - yearOf(b)) ||
    Number(a.jahr !== null) - Number(b.jahr !== null) ||
    (a.jahr_bis ?? 0) - (b.jahr_bis ?? 0) ||
    weight(b) - weight(a);
}

/** What the budget calls what a measure belongs to; what belongs to nothing says so. */
export function bereichName({ bereiche }: Pick<Investments, 'bereiche'>, produktbereich: string | null): string {
  if (produktbereich === null) return MEASURE_PAGE.notAssigned;
  return bereiche.get(produktbereich)?.kurzname ?? produktbereich;
}

/** The date of the newest document that figures rest on; null when none has a date. */
export function newestDate(rows: readonly { quelle: string }[], quellen: Investments['quellen']): string | null {
  const dates = rows.flatMap(({ quelle }) => quellen.get(quelle)?.stand ?? []);
  return dates.sort().at(-1) ?? null;
}
