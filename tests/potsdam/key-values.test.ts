/** The published key figures and what the pages say of them, held against other SQL over the published values. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { DATEN, DIST } from '../site.ts';

type Row = Readonly<Record<string, unknown>>;
let ask: (sql: string) => Promise<readonly Row[]>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of ['werte', 'kennzahlwerte', 'kennzahlen', 'regionen'])
    await connection.run(`CREATE VIEW ${table} AS FROM read_parquet('${join(DATEN, `${table}.parquet`)}')`);
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
});

const COTTBUS = '12052000';

describe('the published key figures', () => {
  it('draw no rate that was only announced for a year', async () => {
    const announced = await ask(`SELECT ags, jahr::INTEGER AS jahr, kennzahl FROM werte w
      WHERE kennzahl LIKE 'hebesatz-%' AND wertart = 'prognose' AND NOT EXISTS (FROM werte s
        WHERE s.ags = w.ags AND s.jahr = w.jahr AND s.kennzahl = w.kennzahl AND s.wertart = 'statistik')`);
    expect(announced.length).toBeGreaterThan(0);
    const drawn = announced.flatMap(({ ags, jahr, kennzahl }) => {
      const file = readFileSync(join(DIST, `abbildungen/${kennzahl}.csv`), 'utf8').replace(/^\uFEFF/, '');
      const { data } = Papa.parse<Record<string, string>>(file, { header: true, delimiter: ';', skipEmptyLines: true });
      expect(data.length, String(kennzahl)).toBeGreaterThan(5);
      return data.filter((row) => row.jahr === String(jahr) && row[`hebesatz_${ags}`]);
    });
    expect(drawn).toEqual([]);
  });

  it('have the tax share of Cottbus in 2008 in one row, with what it is made of', async () => {
    const rows =
      await ask(`SELECT name, wert::DOUBLE AS wert, zaehler::DOUBLE AS zaehler, nenner::DOUBLE AS nenner, reihe
      FROM kennzahlwerte WHERE kennzahl = 'steuerquote-kasse' AND ags = '${COTTBUS}' AND jahr = 2008`);
    expect(rows).toEqual([
      {
        name: 'Cottbus/Chóśebuz',
        wert: 37.003103,
        zaehler: 115_782_573,
        nenner: 312_899_632,
        reihe: 'kassenstatistik',
      },
    ]);
  });

  it('are what a pivot of the values gives, for every declared figure', async () => {
    const declared = await ask(
      'SELECT kennzahl, zaehler, nenner, nenner_reihe, faktor FROM kennzahlen WHERE zaehler IS NOT NULL',
    );
    expect(declared.length).toBeGreaterThan(10);
    for (const { kennzahl, zaehler, nenner, nenner_reihe, faktor } of declared) {
      // of populations the one of the last series in the order of the alphabet, found by a maximum instead of an order
      const below =
        nenner_reihe === 'neueste'
          ? `SELECT w.ags, w.jahr, max(w.wert)::DOUBLE AS unten FROM werte w JOIN (SELECT ags, jahr, max(reihe) AS reihe FROM werte
             WHERE kennzahl = '${nenner}' AND wert IS NOT NULL GROUP BY ALL) USING (ags, jahr, reihe) WHERE kennzahl = '${nenner}' GROUP BY ALL`
          : `SELECT ags, jahr, sum(wert)::DOUBLE AS unten FROM werte WHERE kennzahl = '${nenner}' AND jahr_bis IS NULL GROUP BY ALL`;
      const [found] = await ask(`WITH unten AS (${below}), eigen AS (
          SELECT ags, jahr, round(${faktor} * wert::DOUBLE / unten, 6) AS soll
          FROM werte JOIN unten USING (ags, jahr) WHERE kennzahl = '${zaehler}' AND jahr_bis IS NULL AND wert IS NOT NULL AND unten > 0)
        SELECT count(*)::INTEGER AS alle, count(*) FILTER (abs(soll - wert::DOUBLE) > 0.0000011 OR soll IS NULL OR wert IS NULL)::INTEGER AS falsch
        FROM eigen FULL JOIN (FROM kennzahlwerte WHERE kennzahl = '${kennzahl}' AND wert IS NOT NULL) USING (ags, jahr)`);
      expect(Number(found?.alle), String(kennzahl)).toBeGreaterThan(300);
      expect(found?.falsch, String(kennzahl)).toBe(0);
    }
  });

  it('have of the budget what the pages compute of it, version by version', async () => {
    const published = await ask(
      'SELECT kennzahl, jahr, wert::DOUBLE AS wert FROM kennzahlwerte WHERE zaehler_kennzahl IS NULL AND wert IS NOT NULL',
    );
    const figures = new Set(published.map(({ kennzahl }) => String(kennzahl)));
    let shown = 0;
    for (const kennzahl of figures) {
      const file = join(DIST, `abbildungen/plan-${kennzahl}.csv`);
      if (!existsSync(file)) continue;
      const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8').replace('\ufeff', ''), {
        header: true,
        delimiter: ';',
        skipEmptyLines: true,
      });
      const own = published.filter((row) => row.kennzahl === kennzahl);
      expect(own.length, kennzahl).toBe(data.length);
      for (const { jahr, wert = '' } of data) {
        const told = Number(wert.replace(',', '.'));
        const found = own.some((row) => row.jahr === Number(jahr) && Math.abs(Number(row.wert) - told) < 0.0000011);
        expect(found, `${kennzahl} ${jahr} ${wert}`).toBe(true);
        shown += 1;
      }
    }
    expect(shown).toBeGreaterThan(50);
  });

  it('give a reason wherever they give no value', async () => {
    expect(await ask('SELECT * FROM kennzahlwerte WHERE wert IS NULL AND fehlgrund IS NULL LIMIT 1')).toEqual([]);
  });
});

describe('the question whether personnel is dear', () => {
  it('is answered with the money of 2008 and the posts of 2019, each with what it does not say', () => {
    const page = new HtmlPage(readFileSync(join(DIST, 'kennzahlen/personalintensitaet/index.html'), 'utf8'));
    const lede = page.querySelectorAll('p.lede')[0]?.textContent.replaceAll('\u00a0', ' ') ?? '';
    expect(lede).toContain('2008: Potsdam 528 €');
    expect(lede).toContain(
      '2019: Potsdam 123,7, der niedrigste Wert der vier Städte (Cottbus 174,6, Frankfurt (Oder) 186,1 und Brandenburg an der Havel 146,9)',
    );
    expect(lede).not.toContain('Seither gibt es');
    const limits = page.querySelectorAll('details.box')[0]?.textContent ?? '';
    expect(limits).toContain('Kamerale Begriffe bis 2014');
    expect(limits).toContain('Sagt nicht, was das Personal kostet');
  });

  it('and the investment of the budget says that enterprises build beside it', () => {
    const page = readFileSync(join(DIST, 'kennzahlen/sachinvestitionen/index.html'), 'utf8');
    expect(page).toContain('sieht die Zahl viel zu klein aus');
    expect(page).toContain('baut der Eigenbetrieb KIS vor allem Schulen und Kitas');
  });
});

describe('what is said of comparing cities', () => {
  it('says that giving tasks away makes values smaller only where that is so', async () => {
    const said = new Map(
      (await ask('SELECT kennzahl, hinweis FROM kennzahlen')).map(({ kennzahl, hinweis }) => [kennzahl, hinweis]),
    );
    for (const kennzahl of ['personal-kasse-je-ew', 'kasse-sachinvestitionen', 'kasse-ausgaben', 'schulden-kern-je-ew'])
      expect(said.get(kennzahl), kennzahl).toContain('hat kleinere Werte.');
    for (const kennzahl of [
      'gewerbesteuer-je-ew',
      'hebesatz-grundsteuer-b',
      'schulden-integriert-je-ew',
      'kasse-steuern',
    ])
      expect(said.get(kennzahl), kennzahl).toBeNull();
    expect(said.get('steuerquote-kasse')).toContain('dieser Anteil größer');
    expect(said.get('zuweisungsquote-kasse')).toContain('dieser Anteil größer');
    expect(said.get('gebuehrenquote-kasse')).toContain('dieser Anteil kleiner');
    expect(said.get('personalquote-kasse')).toContain('aber auch die laufenden Einnahmen kleiner');
  });
});
