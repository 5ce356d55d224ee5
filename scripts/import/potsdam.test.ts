/** The committed dataset of Potsdam against its raw file, which DuckDB reads here a second time, without this program. */
import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { importPackage } from '../import.ts';
import { fingerprint, temporaryFolders } from '../testing/folders.ts';
import { withDuckDB } from '../write/duckdb.ts';

const root = resolve(import.meta.dirname, '../..');
const raw = resolve(root, '../shared/data/real/potsdam');
const dataset = join(root, 'data/potsdam-2017-entwurf');
const here = existsSync(join(raw, 'datapackage.json'));
const newFolder = temporaryFolders();

/** Runs where the raw file is, and says why it does not elsewhere. */
const itWithRawFile = (title: string, test: () => Promise<void>): void => {
  it.skipIf(!here)(here ? title : `${title} (skipped: ${raw} is missing)`, test);
};

/** Asks both files: `raw` as text, `haushalt` and the label tables as they are committed. */
async function ask(sql: string): Promise<unknown[][]> {
  return withDuckDB(async (connection) => {
    await openFiles(connection);
    return (await connection.runAndReadAll(sql)).getRowsJson();
  });
}

async function openFiles(connection: DuckDBConnection): Promise<void> {
  const source = join(raw, 'potsdam_haushalt_entwurf_2018_date.csv.gz');
  await connection.run(
    `CREATE VIEW raw AS SELECT * FROM read_csv('${source}', header = true, all_varchar = true, quote = '"', nullstr = '')`,
  );
  for (const table of ['haushalt', 'produkte', 'unterprodukte', 'konten', 'organisation']) {
    const file = join(dataset, `${table}.csv`);
    await connection.run(
      `CREATE VIEW ${table} AS SELECT * FROM read_csv('${file}', header = true, delim = ';', all_varchar = true)`,
    );
  }
}

/** The raw cells with the version that a phase belongs to. */
const VERSIONED = `
  SELECT *,
    CASE WHEN Category = 'FP' OR (Category = 'Ansatz' AND Year = '2017') THEN 'potsdam-2017-entwurf'
      ELSE 'potsdam-vorjahresplan' END AS fassung,
    CASE Category WHEN 'Ansatz' THEN 'ansatz' ELSE 'planung' END AS wertart,
    CASE Direction WHEN 'revenue' THEN 'ertrag' ELSE 'aufwand' END AS richtung
  FROM raw WHERE Category <> 'Diff'`;

describe('Potsdam, draft budget 2017', () => {
  itWithRawFile('is what the import makes of the raw file, byte for byte', async () => {
    const folder = join(await newFolder(), 'potsdam-2017-entwurf');
    await cp(dataset, folder, { recursive: true });
    const printed = await importPackage(join(raw, 'datapackage.json'), folder);
    expect(await fingerprint(folder)).toEqual(await fingerprint(dataset));
    expect(printed).toContain('Alle Bezeichnungen sind geprüft.');
  });

  itWithRawFile('accounts for every record: kept, zero, empty or derived', async () => {
    const counts = await ask(`
      SELECT count(*)::INTEGER, count(*) FILTER (Category = 'Diff')::INTEGER,
        count(*) FILTER (Category <> 'Diff' AND Amount = '0')::INTEGER,
        count(*) FILTER (Category <> 'Diff' AND Amount IS NULL)::INTEGER,
        (SELECT count(*)::INTEGER FROM haushalt), (SELECT count(*)::INTEGER FROM haushalt WHERE betrag IS NULL)
      FROM raw`);
    expect(counts).toEqual([[333_768, 111_256, 184_250, 1_248, 38_262, 1_248]]);
  });

  itWithRawFile('counts the zero cells of each phase and year', async () => {
    const { herkunft } = await import(join(dataset, 'datapackage.json'), { with: { type: 'json' } }).then(
      (module) => module.default,
    );
    const zeros = await ask(`
      SELECT Category, Year::INTEGER, count(*)::INTEGER FROM raw WHERE Category <> 'Diff' AND Amount = '0' GROUP BY ALL ORDER BY ALL`);
    const stated = herkunft.nullzellen
      .map(({ phase, jahr, anzahl }: Record<string, unknown>) => [phase, jahr, anzahl])
      .sort();
    expect(stated).toEqual(zeros);
    const derived = await ask(
      "SELECT Year::INTEGER, count(*)::INTEGER FROM raw WHERE Category = 'Diff' GROUP BY ALL ORDER BY ALL",
    );
    expect(herkunft.abgeleitet_geprueft.map(({ jahr, anzahl }: Record<string, unknown>) => [jahr, anzahl])).toEqual(
      derived,
    );
  });

  itWithRawFile('has the empty cells of 312 positions', async () => {
    const sql =
      'SELECT count(DISTINCT unterprodukt || konto)::INTEGER, list(DISTINCT fassung) FROM haushalt WHERE betrag IS NULL';
    expect(await ask(sql)).toEqual([[312, ['potsdam-vorjahresplan']]]);
  });

  itWithRawFile(
    'knows all products, sub-products, accounts and departments, and which of them have an amount',
    async () => {
      const counts = await ask(`
      SELECT (SELECT count(*)::INTEGER FROM produkte), (SELECT count(*)::INTEGER FROM unterprodukte),
        (SELECT count(*)::INTEGER FROM konten), (SELECT count(*)::INTEGER FROM organisation),
        count(DISTINCT produkt)::INTEGER, count(DISTINCT unterprodukt)::INTEGER,
        count(DISTINCT konto)::INTEGER, count(DISTINCT fachbereich)::INTEGER
      FROM haushalt WHERE betrag IS NOT NULL`);
      expect(counts).toEqual([[206, 457, 862, 27, 172, 319, 330, 25]]);
    },
  );

  itWithRawFile('has the amount of every cell under its record number', async () => {
    const different = await ask(`
      WITH numbered AS (SELECT row_number() OVER () AS zeile, * FROM raw)
      SELECT count(*)::INTEGER, count(*) FILTER (
        h.betrag IS DISTINCT FROM n.Amount OR h.jahr <> n.Year OR h.unterprodukt <> n.UP OR h.konto <> n.SK
        OR h.produkt <> n.Produkt OR h.fachbereich <> n.FB)::INTEGER
      FROM haushalt h JOIN numbered n ON n.zeile = h.zeile::BIGINT`);
    expect(different).toEqual([[38_262, 0]]);
  });

  itWithRawFile('adds up to the raw file, per version, year, kind and direction', async () => {
    const keys = 'fassung, jahr, wertart, richtung';
    const source = await ask(
      `SELECT fassung, Year AS jahr, wertart, richtung, sum(Amount::BIGINT)::VARCHAR FROM (${VERSIONED}) GROUP BY ALL ORDER BY ALL`,
    );
    const ours = await ask(`SELECT ${keys}, sum(betrag::BIGINT)::VARCHAR FROM haushalt GROUP BY ALL ORDER BY ALL`);
    expect(ours).toEqual(source);
    expect(ours).toHaveLength(16);
    expect(ours).toContainEqual(['potsdam-2017-entwurf', '2017', 'ansatz', 'ertrag', '673350700']);
    expect(ours).toContainEqual(['potsdam-2017-entwurf', '2020', 'planung', 'aufwand', '711901500']);
  });
});
