import { ask } from '../engine/native.ts';
import { allOf, ROLLEN } from '../roles.ts';
import { TOPICS } from '../words/de/kennzahlen/sheets.ts';
import { BLAETTER, MITGLIEDER } from './queries.ts';

/** The pages of indicators: which figures stand together because they answer one question. */
export interface Sheet {
  readonly slug: string;
  readonly href: string;
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
  /** Does the page show them in a form of its own, instead of one after the other? */
  readonly eigen: boolean;
  /** Indicator of the plan that is also made of published results. */
  readonly gedeckt: string | null;
  /** What it is about, in one word. */
  readonly stichwort: string | null;
}

let loaded: Promise<readonly Sheet[]> | undefined;

/** All pages that the tables `kennzahlblaetter` and `kennzahlen` declare, in the order of reading; read once. */
export function loadPages(): Promise<readonly Sheet[]> {
  loaded ??= load();
  return loaded;
}

/** Those that show one indicator after the other. */
export const loadSheets = async (): Promise<readonly Sheet[]> => (await loadPages()).filter(({ eigen }) => !eigen);

async function load(): Promise<Sheet[]> {
  const members = await ask(MITGLIEDER);
  const covered = allOf(await ask(ROLLEN), 'deckung-der-aufwendungen');
  return (await ask(BLAETTER)).map(({ blatt, titel, frage, thema, neuer, form, stichwort }) => {
    const own = (plan: boolean): string[] =>
      members.filter((one) => one.blatt === blatt && (one.plan === 1) === plan).map(({ kennzahl }) => kennzahl);
    return {
      slug: blatt,
      href: `/kennzahlen/${blatt}/`,
      titel,
      frage,
      thema,
      statistik: own(false),
      plan: own(true),
      neuer,
      eigen: form === 'eigen',
      gedeckt: covered.find((kennzahl) => own(true).includes(kennzahl)) ?? null,
      stichwort,
    };
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
  einnahmen: TOPICS.einnahmen,
  ausgaben: TOPICS.ausgaben,
  steuern: TOPICS.steuern,
  schulden: TOPICS.schulden,
  ergebnis: TOPICS.ergebnis,
  bevoelkerung: TOPICS.bevoelkerung,
};
