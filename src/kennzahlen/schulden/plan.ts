import { type Query, query } from '../../engine/engine.ts';

/** Interest and other financial expenditure in the plans, by group of accounts. */
export interface Zinsen {
  ags: string;
  fassung: string;
  kontengruppe: string;
  name: string;
}

/** The account group of interest (55), where a plan has an amount for it: its page tells what the debt costs. */
export const ZINSEN: Query<Zinsen> = query(
  `SELECT DISTINCT h.ags, h.fassung, k.kontengruppe, k.kontengruppe_name AS name
FROM haushalt h
JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
JOIN konten k ON k.struktur = f.struktur AND k.konto = h.konto
WHERE k.kontengruppe = '55' AND h.betrag IS NOT NULL
ORDER BY h.ags, h.fassung, k.kontengruppe`,
);
