/** The explorer: right answers, computed a second time by native DuckDB; each with an address; sortable, downloadable. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import type { Engine } from '../../src/engine/engine.ts';
import {
  type AnswerRow,
  answered,
  ask,
  asking,
  choose,
  EXPLORER,
  engineRequests,
  goOn,
  openFilters,
  rowsOf,
  said,
  settled,
  totalOf,
} from '../explorer-page.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';

/** One value per group of the draft 2017 without internal charging, the largest first, as SQL of its own says it. */
async function groups(native: Engine, key: string, value: string, where = 'true'): Promise<AnswerRow[]> {
  const rows = await native.run<{ key: string; value: number }>({
    sql: `SELECT ${key} AS key, SUM(${value})::DOUBLE AS value FROM haushalt
      WHERE fassung = 'potsdam-2017-entwurf' AND jahr = 2017 AND konto[1:2] NOT IN ('48', '58') AND ${where}
      GROUP BY 1 HAVING SUM(${value}) IS NOT NULL ORDER BY 2 DESC, 1`,
  });
  return rows.map(({ key, value }) => ({ key, values: [value] }));
}

const AUFWAND = "CASE WHEN richtung = 'aufwand' THEN betrag END";
const ERGEBNIS = "CASE richtung WHEN 'ertrag' THEN betrag ELSE -betrag END";

const year = (page: Page, jahr: string): Locator => page.getByRole('checkbox', { name: jahr });
const area = (page: Page): Locator => page.getByRole('combobox', { name: 'Produktbereich', exact: true });
const word = (page: Page): Locator => page.getByLabel('Wort in Produkt, Unterprodukt oder Konto');

/** Narrows the question to names with a word. */
const searchFor = (page: Page, text: string): Promise<void> =>
  asking(page, async () => {
    await word(page).fill(text);
    await word(page).press('Enter');
  });

test('the first answer stands in the page, before any engine', async ({ reader: page, native }) => {
  const engine = engineRequests(page);
  await page.goto(EXPLORER);
  await settled(page);
  expect(await rowsOf(page)).toEqual(await groups(native, 'produkt[1:2]', AUFWAND));
  expect(await totalOf(page)).toEqual([675_680_300]);
  expect(engine).toEqual([]);
});

test('usual questions are answered from prepared sums, right, without waiting for the engine', async ({
  reader: page,
  native,
}) => {
  await page.route('**/*.wasm', () => {});
  await page.goto(EXPLORER);
  for (const [level, key] of [
    ['Kontengruppe', 'konto[1:2]'],
    ['Produkt', 'produkt'],
    ['Konto', 'konto'],
    ['Produktgruppe', 'produkt[1:3]'],
  ] as const) {
    await ask(page, 'Gruppiert nach', level);
    expect(await rowsOf(page), level).toEqual((await groups(native, key, AUFWAND)).slice(0, 25));
  }
  await ask(page, 'Gruppiert nach', 'Produktbereich');
  await ask(page, 'Was', 'Ergebnis (Ertrag − Aufwand)');
  expect(await rowsOf(page)).toEqual(await groups(native, 'produkt[1:2]', ERGEBNIS));
});

test('a question that they do not hold loads the engine, says how far it is, and is answered right', async ({
  page,
  native,
}) => {
  const engine = engineRequests(page);
  await page.goto(EXPLORER);
  await recordStatus(page);
  await choose(page, 'Gruppiert nach', 'Unterprodukt');
  await answered(page);
  expect(await rowsOf(page)).toEqual((await groups(native, 'unterprodukt', AUFWAND)).slice(0, 25));
  expect(engine.filter((path) => path.endsWith('.wasm'))).toHaveLength(1);
  const statuses = await page.evaluate(() => Reflect.get(window, 'statuses') as string[]);
  const progress = statuses.filter((text) => /^Die Datenbank wird geladen: [\d,]+ von \d+,\d MB/.test(text));
  expect(new Set(progress).size).toBeGreaterThan(3);
});

/** Keeps every text that the status line ever had. */
async function recordStatus(page: Page): Promise<void> {
  await said(page).evaluate((status) => {
    const statuses: string[] = [];
    Object.assign(window, { statuses });
    new MutationObserver(() => statuses.push(status.textContent ?? '')).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  });
}

test('further questions are answered at once and right, without loading anything', async ({
  explorer: page,
  native,
}) => {
  const engine = engineRequests(page);
  await ask(page, 'Was', 'Ergebnis (Ertrag − Aufwand)');
  expect(await rowsOf(page)).toEqual(await groups(native, 'produkt[1:2]', ERGEBNIS));
  await openFilters(page);
  await asking(page, () => area(page).selectOption('36'));
  await ask(page, 'Gruppiert nach', 'Produkt');
  await expect(page.locator('#antwort thead')).toContainText('Produkt');
  expect(await rowsOf(page)).toEqual(await groups(native, 'produkt', ERGEBNIS, "produkt[1:2] = '36'"));
  expect(engine).toEqual([]);
});

test('values per inhabitant divide by the official population, shares by the whole', async ({
  explorer: page,
  native,
}) => {
  await ask(page, 'Wie gemessen', 'in Euro je Einwohner');
  // 675,680,300 € and 175,710 inhabitants at the end of 2017.
  expect((await totalOf(page))[0]).toBeCloseTo(675_680_300 / 175_710, 6);
  await ask(page, 'Wie gemessen', 'als Anteil am Ganzen');
  await expect(page.locator('#antwort tfoot')).toContainText('100,0');
  await openFilters(page);
  await asking(page, () => area(page).selectOption('36'));
  // A share stays one of the whole budget, also where only a part is shown.
  const [part] = await groups(native, "'36'", AUFWAND, "produkt[1:2] = '36'");
  expect(await totalOf(page)).toEqual([expect.closeTo(Number(part?.values[0]) / 675_680_300, 9)]);
});

test('internal charging comes in when asked for', async ({ explorer: page }) => {
  await asking(page, () => page.getByLabel('mit interner Verrechnung').check());
  expect(await totalOf(page)).toEqual([684_106_200]);
});

test('years and versions are columns; years that a version lacks cannot be chosen', async ({ explorer: page }) => {
  await ask(page, 'Fassung', 'Planung vom Vorjahr');
  await expect(year(page, '2020')).toBeDisabled();
  await asking(page, () => year(page, '2016').check());
  await expect(page.locator('#antwort thead th.n')).toHaveText(['2016', '2017']);
  await asking(page, () => page.getByLabel('mit interner Verrechnung').check());
  expect(await totalOf(page)).toEqual([591_025_500, 599_123_800]);
  await ask(page, 'Fassung', 'Entwurf 2017');
  await expect(year(page, '2016')).toBeDisabled();
  expect(await totalOf(page)).toEqual([684_106_200]);
});

test('two levels at once show each pair with its two names', async ({ explorer: page, native }) => {
  await goOn(page, '?gruppe=produktbereich&untergruppe=kontengruppe&produktbereich=42');
  const expected = await groups(native, "'42'", AUFWAND, "produkt[1:2] = '42'");
  expect(await totalOf(page)).toEqual(expected[0]?.values);
  await expect(page.locator('#antwort tbody tr').first()).toContainText(/Sport.*\(5\d\)/);
});

test('the whole question stands in the address, and the address gives the same answer', async ({ reader: page }) => {
  await page.goto(EXPLORER);
  await ask(page, 'Was', 'Ertrag');
  await ask(page, 'Gruppiert nach', 'Konto');
  await asking(page, () => year(page, '2018').check());
  await openFilters(page);
  await searchFor(page, 'gebühr');
  await expect(page).toHaveURL(`${EXPLORER}?jahr=2017&jahr=2018&groesse=ertrag&gruppe=konto&text=geb%C3%BChr`);
  const before = await rowsOf(page);
  expect(before.length).toBeGreaterThan(3);
  await page.reload();
  await answered(page);
  expect(await rowsOf(page)).toEqual(before);
  await expect(word(page)).toHaveValue('gebühr');
  await expect(page.getByRole('combobox', { name: 'Was', exact: true })).toHaveValue('ertrag');
});

test('back and forward go through the questions', async ({ explorer: page, native }) => {
  await ask(page, 'Gruppiert nach', 'Kontengruppe');
  await ask(page, 'Was', 'Ertrag');
  expect(await totalOf(page)).toEqual([664_924_800]);
  await asking(page, () => page.goBack());
  expect(await rowsOf(page)).toEqual(await groups(native, 'konto[1:2]', AUFWAND));
  await expect(page.getByRole('combobox', { name: 'Was', exact: true })).toHaveValue('aufwand');
  await asking(page, () => page.goBack());
  expect(await rowsOf(page)).toEqual(await groups(native, 'produkt[1:2]', AUFWAND));
  await asking(page, () => page.goForward());
  await asking(page, () => page.goForward());
  expect(await totalOf(page)).toEqual([664_924_800]);
  await expect(page).toHaveURL(`${EXPLORER}?groesse=ertrag&gruppe=kontengruppe`);
});

test('the answer is sorted by a click on a heading', async ({ explorer: page }) => {
  await goOn(page, '?gruppe=kontengruppe&jahr=2017&jahr=2020');
  const values = async (at: number) => (await rowsOf(page)).map((row) => Number(row.values[at]));
  const head = (name: string) => page.getByRole('columnheader', { name });
  await expect(head('2017')).toHaveAttribute('aria-sort', 'descending');
  await head('2020').getByRole('button').click();
  await expect(head('2020')).toHaveAttribute('aria-sort', 'descending');
  expect(await values(1)).toEqual((await values(1)).sort((a, b) => b - a));
  await head('2020').getByRole('button').click();
  await expect(head('2020')).toHaveAttribute('aria-sort', 'ascending');
  expect(await values(1)).toEqual((await values(1)).sort((a, b) => a - b));
  await expect(head('2017')).not.toHaveAttribute('aria-sort');
});

test('the answer is sorted by keyboard, and the focus stays on the heading', async ({ explorer: page }) => {
  await goOn(page, '?gruppe=kontengruppe');
  const button = page.getByRole('columnheader', { name: 'Kontengruppe' }).getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toBeFocused();
  const names = await page.locator('#antwort tbody th').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'de')));
  await page.keyboard.press('Space');
  await expect(page.getByRole('columnheader', { name: 'Kontengruppe' })).toHaveAttribute('aria-sort', 'descending');
});

test('the answer downloads as CSV that says the same, every row of it, in the same order', async ({
  explorer: page,
}) => {
  await goOn(page, '?gruppe=unterprodukt&untergruppe=konto&jahr=2017&jahr=2018&alle=ja');
  await answered(page, /gezeigt sind die ersten 300/);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Diese Antwort als CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const csv = Papa.parse<Record<string, string>>(text.slice(1), { header: true, delimiter: ';', skipEmptyLines: true });
  expect(csv.meta.fields).toEqual(expect.arrayContaining(['unterprodukt', 'konto', 'jahr_2017', 'jahr_2018']));
  const numbers = csv.data.map((line) =>
    ['jahr_2017', 'jahr_2018'].map((year) => Number(line[year]?.replace(',', '.'))),
  );
  const shown = await rowsOf(page);
  expect(shown).toHaveLength(300);
  expect(numbers.slice(0, 300)).toEqual(shown.map(({ values }) => values));
  expect(numbers.at(-1)).toEqual(await totalOf(page));
  const sum = (at: number) => numbers.slice(0, -1).reduce((total, values) => total + Number(values[at]), 0);
  expect([sum(0), sum(1)]).toEqual([675_680_300, 696_450_300]);
});

test(
  'order and length of the answer stand in the address, and all rows are one press away',
  WHOLE_RUN,
  async ({ page }) => {
    await page.goto(`${EXPLORER}?gruppe=produkt&jahr=2017&jahr=2018`);
    await answered(page, /^171 Zeilen, gezeigt sind die ersten 25/);
    await page.getByRole('columnheader', { name: '2018' }).getByRole('button').click();
    await page.getByRole('button', { name: 'Alle 171 zeigen' }).click();
    await expect(page).toHaveURL(`${EXPLORER}?jahr=2017&jahr=2018&gruppe=produkt&sort=-jahr_2018&alle=ja`);
    const before = await rowsOf(page);
    expect(before).toHaveLength(171);
    await page.reload();
    await answered(page);
    expect(await rowsOf(page)).toEqual(before);
    await expect(page.locator('#satz')).toContainText('Am meisten Aufwand 2017: „Kitas freier Träger“ mit 90,5');
    await expect(page.locator('#bild .chart:visible .tile').first()).toBeVisible();
  },
);

test('what an address asks in vain is said, not dropped silently', async ({ reader: page }) => {
  await page.goto(`${EXPLORER}?groesse=einnahmen&jahr=2016`);
  await expect(page.locator('#weggelassen')).toHaveText(
    'Nicht verstanden und weggelassen: „groesse=einnahmen“ und „jahr=2016“.',
  );
  await ask(page, 'Was', 'Ertrag');
  await expect(page.locator('#weggelassen')).toBeHidden();
});

test('an account is found by how its number begins, with blanks', WHOLE_RUN, async ({ page, native }) => {
  await page.goto(EXPLORER);
  await openFilters(page);
  const field = page.getByLabel('Konto (Nummer)');
  await asking(page, async () => {
    await field.fill('501 2');
    await field.press('Enter');
  });
  const [only] = await groups(native, "'x'", AUFWAND, "konto LIKE '5012%'");
  expect(await totalOf(page)).toEqual(only?.values);
});

test('signs with a meaning in SQL are signs in the text filter', WHOLE_RUN, async ({ explorer: page }) => {
  await openFilters(page);
  for (const words of ['%', "'", "' OR 1=1 --", '_', '\\', '%%']) {
    await searchFor(page, words);
    await answered(page, /^Dazu steht hier kein Betrag unter „Aufwand“/);
    expect(await rowsOf(page), words).toEqual([]);
    await searchFor(page, 'feuerwehr');
    await answered(page);
  }
});

test('an address that makes no sense gives the first answer', WHOLE_RUN, async ({ page, native }) => {
  await page.goto(
    `${EXPLORER}?gruppe=x&jahr=abc&groesse=%27&untergruppe=produktbereich&produktbereich=%27;--&fassung=1`,
  );
  await expect(page.getByLabel('Gruppiert nach')).toHaveValue('produktbereich');
  expect(await rowsOf(page)).toEqual(await groups(native, 'produkt[1:2]', AUFWAND));
});
