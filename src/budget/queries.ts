/** Questions to the amounts of a budget: each of them with every level at hand, and their sums. */
import { type DerivedTables, type Query, query } from '../engine/engine.ts';
import { KLASSIFIKATION, type Klassifikation, RICHTUNGEN_VON } from '../schema/values.ts';
import type { Ebene, Tree } from './tree.ts';

/**
 * Joins of `haushalt h` with the entries that a row belongs to, each under the name of its level: from the finest, on which it
 * may be booked, up to `until`. A row that is booked further up has no entry below.
 */
export function joinsTo(tree: Tree, klassifikation: Klassifikation, until = tree.top(klassifikation)): string[] {
  const levels = tree.of(klassifikation).filter(({ rang }) => rang >= (until?.rang ?? 0));
  return levels.toReversed().map(({ ebene }, index) => {
    const finer = levels.slice(levels.length - index).map((level) => `${level.ebene}.ueber`);
    const number = finer.length > 0 ? `COALESCE(${finer.join(', ')}, h.${klassifikation})` : `h.${klassifikation}`;
    return `LEFT JOIN gliederung ${ebene} ON ${ebene}.struktur = f.struktur AND ${ebene}.ebene = '${ebene}' AND ${ebene}.schluessel = ${number}`;
  });
}

/** What the entry of the kind of money on which a row is booked says in a column of `gliederung`. */
export function kindOf(tree: Tree, column: 'rolle' | 'kategorie'): string {
  const cases = tree.of('art').toReversed();
  if (cases.length === 0) return 'CAST(NULL AS VARCHAR)';
  const [only] = cases;
  if (only && cases.length === 1) return `${only.ebene}.${column}`;
  return `CASE ${cases.map(({ ebene }) => `WHEN ${ebene}.schluessel IS NOT NULL THEN ${ebene}.${column}`).join(' ')} END`;
}

/**
 * Internal charging, as the chart of accounts of the version says: it cancels over the whole and is left out of headlines. Of
 * an account of which no chart says anything for certain nothing is left out.
 */
export const internOf = (tree: Tree): string => `COALESCE(${kindOf(tree, 'rolle')} = 'intern', FALSE)`;

/** The column of `posten` with the entries that lists have as lines: of the main level, or the one above on which a row is booked. */
export const listedBy = <K extends Klassifikation>(klassifikation: K): `${K}_liste` => `${klassifikation}_liste`;

/** By what amounts can be summed: a level, the entries on which rows are booked, or those that lists have as lines. */
export type By = Ebene | Klassifikation | `${Klassifikation}_liste`;

/**
 * One row per amount with every level at hand, a column each; the basis of all questions to the budget. Joined once, not in each
 * of them, and from the left, so that no amount is lost to a level that it does not have.
 */
export function postenOf(tree: Tree): DerivedTables {
  const levels = tree.levels.map(({ ebene }) => `${ebene}.schluessel AS ${ebene}, `).join('');
  const listed = KLASSIFIKATION.map((klassifikation) => {
    const main = tree.main(klassifikation);
    const own = `h.${klassifikation}`;
    return `${main ? `COALESCE(${main.ebene}.schluessel, ${own})` : own} AS ${listedBy(klassifikation)}, `;
  }).join('');
  return {
    posten: `SELECT h.ags, f.struktur, h.jahr, h.fassung, h.wertart, h.teil, h.richtung, h.betrag, h.aufgabe, h.art, h.organisation,
    ${levels}${listed}${kindOf(tree, 'kategorie')} AS kategorie, ${internOf(tree)} AS intern
  FROM haushalt h
  LEFT JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung
  ${KLASSIFIKATION.flatMap((klassifikation) => joinsTo(tree, klassifikation)).join('\n  ')}`,
  };
}

/** What a sum is of. */
export interface SumKey {
  ags: string;
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  /** The part of the budget; parts are never summed with one another. */
  teil: string;
}

/** Amounts of one group in one version and year, in euro. Missing is null, never 0. */
export interface Summe extends SumKey {
  /**
   * What comes in and what goes out, without internal charging: Ertrag and Aufwand in the Ergebnishaushalt, Einzahlungen and
   * Auszahlungen, or Einnahmen and Ausgaben in other parts.
   */
  ertrag: number | null;
  aufwand: number | null;
  /** Internal charging, shown in a line of its own. */
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

const directions = (at: 0 | 1): string =>
  [...new Set(Object.values(RICHTUNGEN_VON).map((both) => `'${both[at]}'`))].join(', ');

/** What comes in, and what goes out, in any part. */
export const EIN = `richtung IN (${directions(0)})`;
export const AUS = `richtung IN (${directions(1)})`;

/**
 * The sums by any levels, or by the entries of a classification on which rows are booked; the same text for the page and for
 * every export of it.
 */
export function summen<E extends By>(tree: Tree, ...by: readonly E[]): Query<Summe & Record<E, string | null>> {
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
    postenOf(tree),
  );
}

/** Every single amount, to find what is new in a plan and what has ended. */
export interface Positionswert {
  ags: string;
  struktur: string;
  fassung: string;
  jahr: number;
  wertart: string;
  teil: string;
  aufgabe: string | null;
  art: string | null;
  richtung: string;
  /** 1 for internal charging. */
  intern: number;
  betrag: number | null;
}

export const positionswerte = (tree: Tree): Query<Positionswert> =>
  query(
    `SELECT ags, struktur, fassung, jahr, wertart, teil, aufgabe, art, richtung, CAST(intern AS INTEGER) AS intern,
  CAST(betrag AS DOUBLE) AS betrag
FROM posten ORDER BY ags, fassung, jahr, wertart, teil, aufgabe, art, organisation, richtung`,
    postenOf(tree),
  );

/** How much of a structure carries an amount, and how much is only a number with a name. */
export interface Umfang {
  ags: string;
  struktur: string;
  ebene: string;
  alle: number;
  mit_betrag: number;
}

export const umfang = (tree: Tree): Query<Umfang> =>
  query(
    `${tree.levels
      .filter(({ place }) => place !== 'above')
      .map(
        ({ ebene }) => `SELECT s.ags, s.struktur, '${ebene}' AS ebene,
  CAST((SELECT COUNT(*) FROM gliederung g WHERE g.struktur = s.struktur AND g.ebene = '${ebene}') AS INTEGER) AS alle,
  CAST(COUNT(DISTINCT s.${ebene}) AS INTEGER) AS mit_betrag
FROM posten s WHERE s.betrag IS NOT NULL
GROUP BY s.ags, s.struktur`,
      )
      .join('\nUNION ALL ')}
ORDER BY ags, struktur, ebene`,
    postenOf(tree),
  );
