import { type Query, query } from '../../engine/engine.ts';
import { type Ebene, POSTEN } from '../queries.ts';
import type { State } from './state.ts';

/** One cell of the explorer's answer. */
export interface Answer {
  /** Key and name of the group, and the key of the page it leads to. */
  g1: string;
  g1_name: string;
  g1_ziel: string;
  g2: string | null;
  g2_name: string | null;
  g2_ziel: string | null;
  jahr: number;
  /** Euro, euro per inhabitant, or share of 1. */
  wert: number;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

interface Names {
  tabelle: string;
  name: string;
  /** The level whose page shows the entry: a sub-product is found on its product's page. */
  ziel: string;
}

const NAMES: Readonly<Record<Ebene, Names>> = {
  produktbereich: { tabelle: 'produkte', name: 'produktbereich_kurzname', ziel: 'produktbereich' },
  produktgruppe: { tabelle: 'produkte', name: 'produktgruppe_name', ziel: 'produktgruppe' },
  produkt: { tabelle: 'produkte', name: 'COALESCE(kurzname, name)', ziel: 'produkt' },
  unterprodukt: { tabelle: 'unterprodukte', name: 'name', ziel: 'produkt' },
  kontengruppe: { tabelle: 'konten', name: 'kontengruppe_kurzname', ziel: 'kontengruppe' },
  konto: { tabelle: 'konten', name: 'COALESCE(kurzname, name)', ziel: 'konto' },
  geschaeftsbereich: { tabelle: 'organisation', name: 'geschaeftsbereich_name', ziel: 'geschaeftsbereich' },
  fachbereich: { tabelle: 'organisation', name: 'name', ziel: 'fachbereich' },
};

const names = (ebene: Ebene): string => {
  const { tabelle, name, ziel } = NAMES[ebene];
  return `(SELECT ${ebene} AS schluessel, MIN(${name}) AS name, MIN(${ziel}) AS ziel FROM ${tabelle}
    WHERE struktur = (SELECT struktur FROM gewaehlt) GROUP BY ${ebene})`;
};

const AMOUNT: Readonly<Record<State['groesse'], string>> = {
  aufwand: "SUM(CASE WHEN richtung = 'aufwand' THEN betrag END)",
  ertrag: "SUM(CASE WHEN richtung = 'ertrag' THEN betrag END)",
  ergebnis: "SUM(CASE WHEN richtung = 'ertrag' THEN betrag WHEN richtung = 'aufwand' THEN -betrag END)",
};

const UNIT: Readonly<Record<State['einheit'], string>> = {
  euro: 'a.betrag',
  'je-einwohner': 'a.betrag / e.einwohner',
  anteil: 'a.betrag / t.betrag',
};

/** Words in the names of product, sub-product and account; `%` and `_` are meant as signs. */
function textFilter(words: string): string {
  const pattern = text(`%${words.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  const has = (column: string): string => `LOWER(${column}) LIKE ${pattern} ESCAPE '\\'`;
  return `(p.produkt IN (SELECT produkt FROM produkte WHERE ${has("name || ' ' || COALESCE(kurzname, '') || ' ' || COALESCE(suchworte, '')")})
    OR p.unterprodukt IN (SELECT unterprodukt FROM unterprodukte WHERE ${has('name')})
    OR p.konto IN (SELECT konto FROM konten WHERE ${has("name || ' ' || COALESCE(kurzname, '') || ' ' || COALESCE(suchworte, '')")}))`;
}

/**
 * The SQL of one question, the same on both engines. Values per inhabitant divide by the official population
 * of 31.12. of the year, or the newest before it; shares are parts of the whole budget of that direction.
 */
export function explore(state: State, ags: string): Query<Answer> {
  const scope = [
    `p.fassung = ${text(state.fassung)}`,
    `p.jahr IN (${state.jahre.map((jahr) => String(Math.trunc(jahr))).join(', ') || 'NULL'})`,
    ...(state.intern ? [] : ['NOT p.intern']),
  ];
  const filters = (['produktbereich', 'fachbereich', 'kontengruppe', 'konto'] as const).flatMap((level) => {
    const value = state[level];
    return value ? [`p.${level} = ${text(value)}`] : [];
  });
  if (state.text) filters.push(textFilter(state.text));
  const second = state.untergruppe;
  const groups = second ? `p.${state.gruppe}, p.${second}` : `p.${state.gruppe}`;
  return query(`${POSTEN}, gewaehlt AS (
  SELECT MIN(struktur) AS struktur FROM fassungen WHERE fassung = ${text(state.fassung)}
), auswahl AS (
  SELECT p.${state.gruppe} AS g1, ${second ? `p.${second}` : 'NULL'} AS g2, p.jahr, CAST(${AMOUNT[state.groesse]} AS DOUBLE) AS betrag
  FROM posten p WHERE ${[...scope, ...filters].join(' AND ')}
  GROUP BY ${groups}, p.jahr
), gesamt AS (
  SELECT p.jahr, CAST(${AMOUNT[state.groesse]} AS DOUBLE) AS betrag FROM posten p WHERE ${scope.join(' AND ')} GROUP BY p.jahr
), einwohner AS (
  SELECT g.jahr, CAST(ARG_MAX(w.wert, w.jahr) AS DOUBLE) AS einwohner FROM gesamt g
  JOIN werte w ON w.kennzahl = 'bevoelkerung' AND w.ags = ${text(ags)} AND w.jahr <= g.jahr GROUP BY g.jahr
)
SELECT a.g1, n1.name AS g1_name, n1.ziel AS g1_ziel, CAST(a.g2 AS VARCHAR) AS g2,
  ${second ? 'n2.name' : 'CAST(NULL AS VARCHAR)'} AS g2_name, ${second ? 'n2.ziel' : 'CAST(NULL AS VARCHAR)'} AS g2_ziel,
  CAST(a.jahr AS INTEGER) AS jahr, CAST(${UNIT[state.einheit]} AS DOUBLE) AS wert
FROM auswahl a
JOIN gesamt t ON t.jahr = a.jahr
LEFT JOIN einwohner e ON e.jahr = a.jahr
JOIN ${names(state.gruppe)} n1 ON n1.schluessel = a.g1
${second ? `JOIN ${names(second)} n2 ON n2.schluessel = a.g2` : ''}
WHERE a.betrag IS NOT NULL
ORDER BY a.g1, a.g2, a.jahr`);
}

/** The level whose page an entry of a level leads to. */
export const targetLevel = (ebene: Ebene): Ebene => NAMES[ebene].ziel as Ebene;
