/** Own questions in SQL: answered right, stoppable, locked in, linked, and with a file of one's own that stays in the page. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Engine } from '../src/engine/engine.ts';
import { openNative } from '../src/engine/native.ts';
import { readLink, writeLink } from '../src/ui/sql-link.ts';
import { isEngine } from './explorer-page.ts';
import { axe, expect, test, watch } from './fixtures.ts';
import { DATEN } from './site.ts';

const PAGE = '/daten/sql/';

let native: Engine;
test.beforeAll(async () => {
  native = await openNative(DATEN);
});
test.afterAll(() => native.close());

const state = (page: Page) => page.locator('#zustand');
const editor = (page: Page) => page.getByRole('textbox', { name: /SQL-Frage/ });
const failure = (page: Page) => page.locator('#fehler');
const rows = (page: Page) =>
  page
    .locator('#tabelle tbody tr')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));

async function open(page: Page): Promise<void> {
  await page.goto(PAGE);
  await page.getByRole('button', { name: /^Datenbank öffnen/ }).click();
  await expect(editor(page)).toBeVisible();
}

/** Writes a question in place of the last one, and runs it as one does who types. */
async function ask(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await page.keyboard.press('Control+Enter');
}

async function write(page: Page, sql: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(sql);
  // suggestions would take the next Enter
  await page.keyboard.press('Escape');
}

async function answered(page: Page, words: RegExp = /^[\d.]+ Zeilen? in /): Promise<void> {
  await expect(state(page)).toHaveText(words);
}

test('the download is named before it begins, its progress shown, and the first question answered right', async ({
  page,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(PAGE, { waitUntil: 'networkidle' });
  await expect(page.getByRole('button', { name: /^Datenbank öffnen \(\d,\d MB\)$/ })).toBeVisible();
  expect(urls.filter(isEngine)).toEqual([]);
  const statuses = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const status = document.querySelector('#status') as HTMLElement;
        const texts: string[] = [];
        new MutationObserver(() => {
          texts.push(status.textContent ?? '');
          if (status.textContent === '') resolve(texts);
        }).observe(status, { childList: true, subtree: true, characterData: true });
      }),
  );
  await page.getByRole('button', { name: /^Ausführen ?: Welche Produkte ändern sich/ }).click();
  await answered(page, /^172 Zeilen in [\d,]+ m?s\.$/);
  expect(
    (await statuses).filter((text) => /^Die Datenbank wird geladen: [\d,]+ von \d+,\d MB/.test(text)).length,
  ).toBeGreaterThan(3);
  const sql = readLink(new URL(page.url()).hash) ?? '';
  const [first] = await native.run<Record<string, string | number>>({ sql });
  const shown = (await rows(page))[0];
  expect(shown?.slice(0, 2)).toEqual([first?.produkt, first?.name]);
  expect(shown?.slice(2).map((text) => Number(text?.replaceAll('.', '').replace('−', '-')))).toEqual([
    first?.vorher,
    first?.nachher,
    first?.aenderung,
  ]);
  await expect(page.locator('#zitat')).toContainText(/haushalt \([0-9a-f]{8}\)/);
});

test('an own question is sorted, paged and taken away whole', async ({ page }) => {
  await open(page);
  await ask(page, 'SELECT kennzahl, jahr, wert, ags FROM werte WHERE wert IS NOT NULL ORDER BY ALL LIMIT 100000');
  await answered(page, /^100\.000 Zeilen/);
  await expect(page.locator('#stelle')).toHaveText('1 bis 100 von 100.000');
  await page.evaluate(watchFrames);
  for (const name of ['Ende', 'Zurück', 'Anfang', 'Weiter'])
    await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('#stelle')).toHaveText('101 bis 200 von 100.000');
  await page.locator('#tabelle').getByRole('button', { name: 'wert' }).click();
  await expect(page.locator('#stelle')).toHaveText('1 bis 100 von 100.000');
  const [top] = await native.run<{ wert: number }>({
    sql: 'SELECT max(wert)::DOUBLE AS wert FROM (SELECT wert FROM werte WHERE wert IS NOT NULL ORDER BY kennzahl, jahr, wert, ags LIMIT 100000)',
  });
  await expect
    .poll(async () => Number((await rows(page))[0]?.[2]?.replaceAll('.', '').replace(',', '.')))
    .toBe(top?.wert);
  expect(await page.evaluate(() => Reflect.get(window, 'longest') as number)).toBeLessThan(1000);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\ufeffkennzahl;jahr;wert;ags\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(100_002);
});

/** Runs in the page: keeps the longest time between two frames as `longest`. */
function watchFrames(): void {
  let last = performance.now();
  Object.assign(window, { longest: 0 });
  const frame = (now: number): void => {
    Object.assign(window, { longest: Math.max(Reflect.get(window, 'longest') as number, now - last) });
    last = now;
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

test('statements that are no SELECT are answered too', async ({ page }) => {
  await open(page);
  for (const [sql, count] of [
    ['PIVOT haushalt ON jahr USING sum(betrag) GROUP BY richtung ORDER BY richtung', 2],
    ['DESCRIBE haushalt', 12],
    ['SUMMARIZE fassungen', 9],
    ['FROM fassungen', 2],
    ['CREATE TABLE a AS SELECT 1 AS b; CREATE VIEW c AS SELECT * FROM a; SELECT * FROM c, c d', 1],
  ] as const) {
    await ask(page, sql);
    await answered(page, new RegExp(`^${count} Zeilen? in`));
  }
  await ask(page, 'PIVOT haushalt ON jahr USING sum(betrag) GROUP BY richtung ORDER BY richtung');
  await answered(page);
  const [sums] = await native.run<{ n: number }>({
    sql: "SELECT SUM(betrag)::DOUBLE AS n FROM haushalt WHERE richtung = 'aufwand' AND jahr = 2016",
  });
  expect(Number((await rows(page))[0]?.[1]?.replaceAll('.', '').replace(',', '.'))).toBe(sums?.n);
  // digits beyond those of a JavaScript number stay
  await ask(page, 'SELECT 170141183460469231731687303715884105727::HUGEINT AS a, 12345678.90::DECIMAL(18,2) AS b');
  await answered(page);
  expect(await rows(page)).toEqual([['170141183460469231731687303715884105727', '12.345.678,9']]);
});

test('an error is told in German, with its place, and marked in the text', async ({ page }) => {
  await open(page);
  await ask(page, 'SELECT jahr,\n  betrg\nFROM haushalt');
  await expect(failure(page)).toContainText('Zeile 2, Zeichen 3: Eine Spalte „betrg“');
  await expect(failure(page)).toContainText('Binder Error: Referenced column "betrg"');
  await expect(page.locator('.cm-fehler')).toHaveText('betrg');
  // an error in the last row of an answer is an error, and no answer without that row
  await ask(
    page,
    "SELECT CASE WHEN zeile = (SELECT max(zeile) FROM haushalt) THEN quelle ELSE '1' END::INTEGER FROM haushalt ORDER BY zeile",
  );
  await expect(failure(page)).toContainText('ist kein Wert der Art INT32');
  await expect(page.locator('#antwort')).toBeHidden();
  await ask(page, 'SELECT count(*) FROM haushalt');
  await answered(page);
  await expect(failure(page)).toBeHidden();
});

test('a runaway question is stopped, and the page lives on with all tables', async ({ page }) => {
  test.slow();
  await open(page);
  await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
  await page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();
  for (const sql of [
    'SELECT count(*) FROM werte a, werte b WHERE a.wert < b.wert',
    'SELECT max(x) FROM range(100000000000000) t(x)',
  ]) {
    await ask(page, sql);
    await expect(state(page)).toHaveText(/^läuft seit/);
    await page.getByRole('button', { name: 'Anhalten' }).click();
    await expect(state(page)).toHaveText(/^Angehalten/);
  }
  await ask(page, 'SELECT r.name FROM meine_liste m JOIN regionen r USING (ags)');
  await answered(page, /^1 Zeile in/);
  await expect(page.getByRole('button', { name: 'Ausführen', exact: true })).toBeEnabled();
});

test('a question that needs too much memory is told so, and the next one is answered', async ({ page }) => {
  test.slow();
  await open(page);
  await ask(page, 'CREATE TABLE zuviel AS SELECT a.*, b.* FROM werte a, regionen b; SELECT 1');
  await expect(failure(page)).toContainText('1 GB', { timeout: 60_000 });
  await ask(page, 'SELECT 1');
  await answered(page, /^1 Zeile in/);
});

/** The browser asks for the symbol of the page again with each address, and what draws a chart comes with the first answer. */
const ofTheQuestion = (url: string): boolean => !/\/symbol\.svg$|\/_astro\/[^/]+\.js$/.test(new URL(url).pathname);

const HOSTILE = [
  "SELECT * FROM read_csv_auto('https://example.org/a.csv')",
  "SELECT * FROM read_csv_auto('/daten/haushalt.csv')",
  "SELECT * FROM 'https://example.org/a.parquet'",
  "SELECT * FROM parquet_metadata('https://example.org/a.parquet')",
  "SELECT * FROM glob('*')",
  "CREATE TABLE a AS SELECT * FROM read_csv_auto('https://example.org/a.csv')",
  "CREATE VIEW a AS SELECT * FROM read_parquet('https://example.org/a.parquet')",
  "EXPLAIN ANALYZE SELECT * FROM read_csv_auto('https://example.org/a.csv')",
  "ATTACH 'https://example.org/a.db' AS a",
  "SELECT 1; ATTACH ':memory:' AS a",
  "COPY haushalt TO 'a.csv'",
  "EXPORT DATABASE 'a'",
  'INSTALL httpfs',
  'LOAD httpfs',
  'SET enable_external_access=true',
  'SELECT 1; RESET lock_configuration',
  'PRAGMA database_list',
  'CALL pragma_version()',
  'COMMIT',
  'DROP TABLE haushalt',
  'WITH a AS (DELETE FROM haushalt RETURNING *) SELECT * FROM a',
  "SELECT * FROM read_json_auto('https://example.org/a.json')",
  'SELECT 1) ; DROP TABLE haushalt; --',
  'SELECT * FROM arrow_scan(1, 2, 3)',
];

test('no question reaches a file, the network or the settings; what it makes does not last', async ({ page }) => {
  test.slow();
  await open(page);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  for (const sql of HOSTILE) {
    await ask(page, sql);
    await expect(failure(page), sql).toBeVisible();
    await ask(page, 'SELECT count(*) AS n FROM haushalt');
    await answered(page);
  }
  const [count] = await native.run<{ n: number }>({ sql: 'SELECT count(*)::INTEGER AS n FROM haushalt' });
  expect((await rows(page))[0]?.[0]?.replace('.', '')).toBe(String(count?.n));
  await ask(page, 'CREATE OR REPLACE TABLE haushalt AS SELECT 1 AS a; SELECT * FROM haushalt');
  await answered(page, /^1 Zeile in/);
  await ask(page, 'SELECT count(*) AS n FROM haushalt');
  await answered(page);
  expect((await rows(page))[0]?.[0]?.replace('.', '')).toBe(String(count?.n));
  expect(requests.filter(ofTheQuestion)).toEqual([]);
});

async function give(page: Page, name: string, text: string | Buffer): Promise<void> {
  const folded = page.locator('#eigene:not([open]) > summary');
  if (await folded.isVisible()) await folded.click();
  await page
    .locator('#eigene input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test('an own file is dropped in, corrected, joined with the published tables, and leaves the page by no way', async ({
  page,
}) => {
  await open(page);
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  const text = Buffer.from(
    'AGS;Stadt;Plätze;Stand\r\n12054000;Höchste;1.234,5;31.12.2023\r\n12052000;Zweite;;1.1.2024\r\n',
    'latin1',
  );
  await page.locator('#eigene > summary').click();
  const files = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(bytes)], 'Plätze 2024.csv', { type: 'text/csv' }));
      return transfer;
    },
    [...text],
  );
  await page.dispatchEvent('[data-ablage]', 'drop', { dataTransfer: files });
  await expect(page.getByLabel('Zeichensatz')).toHaveValue('windows-1252');
  await expect(page.getByLabel('Trennzeichen')).toHaveValue(';');
  await expect(page.getByLabel('Art der Spalte AGS')).toHaveValue('VARCHAR');
  await expect(page.getByLabel('Art der Spalte Plätze')).toHaveValue('DOUBLE');
  await page.getByLabel('Art der Spalte Stadt').selectOption('BIGINT');
  await expect(page.locator('[data-fehler]')).toContainText(
    'Zeile 2: „Höchste“ in der Spalte „Stadt“ ist keine Angabe der Art ganze Zahl.',
  );
  await expect(page.getByRole('button', { name: 'Als Tabelle anlegen' })).toBeDisabled();
  await page.getByLabel('Art der Spalte Stadt').selectOption('VARCHAR');
  await page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();
  await ask(
    page,
    `SELECT m.stadt, r.name, m.plaetze, m.stand FROM meine_plaetze_2024 m JOIN regionen r USING (ags) ORDER BY m.stand`,
  );
  await answered(page, /^2 Zeilen/);
  const found = await rows(page);
  expect(found.map((row) => [row[0], row[2], row[3]])).toEqual([
    ['Höchste', '1.234,5', '2023-12-31'],
    ['Zweite', '–', '2024-01-01'],
  ]);
  await expect(page.locator('#zitat')).toContainText('eigene Datei des Fragenden: meine_plaetze_2024');
  await page.getByRole('button', { name: 'Entfernen' }).click();
  await ask(page, 'SELECT * FROM meine_plaetze_2024');
  await expect(failure(page)).toContainText('Eine Tabelle „meine_plaetze_2024“ gibt es hier nicht.');
  expect(requests.filter(ofTheQuestion)).toEqual([]);
});

test('a wrong file is refused with its line and the reason', async ({ page }) => {
  await open(page);
  await give(page, 'falsch.csv', 'a;b\n1;2\n3;4;5\n');
  await expect(page.locator('[data-fehler]')).toContainText('Zeile 3: 3 Spalten statt 2 wie in der ersten Zeile.');
  await expect(page.getByRole('button', { name: 'Als Tabelle anlegen' })).toBeDisabled();
  await give(page, 'bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
  await expect(page.locator('[data-fehler]')).toContainText(/Zeile \d+: /);
});

test('a link holds the question, and answers it in a fresh browser', async ({ page, browser, baseURL }) => {
  await open(page);
  await ask(page, "SELECT name FROM regionen WHERE name LIKE 'Ki%l' -- größte?");
  await answered(page);
  const fresh = await browser.newContext({ baseURL });
  const seen = watch(fresh, baseURL ?? '');
  const other = await fresh.newPage();
  await other.goto(page.url());
  await answered(other);
  expect(await rows(other)).toEqual(await rows(page));
  expect(seen).toEqual({ foreign: [], errors: [] });
  await fresh.close();
  // going back brings the question before
  await ask(page, 'SELECT 2 AS zwei');
  await answered(page, /^1 Zeile/);
  await page.goBack();
  await expect(editor(page)).toContainText('LIKE');
});

test('the history stays in this browser, and is erased', async ({ page }) => {
  await open(page);
  await ask(page, 'SELECT 41 + 1 AS a');
  await answered(page);
  await page.goto('about:blank');
  await open(page);
  await page.locator('#verlauf > summary').click();
  await page.getByRole('button', { name: 'SELECT 41 + 1 AS a' }).click();
  await answered(page);
  expect(await rows(page)).toEqual([['42']]);
  await page.getByRole('button', { name: 'Verlauf löschen' }).click();
  await expect(page.locator('#verlauf')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('once open, it needs no network: not for questions and not for charts', async ({
  page,
  context,
  allowedErrors,
}) => {
  // the symbol of the page, which the browser asks for again with each address
  allowedErrors.push(/symbol\.svg/);
  test.slow();
  await open(page);
  await ask(page, 'SELECT 1');
  await answered(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await ask(page, 'SELECT jahr, sum(betrag) AS summe FROM haushalt GROUP BY ALL ORDER BY jahr');
  await answered(page, /^5 Zeilen/);
  await page.locator('#diagramm > summary').click();
  await expect(page.locator('#diagramm svg.chart')).toBeVisible();
});

test('an engine that cannot be started anew says so, and the next question tries again', async ({
  page,
  allowedErrors,
}) => {
  test.slow();
  allowedErrors.push(/Failed to fetch|ERR_FAILED/);
  await open(page);
  await page.route('**/engine/*.wasm', (route) => route.abort());
  await ask(page, 'SELECT count(*) FROM werte a, werte b WHERE a.wert < b.wert');
  await expect(state(page)).toHaveText(/^läuft seit/);
  await page.getByRole('button', { name: 'Anhalten' }).click();
  await expect(failure(page)).toContainText('20 Sekunden', { timeout: 40_000 });
  await page.unroute('**/engine/*.wasm');
  await ask(page, 'SELECT 1');
  await answered(page, /^1 Zeile/);
});

test('the keyboard gets into the editor, is helped there, and out of it again', async ({ page }) => {
  await open(page);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('SELECT betr');
  const suggestion = page.locator('.cm-tooltip-autocomplete [aria-selected]');
  await expect(suggestion).toContainText('betrag');
  await page.waitForTimeout(100);
  await page.keyboard.press('Enter');
  await page.keyboard.type(' FROM haushalt LIMIT 3');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Ausführen', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await answered(page, /^3 Zeilen/);
  await page.keyboard.press('Shift+Tab');
  await expect(editor(page)).toBeFocused();
  await expect(editor(page)).toHaveText('SELECT betrag FROM haushalt LIMIT 3');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the opened desk, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`${PAGE}${writeLink('SELECT jahr, sum(betrag) AS s FROM haushalt GROUP BY ALL ORDER BY jahr')}`);
    await answered(page);
    await page.locator('#diagramm > summary').click();
    await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
    await expect(page.locator('#diagramm svg.chart')).toBeVisible();
    await axe(page);
    await ask(page, 'SELECT betrg FROM haushalt');
    await expect(failure(page)).toBeVisible();
    await axe(page);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions stand there with SQL and answers, and it is said why more needs a script', async ({ page }) => {
    await page.goto(PAGE);
    await expect(page.locator('noscript p')).toContainText('brauchen JavaScript, weil die Datenbank im Browser läuft');
    await expect(page.getByRole('button', { name: /Ausführen|Datenbank öffnen/ })).toHaveCount(0);
    const questions = page.locator('.question');
    await expect(questions).toHaveCount(10);
    for (const folded of await questions.locator('summary').all()) await folded.click();
    await expect(questions.locator('table')).toHaveCount(10);
    await expect(questions.locator('pre').first()).toContainText('SELECT');
  });
});
