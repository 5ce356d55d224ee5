/** What is known of a budget beside its amounts: its levels and entries, its versions, the people it is for. */
import { type Query, query } from '../engine/engine.ts';
import { ofRole, type Role } from '../roles.ts';
import { CERTAIN, type Klassifikation } from '../schema/values.ts';
import type { Umstieg } from './renumbered.ts';
import type { Ebene, LevelRow } from './tree.ts';

/** The levels of every structure, from the top down. */
export const EBENEN: Query<LevelRow> = query(
  `SELECT struktur, klassifikation, ebene, CAST(rang AS INTEGER) AS rang, name, mehrzahl, pfad
FROM ebenen ORDER BY struktur, klassifikation, rang`,
);

/** An entry of a tree. */
export interface Eintrag {
  struktur: string;
  klassifikation: Klassifikation;
  ebene: Ebene;
  schluessel: string;
  ueber: string | null;
  name: string;
  kurzname: string | null;
  suchworte: string | null;
}

export const GLIEDERUNG: Query<Eintrag> = query(
  `SELECT struktur, klassifikation, ebene, schluessel, ueber, name, kurzname, suchworte
FROM gliederung ORDER BY struktur, klassifikation, ebene, schluessel`,
);

/** Which number was which one in the structure before. */
export const UMSTIEGE: Query<Umstieg> = query(
  `SELECT struktur, ebene, schluessel, struktur_alt, schluessel_alt
FROM umsteigeschluessel ORDER BY struktur, ebene, schluessel, struktur_alt, schluessel_alt`,
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
  /** 1 where that chart says for certain which accounts are internal charging. */
  intern_bekannt: 0 | 1;
  quelle: string;
  anmerkung: string | null;
}

export const FASSUNGEN: Query<Fassung> = query(
  `SELECT ags, fassung, name, status, stand, drucksache, struktur, rahmen,
  CAST(CASE WHEN rahmen IN (
    SELECT rahmen FROM kontenrahmen WHERE rolle = 'intern' AND sicherheit IN (${CERTAIN.map((one) => `'${one}'`).join(', ')})
  ) THEN 1 ELSE 0 END AS INTEGER) AS intern_bekannt, quelle, anmerkung
FROM fassungen ORDER BY ags, fassung`,
);

/** Official population at the end of each year, by the census it is based on. */
export interface Einwohner {
  ags: string;
  jahr: number;
  reihe: string;
  wert: number;
  kennzahl: string;
  quelle: string;
}

export const EINWOHNER: Query<Einwohner> = query(
  `SELECT ags, jahr, reihe, CAST(wert AS DOUBLE) AS wert, kennzahl, quelle
FROM werte WHERE kennzahl IN ${ofRole('einwohner')} AND wert IS NOT NULL ORDER BY ags, jahr, reihe, quelle`,
);

/** One published headline figure with its status and accuracy. */
export interface Eckwert {
  ags: string;
  jahr: number;
  kennzahl: string;
  name: string;
  /** What it is to a page that asks for it. */
  rolle: Role | null;
  wert: number;
  genauigkeit: string | null;
  einheit: string;
  wertart: string;
  reihe: string;
  quelle: string;
  anmerkung: string | null;
}

export const ECKWERTE: Query<Eckwert> = query(
  `SELECT w.ags, w.jahr, w.kennzahl, k.name, k.rolle, CAST(w.wert AS DOUBLE) AS wert, w.genauigkeit, w.einheit, w.wertart, w.reihe,
  w.quelle, w.anmerkung
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
WHERE k.thema = 'haushalt' AND w.wert IS NOT NULL
ORDER BY w.ags, w.jahr, w.kennzahl, w.wertart, w.reihe, w.quelle`,
);
