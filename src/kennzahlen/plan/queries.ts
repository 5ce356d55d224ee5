/** What the published tables say of the key figures of budgets: values, their sides, what these add up. */
import { type Query, query } from '../../engine/engine.ts';
import { PLANGLIEDER, PLANSEITEN } from '../../schema/planwerte.ts';

/** A figure of one version, year and kind of amount. */
interface OfColumn {
  kennzahl: string;
  ags: string;
  fassung: string;
  jahr: number;
  wertart: string;
}

/** Numerator or denominator of a figure. */
export interface Seite extends OfColumn {
  seite: 'zaehler' | 'nenner';
  /** In euro; null with a `grund`. */
  betrag: number | null;
  grund: 'nicht vorhanden' | 'leer' | 'unsicher' | null;
  /** The digits or the account that the reason is about. */
  wo: string | null;
  /** Positions of all accounts of the figure that are empty in the source. */
  leer: number;
}

export const SEITEN: Query<Seite> = query(
  `SELECT kennzahl, ags, fassung, CAST(jahr AS INTEGER) AS jahr, wertart, seite, CAST(betrag AS DOUBLE) AS betrag, grund, wo,
  CAST(leer AS INTEGER) AS leer
FROM (${PLANSEITEN}) ORDER BY kennzahl, ags, fassung, jahr, wertart, seite`,
);

/** What a side adds or takes off: a whole group of accounts, or an account. */
export interface Glied extends OfColumn {
  seite: 'zaehler' | 'nenner';
  vorzeichen: 1 | -1;
  /** The digits of the term that counts it. */
  konten: string;
  nummer: string;
  /** 1 for a whole group. */
  ganz: 0 | 1;
  /** In its own direction; null without any filled position. */
  betrag: number | null;
  positionen: number;
  /** The numbers of its accounts, with a blank between. */
  umfasst: string;
}

export const GLIEDER: Query<Glied> = query(
  `SELECT kennzahl, ags, fassung, CAST(jahr AS INTEGER) AS jahr, wertart, seite, CAST(vorzeichen AS INTEGER) AS vorzeichen, konten,
  nummer, CAST(ganz AS INTEGER) AS ganz, CAST(betrag AS DOUBLE) AS betrag, CAST(positionen AS INTEGER) AS positionen, umfasst
FROM (${PLANGLIEDER}) ORDER BY kennzahl, ags, fassung, jahr, wertart, seite, vorzeichen DESC, konten, nummer`,
);

/** A published value. */
export interface Planwert extends OfColumn {
  /** In per cent, unrounded; the published table rounds it. */
  wert: number | null;
}

export const PLANWERTE: Query<Planwert> = query(
  `SELECT kennzahl, ags, reihe AS fassung, CAST(jahr AS INTEGER) AS jahr, wertart,
  CASE WHEN wert IS NOT NULL THEN faktor * CAST(zaehler AS DOUBLE) / CAST(nenner AS DOUBLE) END AS wert
FROM kennzahlwerte WHERE zaehler_kennzahl IS NULL AND kennzahl IN (SELECT kennzahl FROM formelterme)
ORDER BY kennzahl, ags, fassung, jahr, wertart`,
);

/** Which figures a chart of accounts defines. */
export interface Formel {
  kennzahl: string;
  rahmen: string;
  /** 1 for a fraction; else it is a mere sum. */
  quotient: 0 | 1;
}

export const FORMELN: Query<Formel> = query(
  `SELECT kennzahl, rahmen, CAST(MAX(CASE WHEN seite = 'nenner' THEN 1 ELSE 0 END) AS INTEGER) AS quotient
FROM formelterme GROUP BY kennzahl, rahmen ORDER BY kennzahl, rahmen`,
);
