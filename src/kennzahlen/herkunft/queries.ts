import { type Query, query } from '../../engine/engine.ts';

/** A published value that is no part of a table of many regions: what a city, a state or the press says once. */
export interface Einzelwert {
  ags: string;
  region: string;
  jahr: number;
  jahr_bis: number | null;
  kennzahl: string;
  wert: number | null;
  fehlgrund: string | null;
  genauigkeit: string | null;
  einheit: string;
  wertart: string;
  reihe: string;
  quelle: string;
  anmerkung: string | null;
}

/** All single values: what is no statistic, and the counts of topics that have none. */
export const SINGLE_VALUES: Query<Einzelwert> = query(
  `SELECT w.ags, r.name AS region, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.jahr_bis AS INTEGER) AS jahr_bis, w.kennzahl,
  CAST(w.wert AS DOUBLE) AS wert, w.fehlgrund, w.genauigkeit, w.einheit, w.wertart, w.reihe, w.quelle, w.anmerkung
FROM werte w
JOIN kennzahlen k ON k.kennzahl = w.kennzahl
JOIN regionen r ON r.ags = w.ags
WHERE w.wertart <> 'statistik' OR k.thema IN ('digitalisierung', 'buergerhaushalt', 'zuschuss')
ORDER BY w.kennzahl, w.jahr, w.ags, COALESCE(w.jahr_bis, w.jahr), w.wertart, w.reihe, w.quelle`,
);
