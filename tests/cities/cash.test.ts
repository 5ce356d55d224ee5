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
  expect(rowsOf('kasse')[2]).toMatch(/2030.*154\.999,50.*940\.000.*410\.000.*1\.074\.999,50/);
  expect(rowsOf('kasse-monate')).toHaveLength(4);
  expect(plain(pageOf(PAGE).querySelector('figure#kasse-monate')?.textContent)).toContain(
    '2030 war Ende Juni am wenigsten da',
  );
  expect(rowsOf('kasse-bestaende')[1]).toMatch(/2030.*0.*3\.610\.000.*450\.000.*1\.879\.999,50/);
});

it('what no list says of a year comes from the Finanzhaushalt, by the purposes of its accounts', () => {
  const rows = rowsOf('kasse');
  // 2,290,000.01 in, 1,090,000.99 out in 2028; of 2030 the plan: 2,450,000.10 less 1,475,000.25, and 200,000 less 700,000.35
  expect(rows[0]).toMatch(/2028.*1\.199\.999,02.*keine Angabe/);
  expect(rows[3]).toMatch(/2030.*974\.999,85.*500\.000,35/);
  expect(plain(pageOf(PAGE).querySelector('figure#kasse')?.textContent)).toContain(
    '2028 (Ergebnis), 2030 (Ansatz): aus dem Finanzhaushalt',
  );
});

it('where the chart leaves a purpose open, only what all payments come to is told', async () => {
  const { dist } = await site('key-figure');
  const figure = new HtmlPage(readFileSync(join(dist, PAGE, 'index.html'), 'utf8')).querySelector('figure#kasse');
  const rows = figure?.querySelectorAll('tbody tr').map((row) => plain(row.textContent));
  // 2028 has running payments alone; of 2030 the plan: 2,650,000.10 less 2,175,000.60
  expect(rows).toEqual([
    expect.stringMatching(/2028.*1\.199\.999,02.*1\.199\.999,02/),
    expect.stringMatching(/2030.*474\.999,50/),
  ]);
  expect(plain(figure?.textContent)).toMatch(
    /2030: .* blieben aus allen Zahlungen .*Nach Zweck ist darum nicht geteilt/,
  );
});

it('a briefing tells of posts, a company and cash', () => {
  const lines = pageOf('/dossier/haus/')
    .querySelectorAll('section[aria-labelledby="bestand"] li')
    .map((line) => plain(line.textContent));
  expect(lines).toEqual([
    'Stellen im Stellenplan: 63 Stellen, 55 besetzt (2030)',
    'TESTDATEN Bauhof: Stellen: 13 Stellen, 12 besetzt (2030)',
    expect.stringMatching(/^TESTDATEN Kitabetrieb: von der Stadt 310\.000 € \(2030, Ergebnis\)$/),
    expect.stringMatching(/^liquide Mittel: 1,1 Mio\. € \(2030, Ergebnis\)$/),
  ]);
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
