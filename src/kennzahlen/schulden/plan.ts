import { postenOf } from '../../budget/queries.ts';
import type { Tree } from '../../budget/tree.ts';
import { type Query, query } from '../../engine/engine.ts';

/** A group of accounts with interest and other financial expenditure in a version and year. */
export interface Zinsen {
  ags: string;
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  teil: string;
  /** Number and name of the kind at the top of the tree. */
  gruppe: string;
  name: string;
}

/** The groups of accounts that hold interest by their chart of accounts, where a version has an amount: their pages tell what the debt costs. No question where a plan does not tell kinds. */
export function zinsen(tree: Tree): Query<Zinsen> | null {
  const top = tree.top('art')?.ebene;
  if (top === undefined) return null;
  return query(
    `SELECT DISTINCT h.ags, h.struktur, h.fassung, h.jahr, h.wertart, h.teil, h.${top} AS gruppe, g.name
FROM posten h
JOIN gliederung g ON g.struktur = h.struktur AND g.ebene = '${top}' AND g.schluessel = h.${top}
WHERE h.kategorie = 'zinsen' AND h.betrag IS NOT NULL
ORDER BY h.ags, h.fassung, h.jahr, h.wertart, h.teil, h.${top}`,
    postenOf(tree),
  );
}
