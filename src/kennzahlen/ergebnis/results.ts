import type { Angabe } from '../angaben.ts';

/** What a figure is: planned, happened, or expected by somebody while the year ran or was not yet closed. */
export type Art = 'plan' | 'ergebnis' | 'prognose';

const ART: Readonly<Record<string, Art>> = {
  ansatz: 'plan',
  fortgeschrieben: 'plan',
  planung: 'plan',
  ergebnis: 'ergebnis',
  vorlaeufig: 'ergebnis',
  prognose: 'prognose',
};

/** What a figure is by its kind of value; null for kinds that are no result of a year. */
export const artOf = ({ wertart }: Pick<Angabe, 'wertart'>): Art | null => ART[wertart] ?? null;

/** A year with everything published of its result; nothing is a gap and never 0. */
export interface Jahr {
  readonly jahr: number;
  readonly plan: Angabe | null;
  readonly ergebnis: Angabe | null;
  readonly prognose: Angabe | null;
}

/** How far a plan is from what was decided: of two figures of a year the one further on is told. */
const STAGE = ['planung', 'ansatz', 'fortgeschrieben', 'vorlaeufig', 'ergebnis'];
const STATUS = ['eckwerte', 'entwurf', 'plan', 'beschlossen'];
const rank = ({ wertart, reihe }: Angabe): number => STAGE.indexOf(wertart) * STATUS.length + STATUS.indexOf(reihe);

/** All years from the first to the last with a figure, those without one too. */
export function yearsOf(rows: readonly Angabe[]): Jahr[] {
  const years = rows.map(({ jahr }) => jahr);
  if (years.length === 0) return [];
  const from = Math.min(...years);
  const pick = (jahr: number, art: Art): Angabe | null =>
    rows
      .filter((row) => row.jahr === jahr && row.jahr_bis === null && artOf(row) === art)
      .sort((a, b) => rank(a) - rank(b))
      .at(-1) ?? null;
  return Array.from({ length: Math.max(...years) - from + 1 }, (_, index) => from + index).map((jahr) => ({
    jahr,
    plan: pick(jahr, 'plan'),
    ergebnis: pick(jahr, 'ergebnis'),
    prognose: pick(jahr, 'prognose'),
  }));
}

/** The newest result, and the newest forecast and plan of years after it: what the page begins with, in every language. */
export function outlookOf(years: readonly Jahr[]): {
  readonly result: Angabe | undefined;
  readonly forecast: Angabe | undefined;
  readonly plan: Angabe | undefined;
} {
  const result = years.flatMap(({ ergebnis }) => ergebnis ?? []).at(-1);
  const after = (of: 'prognose' | 'plan') =>
    years.flatMap((year) => year[of] ?? []).findLast(({ jahr }) => jahr > (result?.jahr ?? 0));
  return { result, forecast: after('prognose'), plan: after('plan') };
}

/** How far result and plan lay apart. */
export interface Abstand {
  readonly jahr: number;
  readonly plan: Angabe;
  readonly ergebnis: Angabe;
  /** Result − plan: above 0 it came out better than planned. */
  readonly wert: number;
  /** The result without money carried over into the next year, and its distance, where the source names both. */
  readonly ohneUebertragungen: { readonly ergebnis: Angabe; readonly wert: number } | null;
}

/** A difference of rounded figures is rounded. */
export const isRoundedGap = (plan: Angabe, ergebnis: Angabe): boolean =>
  [plan, ergebnis].some(({ genauigkeit }) => genauigkeit !== 'genau');

/** The years of which both are known; a forecast is no result and not compared. */
export const gapsOf = (years: readonly Jahr[], withoutCarried: readonly Angabe[] = []): Abstand[] =>
  years.flatMap(({ jahr, plan, ergebnis }) => {
    if (!plan || !ergebnis) return [];
    const other = withoutCarried.find((row) => row.jahr === jahr && row.jahr_bis === null && artOf(row) === 'ergebnis');
    return [
      {
        jahr,
        plan,
        ergebnis,
        wert: round(ergebnis.wert - plan.wert),
        ohneUebertragungen: other ? { ergebnis: other, wert: round(other.wert - plan.wert) } : null,
      },
    ];
  });

/** Differences of numbers with at most three decimals, free of binary noise. */
export const round = (wert: number): number => Math.round(wert * 1000) / 1000;

/** The newest year in which all of these figures are published as results; null when there is none. */
export function newestComplete(rows: readonly Angabe[], kennzahlen: readonly string[]): Angabe[] | null {
  const found = rows.filter((row) => kennzahlen.includes(row.kennzahl) && artOf(row) === 'ergebnis');
  for (const jahr of [...new Set(found.map((row) => row.jahr))].sort((a, b) => b - a)) {
    const own = kennzahlen.map((kennzahl) => found.find((row) => row.jahr === jahr && row.kennzahl === kennzahl));
    if (own.every((row) => row !== undefined)) return own as Angabe[];
  }
  return null;
}
