import { POSTEN } from '../../budget/queries.ts';
import { type Query, query } from '../../engine/engine.ts';

/** What a budget has on one account in one year: the amount in euro, and how many of its positions are empty in the source. */
export interface Kontensumme {
  ags: string;
  fassung: string;
  jahr: number;
  wertart: string;
  /** The part of the budget; parts are never summed with one another. */
  teil: string;
  konto: string;
  /** Null when every position of the account is empty. */
  betrag: number | null;
  positionen: number;
  leer: number;
}

/** Every version by account, without internal charging, which counts in no key figure. */
export const KONTENSUMMEN: Query<Kontensumme> = query(
  `SELECT ags, fassung, jahr, wertart, teil, konto,
  CAST(SUM(betrag) AS DOUBLE) AS betrag,
  CAST(COUNT(*) AS INTEGER) AS positionen,
  CAST(COUNT(CASE WHEN betrag IS NULL THEN 1 END) AS INTEGER) AS leer
FROM posten
WHERE NOT intern
GROUP BY ags, fassung, jahr, wertart, teil, konto
ORDER BY ags, fassung, jahr, wertart, teil, konto`,
  POSTEN,
);

/** The accounts that a structure knows, with or without an amount. */
export interface Plankonto {
  struktur: string;
  konto: string;
  /** Short names, as the pages of the budget are called. */
  name: string;
  kontengruppe: string;
  kontengruppe_name: string;
  /** What it is in the sums; null where its chart of accounts says nothing for certain. */
  rolle: string | null;
}

export const PLANKONTEN: Query<Plankonto> = query(
  `SELECT struktur, konto, COALESCE(kurzname, name) AS name, kontengruppe, kontengruppe_kurzname AS kontengruppe_name, rolle
FROM konten ORDER BY struktur, konto`,
);

/** One line of a formula, for the accounts of one chart. */
export interface Formelterm {
  kennzahl: string;
  rahmen: string;
  seite: 'zaehler' | 'nenner';
  vorzeichen: 1 | -1;
  konten: string;
  rolle: string | null;
  /** The highest value of a share of this denominator, in per cent; null: no share. */
  hoechstens: number | null;
}

export const FORMELTERME: Query<Formelterm> = query(
  `SELECT kennzahl, rahmen, seite, CAST(vorzeichen AS INTEGER) AS vorzeichen, konten, rolle, CAST(hoechstens AS INTEGER) AS hoechstens
FROM formelterme ORDER BY kennzahl, rahmen, seite DESC, vorzeichen DESC, konten, rolle`,
);
