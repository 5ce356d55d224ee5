import { joinsTo, kindOf, postenOf } from '../../budget/queries.ts';
import type { Tree } from '../../budget/tree.ts';
import { type Query, query } from '../../engine/engine.ts';

/** What a budget has on one account in one year: the amount in euro, and how many of its positions are empty in the source. */
export interface Kontensumme {
  ags: string;
  fassung: string;
  jahr: number;
  wertart: string;
  /** The part of the budget; parts are never summed with one another. */
  teil: string;
  konto: string;
  /** Null when every position of the account is empty. */
  betrag: number | null;
  positionen: number;
  leer: number;
}

/** Every version by account, without internal charging, which counts in no key figure. */
export const kontensummen = (tree: Tree): Query<Kontensumme> =>
  query(
    `SELECT ags, fassung, jahr, wertart, teil, art AS konto,
  CAST(SUM(betrag) AS DOUBLE) AS betrag,
  CAST(COUNT(*) AS INTEGER) AS positionen,
  CAST(COUNT(CASE WHEN betrag IS NULL THEN 1 END) AS INTEGER) AS leer
FROM posten
WHERE NOT intern AND art IS NOT NULL
GROUP BY ags, fassung, jahr, wertart, teil, art
ORDER BY ags, fassung, jahr, wertart, teil, art`,
    postenOf(tree),
  );

/** The accounts that a structure knows, with or without an amount. */
export interface Plankonto {
  struktur: string;
  konto: string;
  /** Short names, as the pages of the budget are called. */
  name: string;
  kontengruppe: string;
  kontengruppe_name: string;
  /** What it is in the sums; null where its chart of accounts says nothing for certain. */
  rolle: string | null;
}

/** What a plan may book on: the entries of kinds that are not divided further, or carry an amount themselves; no question where a plan does not tell kinds. */
export function plankonten(tree: Tree): Query<Plankonto> | null {
  const [top, ...others] = tree.of('art').map(({ ebene }) => ebene);
  if (top === undefined) return null;
  const short = (ebene: string): string => `${ebene}.kurzname, ${ebene}.name`;
  return query(
    `SELECT f.struktur, h.art AS konto, COALESCE(${[top, ...others].toReversed().map(short).join(', ')}) AS name,
  ${top}.schluessel AS kontengruppe, COALESCE(${short(top)}) AS kontengruppe_name, ${kindOf(tree, 'rolle')} AS rolle
FROM (
  SELECT DISTINCT struktur, schluessel AS art FROM gliederung g
  WHERE klassifikation = 'art' AND (schluessel IN (SELECT art FROM haushalt) OR NOT EXISTS (
    SELECT 1 FROM gliederung u WHERE u.struktur = g.struktur AND u.klassifikation = 'art' AND u.ueber = g.schluessel AND u.ebene <> g.ebene
  ))
) h
JOIN (SELECT DISTINCT struktur FROM fassungen) f ON f.struktur = h.struktur
${joinsTo(tree, 'art').join('\n')}
WHERE ${top}.schluessel IS NOT NULL
ORDER BY f.struktur, h.art`,
  );
}

/** One line of a formula, for the accounts of one chart. */
export interface Formelterm {
  kennzahl: string;
  rahmen: string;
  seite: 'zaehler' | 'nenner';
  vorzeichen: 1 | -1;
  konten: string;
  rolle: string | null;
  /** The highest value of a share of this denominator, in per cent; null: no share. */
  hoechstens: number | null;
}

export const FORMELTERME: Query<Formelterm> = query(
  `SELECT kennzahl, rahmen, seite, CAST(vorzeichen AS INTEGER) AS vorzeichen, konten, rolle, CAST(hoechstens AS INTEGER) AS hoechstens
FROM formelterme ORDER BY kennzahl, rahmen, seite DESC, vorzeichen DESC, konten, rolle`,
);
