/**
 * The committed dataset of Potsdam against its raw file, which DuckDB reads here a second time, without this program. The same of
 * an excerpt that we made ourselves: an invented city in the form of that file, with everything that an import can stumble over.
 */
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingerprint, temporaryFolders } from '../testing/folders.ts';
import { inWholeRun, shared } from '../testing/shared.ts';
import { importPackage } from './openspending.ts';

const root = resolve(import.meta.dirname, '../..');
const excerpt = join(root, 'scripts/testing/excerpts/haushalt');
const potsdam = inWholeRun(shared('data/real/potsdam'));
const newFolder = temporaryFolders();

/** A raw file, the dataset that it has to become, and what it was counted to hold before this program existed. */
interface Case {
  readonly title: string;
  readonly here: boolean;
  /** Folder and name of the raw file. */
  readonly raw: string;
  readonly file: string;
  readonly dataset: string;
  /** Names of the version of the draft and of the plan before it. */
  readonly versions: readonly [string, string];
  /** Records, derived ones, zeros, empty ones, rows that are kept. */
  readonly records: readonly number[];
  /** Positions whose cells are empty. */
  readonly empty: number;
  /** Products, sub-products, accounts, departments, and of each those with an amount. */
  readonly codes: readonly number[];
  /** Some of the totals by version, year, kind and direction. */
  readonly totals: readonly (readonly string[])[];
}

const CASES: readonly Case[] = [
  {
    title: 'an invented city, 2017',
    here: true,
    raw: join(excerpt, 'raw'),
    file: 'pruefstadt_haushalt_entwurf_date.csv',
    dataset: join(excerpt, 'pruefstadt'),
    versions: ['entwurf', 'vorjahr'],
    records: [180, 60, 38, 8, 82],
    empty: 2,
    codes: [6, 7, 11, 4, 5, 6, 10, 4],
    totals: [
      ['entwurf', '2017', 'ansatz', 'aufwand', '1313745.73'],
      ['entwurf', '2020', 'planung', 'ertrag', '20131700.99'],
      ['vorjahr', '2016', 'ansatz', 'aufwand', '1089745.67'],
    ],
  },
  {
    title: potsdam.title('Potsdam, draft budget 2017'),
    here: potsdam.here,
    raw: potsdam.path,
    file: 'potsdam_haushalt_entwurf_2018_date.csv.gz',
    dataset: join(root, 'data/potsdam/potsdam-2017-entwurf'),
    versions: ['potsdam-2017-entwurf', 'potsdam-vorjahresplan'],
    records: [333_768, 111_256, 184_250, 1_248, 38_262],
    empty: 312,
    codes: [206, 457, 862, 27, 172, 319, 330, 25],
    totals: [
      ['potsdam-2017-entwurf', '2017', 'ansatz', 'ertrag', '673350700.00'],
      ['potsdam-2017-entwurf', '2020', 'planung', 'aufwand', '711901500.00'],
    ],
  },
];

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

const ask = async (sql: string): Promise<unknown[][]> => (await connection.runAndReadAll(sql)).getRowsJson();

/** Both files as tables: `raw` as text, without what it repeats; `haushalt` and the label tables as they are committed. */
async function open({ raw, file, dataset, versions }: Case): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE raw AS
    SELECT row_number() OVER ()::VARCHAR AS zeile, Year AS jahr, Category AS phase, Direction AS richtung, UP AS unterprodukt,
      SK AS konto, Produkt AS produkt, FB AS fachbereich,
      -- the text of the source without the points between thousands, as the dataset keeps it
      replace(Amount, '.', '') AS betrag,
      CASE WHEN Category = 'FP' OR (Category = 'Ansatz' AND Year = '2017') THEN '${versions[0]}' ELSE '${versions[1]}' END AS fassung
    FROM read_csv('${join(raw, file)}', header = true, all_varchar = true, quote = '"', nullstr = '')`);
  for (const table of ['haushalt', 'produkte', 'unterprodukte', 'konten', 'organisation']) {
    const path = join(dataset, `${table}.csv`);
    await connection.run(`CREATE OR REPLACE TABLE ${table} AS
      SELECT * FROM read_csv('${path}', header = true, delim = ';', all_varchar = true)`);
  }
}

/** The exact amount of a cell. */
const exact = (cell: string): string => `replace(${cell}, ',', '.')::DECIMAL(18, 2)`;
const SUM = `sum(${exact('betrag')})::VARCHAR`;

describe.each(CASES.map((one) => [one.title, one] as const))('%s', (_, one) => {
  const here = it.skipIf(!one.here);
  beforeAll(async () => {
    if (one.here) await open(one);
  });

  here('is what the import makes of the raw file, byte for byte', async () => {
    const folder = join(await newFolder(), 'dataset');
    await cp(one.dataset, folder, { recursive: true });
    const printed = await importPackage(join(one.raw, 'datapackage.json'), folder);
    expect(await fingerprint(folder)).toEqual(await fingerprint(one.dataset));
    expect(printed).toContain('Alle Bezeichnungen sind geprüft.');
  });

  here('accounts for every record: kept, zero, empty or derived', async () => {
    const counts = await ask(`
      SELECT count(*)::INTEGER, count(*) FILTER (phase = 'Diff')::INTEGER,
        count(*) FILTER (phase <> 'Diff' AND betrag = '0')::INTEGER,
        count(*) FILTER (phase <> 'Diff' AND betrag IS NULL)::INTEGER,
        (SELECT count(*)::INTEGER FROM haushalt), (SELECT count(*)::INTEGER FROM haushalt WHERE betrag IS NULL)
      FROM raw`);
    expect(counts).toEqual([[...one.records, one.records[3]]]);
  });

  here('counts the zero cells and the derived ones of each phase and year', async () => {
    const { herkunft } = JSON.parse(await readFile(join(one.dataset, 'datapackage.json'), 'utf8'));
    const counted = (where: string) =>
      ask(`SELECT phase, jahr::INTEGER, count(*)::INTEGER FROM raw WHERE ${where} GROUP BY ALL ORDER BY ALL`);
    const stated = (counts: readonly Record<string, unknown>[]) =>
      counts.map(({ phase, jahr, anzahl }) => [phase, jahr, anzahl]).sort();
    expect(stated(herkunft.nullzellen)).toEqual(await counted("phase <> 'Diff' AND betrag = '0'"));
    expect(stated(herkunft.abgeleitet_geprueft)).toEqual(await counted("phase = 'Diff'"));
    expect(herkunft.abgeleitet_geprueft).toHaveLength(4);
  });

  here('has the empty cells of its positions, all in the plan before', async () => {
    const sql =
      'SELECT count(DISTINCT unterprodukt || konto)::INTEGER, list(DISTINCT fassung) FROM haushalt WHERE betrag IS NULL';
    expect(await ask(sql)).toEqual([[one.empty, [one.versions[1]]]]);
  });

  here('knows all products, sub-products, accounts and departments, and which of them have an amount', async () => {
    const counts = await ask(`
      SELECT (SELECT count(*)::INTEGER FROM produkte), (SELECT count(*)::INTEGER FROM unterprodukte),
        (SELECT count(*)::INTEGER FROM konten), (SELECT count(*)::INTEGER FROM organisation),
        count(DISTINCT produkt)::INTEGER, count(DISTINCT unterprodukt)::INTEGER,
        count(DISTINCT konto)::INTEGER, count(DISTINCT fachbereich)::INTEGER
      FROM haushalt WHERE betrag IS NOT NULL`);
    expect(counts).toEqual([one.codes]);
  });

  here('has the amount of every cell under its record number', async () => {
    const different = await ask(`
      SELECT count(*)::INTEGER, count(*) FILTER (
        ${exact('h.betrag')} IS DISTINCT FROM ${exact('r.betrag')} OR h.jahr <> r.jahr OR h.unterprodukt <> r.unterprodukt OR h.konto <> r.konto
        OR h.produkt <> r.produkt OR h.fachbereich <> r.fachbereich OR h.fassung <> r.fassung)::INTEGER
      FROM haushalt h JOIN raw r USING (zeile)`);
    expect(different).toEqual([[one.records[4], 0]]);
  });

  here('adds up to the raw file to the cent, per version, year, kind and direction', async () => {
    const source = await ask(`
      SELECT fassung, jahr, CASE phase WHEN 'Ansatz' THEN 'ansatz' ELSE 'planung' END AS wertart,
        CASE richtung WHEN 'revenue' THEN 'ertrag' ELSE 'aufwand' END AS richtung, ${SUM}
      FROM raw WHERE phase <> 'Diff' GROUP BY ALL ORDER BY ALL`);
    const ours = await ask(`SELECT fassung, jahr, wertart, richtung, ${SUM} FROM haushalt GROUP BY ALL ORDER BY ALL`);
    expect(ours).toEqual(source);
    expect(ours).toHaveLength(16);
    for (const total of one.totals) expect(ours).toContainEqual(total);
  });
});

describe('the invented city, read for the first time', () => {
  it('gets a name proposed for every code, mended where a blank was put into a word and nowhere else', async () => {
    const folder = join(await newFolder(), 'pruefstadt');
    await mkdir(folder);
    for (const name of ['import.json', 'produktbereiche.csv', 'produktgruppen.csv', 'bezeichnungen-erlaubt.csv'])
      await cp(join(excerpt, 'pruefstadt', name), join(folder, name));
    const printed = await importPackage(join(excerpt, 'raw/datapackage.json'), folder);
    expect(printed).toContain('39 Bezeichnungen zu prüfen');
    const names = (await readFile(join(folder, 'konten.csv'), 'utf8')).split('\n').map((line) => line.split(';')[2]);
    expect(names).toEqual(
      expect.arrayContaining(['Erträge aus interner Verrechnung', 'Abzug für nicht verbrauchte Probemittel']),
    );
    expect(names).toContain('Zuschüsse an Träger der Proben und Verbände, Vereine');
    const own = join(excerpt, 'pruefstadt/haushalt.csv');
    expect(await readFile(join(folder, 'haushalt.csv'), 'utf8')).toBe(await readFile(own, 'utf8'));
  });
});
