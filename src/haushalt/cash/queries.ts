/** Cash and balance of a city, as far as it publishes them. */
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import type { KASSE_POSTEN } from '../../schema/values.ts';
import { site } from '../../site.ts';
import { rowOrigin } from '../../ui/origins.ts';

export const CASH_PAGE = '/haushalt/kasse/';

export type Posten = (typeof KASSE_POSTEN)[number];

/** What a source says of an item in a year, or at the end of a month. */
export interface Kasse {
  ags: string;
  jahr: number;
  monat: number | null;
  posten: Posten;
  wertart: string;
  betrag: number;
  genauigkeit: string;
  quelle: string;
  anmerkung: string | null;
  /** Where it is told, and what it is made of, where the budget says it and no list. */
  origin?: string;
  parts?: readonly CashPart[];
}

export interface CashPart {
  readonly name: string;
  readonly zahl: number;
  readonly href: string;
}

const KASSE: Query<Kasse> = query(
  `SELECT ags, CAST(jahr AS INTEGER) AS jahr, CAST(monat AS INTEGER) AS monat, posten, wertart,
  CAST(betrag AS DOUBLE) AS betrag, genauigkeit, quelle, anmerkung
FROM kasse ORDER BY ags, jahr, monat, posten, wertart, quelle`,
);

/** All of it for the home city. */
export const loadCash = async (): Promise<Kasse[]> => (await ask(KASSE)).filter(({ ags }) => ags === site.stadt.ags);

/** Names an amount among the records. */
export const cashKey = (row: {
  jahr: number | string;
  monat: number | string | null;
  posten: string;
  wertart: string;
  quelle: string;
}): string => [row.jahr, row.monat, row.posten, row.wertart, row.quelle].filter(Boolean).join('-');

/** Where an amount is told. */
export const cashOrigin = (row: Kasse): string => row.origin ?? rowOrigin('kasse', cashKey(row));
