import { type Query, query } from '../engine/engine.ts';
import type { Column, Table } from '../schema/column.ts';

/** Questions about the tables themselves. Their text is made from the schema, so that a new table is described as soon as it is there. */

const named = ({ name }: Pick<Column, 'name'>): string => `"${name}"`;
const has = (table: Table, column: string): boolean => table.columns.some(({ name }) => name === column);

/** Rows, first and last year of one source in one table. */
export interface Share {
  quelle: string;
  zeilen: number;
  jahr_von: number | null;
  jahr_bis: number | null;
}

/** What rests on which source; only for tables that name one in each row. */
export const SHARES = (table: Table): Query<Share> => {
  const year = has(table, 'jahr') ? ['min(jahr)::INTEGER', 'max(jahr)::INTEGER'] : ['NULL::INTEGER', 'NULL::INTEGER'];
  return query(
    `SELECT quelle, count(*)::INTEGER AS zeilen, ${year[0]} AS jahr_von, ${year[1]} AS jahr_bis
FROM ${table.name} GROUP BY quelle ORDER BY quelle`,
  );
};

/** Sources of the versions that use a structure: the names of products and accounts come from them. */
export const STRUCTURE_SHARES = (table: Table): Query<Share> =>
  query(`SELECT f.quelle, count(*)::INTEGER AS zeilen, NULL::INTEGER AS jahr_von, NULL::INTEGER AS jahr_bis
FROM ${table.name} t JOIN (SELECT DISTINCT struktur, quelle FROM fassungen) f ON f.struktur = t.struktur
GROUP BY f.quelle ORDER BY f.quelle`);

export const YEARS = (table: Table): Query<{ jahr: number }> =>
  query(`SELECT DISTINCT jahr::INTEGER AS jahr FROM ${table.name} WHERE jahr IS NOT NULL ORDER BY jahr`);

/** Kinds of figures with their rows; `from`: the table, or the Parquet file with some of its rows. */
export const KINDS = (table: Table, from: string = table.name): Query<{ wertart: string | null; zeilen: number }> =>
  query(`SELECT wertart, count(*)::INTEGER AS zeilen FROM ${from} GROUP BY wertart ORDER BY zeilen DESC, wertart`);

export const VERSIONS: Query<{
  fassung: string;
  name: string;
  status: string;
  stand: string | null;
  quelle: string;
}> = query('SELECT fassung, name, status, stand, quelle FROM fassungen ORDER BY fassung');

/** How many cells of each column are filled, and how many a program that guesses types takes for something else. */
export interface Filled {
  spalte: string;
  gefuellt: number;
  /** Text of digits alone. */
  ziffern: number;
  /** Such text with a 0 in front, or text that looks like another kind of number. */
  nullen: number;
  /** Text that looks like a day or month. */
  tage: number;
}

/** Regular expressions that JavaScript and DuckDB read alike. */
const FORMS = {
  ziffern: '^[0-9]+$',
  nullen: '^(?:0[0-9]+|[+-]?[0-9]+(?:[.,][0-9]+)+|[0-9]+[eE][+-]?[0-9]+)$',
  tage: '^[0-9]{4}-[0-9]{2}(?:-[0-9]{2})?$',
} as const;

/** `from` as above. */
export const FILLED = (table: Table, from: string = table.name): Query<Filled> =>
  query(`${table.columns.map((column, at) => filledIn(column, at, from)).join('\nUNION ALL ')}
ORDER BY nr`);

/** A text that stands in many rows is looked at once: of 400,000 keys of regions 500 are different. */
function filledIn(column: Column, at: number, from: string): string {
  const head = `SELECT ${at}::INTEGER AS nr, '${column.name}' AS spalte`;
  const forms = Object.entries(FORMS);
  if (column.type !== 'text')
    return `${head}, count(${named(column)})::INTEGER AS gefuellt, ${forms.map(([form]) => `0::INTEGER AS ${form}`).join(', ')} FROM ${from}`;
  const like = forms.map(
    ([form, pattern]) =>
      `coalesce(sum(CASE WHEN regexp_matches(text, '${pattern}') THEN zeilen END), 0)::INTEGER AS ${form}`,
  );
  return `${head}, coalesce(sum(zeilen), 0)::INTEGER AS gefuellt, ${like.join(', ')}
  FROM (SELECT ${named(column)} AS text, count(*) AS zeilen FROM ${from} WHERE ${named(column)} IS NOT NULL GROUP BY ALL)`;
}

/**
 * First, middle and last row, each cell as text; `from` as above. The files are sorted, and the tables are read from them: rows
 * are counted in the order in which they stand.
 */
export const EXAMPLES = (
  table: Table,
  from: string = table.name,
): Query<Record<string, string | null> & { nr: number }> => {
  const cells = table.columns.map((column) => `${named(column)}::VARCHAR AS ${named(column)}`);
  return query(`SELECT nr::INTEGER AS nr, ${cells.join(', ')}
FROM (SELECT *, row_number() OVER () AS nr FROM ${from}), (SELECT count(*) AS alle FROM ${from})
WHERE nr IN (1, (alle + 1) // 2, alle) ORDER BY nr`);
};

/** Indicators that rest on a source. */
export interface IndicatorShare extends Share {
  kennzahl: string;
  name: string;
  einheit: string;
  wertart: string;
  regionen: number;
}

export const INDICATORS: Query<IndicatorShare> = query(`SELECT w.quelle, w.kennzahl, k.name, w.einheit, w.wertart,
  count(*)::INTEGER AS zeilen, min(w.jahr)::INTEGER AS jahr_von, max(w.jahr)::INTEGER AS jahr_bis,
  count(DISTINCT w.ags)::INTEGER AS regionen
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl
GROUP BY w.quelle, w.kennzahl, k.name, w.einheit, w.wertart ORDER BY w.quelle, k.name, w.kennzahl, w.einheit, w.wertart`);

/** How many values of each theme rest on a source. */
export const THEMES: Query<{ quelle: string; thema: string; zeilen: number }> =
  query(`SELECT w.quelle, k.thema, count(*)::INTEGER AS zeilen
FROM werte w JOIN kennzahlen k ON k.kennzahl = w.kennzahl GROUP BY w.quelle, k.thema ORDER BY w.quelle, zeilen DESC, k.thema`);

/** Regions that a source speaks of, in one table. */
export const REGIONS = (table: Table): Query<{ quelle: string; ags: string }> =>
  query(`SELECT DISTINCT quelle, ags FROM ${table.name} ORDER BY quelle, ags`);

/** Kinds of figures of each source in one table. */
export const SOURCE_KINDS = (table: Table): Query<{ quelle: string; wertart: string; zeilen: number }> =>
  query(`SELECT quelle, wertart, count(*)::INTEGER AS zeilen FROM ${table.name}
GROUP BY quelle, wertart ORDER BY quelle, zeilen DESC, wertart`);
