import { type Query, query } from '../engine/engine.ts';

/** One figure of one measure. */
export interface Investition {
  ags: string;
  massnahme: string;
  name: string;
  /** Null: the source names no year. */
  jahr: number | null;
  jahr_bis: number | null;
  /** Euro for the year or period. */
  betrag: number | null;
  genauigkeit: string | null;
  wertart: string;
  umfang: string;
  traeger: string;
  /** Euro for the whole of `umfang`, in whichever years. */
  gesamtkosten: number | null;
  ve: number | null;
  foerderung: number | null;
  eigenanteil: number | null;
  /** What it belongs to: a number in the budget's tree of tasks, on whichever level. */
  produktbereich: string | null;
  status: string;
  ort: string | null;
  quelle: string;
  anmerkung: string | null;
}

export const INVESTITIONEN: Query<Investition> = query(
  `SELECT ags, massnahme, name, jahr, jahr_bis, CAST(betrag AS DOUBLE) AS betrag, genauigkeit, wertart, umfang, traeger,
  CAST(gesamtkosten AS DOUBLE) AS gesamtkosten, CAST(ve AS DOUBLE) AS ve, CAST(foerderung AS DOUBLE) AS foerderung,
  CAST(eigenanteil AS DOUBLE) AS eigenanteil, produktbereich, status, ort, quelle, anmerkung
FROM investitionen
ORDER BY ags, massnahme, umfang, jahr NULLS FIRST, jahr_bis NULLS FIRST, wertart, quelle`,
);

/** A grant that is often taken for an investment and is none. */
export interface Zuschuss {
  ags: string;
  name: string;
  jahr: number;
  jahr_bis: number | null;
  wert: number;
  einheit: string;
  genauigkeit: string | null;
  wertart: string;
  grenzen: string | null;
  quelle: string;
  anmerkung: string | null;
}

export const ZUSCHUESSE: Query<Zuschuss> = query(
  `SELECT w.ags, k.name, w.jahr, w.jahr_bis, CAST(w.wert AS DOUBLE) AS wert, w.einheit, w.genauigkeit, w.wertart,
  k.grenzen, w.quelle, w.anmerkung
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.thema = 'zuschuss' AND w.wert IS NOT NULL
ORDER BY w.ags, k.name, w.jahr, w.jahr_bis, w.wertart, w.reihe, w.quelle`,
);

/** Names of the cities that are compared. */
interface Stadtname {
  ags: string;
  name: string;
}

export const STADTNAMEN: Query<Stadtname> = query('SELECT ags, name FROM regionen WHERE length(ags) = 8 ORDER BY ags');

/** A place of a city. */
export interface Ort {
  ags: string;
  ort: string;
  name: string;
  laenge: number;
  breite: number;
  umriss: string | null;
  quelle: string;
}

/** The districts of the cities, one from the other; a map never holds anything else. */
export const STADTTEILE: Query<Ort> = query(
  `SELECT ags, ort, name, CAST(laenge AS DOUBLE) AS laenge, CAST(breite AS DOUBLE) AS breite, umriss, quelle
FROM orte WHERE art = 'stadtteil' ORDER BY ags, ort`,
);

/** A place that the words of a source name for a measure. */
export interface Massnahmenort {
  ags: string;
  massnahme: string;
  ort: string;
  wortlaut: string;
  quelle: string;
  anmerkung: string | null;
}

export const MASSNAHMENORTE: Query<Massnahmenort> = query(
  'SELECT ags, massnahme, ort, wortlaut, quelle, anmerkung FROM massnahmenorte ORDER BY ags, massnahme, ort',
);
