import { type Query, query } from '../../engine/engine.ts';

/** One published figure about the budget as a whole, with its accuracy and what the source says of it. */
export interface Angabe {
  ags: string;
  kennzahl: string;
  jahr: number;
  /** Last year, where only the sum of several is published. */
  jahr_bis: number | null;
  wert: number;
  genauigkeit: string | null;
  einheit: string;
  wertart: string;
  reihe: string;
  quelle: string;
  anmerkung: string | null;
}

/** All published figures about results and volumes. */
export const ANGABEN: Query<Angabe> = query(
  `SELECT w.ags, w.kennzahl, CAST(w.jahr AS INTEGER) AS jahr, CAST(w.jahr_bis AS INTEGER) AS jahr_bis,
  CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.einheit, w.wertart, w.reihe, w.quelle, w.anmerkung
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.thema IN ('ergebnis', 'haushalt') AND w.wert IS NOT NULL
ORDER BY w.ags, w.kennzahl, w.jahr, COALESCE(w.jahr_bis, w.jahr), w.wertart, w.reihe, w.quelle`,
);
