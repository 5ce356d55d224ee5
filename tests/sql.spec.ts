/** Own questions in SQL: answered right, stoppable, locked in, linked, and with a file of one's own that stays in the page. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Engine } from '../src/engine/engine.ts';
import { openNative } from '../src/engine/native.ts';
import { readLink, writeLink } from '../src/ui/sql-link.ts';
import { axe } from './axe.ts';
import { isEngine } from './explorer-page.ts';
import { expect, test, watch } from './fixtures.ts';
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
  await expect(page.locator('#status')).toBeEmpty();
}

/** Comes by a link, and says yes to its question. */
async function follow(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Datenbank öffnen \(\d,\d MB\) und ausführen$/ }).click();
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
  await expect(page.locator('#zitat')).toContainText(
    /haushalt \(Prüfsumme [0-9a-f]{8}\).* Quelle: .+ Stand: .+ http.+ abgerufen am \d+\. \w+ \d{4}/,
  );
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
  await ask(page, 'SELECT 1 AS a; SELECT 2 AS a');
  await answered(page, /^1 Zeile in .*\. Gezeigt wird nur, was die letzte von 2 Anweisungen antwortet\.$/);
  expect(await rows(page)).toEqual([['2']]);
  await ask(page, 'PIVOT haushalt ON jahr USING sum(betrag) GROUP BY richtung ORDER BY richtung');
  await answered(page, /^2 Zeilen in [\d,]+ m?s\.$/);
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
  await expect(failure(page)).toContainText('ist kein Wert der Art INTEGER (eine ganze Zahl)');
  await expect(page.locator('#antwort')).toBeHidden();
  await ask(page, 'SELECT count(*) FROM haushalt');
  await answered(page);
  await expect(failure(page)).toBeHidden();
});

/** Wrong questions: what is said of them, and what is marked in the text. */
const WRONG: readonly (readonly [sql: string, words: string, marked: string | null])[] = [
  ['SELECT jahr,\n  betrag\nFORM haushalt\nWHERE jahr = 2017\nORDER BY 1', 'Zeile 3, Zeichen 1: „FORM“', 'FORM'],
  ['SELECT * FROM hauhalt', 'Zeile 1, Zeichen 15: Eine Tabelle „hauhalt“ gibt es hier nicht. Gemeint ist', 'hauhalt'],
  ['SELECT 1;\nSELECT sume(betrag) FROM haushalt', 'Zeile 2, Zeichen 8: Eine Funktion „sume“', 'sume'],
  ['SELECT h.nam FROM haushalt h', 'Zeile 1, Zeichen 10: Die Tabelle „h“ hat keine Spalte „nam“', 'nam'],
  ['SELECT x.jahr FROM haushalt h', 'steht nicht unter FROM', 'x'],
  ['SELECT ags FROM haushalt h, regionen r', 'Die Spalte „ags“ haben mehrere', 'ags'],
  ['SELECT ags FROM haushalt JOIN regionen USING (jahr)', 'fehlt in der zweiten', 'jahr'],
  ["SELECT 'abc'::INTEGER", 'Der Text „abc“ ist kein Wert der Art INTEGER', 'abc'],
  ["SELECT CAST('31.12.2024' AS DATE)", '„31.12.2024“ ist kein Tag', '31.12.2024'],
  ['SELECT 99999999999::INTEGER', 'zu groß', '99999999999'],
  ['SELECT jahr, betrag FROM haushalt GROUP BY jahr', 'GROUP BY ALL', 'betrag'],
  ['SELECT jahr FROM haushalt WHERE sum(betrag) > 1', 'HAVING', 'WHERE'],
  ['SELECT sum(sum(betrag)) FROM haushalt', 'Summe in einer Summe', null],
  ['SELECT sum(betrag FROM haushalt', 'Zeile 1, Zeichen 11: Diese Klammer wird nicht geschlossen', '('],
  ['SELECT sum(betrag)) FROM haushalt', 'Diese Klammer schließt nichts', ')'],
  ["SELECT 1,\n'abc FROM haushalt", 'Zeile 2, Zeichen 1: Dieser Text in Hochkommas', null],
  ['SELECT 1 /* abc', 'Dieser Kommentar wird nicht geschlossen', '/* abc'],
  ['SELECT * FROM haushalt WHERE', 'Am Ende fehlt etwas', 'E'],
  ['SELECT', 'Nach SELECT fehlt', 'SELECT'],
  ['', 'Hier steht noch keine Frage', null],
  ['-- nur ein Kommentar', 'Hier steht noch keine Frage', null],
  [';;', 'Hier steht noch keine Frage', null],
  ['Hallo Welt', 'Mit „Hallo“ beginnt hier keine Frage', 'Hallo'],
  ["SELECT '😀😀 äöü', betrg FROM haushalt", 'Zeile 1, Zeichen 20: Eine Spalte „betrg“', 'betrg'],
  ["SELECT 'äöüß' AS größe,\n '😀',\n betrg\nFROM haushalt", 'Zeile 3, Zeichen 2: Eine Spalte „betrg“', 'betrg'],
  ['SELECT name FROM regionen WHERE name = "Potsdam"', 'Texte stehen in einfachen Hochkommas', 'Potsdam'],
  ['SELECT sum(name) FROM regionen', '„sum“ rechnet nicht mit Werten dieser Art', 'sum'],
  ['SELECT jahr FROM haushalt UNION SELECT jahr, ags FROM haushalt', 'gleich viele Spalten', null],
  ['SELECT rank() FROM haushalt', 'OVER', 'rank'],
  ['SELECT * FROM haushalt LIMIT 10, 20', 'OFFSET', 'LIMIT'],
  ['CREATE TABLE a AS SELECT 1; CREATE TABLE a AS SELECT 2', 'Eine Tabelle dieses Namens gibt es schon', 'a'],
  ['CREATE OR REPLACE TABLE haushalt AS SELECT 1', '„haushalt“ heißt eine veröffentlichte Tabelle', 'haushalt'],
  ['EXPLAIN ANALYZE UPDATE haushalt SET betrag = 1', 'Hinter EXPLAIN steht hier nur eine Abfrage', 'UPDATE'],
  [`SELECT ${'('.repeat(300)}1${')'.repeat(300)}`, 'tief verschachtelte Klammern', '('],
  [`SELECT '${'x'.repeat(400_000)}'`, 'länger als 40.000 Zeichen', null],
];

test('each kind of mistake is told in German, where it stands, without the engine’s stack', async ({ page }) => {
  test.slow();
  await open(page);
  for (const [sql, words, marked] of WRONG) {
    await ask(page, sql);
    await expect(failure(page), sql.slice(0, 80)).toContainText(words);
    await expect(failure(page)).not.toContainText(/\bat \w+ \(|_antwort|LIMIT 200001|\.js:\d/);
    if (marked) await expect(page.locator('.cm-fehler').first(), sql.slice(0, 80)).toHaveText(marked);
  }
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

test('a question that needs too much memory, or breaks the engine, is told so, and the next one is answered', async ({
  page,
}) => {
  test.slow();
  await open(page);
  await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
  await page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();
  for (const [sql, words] of [
    ['CREATE TABLE zuviel AS SELECT a.*, b.* FROM werte a, regionen b; SELECT 1', '1 GB'],
    ['SELECT list(a.wert) FROM werte a, werte b', '1 GB'],
    ['SELECT range(1000000000)', 'zu groß oder zu tief verschachtelt'],
    [`SELECT ${'1+'.repeat(15_000)}1`, 'zu groß oder zu tief verschachtelt'],
  ] as const) {
    await ask(page, sql);
    await expect(failure(page), sql.slice(0, 60)).toContainText(words, { timeout: 60_000 });
    await ask(page, 'SELECT (SELECT count(*) FROM haushalt) + (SELECT count(*) FROM meine_liste) AS n');
    await answered(page, /^1 Zeile in/);
    expect((await rows(page))[0]?.[0]).toBe('38.263');
  }
});

test('another question takes the place of one that is running', async ({ page }) => {
  await open(page);
  await ask(page, 'SELECT max(x) FROM range(100000000000000) t(x)');
  await expect(state(page)).toHaveText(/^läuft seit/);
  await page.getByRole('button', { name: /^Ausführen ?: Auf welchen Quellen/ }).click();
  await answered(page, /^\d+ Zeilen in/);
  expect((await page.locator('#tabelle th').allTextContents())[0]).toBe('titel');
});

test('all kinds of values are read as they are, and what is missing is seen', async ({ page }) => {
  await open(page);
  await ask(
    page,
    `SELECT 1234567.891::DECIMAL(18,3) AS dezimal, DATE '2024-12-31' AS tag, [1, NULL, 3] AS liste, {'a': 1, 'b': 'ä'} AS struktur,
      12345678901234567890::HUGEINT AS riesig, '\\xAA'::BLOB AS bytes, INTERVAL 3 MONTH AS spanne, NULL AS nichts, true AS wahr,
      TIMESTAMP '2024-12-31 12:30:00' AS zeit, 'inf'::DOUBLE AS unendlich, '<b>&' AS zeichen`,
  );
  await answered(page, /^1 Zeile/);
  expect((await rows(page))[0]).toEqual([
    '1.234.567,89',
    '2024-12-31',
    '[1, NULL, 3]',
    "{'a': 1, 'b': ä}",
    '12345678901234567890',
    '\\xAA',
    '3 months',
    '–',
    'true',
    '2024-12-31 12:30:00',
    'Infinity',
    '<b>&',
  ]);
  await expect(page.locator('#gekuerzt')).toBeVisible();
  const columns = Array.from({ length: 400 }, (_, at) => `${at} AS s${at}`).join(', ');
  await ask(page, `SELECT ${columns} FROM range(1000)`);
  await answered(page, /^1\.000 Zeilen/);
  await expect(page.locator('#stelle')).toHaveText('1 bis 50 von 1.000');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a chart has the chosen form, gaps for what is missing, and a sentence where there is none', async ({ page }) => {
  await open(page);
  await ask(page, "SELECT * FROM (VALUES (2020, 1.5, 'a'), (2021, NULL, 'a'), (2023, 4, 'a')) t(jahr, wert, art)");
  await answered(page, /^3 Zeilen/);
  await page.locator('#diagramm > summary').click();
  const said = page.locator('#diagramm [data-hinweis]');
  await expect(said).toHaveText('Ein Wert fehlt und ist eine Lücke.');
  for (const form of ['Balken', 'Punkte', 'Linie']) {
    await page.getByLabel('Form').selectOption({ label: form });
    await expect(page.getByRole('img', { name: 'wert nach jahr; alle Werte stehen in der Tabelle.' })).toBeVisible();
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Diagramm als SVG' }).click();
  const svg = await readFile(await (await download).path(), 'utf8');
  expect(svg).toMatch(/^<\?xml/);
  expect(svg).toContain('Eigene Abfrage in');
  for (const [sql, words] of [
    ['SELECT name FROM regionen', 'braucht die Antwort eine Spalte mit Zahlen'],
    ['SELECT range AS x, range AS y FROM range(5000)', 'die ersten 2.000 Zeilen'],
    ['SELECT name, flaeche_km2 FROM regionen', 'die ersten 30 von'],
    ['SELECT name, NULL::DOUBLE AS leer FROM regionen LIMIT 3', '3 Werte fehlen'],
    ['SELECT jahr, betrag FROM haushalt WHERE false', ''],
  ] as const) {
    await ask(page, sql);
    await answered(page);
    if (sql.includes('range')) await page.getByLabel('Form').selectOption({ label: 'Punkte' });
    await expect(said, sql).toContainText(words);
  }
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
  "CREATE OR REPLACE TABLE haushalt AS SELECT 'Dienstwagen' AS posten, 4900000 AS betrag; SELECT * FROM haushalt",
  'CREATE TEMP VIEW haushalt AS SELECT 1 AS a; SELECT * FROM haushalt',
  'EXPLAIN ANALYZE DELETE FROM haushalt; SELECT * FROM haushalt',
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
  await ask(page, 'CREATE TABLE a AS SELECT 1 AS b; SELECT * FROM a');
  await answered(page, /^1 Zeile in/);
  await ask(page, 'SELECT * FROM a');
  await expect(failure(page)).toContainText('Eine Tabelle „a“ gibt es hier nicht.');
  expect(requests.filter(ofTheQuestion)).toEqual([]);
});

test('values of the question’s own are said to be that, and carry no source of the city', async ({ page }) => {
  await open(page);
  const cited = page.locator('#zitat');
  const own = page.locator('#eigenes');
  await ask(page, "WITH haushalt AS (SELECT 'Dienstwagen' AS posten, 4900000 AS betrag) SELECT * FROM haushalt");
  await answered(page, /^1 Zeile in/);
  await expect(own).toBeVisible();
  await expect(cited).toContainText('Keine veröffentlichte Tabelle gelesen. In der Frage selbst bestimmt: haushalt.');
  await expect(cited).not.toContainText(/Quelle|Prüfsumme/);
  await ask(page, 'WITH a AS (FROM haushalt) SELECT count(*) AS n FROM a');
  await answered(page, /^1 Zeile in/);
  await expect(cited).toContainText('Tabelle haushalt (Prüfsumme');
  await expect(own).toBeHidden();
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
  await expect(page.locator('#zitat')).toContainText('Eigene Datei der Fragenden: meine_plaetze_2024');
  await page.getByRole('button', { name: 'Entfernen' }).click();
  await ask(page, 'SELECT * FROM meine_plaetze_2024');
  await expect(failure(page)).toContainText('Eine Tabelle „meine_plaetze_2024“ gibt es hier nicht.');
  expect(requests.filter(ofTheQuestion)).toEqual([]);
});

test('a second file of one name is a second table; a taken name is said, a removed table is gone', async ({ page }) => {
  await open(page);
  for (const number of [1, 2]) {
    await give(page, 'liste.csv', `ags;n\n12054000;${number}\n`);
    await page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();
    await expect(page.locator('[data-liste] li')).toHaveCount(number);
  }
  await ask(page, 'SELECT a.n, b.n FROM meine_liste a JOIN meine_liste_2 b USING (ags)');
  await answered(page);
  expect(await rows(page)).toEqual([['1', '2']]);
  await give(page, 'liste.csv', 'ags;n\n12054000;3\n');
  await page.getByLabel('Name in SQL').fill('meine_liste');
  await expect(page.locator('[data-ersetzt]')).toBeVisible();
  await page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();
  await expect(page.locator('[data-vorschau]')).toBeHidden();
  await page.getByRole('button', { name: 'Entfernen' }).last().click();
  await expect(page.locator('[data-liste] li')).toHaveCount(1);
  await ask(page, 'SELECT n FROM meine_liste');
  await answered(page);
  expect(await rows(page)).toEqual([['3']]);
});

test('a file of 200,000 rows is read beside the page, which goes on', async ({ page }) => {
  test.slow();
  await open(page);
  await page.locator('#eigene > summary').click();
  const files = await page.evaluateHandle(() => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `12054000;Ort ${at};${at},5;${(at % 28) + 1}.1.2024`);
    const transfer = new DataTransfer();
    transfer.items.add(new File([['ags;ort;wert;tag', ...lines].join('\r\n')], 'groß.csv', { type: 'text/csv' }));
    return transfer;
  });
  await page.evaluate(watchFrames);
  await page.dispatchEvent('[data-ablage]', 'drop', { dataTransfer: files });
  await expect(page.locator('[data-umfang]')).toHaveText('200.000 Zeilen, 4 Spalten.', { timeout: 60_000 });
  await page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();
  await ask(page, 'SELECT count(*)::INTEGER AS n, sum(g.wert) AS s FROM meine_gross g JOIN regionen r USING (ags)');
  await answered(page, /^1 Zeile/);
  expect(await rows(page)).toEqual([['200.000', '20.000.000.000']]);
  expect(await page.evaluate(() => Reflect.get(window, 'longest') as number)).toBeLessThan(1000);
});

test('a name that stands twice in the first line is told, and numbered when it is a name', async ({ page }) => {
  await open(page);
  await give(page, 'doppelt.csv', 'ort;wert;wert\nA;1;2\n');
  const said = page.locator('[data-umfang]');
  await expect(said).toContainText('gilt hier als Daten, weil in ihr „wert“ zweimal steht');
  await page.getByLabel('Die erste Zeile enthält die Namen').check();
  await expect(said).toHaveText(
    '1 Zeile, 3 Spalten. In der ersten Zeile steht „wert“ zweimal; solche Spalten bekommen eine Nummer.',
  );
  await expect(page.locator('[data-zeilen] th code')).toHaveText(['ort', 'wert', 'wert_2']);
});

test('a wrong file is refused with its line and the reason', async ({ page }) => {
  await open(page);
  await give(page, 'falsch.csv', 'a;b\n1;2\n3;4;5\n');
  await expect(page.locator('[data-fehler]')).toContainText('Zeile 3: 3 Spalten statt 2 wie in der ersten Zeile.');
  await expect(page.getByRole('button', { name: 'Als Tabelle anlegen' })).toBeDisabled();
  await give(page, 'bild.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]));
  await expect(page.locator('[data-fehler]')).toContainText(/Zeile \d+: /);
});

test('a link holds the question, shows it, and answers it in a fresh browser when told to', async ({
  page,
  browser,
  baseURL,
}) => {
  await open(page);
  await ask(page, "SELECT name FROM regionen WHERE name LIKE 'Ki%l' -- größte?");
  await answered(page);
  const fresh = await browser.newContext({ baseURL });
  const seen = watch(fresh, baseURL ?? '');
  const other = await fresh.newPage();
  const urls: string[] = [];
  other.on('request', (request) => urls.push(request.url()));
  await other.goto(page.url(), { waitUntil: 'networkidle' });
  await expect(other.getByRole('region', { name: 'Frage aus dem Link' })).toHaveText(/^SELECT name .* -- größte\?$/);
  expect(urls.filter(isEngine)).toEqual([]);
  await axe(other);
  await follow(other, page.url());
  await answered(other);
  await expect(other.locator('#verlinkt')).toBeHidden();
  expect(await rows(other)).toEqual(await rows(page));
  expect(seen).toEqual({ foreign: [], errors: [] });
  await fresh.close();
  // going back brings the question before
  await ask(page, 'SELECT 2 AS zwei');
  await answered(page, /^1 Zeile/);
  await page.goBack();
  await expect(editor(page)).toContainText('LIKE');
  // where the database is open, another link is answered at once
  await answered(page);
  await page.evaluate((hash) => location.assign(hash), writeLink('SELECT 3 AS drei') ?? '');
  await expect(page.locator('#tabelle')).toContainText('drei');
});

test('a broken link is said to be broken, and a question too long for a link is none', async ({ page }) => {
  await page.goto(`${PAGE}#sql=%E0%A4%A`);
  await expect(page.locator('#status')).toHaveText(/Dieser Link ist beschädigt/);
  await page.goto('about:blank');
  await open(page);
  await ask(page, `SELECT '${'ä'.repeat(3000)}' AS a`);
  await answered(page, /^1 Zeile/);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Link zu dieser Frage kopieren' }).click();
  await expect(page.locator('#kopiert')).toHaveText(/für einen Link zu lang/);
});

test('a table of the side list is looked at with one click, and every page of a table leads here with its question', async ({
  page,
}) => {
  await page.goto('/daten/fassungen/');
  await page.getByRole('link', { name: /fassungen in SQL fragen/ }).click();
  await page.getByRole('button', { name: /und ausführen$/ }).click();
  await answered(page, /^2 Zeilen/);
  await page.locator('.tables summary', { hasText: 'konten' }).click();
  await page.getByRole('button', { name: 'Erste Zeilen zeigen von konten' }).click();
  await answered(page, /^100 Zeilen/);
});

test('where the browser keeps nothing, the desk works all the same', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await open(page);
  await ask(page, 'SELECT 1 AS a');
  await answered(page, /^1 Zeile/);
  await expect(page.locator('#verlauf')).toBeVisible();
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
  await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
  await page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();
  await expect(page.locator('[data-liste] li')).toHaveCount(1);
  await ask(page, 'SELECT n FROM meine_liste');
  await answered(page, /^1 Zeile/);
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
  await expect(state(page)).toHaveText(/^Angehalten/);
  await ask(page, 'SELECT 1');
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
    await follow(page, `${PAGE}${writeLink('SELECT jahr, sum(betrag) AS s FROM haushalt GROUP BY ALL ORDER BY jahr')}`);
    await answered(page);
    await page.locator('#diagramm > summary').click();
    await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
    await expect(page.locator('#diagramm svg.chart')).toBeVisible();
    await axe(page);
    await editor(page).focus();
    await page.keyboard.type(' h.b');
    await expect(page.locator('.cm-tooltip-autocomplete')).toBeVisible();
    await axe(page);
    await ask(page, 'SELECT betrg FROM haushalt');
    await expect(failure(page)).toBeVisible();
    await axe(page);
  });

for (const width of [320, 360])
  test(`the opened desk fits a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await follow(page, `${PAGE}${writeLink('SELECT * FROM haushalt ORDER BY ALL LIMIT 300')}`);
    await answered(page);
    await page.locator('#diagramm > summary').click();
    await give(page, 'liste.csv', 'ags;n;ein_sehr_langer_name_einer_spalte\n12054000;1;2\n');
    await expect(page.locator('[data-umfang]')).toHaveText('1 Zeile, 3 Spalten.');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await ask(page, 'SELECT jahr\nFROM hauhalt');
    await expect(failure(page)).toBeInViewport();
    await expect(editor(page)).toBeInViewport();
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
