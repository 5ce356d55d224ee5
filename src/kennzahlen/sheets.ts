import { ask } from '../engine/native.ts';
import { BLAETTER, MITGLIEDER } from './queries.ts';

/** The pages of indicators: which figures stand together because they answer one question. */
export interface Sheet {
  readonly slug: string;
  readonly titel: string;
  /** The question in everyday words. */
  readonly frage: string;
  readonly thema: string;
  /** Indicators of official statistics, cities side by side. */
  readonly statistik: readonly string[];
  /** Indicators from the budget plan of the home city. */
  readonly plan: readonly string[];
  /** Indicator with another measure that answers for later years. */
  readonly neuer: string | null;
}

let loaded: Promise<readonly Sheet[]> | undefined;

/** The pages that the tables `kennzahlblaetter` and `kennzahlen` declare, in the order of reading; read once. */
export function loadSheets(): Promise<readonly Sheet[]> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Sheet[]> {
  const members = await ask(MITGLIEDER);
  return (await ask(BLAETTER)).map(({ blatt, titel, frage, thema, neuer }) => {
    const own = (plan: boolean): string[] =>
      members.filter((one) => one.blatt === blatt && (one.plan === 1) === plan).map(({ kennzahl }) => kennzahl);
    return { slug: blatt, titel, frage, thema, statistik: own(false), plan: own(true), neuer };
  });
}

/** A page of more statistics would be too heavy with a stroke for each city; the places are said all the same. */
const MOST = 3;

/** Does the page of a sheet show all cities of its first statistic? */
export const hasStrip = ({ statistik }: Sheet): boolean => statistik.length <= MOST;

/** Indicators of which a page may show the newest values of all cities. */
export const onStrips = async (): Promise<ReadonlySet<string>> =>
  new Set((await loadSheets()).filter(hasStrip).flatMap(({ statistik }) => statistik));

/** Topics in the order of reading, with their titles. */
export const THEMEN: Readonly<Record<string, string>> = {
  einnahmen: 'Einnahmen',
  ausgaben: 'Ausgaben',
  steuern: 'Steuern',
  schulden: 'Schulden',
  ergebnis: 'Ergebnis',
  bevoelkerung: 'Bevölkerung',
};
