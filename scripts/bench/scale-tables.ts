/** The amounts of many invented cities, in the columns of the published table `haushalt`, and what is asked of them. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLES } from '../../src/schema/tables.ts';
import { duckType, orderOf, withDuckDB, writeParquet } from '../write/duckdb.ts';
import { quoteName, quoteText } from '../write/names.ts';

/** How many cities, and rows of each. */
export interface Scale {
  readonly cities: number;
  readonly rows: number;
}

/** Products, accounts and years of a city; what is over goes into further years. */
const [PRODUCTS, ACCOUNTS] = [250, 25];
const FIRST_YEAR = 2030;
const FIRST_KEY = 1_000_000;

/** Each column by the number of the city (`c`) and of its row (`r`). */
const CELLS: Readonly<Record<string, string>> = {
  ags: `printf('%08d', ${FIRST_KEY} + c)`,
  jahr: `${FIRST_YEAR} + r // ${PRODUCTS * ACCOUNTS}`,
  fassung: "'plan'",
  wertart: "'ansatz'",
  teil: "'ergebnis'",
  richtung: `CASE WHEN r // ${PRODUCTS} % ${ACCOUNTS} < 10 THEN 'ertrag' ELSE 'aufwand' END`,
  produkt: `printf('%05d', 10000 + r % ${PRODUCTS})`,
  unterprodukt: `printf('%05d00', 10000 + r % ${PRODUCTS})`,
  konto: `printf('%07d', 4000000 + r // ${PRODUCTS} % ${ACCOUNTS} * 1000)`,
  fachbereich: 'CAST(10 + r % 40 AS VARCHAR)',
  aufgabe: `printf('%05d00', 10000 + r % ${PRODUCTS})`,
  art: `printf('%07d', 4000000 + r // ${PRODUCTS} % ${ACCOUNTS} * 1000)`,
  organisation: 'CAST(10 + r % 40 AS VARCHAR)',
  // one cell in fifty is empty; the others are spread without any order, exact to the cent
  betrag: 'CASE WHEN r % 50 <> 49 THEN CAST((c * 25013 + r) * 7919 % 99999989 AS DECIMAL(18, 2)) * 0.01 END',
  quelle: "'erfunden'",
  zeile: 'r + 1',
};

/** SQL of the rows of some cities by their numbers. @throws when the published table has a column that nobody generates */
export function generated(rows: number, from: number, until: number): string {
  const cells = TABLES.haushalt.columns.map((column) => {
    const cell = CELLS[column.name];
    if (cell === undefined) throw new Error(`scripts/bench/scale-tables.ts: no cell for haushalt.${column.name}`);
    return `CAST(${cell} AS ${duckType(column)}) AS ${quoteName(column.name)}`;
  });
  return `SELECT ${cells.join(', ')} FROM range(${from}, ${until}) cities(c), range(${rows}) amounts(r)`;
}

/** Key of a city by its number. */
export const keyOf = (city: number): string => String(FIRST_KEY + city).padStart(8, '0');

/** Writes them as each city alone is published, into a folder a city. */
export const writeCities = (folder: string, { cities, rows }: Scale): Promise<void> =>
  withDuckDB(async (_, beside) => {
    const { haushalt } = TABLES;
    const write = async (city: number): Promise<void> => {
      const own = join(folder, `ags=${keyOf(city)}`);
      await mkdir(own, { recursive: true });
      const sorted = `(FROM (${generated(rows, city, city + 1)}) ORDER BY ${orderOf(haushalt)})`;
      await beside((connection) => writeParquet(connection, haushalt, join(own, 'haushalt.parquet'), sorted));
    };
    await Promise.all(Array.from({ length: cities }, (_, city) => write(city)));
  });

/** The table of all cities; the name of a folder is text, for keys begin with 0. */
export const ALL_CITIES = (folder: string): string =>
  `read_parquet(${quoteText(join(folder, '*/*.parquet'))}, hive_partitioning = true, hive_types = {'ags': VARCHAR})`;

/** The file of one city, read as if there were no other. */
export const ONE_CITY = (folder: string, ags: string): string =>
  `read_parquet(${quoteText(join(folder, `ags=${ags}`, '*.parquet'))})`;

/** A question as the explorer asks it: what each product of a city plans in a year. */
export const productsOf = (table: string, ags: string): string => `SELECT produkt,
  CAST(SUM(CASE WHEN richtung = 'ertrag' THEN betrag END) AS VARCHAR) AS ertrag,
  CAST(SUM(CASE WHEN richtung = 'aufwand' THEN betrag END) AS VARCHAR) AS aufwand
FROM ${table} WHERE ags = ${quoteText(ags)} AND jahr = ${FIRST_YEAR} GROUP BY produkt ORDER BY produkt`;

/** A question to a whole Land: rows, empty cells and the exact sum of all its cities. */
export const sumOf = (table: string): string => `SELECT CAST(COUNT(*) AS INTEGER) AS zeilen,
  CAST(COUNT(*) - COUNT(betrag) AS INTEGER) AS leer, CAST(COUNT(DISTINCT ags) AS INTEGER) AS orte, CAST(SUM(betrag) AS VARCHAR) AS summe FROM ${table}`;
