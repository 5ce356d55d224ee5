/** Is it true? The published file against the totals of its source, and the pages against the raw file itself. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATEN, documentOf, pages, type SitePage } from './site.ts';

/** Added up from the raw file before this site existed: version, year, Ertrag, Aufwand in euro, with internal charging. */
const CONTROL_TOTALS = [
  ['potsdam-2017-entwurf', 2017, 673_350_700, 684_106_200],
  ['potsdam-2017-entwurf', 2018, 696_789_800, 704_994_200],
  ['potsdam-2017-entwurf', 2019, 706_293_500, 705_317_100],
  ['potsdam-2017-entwurf', 2020, 714_662_700, 711_901_500],
  ['potsdam-vorjahresplan', 2016, 586_151_400, 591_025_500],
  ['potsdam-vorjahresplan', 2017, 599_853_900, 599_123_800],
  ['potsdam-vorjahresplan', 2018, 609_881_100, 609_000_300],
  ['potsdam-vorjahresplan', 2019, 618_123_700, 611_693_800],
] as const;

const RAW = fileURLToPath(
  new URL('../../shared/data/real/potsdam/potsdam_haushalt_entwurf_2018_date.csv.gz', import.meta.url),
);

let duckdb: DuckDBInstance;
let connection: DuckDBConnection;

beforeAll(async () => {
  duckdb = await DuckDBInstance.create(':memory:');
  connection = await duckdb.connect();
});
afterAll(() => {
  connection.closeSync();
  duckdb.closeSync();
});

/** Rows as plain values; sums come as exact decimals, whose text is compared as a number of whole cents. */
const ask = async (sql: string): Promise<unknown[][]> => (await connection.runAndReadAll(sql)).getRowsJson();

describe('the published Parquet', () => {
  it('holds exactly the control totals of the source, by version, year and direction', async () => {
    const rows = await ask(`SELECT fassung, jahr::INTEGER,
        SUM(betrag) FILTER (richtung = 'ertrag')::DECIMAL(18, 2), SUM(betrag) FILTER (richtung = 'aufwand')::DECIMAL(18, 2)
      FROM read_parquet('${join(DATEN, 'haushalt.parquet')}') GROUP BY 1, 2 ORDER BY 1, 2`);
    const expected = CONTROL_TOTALS.map(([fassung, jahr, ...sums]) => [
      fassung,
      jahr,
      ...sums.map((s) => s.toFixed(2)),
    ]);
    expect(rows).toEqual(expected);
  });

  it('cancels internal charging over the whole, as the law has it', async () => {
    const rows = await ask(`SELECT fassung, jahr, SUM(CASE richtung WHEN 'ertrag' THEN betrag ELSE -betrag END)::DOUBLE
      FROM read_parquet('${join(DATEN, 'haushalt.parquet')}') WHERE konto[1:2] IN ('48', '58')
      GROUP BY fassung, jahr`);
    expect(rows).toHaveLength(CONTROL_TOTALS.length);
    expect(rows.map(([, , difference]) => difference)).toEqual(rows.map(() => 0));
  });
});

/** How a page's level is found in the raw file: its key as SQL over one record; accounts count internal charging too. */
const LEVELS: readonly { name: string; path: RegExp; key: string; intern?: true }[] = [
  { name: 'product', path: /^\/haushalt\/produkt\/(\d+)\/$/, key: '"Produkt"' },
  { name: 'sub-product', path: /^\/haushalt\/unterprodukt\/(\d+)\/$/, key: '"UP"' },
  { name: 'product group', path: /^\/haushalt\/gruppe\/(\d+)\/$/, key: '"Produkt"[1:3]' },
  { name: 'area', path: /^\/haushalt\/bereich\/(\d+)\/$/, key: '"Produkt"[1:2]' },
  { name: 'department', path: /^\/haushalt\/organisation\/(\d+)\/$/, key: '"FB"' },
  { name: 'kind', path: /^\/haushalt\/art\/(\d+)\/$/, key: '"KG"', intern: true },
  { name: 'account', path: /^\/haushalt\/konto\/(\d+)\/$/, key: '"SK"', intern: true },
];

describe.skipIf(!existsSync(RAW))(
  existsSync(RAW) ? 'pages against the raw file' : `pages against the raw file (skipped: ${RAW} is not here)`,
  () => {
    beforeAll(async () => {
      await connection.run(`CREATE TABLE raw AS SELECT * FROM read_csv('${RAW}', all_varchar = true)`);
    });

    it.each(LEVELS)('every $name page states the revenue and expenditure of 2017', async ({ path, key, intern }) => {
      const sums = await ask(`SELECT ${key},
          SUM(TRY_CAST("Amount" AS DECIMAL(18, 2))) FILTER ("Direction" = 'revenue')::DOUBLE,
          SUM(TRY_CAST("Amount" AS DECIMAL(18, 2))) FILTER ("Direction" <> 'revenue')::DOUBLE
        FROM raw WHERE "Year" = '2017' AND "Category" = 'Ansatz' AND ${intern ? 'true' : `"KG" NOT IN ('48', '58')`} GROUP BY 1`);
      const expected = new Map(sums.map(([name, ertrag, aufwand]) => [name, [ertrag ?? 0, aufwand ?? 0]]));
      const found = pagesOf(path);
      expect(found.length).toBeGreaterThan(0);
      for (const { page, name } of found) {
        const stated = [fact(page, 'Ertrag'), fact(page, 'Aufwand')];
        // An account has one direction; every other page states both.
        expect(stated.filter((value) => value !== null).length, page.path).toBe(intern ? 1 : 2);
        expect(
          stated.map((value) => value ?? 0),
          page.path,
        ).toEqual(expected.get(name) ?? [0, 0]);
      }
    });

    it('each product with an amount in any year and version has a page, and no other', async () => {
      const rows = await ask(`SELECT DISTINCT "Produkt" FROM raw
        WHERE "Category" <> 'Diff' AND TRY_CAST("Amount" AS DECIMAL(18, 2)) <> 0 ORDER BY 1`);
      const names = pagesOf(/^\/haushalt\/produkt\/(\d+)\/$/).map(({ name }) => name);
      expect(names).toEqual(rows.flat());
    });
  },
);

const pagesOf = (path: RegExp): { page: SitePage; name: string }[] =>
  pages().flatMap((page) => {
    const name = path.exec(page.path)?.[1];
    return name ? [{ page, name }] : [];
  });

/** The unrounded value under "Ertrag 2017" or "Aufwand 2017"; null when the page does not state it. */
function fact(page: SitePage, name: string): number | null {
  const term = [...documentOf(page).querySelectorAll('.facts dt')].find((dt) => dt.textContent === `${name} 2017`);
  const value = term?.nextElementSibling?.getAttribute('data-value');
  return value ? Number(value) : null;
}
