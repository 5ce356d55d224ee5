/** A city with a list of companies: who owns what, what they cost, where they stand in the budget. A city without has no trace of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
beforeAll(async () => {
  city = await site('finance');
});

const PAGE = '/haushalt/beteiligungen/';
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const pageOf = (address: string): HtmlPage =>
  new HtmlPage(readFileSync(join(city.dist, address, 'index.html'), 'utf8'));
const main = (address: string): string => plain(pageOf(address).querySelector('main')?.textContent ?? '');

it('shares multiply over three levels, and add up over two ways', () => {
  const rows = pageOf(PAGE)
    .querySelectorAll('figure#beteiligungen-anteile tbody tr')
    .map((row) => plain(row.textContent));
  expect(rows).toHaveLength(5);
  expect(rows.find((row) => row.includes('Zählerdienst') && row.includes('Netz'))).toMatch(/50 %.*19,10 %.*29,10 %/);
});

it('what the city pays, gets and vouches for is summed to the cent', () => {
  const text = main(PAGE);
  for (const sum of ['310.000,40', '120.000,10', '1.500.000']) expect(text).toContain(sum);
});

it('a company has a page: what belongs to the city, through whom, its numbers, its place in the budget', () => {
  expect(main(`${PAGE}testdaten-zaehlerdienst/`)).toMatch(
    /29,10 %.*Gehalten über TESTDATEN Netz Musterstadt: 50 %.*−20\.000,25/,
  );
  expect(main(`${PAGE}testdaten-netz-musterstadt/`)).toMatch(/38,20 %.*Hält selbst TESTDATEN Zählerdienst: 50 %/);
  expect(main(`${PAGE}testdaten-kitabetrieb/`)).toContain('Im Haushalt: Kitas (Produkt 36502)');
});

it('the search finds companies, and every number leads to its record', () => {
  const index = readFileSync(join(city.dist, 'suche/index.json'), 'utf8');
  expect(index).toContain(`${PAGE}testdaten-kitabetrieb/`);
  expect(pageOf('/herkunft/beteiligungen/').querySelector('#testdaten-kitabetrieb-2030')).not.toBeNull();
});

it('a city without companies has no page, no table and no word of them', async () => {
  const { dist } = await site('musterstadt');
  expect(['haushalt', 'herkunft', 'daten'].filter((one) => existsSync(join(dist, one, 'beteiligungen')))).toEqual([]);
  expect(readFileSync(join(dist, 'haushalt/index.html'), 'utf8')).not.toContain(PAGE);
  expect(readFileSync(join(dist, 'suche/index.json'), 'utf8')).not.toContain(PAGE);
});
