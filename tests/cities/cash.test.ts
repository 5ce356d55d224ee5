/** A city that tells of its cash: what is there, what moved it, and why the result is another number. A city without has no trace of it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { HtmlPage } from '../html.ts';
import { type CitySite, site } from './site.ts';

let city: CitySite;
beforeAll(async () => {
  city = await site('finance');
});

const PAGE = '/haushalt/kasse/';
const plain = (text = ''): string => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
const read = (path: string): string => readFileSync(join(city.dist, path), 'utf8');
const pageOf = (address: string): HtmlPage => new HtmlPage(read(join(address, 'index.html')));
const rowsOf = (figure: string): string[] =>
  pageOf(PAGE)
    .querySelectorAll(`figure#${figure} tbody tr`)
    .map((row) => plain(row.textContent));

it('the way from the result to the cash adds up, and what the list does not explain is a rest', () => {
  const rows = rowsOf('kasse-und-ergebnis');
  // −120,000.50 + 420,000 − 160,000 + 25,000 = 164,999.50; running payments leave 154,999.50
  const expected = [
    'Jahresergebnis.*120.000,50',
    'Abschreibungen.*420.000',
    'Sonderposten.*160.000',
    'Rückstellungen.*25.000',
  ];
  const steps = [
    ...expected,
    'nicht aufgeschlüsselt.*10.000',
    'laufenden Zahlungen.*154.999,50',
    'Investitionen.*940.000',
  ];
  for (const step of [...steps, 'Krediten und Tilgung.*410.000', 'Veränderung der Kasse.*375.000,50'])
    expect(rows.join(' | ')).toMatch(new RegExp(step));
  expect(rows).toHaveLength(9);
});

it('balances by purpose, months, loans, guarantees and reserves are told to the cent', () => {
  expect(rowsOf('kasse')[1]).toMatch(/2030.*154\.999,50.*940\.000.*410\.000.*1\.074\.999,50/);
  expect(rowsOf('kasse-monate')).toHaveLength(4);
  expect(plain(pageOf(PAGE).querySelector('figure#kasse-monate')?.textContent)).toContain(
    '2030 war Ende Juni am wenigsten da',
  );
  expect(rowsOf('kasse-bestaende')[1]).toMatch(/2030.*0.*3\.610\.000.*450\.000.*1\.879\.999,50/);
});

it('every number leads to its record or its sum, and the search finds the page', () => {
  const origins = pageOf('/herkunft/kasse/');
  const linked = pageOf(PAGE)
    .querySelectorAll('figure a[href^="/herkunft/kasse/#"]')
    .map((link) => (link.getAttribute('href') ?? '').split('#')[1] ?? '');
  expect(linked.length).toBeGreaterThan(20);
  for (const id of linked) expect(origins.querySelector(`[id="${id}"]`), id).not.toBeNull();
  expect(read('suche/index.json')).toContain(PAGE);
});

it('a city that tells of none has no page, no table and no word of it', async () => {
  const { dist } = await site('musterstadt');
  expect(['haushalt', 'herkunft', 'daten'].filter((one) => existsSync(join(dist, one, 'kasse')))).toEqual([]);
  for (const path of ['haushalt/index.html', 'suche/index.json'])
    expect(readFileSync(join(dist, path), 'utf8'), path).not.toContain(PAGE);
});
