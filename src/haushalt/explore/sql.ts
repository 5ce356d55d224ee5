import { AUS, type Ebene, EIN, POSTEN } from '../../budget/queries.ts';
import { type Query, query } from '../../engine/engine.ts';
import type { Options, State } from './state.ts';

/** One cell of the explorer's answer. */
export interface Answer {
  /** Key and name of the group, and the key of the page it leads to. */
  g1: string;
  g1_name: string;
  g1_ziel: string;
  g2: string | null;
  g2_name: string | null;
  jahr: number;
  /** Euro, euro per inhabitant, or share of 1. */
  wert: number;
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

interface Names {
  tabelle: string;
  name: string;
}

const NAMES: Readonly<Record<Ebene, Names>> = {
  produktbereich: { tabelle: 'produkte', name: 'produktbereich_kurzname' },
  produktgruppe: { tabelle: 'produkte', name: 'produktgruppe_name' },
  produkt: { tabelle: 'produkte', name: 'COALESCE(kurzname, name)' },
  unterprodukt: { tabelle: 'unterprodukte', name: 'name' },
  kontengruppe: { tabelle: 'konten', name: 'kontengruppe_kurzname' },
  konto: { tabelle: 'konten', name: 'COALESCE(kurzname, name)' },
  geschaeftsbereich: { tabelle: 'organisation', name: 'geschaeftsbereich_name' },
  fachbereich: { tabelle: 'organisation', name: 'name' },
};

const names = (ebene: Ebene): string => {
  const { tabelle, name } = NAMES[ebene];
  return `(SELECT ${ebene} AS schluessel, MIN(${name}) AS name, ${ebene === 'unterprodukt' ? PAGE_OF_PART : `MIN(${ebene})`} AS ziel
    FROM ${tabelle} WHERE struktur = (SELECT struktur FROM gewaehlt) GROUP BY ${ebene})`;
};

/** An only sub-product is shown on its product's page. */
const PAGE_OF_PART = `MIN(CASE WHEN produkt IN (SELECT h.produkt FROM haushalt h WHERE h.betrag IS NOT NULL
    AND h.ags = (SELECT ags FROM gewaehlt) GROUP BY h.produkt HAVING COUNT(DISTINCT h.unterprodukt) > 1) THEN unterprodukt ELSE produkt END)`;

const AMOUNT: Readonly<Record<State['groesse'], string>> = {
  aufwand: `SUM(CASE WHEN ${AUS} THEN betrag END)`,
  ertrag: `SUM(CASE WHEN ${EIN} THEN betrag END)`,
  ergebnis: `SUM(CASE WHEN ${EIN} THEN betrag WHEN ${AUS} THEN -betrag END)`,
};

const UNIT: Readonly<Record<State['einheit'], string>> = {
  euro: 'a.betrag',
  'je-einwohner': 'a.betrag / e.einwohner',
  anteil: 'a.betrag / t.betrag',
};

/**
 * Words in the names of product, sub-product and account; `%` and `_` are meant as signs. Search words do not
 * count: they belong to a whole product and would bring in positions that are about something else.
 */
function textFilter(words: string): string {
  const pattern = text(`%${words.toLowerCase().replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`);
  const named = (level: string, tabelle: string, names: string): string =>
    `p.${level} IN (SELECT ${level} FROM ${tabelle} WHERE struktur = (SELECT struktur FROM gewaehlt) AND LOWER(${names}) LIKE ${pattern} ESCAPE '\\')`;
  const both = "name || ' ' || COALESCE(kurzname, '')";
  return `(${named('produkt', 'produkte', both)}
    OR ${named('unterprodukt', 'unterprodukte', 'name')}
    OR ${named('konto', 'konten', both)})`;
}

/** The population as a table in the question itself: a handful of numbers is no reason to load all statistics. */
const inhabitants = (rows: Options['einwohner']): string =>
  rows.length === 0
    ? 'SELECT CAST(NULL AS INTEGER) AS jahr, CAST(NULL AS DOUBLE) AS einwohner WHERE FALSE'
    : `SELECT jahr, CAST(wert AS DOUBLE) AS einwohner FROM (VALUES ${rows
        .map(({ jahr, wert }) => `(${Math.trunc(jahr)}, ${Number(wert)})`)
        .join(', ')}) AS v(jahr, wert)`;

/** What the SQL needs of the options. */
type Asked = Pick<Options, 'ags' | 'teil' | 'einwohner' | 'fassungen'>;

/** The asked years, each with the one kind of amount that is meant. */
const columnsOf = ({ jahre }: State, choice: Options['fassungen'][number] | undefined): string[] =>
  (choice?.jahre ?? []).flatMap((jahr, index) =>
    jahre.includes(jahr)
      ? [`p.jahr = ${Math.trunc(jahr)} AND p.wertart = ${text(choice?.wertarten[index] ?? '')}`]
      : [],
  );

/**
 * The SQL of one question, the same on both engines. Values per inhabitant divide by the official population
 * of 31.12. of the year, or the newest before it; shares are parts of the whole budget of that direction.
 */
export function explore(state: State, { ags, teil, einwohner, fassungen }: Asked): Query<Answer> {
  const choice = fassungen.find(({ fassung }) => fassung === state.fassung);
  const version = text(choice?.von ?? '');
  const scope = [
    `p.ags = ${text(ags)}`,
    `p.teil = ${text(teil)}`,
    `p.fassung = ${version}`,
    `(${columnsOf(state, choice).join(' OR ') || 'FALSE'})`,
    ...(state.intern ? [] : ['NOT p.intern']),
  ];
  const filters = (['produktbereich', 'fachbereich', 'kontengruppe', 'konto'] as const).flatMap((level) => {
    const value = state[level];
    return value ? [`p.${level} = ${text(value)}`] : [];
  });
  if (state.text) filters.push(textFilter(state.text));
  const second = state.untergruppe;
  const groups = second ? `p.${state.gruppe}, p.${second}` : `p.${state.gruppe}`;
  return query(
    `WITH gewaehlt AS (
  SELECT ags, fassung, struktur FROM fassungen WHERE ags = ${text(ags)} AND fassung = ${version}
), auswahl AS (
  SELECT p.${state.gruppe} AS g1, ${second ? `p.${second}` : 'NULL'} AS g2, p.jahr, CAST(${AMOUNT[state.groesse]} AS DOUBLE) AS betrag
  FROM posten p WHERE ${[...scope, ...filters].join(' AND ')}
  GROUP BY ${groups}, p.jahr
), gesamt AS (
  SELECT p.jahr, CAST(${AMOUNT[state.groesse]} AS DOUBLE) AS betrag FROM posten p WHERE ${scope.join(' AND ')} GROUP BY p.jahr
), einwohner AS (
  ${inhabitants(einwohner)}
)
SELECT a.g1, n1.name AS g1_name, n1.ziel AS g1_ziel, CAST(a.g2 AS VARCHAR) AS g2,
  ${second ? 'n2.name' : 'CAST(NULL AS VARCHAR)'} AS g2_name,
  CAST(a.jahr AS INTEGER) AS jahr, CAST(${UNIT[state.einheit]} AS DOUBLE) AS wert
FROM auswahl a
JOIN gesamt t ON t.jahr = a.jahr
LEFT JOIN einwohner e ON e.jahr = a.jahr
JOIN ${names(state.gruppe)} n1 ON n1.schluessel = a.g1
${second ? `JOIN ${names(second)} n2 ON n2.schluessel = a.g2` : ''}
WHERE a.betrag IS NOT NULL
ORDER BY a.g1, a.g2, a.jahr`,
    POSTEN,
  );
}
