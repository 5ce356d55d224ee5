/** Pages of single cities: what twenty of them say, drawn by a fixed seed, held against other SQL over the published tables. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, describe, expect, it } from 'vitest';
import { random } from '../../scripts/testing/random.ts';
import { type HtmlElement, HtmlPage } from '../html.ts';
import { DATEN, DIST } from '../site.ts';

const SEED = 2024;
const DRAWN = 20;

type Row = Readonly<Record<string, unknown>>;
let ask: (sql: string) => Promise<readonly Row[]>;

beforeAll(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  for (const table of ['werte', 'kennzahlwerte', 'kennzahlen', 'regionen'])
    await connection.run(`CREATE VIEW ${table} AS FROM read_parquet('${join(DATEN, `${table}.parquet`)}')`);
  await connection.run(`CREATE TABLE alle AS
    SELECT kennzahl, ags, jahr, reihe, wert::DOUBLE AS wert FROM werte
      WHERE wertart = 'statistik' AND jahr_bis IS NULL AND wert IS NOT NULL
    UNION ALL SELECT kennzahl, ags, jahr, concat_ws(' ', reihe, nenner_reihe), wert::DOUBLE FROM kennzahlwerte
      WHERE wertart = 'statistik' AND wert IS NOT NULL`);
  ask = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
});

const page = (path: string): HtmlPage => new HtmlPage(readFileSync(join(DIST, path, 'index.html'), 'utf8'));
const text = (element: HtmlElement | null | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ').trim();

const listed = page('/vergleich/staedte/')
  .querySelectorAll('#staedte a')
  .map((link) => ({ name: text(link), href: link.getAttribute('href') ?? '' }));

function drawn<T>(all: readonly T[], count: number): T[] {
  const next = random(SEED);
  const left = [...all];
  return Array.from({ length: count }, () => left.splice(Math.floor(next() * left.length), 1)[0] as T);
}

/** A row of a profile: what it is of is told by the way to its origin. */
function rowsOf(path: string) {
  return page(path)
    .querySelectorAll('main table tbody tr')
    .map((row) => {
      const cell = row.querySelector('td[data-value]');
      const way = /werte\/([^/]+)\/(\d+)\/#r-(\d+)$/.exec(cell?.querySelector('a')?.getAttribute('href') ?? '');
      const place = /Platz (\d+) von (\d+)(.*)/.exec(text(row.querySelector('th small')));
      const [, kennzahl = '', jahr = '', ags = ''] = way ?? [];
      const [, platz, von, more = ''] = place ?? [];
      const wert = Number(cell?.getAttribute('data-value'));
      return { kennzahl, jahr, ags, wert, platz: Number(platz), von: Number(von), mean: more.includes('Mittel') };
    });
}

describe('the page of a city', () => {
  it('is there for each kreisfreie Stadt of today, under its name', async () => {
    const regions = await ask(
      "SELECT name FROM regionen WHERE art = 'kreisfreie Stadt' AND gueltig_bis IS NULL ORDER BY name",
    );
    expect(listed).toHaveLength(regions.length);
    expect(listed).toContainEqual({ name: 'Cottbus', href: '/vergleich/cottbus/' });
    expect(listed).toContainEqual({ name: 'Frankfurt (Oder)', href: '/vergleich/frankfurt-oder/' });
    expect(listed.filter(({ href }) => !existsSync(join(DIST, href, 'index.html')))).toEqual([]);
    expect(text(page('/vergleich/cottbus/').querySelector('p.sub'))).toContain('Cottbus/Chóśebuz');
  });

  it('shows of each key figure its newest value', async () => {
    for (const { name, href } of drawn(listed, DRAWN)) {
      const rows = rowsOf(href);
      expect(rows.length, name).toBeGreaterThan(15);
      for (const { kennzahl, jahr, ags, wert } of rows) {
        const found = await ask(
          `SELECT jahr, wert FROM alle WHERE kennzahl = '${kennzahl}' AND ags = '${ags}' ORDER BY jahr DESC LIMIT 1`,
        );
        expect(found[0]?.jahr, `${name} ${kennzahl}`).toBe(Number(jahr));
        expect(Math.abs(Number(found[0]?.wert) - wert), `${name} ${kennzahl}`).toBeLessThan(0.0006);
      }
    }
  });

  it('counts its place as the table does, wherever all values of the year are of one series', async () => {
    let checked = 0;
    for (const { name, href } of drawn(listed, DRAWN))
      for (const { kennzahl, jahr, ags, platz, von, mean } of rowsOf(href)) {
        if (Number.isNaN(platz) || mean) continue;
        const [found] = await ask(`WITH jahrgang AS (
            SELECT a.ags, a.wert, a.reihe FROM alle a JOIN regionen r ON r.ags = a.ags
            WHERE a.kennzahl = '${kennzahl}' AND a.jahr = ${jahr} AND r.art = 'kreisfreie Stadt'
              AND coalesce(r.gueltig_von, '') <= '${jahr}-12-31' AND coalesce(r.gueltig_bis, '9999') >= '${jahr}-12-31')
          SELECT count(*)::INTEGER AS von, count(DISTINCT reihe)::INTEGER AS reihen,
            1 + count(*) FILTER (wert > (SELECT wert FROM jahrgang WHERE ags = '${ags}'))::INTEGER AS platz FROM jahrgang`);
        // cities that carried deficits are not counted: then there are more in the table
        if (Number(found?.reihen) !== 1 || Number(found?.von) !== von) continue;
        expect(found?.platz, `${name} ${kennzahl} ${jahr}`).toBe(platz);
        checked += 1;
      }
    expect(checked).toBeGreaterThan(5 * DRAWN);
  });

  it('stands beside the home city, and leads to it', () => {
    const rostock = page('/vergleich/rostock/');
    const links = rostock.querySelectorAll('main a').map((link) => link.getAttribute('href'));
    expect(links).toContain('/vergleich/potsdam/');
    expect(text(rostock.querySelector('thead'))).toContain('Potsdam');
    expect(text(page('/vergleich/potsdam/').querySelector('p.note'))).not.toContain('steht daneben');
    const comparison = page('/vergleich/').querySelectorAll('main a');
    expect(comparison.map((link) => link.getAttribute('href'))).toContain('/vergleich/cottbus/');
  });
});
