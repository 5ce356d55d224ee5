/** Is it true? The published file against the totals of its source, and the pages against the record and the raw file themselves. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shared } from '../../scripts/testing/shared.ts';
import { type Fact, factsIn } from '../agreement/view.ts';
import type { HtmlElement } from '../html.ts';
import { DATEN, documentOf, pages, type SitePage } from '../site.ts';

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

const RAW = shared('data/real/potsdam/potsdam_haushalt_entwurf_2018_date.csv.gz');
const RECORD = fileURLToPath(new URL('../../data/potsdam/potsdam-2017-entwurf', import.meta.url));

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

/**
 * Where the amounts of the pages can be read without our program, each as SQL with the same columns. The raw file may be missing;
 * the record is what we make of it, and a test of the import holds one against the other.
 */
const SOURCES = [
  [
    'the pages against the record in data/',
    true,
    `SELECT h.jahr, fassung <> 'potsdam-2017-entwurf' AS frueher, h.produkt, h.unterprodukt, h.fachbereich,
        o.geschaeftsbereich, k.kontengruppe, h.konto, richtung = 'ertrag' AS ertrag, h.betrag::DECIMAL(18, 2) AS betrag
      FROM ${csv('haushalt')} h JOIN ${csv('organisation')} o USING (fachbereich) JOIN ${csv('konten')} k USING (konto)`,
  ],
  [
    RAW.title('the pages against the raw file'),
    RAW.here,
    `SELECT "Year" AS jahr, "Category" = 'Mifi' OR "Year" = '2016' AS frueher, "Produkt" AS produkt, "UP" AS unterprodukt,
        "FB" AS fachbereich, "GB" AS geschaeftsbereich, "KG" AS kontengruppe, "SK" AS konto, "Direction" = 'revenue' AS ertrag,
        TRY_CAST("Amount" AS DECIMAL(18, 2)) AS betrag
      FROM read_csv('${RAW.path}', all_varchar = true) WHERE "Category" <> 'Diff'`,
  ],
] as const;

function csv(table: string): string {
  return `read_csv('${join(RECORD, `${table}.csv`)}', delim = ';', header = true, all_varchar = true)`;
}

/** How a page's level is found in the source: its key as SQL over one record; accounts count internal charging too. */
const LEVELS: readonly { name: string; path: RegExp; key: string; intern?: true }[] = [
  { name: 'product', path: /^\/haushalt\/produkt\/(\d+)\/$/, key: 'produkt' },
  { name: 'sub-product', path: /^\/haushalt\/unterprodukt\/(\d+)\/$/, key: 'unterprodukt' },
  { name: 'product group', path: /^\/haushalt\/gruppe\/(\d+)\/$/, key: 'produkt[1:3]' },
  { name: 'area', path: /^\/haushalt\/bereich\/(\d+)\/$/, key: 'produkt[1:2]' },
  { name: 'department', path: /^\/haushalt\/organisation\/(\d+)\/$/, key: 'fachbereich' },
  { name: 'division', path: /^\/haushalt\/organisation\/gb-(\d+)\/$/, key: 'geschaeftsbereich' },
  { name: 'kind', path: /^\/haushalt\/art\/(\d+)\/$/, key: 'kontengruppe', intern: true },
  { name: 'account', path: /^\/haushalt\/konto\/(\d+)\/$/, key: 'konto', intern: true },
];

describe.each(SOURCES)('%s', (_, here, sql) => {
  beforeAll(async () => {
    if (here) await connection.run(`CREATE OR REPLACE TABLE source AS ${sql}`);
  });

  it.skipIf(!here).each(LEVELS)(
    'every $name page states the revenue and expenditure of 2017',
    async ({ path, key, intern }) => {
      const sums =
        await ask(`SELECT ${key}, SUM(betrag) FILTER (ertrag)::DOUBLE, SUM(betrag) FILTER (NOT ertrag)::DOUBLE
        FROM source WHERE jahr = '2017' AND NOT frueher AND ${intern ? 'true' : `kontengruppe NOT IN ('48', '58')`} GROUP BY 1`);
      const expected = new Map(sums.map(([name, ertrag, aufwand]) => [name, [ertrag ?? 0, aufwand ?? 0]]));
      const found = pagesOf(path);
      expect(found.length).toBeGreaterThan(0);
      for (const { address, name, facts } of found) {
        const stated = ['Ertrag 2017', 'Aufwand 2017'].map(
          (fact) => facts.find((one) => one.name === fact)?.value ?? null,
        );
        // An account has one direction; every other page states both.
        expect(stated.filter((value) => value !== null).length, address).toBe(intern ? 1 : 2);
        expect(
          stated.map((value) => value ?? 0),
          address,
        ).toEqual(expected.get(name) ?? [0, 0]);
      }
    },
  );

  // A sub-product that is all of its product has no page of its own.
  it.skipIf(!here).each(LEVELS.filter(({ name }) => name !== 'sub-product'))(
    'each $name with an amount in any year and version has a page, and no other',
    async ({ path, key }) => {
      const rows = await ask(`SELECT DISTINCT ${key} FROM source WHERE betrag <> 0 ORDER BY 1`);
      expect(rows.length).toBeGreaterThan(0);
      expect(pagesOf(path).map(({ name }) => name)).toEqual(rows.flat());
    },
  );
});

interface LevelPage {
  readonly address: string;
  /** The key of the level, as the source has it. */
  readonly name: string;
  readonly facts: readonly Fact[];
}

const read = new Map<RegExp, LevelPage[]>();

/** The pages of a level in the order of their keys, with their facts; read once. */
function pagesOf(path: RegExp): LevelPage[] {
  const known = read.get(path);
  if (known) return known;
  const found = pages().flatMap((page) => {
    const name = path.exec(page.path)?.[1];
    return name ? [{ address: page.path, name, facts: factsOf(page) }] : [];
  });
  const sorted = found.sort((a, b) => (a.name < b.name ? -1 : 1));
  read.set(path, sorted);
  return sorted;
}

/** The facts of a page, from its one list of facts. */
function factsOf(page: SitePage): Fact[] {
  const [list, ...more] = documentOf(page).querySelectorAll('dl.corner');
  expect([page.path, more.length]).toEqual([page.path, 0]);
  return factsIn(list as HtmlElement);
}
