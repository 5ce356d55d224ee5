import { AUS, EIN, postenOf } from '../../budget/queries.ts';
import { type Ebene, type Level, type Tree, treeFrom } from '../../budget/tree.ts';
import { type DerivedTables, type Query, query } from '../../engine/engine.ts';
import { filterWords } from '../../search/contains.ts';
import { foldSql } from '../../search/fold-sql.ts';
import { filtersOf, type Options, type Question, type Renamed, type State } from './state.ts';

/** One cell of the explorer's answer. */
export interface Answer {
  /** What names the group and its page, its name, and what names the page it leads to. */
  g1: string;
  g1_name: string;
  /** Null for what is booked above the level, which has no page of its own. */
  g1_ziel: string | null;
  g2: string | null;
  g2_name: string | null;
  jahr: number;
  /** Euro, euro per inhabitant, or share of 1. */
  wert: number;
}

/** What is booked above the level that is asked for. */
const REST = 'nicht weiter aufgeteilt';

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** What the SQL needs of the options. */
type Asked = Pick<Options, 'ags' | 'teil' | 'einwohner' | 'fassungen' | 'ebenen' | 'umbenannt'>;

/**
 * What names the page of an entry (or another column of `umbenannt`), for rows that hold its number in their structure.
 * @param row what stands before the columns of the row
 */
function named(
  { umbenannt }: Pick<Asked, 'umbenannt'>,
  ebene: Ebene,
  [row, number]: readonly [row: string, number: string],
  { column = 'schluessel', otherwise = `${row}.${number}` }: { column?: keyof Renamed; otherwise?: string } = {},
): string {
  const cases = umbenannt
    .filter((one) => one.ebene === ebene)
    .map(
      (one) =>
        `WHEN ${row}.struktur = ${text(one.struktur)} AND ${row}.${number} = ${text(one.nummer)} THEN ${text(one[column])}`,
    );
  return cases.length > 0 ? `CASE ${cases.join(' ')} ELSE ${otherwise} END` : otherwise;
}

/** Key, name and page of the entries of a level, each once. */
const names = (asked: Asked, tree: Tree, { ebene, place }: Level, structure: string): string =>
  `(SELECT DISTINCT ${named(asked, ebene, ['g', 'schluessel'])} AS schluessel,
      ${named(asked, ebene, ['g', 'schluessel'], { column: 'name', otherwise: 'COALESCE(g.kurzname, g.name)' })} AS name,
      ${place === 'part' ? pageOfPart(asked, tree, ebene) : named(asked, ebene, ['g', 'schluessel'])} AS ziel
    FROM gliederung g WHERE g.struktur = ${structure} AND g.ebene = '${ebene}')`;

/** An only part is shown on the page of its whole. */
function pageOfPart(asked: Asked, tree: Tree, ebene: Ebene): string {
  const above = named(asked, tree.main(tree.get(ebene).klassifikation)?.ebene ?? '', ['g', 'ueber']);
  return `CASE WHEN ${above} IN (SELECT schluessel FROM ${tableOf(dividedSql(asked, tree, ebene))})
    THEN ${named(asked, ebene, ['g', 'schluessel'])} ELSE ${above} END`;
}

/** Entries of which amounts are booked on more than one part: of all rows, so it is asked once and kept. */
function dividedSql(asked: Asked, tree: Tree, ebene: Ebene): string {
  const whole = tree.main(tree.get(ebene).klassifikation)?.ebene ?? '';
  const [own, part] = [named(asked, whole, ['p', whole]), named(asked, ebene, ['p', ebene])];
  return `SELECT ${own} AS schluessel FROM posten p WHERE p.betrag IS NOT NULL AND p.ags = ${text(asked.ags)}
    AND p.teil = ${text(asked.teil)} GROUP BY 1 HAVING COUNT(DISTINCT COALESCE(${part}, '')) > 1`;
}

/** Names as words are looked for in them, folded once. */
const FOLDED = `SELECT g.struktur, g.ebene, g.schluessel, ${foldSql("g.name || ' ' || COALESCE(g.kurzname, '')")} AS name FROM gliederung g`;

/** Name of the table that keeps the rows of an SQL: another SQL has another. */
function tableOf(sql: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < sql.length; at += 1) sum = Math.imul(sum ^ sql.charCodeAt(at), 0x01000193);
  return `gemerkt_${(sum >>> 0).toString(36)}`;
}

const AMOUNT: Readonly<Record<State['groesse'], string>> = {
  aufwand: `SUM(CASE WHEN ${AUS} THEN betrag END)`,
  ertrag: `SUM(CASE WHEN ${EIN} THEN betrag END)`,
  ergebnis: `SUM(CASE WHEN ${EIN} THEN betrag WHEN ${AUS} THEN -betrag END)`,
};

/** The levels in whose names words are looked for: what lists tell line by line, and its parts. */
export const namedLevels = (tree: Tree): Level[] =>
  (['aufgabe', 'art'] as const).flatMap((one) => tree.of(one).filter(({ place }) => place !== 'above'));

/**
 * Words in the names of product, sub-product and account, in any form (`filterWords`): all of them in one name; signs are meant as
 * signs. Search words do not count: they belong to a whole product and would bring in positions that are about something else.
 */
function textFilter(tree: Tree, words: string, structure: string): string {
  const missing = `SELECT 1 FROM (SELECT UNNEST(string_split(${text(filterWords(words).join(' '))}, ' ')) AS wort) WHERE NOT contains(g.name, wort)`;
  const named = namedLevels(tree).map(
    ({ ebene }) =>
      `p.${ebene} IN (SELECT schluessel FROM ${tableOf(FOLDED)} g WHERE struktur = ${structure} AND ebene = '${ebene}'
    AND NOT EXISTS (${missing}))`,
  );
  return `(${named.join('\n    OR ') || 'FALSE'})`;
}

/** The population as a table in the question itself: a handful of numbers is no reason to load all statistics. */
const inhabitants = (rows: Options['einwohner']): string =>
  rows.length === 0
    ? 'SELECT CAST(NULL AS INTEGER) AS jahr, CAST(NULL AS DOUBLE) AS einwohner WHERE FALSE'
    : `SELECT jahr, CAST(wert AS DOUBLE) AS einwohner FROM (VALUES ${rows
        .map(({ jahr, wert }) => `(${Math.trunc(jahr)}, ${Number(wert)})`)
        .join(', ')}) AS v(jahr, wert)`;

/** What a question rests on beside the amounts. */
function kept({ gruppe, untergruppe, text: words }: Question, asked: Asked, tree: Tree): DerivedTables {
  const parts = [gruppe, untergruppe].filter((ebene) => ebene !== null && tree.get(ebene).place === 'part');
  const all = [...parts.map((ebene) => dividedSql(asked, tree, ebene as Ebene)), ...(words ? [FOLDED] : [])];
  return Object.fromEntries(all.map((sql) => [tableOf(sql), sql]));
}

/** By what amounts are divided, a value for each year: of euro by nothing, which costs nothing. */
function divisorOf(
  { einheit, groesse }: Question,
  scope: readonly string[],
  einwohner: Options['einwohner'],
): { readonly name: string; readonly table: string; readonly value: string } | undefined {
  if (einheit === 'euro') return undefined;
  if (einheit === 'je-einwohner')
    return { name: 'einwohner', table: `einwohner AS (\n  ${inhabitants(einwohner)}\n)`, value: 'einwohner.einwohner' };
  const whole = `SELECT p.jahr, CAST(${AMOUNT[groesse]} AS DOUBLE) AS betrag FROM posten p WHERE ${scope.join(' AND ')} GROUP BY p.jahr`;
  return { name: 'gesamt', table: `gesamt AS (\n  ${whole}\n)`, value: 'gesamt.betrag' };
}

/** The asked years, each with the one kind of amount that is meant. */
const columnsOf = ({ jahre }: Pick<State, 'jahre'>, choice: Options['fassungen'][number] | undefined): string[] =>
  (choice?.jahre ?? []).flatMap((jahr, index) =>
    jahre.includes(jahr)
      ? [`p.jahr = ${Math.trunc(jahr)} AND p.wertart = ${text(choice?.wertarten[index] ?? '')}`]
      : [],
  );

/**
 * The SQL of one question, the same on both engines. Values per inhabitant divide by the official population
 * of 31.12. of the year, or the newest before it; shares are parts of the whole budget of that direction.
 */
export function explore(state: Question, asked: Asked): Query<Answer> {
  const { ags, teil, einwohner, fassungen, ebenen } = asked;
  const tree = treeFrom(ebenen);
  const keyOf = (ebene: Ebene): string => named(asked, ebene, ['p', ebene]);
  const choice = fassungen.find(({ fassung }) => fassung === state.fassung);
  const version = text(choice?.von ?? '');
  const structure = text(choice?.struktur ?? '');
  const scope = [
    `p.ags = ${text(ags)}`,
    `p.teil = ${text(teil)}`,
    `p.fassung = ${version}`,
    `(${columnsOf(state, choice).join(' OR ') || 'FALSE'})`,
    ...(state.intern ? [] : ['NOT p.intern']),
  ];
  const filters = filtersOf({ ebenen }).flatMap(({ ebene }) => {
    const value = state.nur[ebene];
    // accounts are asked for by their number, and by how it begins
    return value
      ? [
          ebene === tree.finest('art')?.ebene
            ? `starts_with(p.${ebene}, ${text(value)})`
            : `${keyOf(ebene)} = ${text(value)}`,
        ]
      : [];
  });
  if (state.text) filters.push(textFilter(tree, state.text, structure));
  const second = state.untergruppe;
  const divisor = divisorOf(state, scope, einwohner);
  return query(
    `WITH auswahl AS (
  SELECT ${keyOf(state.gruppe)} AS g1, ${second ? keyOf(second) : 'NULL'} AS g2, p.jahr, CAST(${AMOUNT[state.groesse]} AS DOUBLE) AS betrag
  FROM posten p WHERE ${[...scope, ...filters].join(' AND ')}
  GROUP BY 1, 2, p.jahr
)${divisor ? `, ${divisor.table}` : ''}
SELECT COALESCE(a.g1, '') AS g1, COALESCE(n1.name, '${REST}') AS g1_name, n1.ziel AS g1_ziel, CAST(a.g2 AS VARCHAR) AS g2,
  ${second ? `COALESCE(n2.name, '${REST}')` : 'CAST(NULL AS VARCHAR)'} AS g2_name,
  CAST(a.jahr AS INTEGER) AS jahr, CAST(${divisor ? `a.betrag / ${divisor.value}` : 'a.betrag'} AS DOUBLE) AS wert
FROM auswahl a
${divisor ? `LEFT JOIN ${divisor.name} ON ${divisor.name}.jahr = a.jahr` : ''}
LEFT JOIN ${names(asked, tree, tree.get(state.gruppe), structure)} n1 ON n1.schluessel = a.g1
${second ? `LEFT JOIN ${names(asked, tree, tree.get(second), structure)} n2 ON n2.schluessel = a.g2` : ''}
WHERE a.betrag IS NOT NULL
ORDER BY g1, a.g2, a.jahr`,
    { ...postenOf(tree), ...kept(state, asked, tree) },
  );
}
