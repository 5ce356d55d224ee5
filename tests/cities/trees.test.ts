/** Plans that end early, or go deeper under names of their own: every amount is there, right to the cent, and in words that fit. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { withDuckDB } from '../../scripts/write/duckdb.ts';
import { postenOf } from '../../src/budget/queries.ts';
import { type LevelRow, treeOf } from '../../src/budget/tree.ts';
import type { Index } from '../../src/search/entry.ts';
import { rowsAddUp } from '../agreement/checks.ts';
import { HtmlPage } from '../html.ts';
import { numbers } from '../numbers.ts';
import { Walk } from '../origins.ts';
import { brokenSentences } from '../words/broken-sentences.ts';
import type { CityName } from './cities.ts';
import { type CitySite, site } from './site.ts';

const NAMES = ['musterstadt', 'ends-at-areas', 'goes-deeper'] as const satisfies readonly CityName[];
const sites = new Map<string, CitySite>();
for (const name of NAMES) sites.set(name, await site(name));
const cityOf = (name: string): CitySite => sites.get(name) as CitySite;

/** The addresses of all pages. */
const addresses = ({ dist }: CitySite): string[] =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html') && !name.startsWith('einbetten/'))
    .map((name) => `/${name.replace('index.html', '')}`)
    .sort();

const parsed = new Map<string, HtmlPage>();
function pageOf({ dist }: CitySite, address: string): HtmlPage {
  const file = join(dist, address, 'index.html');
  const page = parsed.get(file) ?? new HtmlPage(readFileSync(file, 'utf8'));
  parsed.set(file, page);
  return page;
}

const text = (page: HtmlPage): string =>
  (page.querySelector('main')?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

type Row = Record<string, string>;
const rowsIn = (folder: string, name: string): Row[] =>
  Papa.parse<Row>(readFileSync(join(folder, `${name}.csv`), 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;

/** What the pages have to tell of each entry, added up from the file by hand: from what it is booked on upwards. */
function expected(city: CitySite): Map<string, { ertrag: number; aufwand: number }> {
  const entries = rowsIn(join(city.dist, 'daten'), 'gliederung');
  const levels = new Map(rowsIn(join(city.dist, 'daten'), 'ebenen').map((row) => [row.ebene, row]));
  const rank = (row: Row): number => Number(levels.get(row.ebene as string)?.rang);
  const sums = new Map<string, { ertrag: number; aufwand: number }>();
  for (const row of rowsIn(join(city.dist, 'daten'), 'haushalt')) {
    const told = row.fassung === 'musterplan-2030' && row.jahr === '2030' && row.wertart === 'ansatz';
    if (!told || row.betrag === '') continue;
    const units = Math.round(Number(row.betrag?.replace(',', '.')) * 100);
    for (const klassifikation of ['aufgabe', 'art', 'organisation']) {
      const own = entries.filter((entry) => entry.klassifikation === klassifikation);
      let at = own.filter(({ schluessel }) => schluessel === row[klassifikation]).sort((a, b) => rank(b) - rank(a))[0];
      while (at) {
        // internal charging stands beside the amounts of a task, and is the amount of its own account
        if (klassifikation === 'art' || !/^[45]8/.test(row.art as string)) {
          const pfad = levels.get(at.ebene as string)?.pfad as string;
          const page = `/haushalt/${pfad}${pfad.includes('/') ? '' : '/'}${at.schluessel}/`;
          const sum = sums.get(page) ?? { ertrag: 0, aufwand: 0 };
          sum[row.richtung as 'ertrag' | 'aufwand'] += units;
          sums.set(page, sum);
        }
        const { ueber } = at;
        const above = rank(at) - 1;
        at = own.find((entry) => entry.schluessel === ueber && rank(entry) === above);
      }
    }
  }
  return sums;
}

describe.each(NAMES)('%s', (name) => {
  const city = cityOf(name);
  const pages = addresses(city);

  it('loses no amount between the published table and what all questions are asked of', async () => {
    const [whole, joined] = await withDuckDB(async (connection) => {
      for (const table of ['haushalt', 'fassungen', 'ebenen', 'gliederung'])
        await connection.run(
          `CREATE TABLE ${table} AS SELECT * FROM read_parquet('${join(city.dist, `daten/${table}.parquet`)}')`,
        );
      const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowObjectsJS();
      const levels = (await ask(
        'SELECT *, rang::INTEGER AS rang FROM ebenen ORDER BY klassifikation, rang',
      )) as unknown as LevelRow[];
      const sums = 'SELECT richtung, SUM(betrag)::VARCHAR AS summe, COUNT(*)::INTEGER AS zeilen FROM';
      const { posten } = postenOf(treeOf([levels.map((one) => ({ ...one, rang: Number(one.rang) }))]));
      return Promise.all([
        ask(`${sums} haushalt GROUP BY richtung ORDER BY richtung`),
        ask(`${sums} (${posten}) GROUP BY richtung ORDER BY richtung`),
      ]);
    });
    expect(whole.length).toBeGreaterThan(0);
    expect(joined).toEqual(whole);
  });

  it('tells of each entry what its rows add up to', () => {
    const sums = expected(city);
    expect(sums.size).toBeGreaterThan(5);
    const own = pages.filter((address) => pageOf(city, address).querySelector('dl.corner [data-value]'));
    for (const address of own.filter((one) => /^\/haushalt\/[^/]+\/[^/]+\/$/.test(one))) {
      const facts = new Map(
        pageOf(city, address)
          .querySelectorAll('dl.corner > div')
          .map((fact) => [
            /^(Ertrag|Aufwand) 2030$/.exec(fact.querySelector('dt')?.textContent ?? '')?.[1]?.toLowerCase(),
            fact.querySelector('dd')?.getAttribute('data-value'),
          ]),
      );
      for (const side of ['ertrag', 'aufwand'] as const) {
        const shown = facts.get(side);
        if (shown !== undefined)
          expect([address, side, Number(shown)]).toEqual([address, side, (sums.get(address)?.[side] ?? 0) / 100]);
      }
    }
    const missing = [...sums.keys()].filter((address) => !pages.includes(address));
    // an only part is told on the page of its whole
    expect(missing).toEqual(
      name === 'musterstadt'
        ? ['/haushalt/unterprodukt/1110100/']
        : name === 'goes-deeper'
          ? ['/haushalt/haus/11101/']
          : [],
    );
  });

  it('has tables that add up', () => {
    const found = pages.map((address) => ({ address, ...rowsAddUp(pageOf(city, address), { path: address }) }));
    expect(found.flatMap(({ address, wrong }) => wrong.map((line) => `${address} ${line}`))).toEqual([]);
    expect(found.reduce((sum, { seen }) => sum + seen, 0)).toBeGreaterThan(30);
  });

  it('leads from every number of the budget to the cells that it rests on', () => {
    const walk = new Walk(city);
    const shown = pages
      .filter((address) => address === '/' || address.startsWith('/haushalt/'))
      .flatMap((path) => numbers.read({ path, kind: path, file: '', bytes: 0 }, pageOf(city, path)));
    const wrong = shown.flatMap(({ path, name: what, value, href }) =>
      href
        ? walk
            .follow(href, path, { value: Number(value), tolerance: 0.0005 })
            .map((fault) => `${path} ${what} ${value} → ${href}: ${fault}`)
        : [`${path} ${what}: no way`],
    );
    expect(wrong.slice(0, 10)).toEqual([]);
    expect(shown.length).toBeGreaterThan(300);
    expect(walk.cells.size).toBeGreaterThan(20);
  });

  it('has no dead link', () => {
    const ids = (address: string): Set<string> =>
      new Set(
        pageOf(city, address)
          .querySelectorAll('[id]')
          .map(({ id }) => id),
      );
    const dead = pages.flatMap((address) =>
      pageOf(city, address)
        .querySelectorAll('a[href]')
        .map((link) => new URL(link.getAttribute('href') ?? '', `http://site${address}`))
        .filter(({ host }) => host === 'site')
        .filter(({ pathname, hash }) => {
          const target = decodeURI(pathname);
          if (!existsSync(join(city.dist, target))) return true;
          return (
            hash.length > 1 &&
            target.endsWith('/') &&
            !hash.startsWith('#sql=') &&
            !ids(target).has(decodeURIComponent(hash.slice(1)))
          );
        })
        .map(({ pathname, hash }) => `${address} → ${pathname}${hash}`),
    );
    expect([...new Set(dead)].slice(0, 10)).toEqual([]);
  });

  it('has no sentence that lost its words', () => {
    const broken = pages.flatMap((address) =>
      brokenSentences(pageOf(city, address)).map((line) => `${address}: ${line}`),
    );
    expect(broken).toEqual([]);
  });

  it('is found by the search, all of it and nothing else', () => {
    const index: Index = JSON.parse(readFileSync(join(city.dist, 'suche/index.json'), 'utf8'));
    const entries = index.eintraege;
    expect(entries.filter(({ h }) => !pages.includes(h.replace(/[?#].*$/, '')))).toEqual([]);
    expect(entries.length).toBeGreaterThan(5);
  });
});

/** Pages about the budget, and those that lead into it; not those that describe tables column by column, nor licences word for word. */
const told = (address: string): boolean => !/^\/(en\/)?(daten|lizenzen|herkunft\/(?!haushalt))\//.test(address);

describe('a plan that ends at the Produktbereich and does not say who runs what', () => {
  const city = cityOf('ends-at-areas');
  const pages = addresses(city);

  it('has pages of its areas and of kinds of money, and of nothing else', () => {
    const folders = pages.flatMap((address) => /^\/haushalt\/([^/]+)\//.exec(address)?.[1] ?? []);
    expect([...new Set(folders)].sort()).toEqual(
      ['aenderungen', 'art', 'erkunden', 'konto', 'produktbereich', 'querschnitt'].sort(),
    );
    expect(pages).not.toContain('/haushalt/organisation/');
  });

  it('says no word of products or departments', () => {
    const wrong = pages.filter(told).flatMap((address) => {
      const found =
        /\b(Produkte?|Produktgruppen?|Unterprodukte?|Fachbereiche?n?|Geschäftsbereiche?n?)\b|undefined|null/.exec(
          text(pageOf(city, address)),
        );
      return found ? [`${address}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('asks nothing in SQL and in the explorer that it cannot answer', () => {
    const questions = text(pageOf(city, '/daten/sql/'));
    expect(questions).toContain('Bei welchen Produktbereichen bleibt das größte Minus');
    expect(questions).not.toMatch(/bewirtschaften|Organisation/);
    const options = pageOf(city, '/haushalt/erkunden/')
      .querySelectorAll('select[name="gruppe"] option')
      .map((option) => option.getAttribute('value'));
    expect(options).toEqual(['produktbereich', 'kontengruppe', 'konto']);
  });

  it('lists accounts and changes of its areas to the cent', () => {
    const area = text(pageOf(city, '/haushalt/produktbereich/36/'));
    // 800,000.33 and 300,000.45 of two sub-products of the fixture
    expect(area).toContain('1.100.000,78');
    expect(text(pageOf(city, '/haushalt/aenderungen/'))).toContain('Aufwand nach Produktbereich');
  });
});

describe('a plan with five levels of tasks under its own names', () => {
  const city = cityOf('goes-deeper');

  it('has pages on each of them, in the folders that the data name', () => {
    const own = addresses(city).filter((address) =>
      /^\/haushalt\/(feld|kapitel|abschnitt|leistung|haus)\//.test(address),
    );
    expect(own).toEqual([
      ...['111', '211'].map((key) => `/haushalt/abschnitt/${key}/`),
      ...['1', '2'].map((key) => `/haushalt/feld/${key}/`),
      ...['21101', '21102'].map((key) => `/haushalt/haus/${key}/`),
      ...['11', '21', '22'].map((key) => `/haushalt/kapitel/${key}/`),
      ...['1110', '2110'].map((key) => `/haushalt/leistung/${key}/`),
    ]);
  });

  it('speaks of them by their names', () => {
    const all = addresses(city)
      .filter(told)
      .map((address) => text(pageOf(city, address)));
    expect(all.join(' ')).not.toMatch(/\b(Produkte?|Produktbereiche?|Produktgruppen?|Unterprodukte?)\b|undefined/);
    expect(text(pageOf(city, '/suche/'))).toContain('Leistungen von A bis Z (');
    expect(text(pageOf(city, '/methodik/'))).toContain('Aufgabenfeld, Kapitel, Abschnitt, Leistung, Einrichtung');
    expect(text(pageOf(city, '/haushalt/leistung/2110/'))).toContain('Einrichtungen');
  });

  it('shows what is booked above the finest level beside its parts', () => {
    // the fees stand on the Leistung itself, 120,000.10 in 2030; nothing of them on its two Einrichtungen
    const page = text(pageOf(city, '/haushalt/leistung/2110/'));
    expect(page).toMatch(/Kindertagesstätten, nicht weiter aufgeteilt ?Leistung 2110/);
    expect(text(pageOf(city, '/herkunft/haushalt/leistung/2110/'))).toContain('Nicht weiter aufgeteilt');
    expect(text(pageOf(city, '/haushalt/kapitel/22/'))).toContain('1.000,50');
  });
});
