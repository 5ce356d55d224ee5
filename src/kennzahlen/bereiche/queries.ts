import { type Query, query } from '../../engine/engine.ts';

/** A published amount for one area of tasks in one year, in euro. */
export interface Bereichswert {
  ags: string;
  kennzahl: string;
  name: string;
  grenzen: string | null;
  jahr: number;
  wert: number | null;
  wertart: string;
  /** Years of different series are not compared. */
  reihe: string;
  quelle: string;
}

/** Expenditure by area: the indicators whose id begins with "aufwand-". */
export const BEREICHE: Query<Bereichswert> = query(
  `SELECT w.ags, w.kennzahl, k.name, k.grenzen, w.jahr, CAST(w.wert AS DOUBLE) AS wert, w.wertart, w.reihe, w.quelle
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE w.kennzahl LIKE 'aufwand-%' AND k.thema = 'ausgaben' AND w.einheit = 'EUR' AND w.jahr_bis IS NULL
ORDER BY w.ags, w.kennzahl, w.jahr, w.wertart, w.reihe, w.quelle`,
);

/** The published share of obligatory tasks in the expenditure of a year, in per cent. */
export interface Pflichtanteil {
  ags: string;
  kennzahl: string;
  jahr: number;
  wert: number | null;
  genauigkeit: string | null;
  wertart: string;
  reihe: string;
  name: string;
  erklaerung: string;
  grenzen: string | null;
  quelle: string;
}

export const PFLICHTANTEIL: Query<Pflichtanteil> = query(
  `SELECT w.ags, w.kennzahl, w.jahr, CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.wertart, w.reihe, k.name, k.erklaerung, k.grenzen, w.quelle
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.rolle = 'anteil-der-pflichtaufgaben' AND w.einheit = 'Prozent' AND w.jahr_bis IS NULL
ORDER BY w.ags, w.jahr, w.wertart, w.reihe, w.quelle`,
);
