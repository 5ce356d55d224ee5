/** The published key figures and the pages of cities, held against other SQL over the published values. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { HtmlPage } from './html.ts';
import { DATEN, DIST } from './site.ts';

type Row = Readonly<Record<string, unknown>>;
let ask: (sql: string) => Promise<readonly Row[]>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of ['werte', 'kennzahlwerte', 'kennzahlen', 'regionen'])
    await connection.run(`CREATE VIEW ${table} AS FROM read_parquet('${join(DATEN, `${table}.parquet`)}')`);
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
});

const COTTBUS = '12052000';
const POTSDAM = '12054000';

describe('the published key figures', () => {
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

  it('give a reason wherever they give no value', async () => {
    expect(await ask('SELECT * FROM kennzahlwerte WHERE wert IS NULL AND fehlgrund IS NULL LIMIT 1')).toEqual([]);
  });
});

/** The table of a profile: cells by the name of the key figure, and the year below it. */
function profile(slug: string): ReadonlyMap<string, { jahr: string; cells: readonly string[] }> {
  const page = new HtmlPage(readFileSync(join(DIST, `vergleich/${slug}/index.html`), 'utf8'));
  const plain = (text = ''): string => text.replaceAll('\u00a0', ' ').trim();
  return new Map(
    page.querySelectorAll('main tbody tr').map((row) => [
      plain(row.querySelector('th a')?.textContent),
      {
        jahr: plain(row.querySelector('th small')?.textContent),
        cells: row.querySelectorAll('td').map(({ textContent }) => plain(textContent)),
      },
    ]),
  );
}

describe('the pages of cities', () => {
  it('stand under the name as people write it, one for each kreisfreie Stadt of today', async () => {
    const [count] = await ask(
      `SELECT count(*)::INTEGER AS alle FROM regionen WHERE art = 'kreisfreie Stadt' AND gueltig_bis IS NULL`,
    );
    const list = new HtmlPage(readFileSync(join(DIST, 'vergleich/staedte/index.html'), 'utf8'));
    const links = list.querySelectorAll('#staedte a').map((link) => link.getAttribute('href'));
    expect(links).toHaveLength(Number(count?.alle));
    for (const slug of ['cottbus', 'frankfurt-oder', 'brandenburg-an-der-havel', 'potsdam', 'koeln', 'halle-saale'])
      expect(links).toContain(`/vergleich/${slug}/`);
  });

  it.each([
    ['rostock', '13003000'],
    ['koeln', '05315000'],
    ['jena', '16053000'],
    ['cottbus', COTTBUS],
  ])('say of %s what other SQL says: value, place and Potsdam beside it', async (slug, ags) => {
    const shown = profile(slug);
    for (const [name, kennzahl] of [
      ['Anteil an der Einkommensteuer je Einwohner', 'einkommensteuer-je-ew'],
      ['Grundsteuer B je Einwohner', 'grundsteuer-b-je-ew'],
    ] as const) {
      const [found] = await ask(`SELECT k.jahr, k.wert::DOUBLE AS wert,
          (SELECT count(*)::INTEGER + 1 FROM kennzahlwerte a JOIN regionen r USING (ags)
           WHERE a.kennzahl = k.kennzahl AND a.jahr = k.jahr AND a.nenner_reihe = k.nenner_reihe AND r.art = 'kreisfreie Stadt'
             AND coalesce(r.gueltig_bis, '9999') >= '2015-12-31' AND a.wert > k.wert) AS platz,
          (SELECT wert::DOUBLE FROM kennzahlwerte a WHERE a.kennzahl = k.kennzahl AND a.jahr = k.jahr AND a.ags = '${POTSDAM}') AS daneben
        FROM kennzahlwerte k WHERE k.kennzahl = '${kennzahl}' AND k.ags = '${ags}' AND k.wert IS NOT NULL ORDER BY k.jahr DESC LIMIT 1`);
      const euro = (value: unknown): string => `${Math.round(Number(value)).toLocaleString('de-DE')} €`;
      const { jahr, cells } = shown.get(name) ?? { jahr: '', cells: [] };
      expect([jahr, cells[0], cells[2]], `${slug} ${name}`).toEqual([
        String(found?.jahr),
        euro(found?.wert),
        euro(found?.daneben),
      ]);
      expect(cells[1], `${slug} ${name}`).toMatch(new RegExp(`^Platz ${found?.platz} von `));
    }
  });
});

describe('the question whether personnel is dear', () => {
  it('is answered with the money of 2008 and the posts of 2019, each with what it does not say', () => {
    const page = new HtmlPage(readFileSync(join(DIST, 'kennzahlen/personalintensitaet/index.html'), 'utf8'));
    const lede = page.first('.lede')?.textContent.replaceAll('\u00a0', ' ') ?? '';
    expect(lede).toContain('2008: Potsdam 528 €');
    expect(lede).toContain(
      '2019: Potsdam 123,7, der niedrigste Wert der vier Städte (Cottbus 174,6, Frankfurt (Oder) 186,1 und Brandenburg an der Havel 146,9)',
    );
    expect(lede).not.toContain('Seither gibt es');
    const limits = page.first('details.box')?.textContent ?? '';
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
