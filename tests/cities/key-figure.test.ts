/** A city declares one more key figure in its data, and no code knows of it: it is computed, shown, compared and found. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { site } from './site.ts';

let dist = '';
beforeAll(async () => {
  dist = (await site('key-figure')).dist;
});

const file = (path: string): string => readFileSync(join(dist, path), 'utf8');
const said = (path: string): string =>
  (new HtmlPage(file(`${path}index.html`)).querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');

it('is computed for each city, in the table of all', () => {
  const rows = file('daten/kennzahlwerte.csv').split('\n');
  expect(rows.filter((row) => row.startsWith('"baeume-je-ew";')).map((row) => row.split(';')[4])).toEqual([
    '200',
    '400',
  ]);
});

it('has its page, and a place on the list of all', () => {
  expect(said('kennzahlen/baeume/')).toContain('400');
  expect(said('kennzahlen/')).toContain('Bäume je 1.000 Einwohner');
});

it('is compared, and begins the page where the city has the most', () => {
  expect(said('vergleich/')).toContain('Musterstadt hat von zwei Städten die meisten Bäume');
  expect(said('vergleich/')).toContain('Zählt nur Bäume an Straßen.');
});

it('stands in the profile of each city, with the way to its parts', () => {
  expect(said('vergleich/nachbarstadt/')).toContain('Bäume je 1.000 Einwohner');
  expect(file('vergleich/nachbarstadt/index.html')).toContain('/herkunft/werte/baeume-je-ew/2028/#r-88888888');
  expect(said('herkunft/werte/baeume-je-ew/2028/')).toContain('Nachbarstadt');
});

it('is found by its own words', () => {
  expect(file('suche/index.json')).toContain('Allee Linden');
});
