import { POSTEN } from '../../budget/queries.ts';
import { type Query, query } from '../../engine/engine.ts';

/** A group of accounts with interest and other financial expenditure in a version and year. */
export interface Zinsen {
  ags: string;
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  teil: string;
  kontengruppe: string;
  name: string;
}

/** The groups of accounts that hold interest by their chart of accounts, where a version has an amount: their pages tell what the debt costs. */
export const ZINSEN: Query<Zinsen> = query(
  `SELECT DISTINCT h.ags, h.struktur, h.fassung, h.jahr, h.wertart, h.teil, h.kontengruppe, k.kontengruppe_name AS name
FROM posten h
JOIN konten k ON k.struktur = h.struktur AND k.konto = h.konto
WHERE k.kategorie = 'zinsen' AND h.betrag IS NOT NULL
ORDER BY h.ags, h.fassung, h.jahr, h.wertart, h.teil, h.kontengruppe`,
  POSTEN,
);
