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

/** An area of the budget that has a page: one with an amount in a version of a plan. */
export interface Bereich {
  ags: string;
  fassung: string;
  /** The part of the budget in which the area has an amount. */
  teil: string;
  fassung_name: string;
  produktbereich: string;
  kurzname: string;
}

export const BEREICHE: Query<Bereich> = query(
  `SELECT f.ags, f.fassung, h.teil, f.name AS fassung_name, p.produktbereich, MIN(p.produktbereich_kurzname) AS kurzname
FROM fassungen f
JOIN haushalt h ON h.ags = f.ags AND h.fassung = f.fassung
JOIN produkte p ON p.struktur = f.struktur AND p.produkt = h.produkt
WHERE h.betrag <> 0
GROUP BY f.ags, f.fassung, h.teil, f.name, p.produktbereich
ORDER BY f.ags, f.fassung, h.teil, p.produktbereich`,
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
