/** A city with a list of grants: what was imported stands on its pages, and no person does. A city without has no trace of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { filesNaming } from './naming.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
beforeAll(async () => {
  city = await site('finance');
});

const plain = (text = ''): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const main = (address: string): string =>
  plain(
    new HtmlPage(readFileSync(join(city.dist, address, 'index.html'), 'utf8')).querySelector('main')?.textContent ?? '',
  );
const CHORUS = '/haushalt/zuwendungen/testdaten-musterchor-musterstadt-e-v/';

it('a product says how much of what it spends is known with its recipient', () => {
  expect(main('/haushalt/produkt/36502/')).toContain('Davon bekannt: 111.000 € von ');
});

it('the list adds up by what was asked for, granted and paid, people included', () => {
  const text = main('/haushalt/zuwendungen/');
  for (const sum of ['136.700', '120.600', '114.580,40']) expect(text).toContain(sum);
  expect(text).toMatch(/Einzelpersonen.*7\.200/);
});

it('a recipient has a page of its own, with each grant, and one with people together', () => {
  const text = main(CHORUS);
  for (const said of ['Konzertreihe', '8.000', '6.000', '2.500', 'freiwillig', 'Rathaus (Produkt 11101)'])
    expect(text).toContain(said);
  expect(main('/haushalt/zuwendungen/einzelpersonen/')).toContain('nur zusammen, ohne Namen und Zweck');
});

it('the search finds recipients by name and purpose', () => {
  const { eintraege } = JSON.parse(readFileSync(join(city.dist, 'suche/index.json'), 'utf8')) as {
    eintraege: { h: string; n?: string }[];
  };
  expect(eintraege.find(({ h }) => h === CHORUS)?.n).toBe('Konzertreihe');
});

it('no file of the site names a person of the list', async () => {
  expect(await filesNaming(city.dist, ['Erika', 'Beispiel, Max', 'Dr. Muster', 'Stipendium'])).toEqual([]);
});

it('a city without grants has no page, no table and no word of them', async () => {
  const { dist } = await site('musterstadt');
  expect(
    ['haushalt/zuwendungen', 'herkunft/zuwendungen', 'daten/zuwendungen'].filter((one) => existsSync(join(dist, one))),
  ).toEqual([]);
  expect(readFileSync(join(dist, 'haushalt/index.html'), 'utf8')).not.toContain('/haushalt/zuwendungen/');
  expect(readFileSync(join(dist, 'suche/index.json'), 'utf8')).not.toContain('Zuwendung');
});
