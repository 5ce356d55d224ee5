import { type Query, query } from '../../engine/engine.ts';

/** What a plan has on one account in one year: the amount in euro, and how many of its positions are empty in the source. */
export interface Kontensumme {
  ags: string;
  fassung: string;
  jahr: number;
  wertart: string;
  konto: string;
  kontengruppe: string;
  /** Null when every position of the account is empty. */
  betrag: number | null;
  positionen: number;
  leer: number;
}

/** Revenue and expenditure of every version by account; payments, where a city gives them, are left out. */
export const KONTENSUMMEN: Query<Kontensumme> = query(
  `SELECT h.ags, h.fassung, h.jahr, h.wertart, h.konto, k.kontengruppe,
  CAST(SUM(h.betrag) AS DOUBLE) AS betrag,
  CAST(COUNT(*) AS INTEGER) AS positionen,
  CAST(COUNT(CASE WHEN h.betrag IS NULL THEN 1 END) AS INTEGER) AS leer
FROM haushalt h
JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
WHERE h.richtung IN ('ertrag', 'aufwand')
GROUP BY h.ags, h.fassung, h.jahr, h.wertart, h.konto, k.kontengruppe
ORDER BY h.ags, h.fassung, h.jahr, h.wertart, h.konto`,
);

export interface Planfassung {
  ags: string;
  fassung: string;
  name: string;
  status: string;
  stand: string | null;
  struktur: string;
  quelle: string;
}

export const PLANFASSUNGEN: Query<Planfassung> = query(
  'SELECT ags, fassung, name, status, stand, struktur, quelle FROM fassungen ORDER BY ags, fassung',
);

/** The accounts that a chart of accounts knows, with or without an amount. */
export interface Plankonto {
  struktur: string;
  konto: string;
  /** Short names, as the pages of the budget are called. */
  name: string;
  kontengruppe: string;
  kontengruppe_name: string;
}

export const PLANKONTEN: Query<Plankonto> = query(
  `SELECT struktur, konto, COALESCE(kurzname, name) AS name, kontengruppe, kontengruppe_kurzname AS kontengruppe_name
FROM konten ORDER BY struktur, konto`,
);
