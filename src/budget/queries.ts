import { type DerivedTables, type Query, query } from '../engine/engine.ts';

/**
 * The levels by which a budget can be read. Each is a column of `POSTEN`.
 * Three ways in: what for (product side), what kind (account side), who (organisation).
 */
export const EBENEN = [
  'produktbereich',
  'produktgruppe',
  'produkt',
  'unterprodukt',
  'kontengruppe',
  'konto',
  'geschaeftsbereich',
  'fachbereich',
] as const;
export type Ebene = (typeof EBENEN)[number];

/**
 * Internal charging, as the chart of accounts of the version says: it cancels over the whole and is left out of headlines. Of
 * an account of which no chart says anything for certain nothing is left out.
 */
export const INTERN = "COALESCE(k.rolle = 'intern', FALSE)";

/** One row per amount with every level at hand; the basis of all questions to the budget. Joined once, not in each of them. */
export const POSTEN: DerivedTables = {
  posten: `SELECT h.ags, f.struktur, h.jahr, h.fassung, h.wertart, h.teil, h.richtung, h.betrag, h.produkt, h.unterprodukt, h.konto, h.fachbereich,
    p.produktbereich, p.produktgruppe, k.kontengruppe, o.geschaeftsbereich, ${INTERN} AS intern
  FROM haushalt h
  JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
  JOIN produkte p ON p.struktur = f.struktur AND p.produkt = h.produkt
  JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
  JOIN organisation o ON o.struktur = f.struktur AND o.fachbereich = h.fachbereich`,
};

/** Amounts of one group in one version and year, in euro. Missing is null, never 0. */
export interface Summe {
  ags: string;
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  /** The part of the budget; parts are never summed with one another. */
  teil: string;
  /**
   * What comes in and what goes out, without internal charging: Ertrag and Aufwand in the Ergebnishaushalt, Einzahlungen and
   * Auszahlungen, or Einnahmen and Ausgaben in other parts.
   */
  ertrag: number | null;
  aufwand: number | null;
  /** Internal charging (account groups 48 and 58), shown in a line of its own. */
  ertrag_intern: number | null;
  aufwand_intern: number | null;
  /** Positions with a row in this version, and those among them whose cell is empty in the source, which is not a 0. */
  ertrag_positionen: number;
  aufwand_positionen: number;
  ertrag_leer: number;
  aufwand_leer: number;
  /** Sum of the negative amounts in `ertrag` and `aufwand`: what is taken off, such as the use of provisions. */
  ertrag_abzug: number | null;
  aufwand_abzug: number | null;
}

const summe = (wo: string, als: string): string => `CAST(SUM(CASE WHEN ${wo} THEN betrag END) AS DOUBLE) AS ${als}`;
const anzahl = (wo: string, als: string): string => `CAST(COUNT(CASE WHEN ${wo} THEN 1 END) AS INTEGER) AS ${als}`;

/** What comes in, and what goes out, in any part: the directions of `RICHTUNGEN_VON`. */
export const EIN = "richtung IN ('ertrag', 'einzahlung', 'einnahme')";
export const AUS = "richtung IN ('aufwand', 'auszahlung', 'ausgabe')";

/** The sums by any levels; the same text for the page and for every export of it. */
function summen<E extends Ebene>(...by: readonly E[]): Query<Summe & Record<E, string>> {
  const columns = by.map((level) => `${level}, `).join('');
  return query(
    `SELECT ${columns}ags, struktur, fassung, jahr, wertart, teil,
  ${summe(`${EIN} AND NOT intern`, 'ertrag')},
  ${summe(`${AUS} AND NOT intern`, 'aufwand')},
  ${summe(`${EIN} AND intern`, 'ertrag_intern')},
  ${summe(`${AUS} AND intern`, 'aufwand_intern')},
  ${anzahl(`${EIN}`, 'ertrag_positionen')},
  ${anzahl(`${AUS}`, 'aufwand_positionen')},
  ${anzahl(`${EIN} AND betrag IS NULL`, 'ertrag_leer')},
  ${anzahl(`${AUS} AND betrag IS NULL`, 'aufwand_leer')},
  ${summe(`${EIN} AND NOT intern AND betrag < 0`, 'ertrag_abzug')},
  ${summe(`${AUS} AND NOT intern AND betrag < 0`, 'aufwand_abzug')}
FROM posten
GROUP BY ${columns}ags, struktur, fassung, jahr, wertart, teil
ORDER BY ${columns}ags, fassung, jahr, wertart, teil`,
    POSTEN,
  );
}

/** Everything the prerendered pages ask of the amounts. */
export const SUMMEN = {
  gesamt: summen(),
  produktbereich: summen('produktbereich'),
  produktgruppe: summen('produktgruppe'),
  produkt: summen('produkt'),
  unterprodukt: summen('unterprodukt'),
  kontengruppe: summen('kontengruppe'),
  konto: summen('konto'),
  geschaeftsbereich: summen('geschaeftsbereich'),
  fachbereich: summen('fachbereich'),
  produktbereich_kontengruppe: summen('produktbereich', 'kontengruppe'),
  produktgruppe_kontengruppe: summen('produktgruppe', 'kontengruppe'),
  produkt_konto: summen('produkt', 'konto'),
  unterprodukt_konto: summen('unterprodukt', 'konto'),
  fachbereich_produkt: summen('fachbereich', 'produkt'),
  geschaeftsbereich_kontengruppe: summen('geschaeftsbereich', 'kontengruppe'),
  fachbereich_kontengruppe: summen('fachbereich', 'kontengruppe'),
} as const;

export interface Produkt {
  struktur: string;
  produkt: string;
  name: string;
  kurzname: string | null;
  suchworte: string | null;
  name_quelle: string | null;
  produktbereich: string;
  produktbereich_name: string;
  produktbereich_kurzname: string;
  produktgruppe: string;
  produktgruppe_name: string;
}

export const PRODUKTE: Query<Produkt> = query(
  `SELECT struktur, produkt, name, kurzname, suchworte, name_quelle, produktbereich, produktbereich_name,
  produktbereich_kurzname, produktgruppe, produktgruppe_name
FROM produkte ORDER BY struktur, produkt`,
);

export interface Unterprodukt {
  struktur: string;
  unterprodukt: string;
  produkt: string;
  name: string;
  name_quelle: string | null;
}

export const UNTERPRODUKTE: Query<Unterprodukt> = query(
  'SELECT struktur, unterprodukt, produkt, name, name_quelle FROM unterprodukte ORDER BY struktur, unterprodukt',
);

export interface Konto {
  struktur: string;
  konto: string;
  name: string;
  kurzname: string | null;
  suchworte: string | null;
  name_quelle: string | null;
  kontengruppe: string;
  kontengruppe_name: string;
  kontengruppe_kurzname: string;
  kontenklasse: string;
  kontenklasse_name: string;
}

export const KONTEN: Query<Konto> = query(
  `SELECT struktur, konto, name, kurzname, suchworte, name_quelle, kontengruppe, kontengruppe_name,
  kontengruppe_kurzname, kontenklasse, kontenklasse_name
FROM konten ORDER BY struktur, konto`,
);

export interface Position {
  struktur: string;
  unterprodukt: string;
  konto: string;
  name: string;
}

export const POSITIONEN: Query<Position> = query(
  'SELECT struktur, unterprodukt, konto, name FROM positionen ORDER BY struktur, unterprodukt, konto',
);

export interface Fachbereich {
  struktur: string;
  fachbereich: string;
  name: string;
  geschaeftsbereich: string;
  geschaeftsbereich_name: string;
}

export const ORGANISATION: Query<Fachbereich> = query(
  `SELECT struktur, fachbereich, name, geschaeftsbereich, geschaeftsbereich_name
FROM organisation ORDER BY struktur, fachbereich`,
);

export interface Fassung {
  ags: string;
  fassung: string;
  name: string;
  status: string;
  stand: string | null;
  drucksache: string | null;
  struktur: string;
  /** The chart of accounts in which its account numbers count; null: unknown. */
  rahmen: string | null;
  quelle: string;
  anmerkung: string | null;
}

export const FASSUNGEN: Query<Fassung> = query(
  `SELECT ags, fassung, name, status, stand, drucksache, struktur, rahmen, quelle, anmerkung
FROM fassungen ORDER BY ags, fassung`,
);

/** Official population at the end of each year, by the census it is based on. */
export interface Einwohner {
  ags: string;
  jahr: number;
  reihe: string;
  wert: number;
  quelle: string;
}

export const EINWOHNER: Query<Einwohner> = query(
  `SELECT ags, jahr, reihe, CAST(wert AS DOUBLE) AS wert, quelle
FROM werte WHERE kennzahl = 'bevoelkerung' AND wert IS NOT NULL ORDER BY ags, jahr, reihe, quelle`,
);

/** One published headline figure with its status and accuracy. */
export interface Eckwert {
  ags: string;
  jahr: number;
  kennzahl: string;
  wert: number;
  genauigkeit: string | null;
  einheit: string;
  wertart: string;
  reihe: string;
  quelle: string;
  anmerkung: string | null;
}

export const ECKWERTE: Query<Eckwert> = query(
  `SELECT w.ags, w.jahr, w.kennzahl, CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.einheit, w.wertart, w.reihe,
  w.quelle, w.anmerkung
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.thema = 'haushalt' AND w.wert IS NOT NULL
ORDER BY w.ags, w.jahr, w.kennzahl, w.wertart, w.reihe, w.quelle`,
);

/** Every single amount, to find what is new in a plan and what has ended. */
export interface Positionswert {
  ags: string;
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  teil: string;
  unterprodukt: string;
  konto: string;
  richtung: string;
  betrag: number | null;
}

export const POSITIONSWERTE: Query<Positionswert> = query(
  `SELECT ags, struktur, fassung, jahr, wertart, teil, unterprodukt, konto, richtung, CAST(betrag AS DOUBLE) AS betrag
FROM posten ORDER BY ags, fassung, jahr, wertart, teil, unterprodukt, konto, fachbereich, richtung`,
  POSTEN,
);

/** How much of a structure carries an amount, and how much is only a number with a name. */
export interface Umfang {
  ags: string;
  struktur: string;
  ebene: string;
  alle: number;
  mit_betrag: number;
}

const umfang = (ebene: string, tabelle: string): string => `SELECT f.ags, f.struktur, '${ebene}' AS ebene,
  CAST((SELECT COUNT(*) FROM ${tabelle} t WHERE t.struktur = f.struktur) AS INTEGER) AS alle,
  CAST(COUNT(DISTINCT h.${ebene}) AS INTEGER) AS mit_betrag
FROM fassungen f JOIN haushalt h ON h.ags = f.ags AND h.fassung = f.fassung AND h.betrag IS NOT NULL
GROUP BY f.ags, f.struktur`;

export const UMFANG: Query<Umfang> = query(
  `${[
    umfang('produkt', 'produkte'),
    umfang('unterprodukt', 'unterprodukte'),
    umfang('konto', 'konten'),
    umfang('fachbereich', 'organisation'),
  ].join('\nUNION ALL ')}
ORDER BY ags, struktur, ebene`,
);
