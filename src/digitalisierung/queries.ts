import { type Query, query } from '../engine/engine.ts';

/** A service as one source names it at one date; all rows of a `leistung` are about the same service. */
export interface Leistung {
  ags: string;
  leistung: string;
  leika: string | null;
  name: string;
  suchworte: string | null;
  stichtag: string;
  reifegrad: number | null;
  modell: string | null;
  online: string | null;
  fachbereich: string | null;
  ressort: string | null;
  efa: string | null;
  url: string | null;
  quelle: string;
  fundstelle: string | null;
  zitat: string | null;
  anmerkung: string | null;
}

export const LEISTUNGEN: Query<Leistung> = query(
  `SELECT ags, leistung, leika, name, suchworte, stichtag, CAST(reifegrad AS INTEGER) AS reifegrad, modell, online,
  fachbereich, ressort, efa, url, quelle, fundstelle, zitat, anmerkung
FROM leistungen ORDER BY ags, leistung, stichtag, quelle`,
);

/** What one source says of a project, promise or report at one date. */
export interface Vorhaben {
  ags: string;
  vorhaben: string;
  name: string;
  art: string;
  bereich: string | null;
  stichtag: string;
  status: string;
  faellig: string | null;
  beleg: string | null;
  beschreibung: string;
  quelle: string;
  fundstelle: string | null;
  zitat: string | null;
}

export const VORHABEN: Query<Vorhaben> = query(
  `SELECT ags, vorhaben, name, art, bereich, stichtag, status, faellig, beleg, beschreibung, quelle, fundstelle, zitat
FROM vorhaben ORDER BY ags, vorhaben, stichtag, quelle`,
);

/** A published count with the definition of what is counted. */
export interface Zaehlung {
  ags: string;
  region: string;
  jahr: number;
  kennzahl: string;
  name: string;
  erklaerung: string;
  grenzen: string | null;
  thema: string;
  wert: number;
  genauigkeit: string | null;
  einheit: string;
  wertart: string;
  reihe: string;
  quelle: string;
  anmerkung: string | null;
}

/** Counts of digitalisation and the estimates of the citizens' budget; those without a value are left out. */
export const ZAEHLUNGEN: Query<Zaehlung> = query(
  `SELECT w.ags, r.name AS region, w.jahr, w.kennzahl, k.name, k.erklaerung, k.grenzen, k.thema, CAST(w.wert AS DOUBLE) AS wert,
  w.genauigkeit, w.einheit, w.wertart, w.reihe, w.quelle, w.anmerkung
FROM werte w
JOIN kennzahlen k ON k.kennzahl = w.kennzahl
JOIN regionen r ON r.ags = w.ags
WHERE k.thema IN ('digitalisierung', 'buergerhaushalt') AND w.wert IS NOT NULL
ORDER BY w.kennzahl, w.ags, w.jahr, w.jahr_bis, w.reihe, w.wertart, w.quelle`,
);
