/** A city with a Stellenplan: how many posts, where, beside what they cost; nobody is told apart. A city without has no trace of it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
beforeAll(async () => {
  city = await site('finance');
});

const PAGE = '/haushalt/stellen/';
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const read = (path: string): string => readFileSync(join(city.dist, path), 'utf8');
const pageOf = (address: string): HtmlPage => new HtmlPage(read(join(address, 'index.html')));
const rowsOf = (address: string, figure: string): string[] =>
  pageOf(address)
    .querySelectorAll(`figure#${figure} tbody tr`)
    .map((row) => plain(row.textContent));

it('every year has its sums, posts for each 1,000 inhabitants, and what the budget plans for personnel', () => {
  const rows = rowsOf(PAGE, 'stellen');
  expect(rows).toHaveLength(2);
  // 63 posts for 1,250 inhabitants
  expect(rows[1]).toMatch(/^2030.*63.*55.*57,75.*50,4/);
  expect(plain(pageOf(PAGE).querySelector('main')?.textContent)).toContain('2030: 63 Stellen, 55 besetzt.');
});

it('areas and groups are listed with the largest first, what is put together last', () => {
  expect(rowsOf(PAGE, 'stellen-bereiche')).toEqual([
    expect.stringContaining('Jugend und Kitas'),
    expect.stringContaining('Zentrale Dienste'),
    expect.stringContaining('Bauhof'),
    expect.stringContaining('übrige Bereiche'),
  ]);
  expect(rowsOf(PAGE, 'stellen-gruppen').at(-1)).toContain('übrige Gruppen');
});

it('an area has a page: its course, its groups, its entry in the budget and the personnel cost of the same year', () => {
  const address = `${PAGE}testdaten-zentrale-dienste/`;
  expect(rowsOf(address, 'stellen-bereich-testdaten-zentrale-dienste')[1]).toMatch(/2030.*18.*15.*1\.200\.000,55/);
  expect(plain(pageOf(address).querySelector('main')?.textContent)).toMatch(
    /Im Haushalt: Zentrale Dienste \(Fachbereich 10\)/,
  );
  expect(rowsOf(`${PAGE}gruppe/e-6/`, 'stellen-bereiche-von-e-6')).toHaveLength(2);
});

it('what is put together has no page and no name: in no page, no table, no file of the site', () => {
  const names = readdirSync(join(city.dist, PAGE), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /archiv|gleichstellung|uebrige|b-4/.test(name))).toEqual([]);
  const told = ['haushalt/stellen/index.html', 'herkunft/stellen/index.html', 'daten/stellen.csv', 'suche/index.json'];
  for (const path of told) expect(read(path), path).not.toMatch(/TESTDATEN Archiv|Gleichstellung|B 4\b/);
});

it('the search finds areas and groups, and every number leads to its record or its sum', () => {
  const index = read('suche/index.json');
  expect(index).toContain(`${PAGE}testdaten-bauhof/`);
  expect(index).toContain(`${PAGE}gruppe/s-8a/`);
  const origins = pageOf('/herkunft/stellen/');
  const linked = [PAGE, `${PAGE}testdaten-bauhof/`, `${PAGE}gruppe/e-6/`].flatMap((address) =>
    pageOf(address)
      .querySelectorAll('figure a[href^="/herkunft/stellen/#"]')
      .map((link) => (link.getAttribute('href') ?? '').split('#')[1] ?? ''),
  );
  expect(linked.length).toBeGreaterThan(10);
  for (const id of linked) expect(origins.querySelector(`[id="${id}"]`), id).not.toBeNull();
});

it('a city without a Stellenplan has no page, no table and no word of it', async () => {
  const { dist } = await site('musterstadt');
  expect(['haushalt', 'herkunft', 'daten'].filter((one) => existsSync(join(dist, one, 'stellen')))).toEqual([]);
  for (const path of ['haushalt/index.html', 'suche/index.json'])
    expect(readFileSync(join(dist, path), 'utf8'), path).not.toContain(PAGE);
});
