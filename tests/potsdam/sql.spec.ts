/** Own questions in SQL: answered right and whole, with all kinds of values, a chart, and by the keyboard alone. */
import { readFile } from 'node:fs/promises';
import { extent } from '../../scripts/testing/extent.ts';
import { TABLES, type TableName } from '../../src/schema/tables.ts';
import { readLink } from '../../src/ui/sql-link.ts';
import { axeLightAndDark } from '../axe.ts';
import { isEngine, settled } from '../explorer-page.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { answered, ask, editor, failure, give, openChart, openSqlPage, rows, SQL_PAGE, state } from '../sql-page.ts';

test('the download is named before it begins, its progress shown, and the first question answered right', async ({
  page,
  native,
}) => {
  const urls: string[] = [];
  page.on('request', (request) => urls.push(request.url()));
  await page.goto(SQL_PAGE);
  await settled(page);
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
    /haushalt \(Prüfsumme [0-9a-f]{8}\).* Quelle: .+ Stand: .+ Fassung(en)? „.+“ \(Status: .+\).* http.+ abgerufen am \d+\. \w+ \d{4}/,
  );
});

test('an own question is sorted, paged and taken away whole', async ({ sqlPage: page, native }) => {
  await ask(page, 'SELECT kennzahl, jahr, wert, ags FROM werte WHERE wert IS NOT NULL ORDER BY ALL LIMIT 100000');
  await answered(page, /^100\.000 Zeilen/);
  await expect(page.locator('#stelle')).toHaveText('1 bis 100 von 100.000');
  // never all of it: a hundred thousand lines would stop the page
  await expect(page.locator('#tabelle tbody tr')).toHaveCount(100);
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
  await expect(page.locator('#tabelle tbody tr')).toHaveCount(100);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Als CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.startsWith('\ufeffkennzahl;jahr;wert;ags\r\n')).toBe(true);
  expect(csv.split('\r\n')).toHaveLength(100_002);
});

const columnsOf = (table: TableName): number => TABLES[table].columns.length;

test('statements that are no SELECT are answered too', async ({ sqlPage: page, native }) => {
  for (const [sql, count] of [
    ['PIVOT haushalt ON jahr USING sum(betrag) GROUP BY richtung ORDER BY richtung', 2],
    ['DESCRIBE haushalt', columnsOf('haushalt')],
    ['SUMMARIZE fassungen', columnsOf('fassungen')],
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

test('another question takes the place of one that is running', async ({ sqlPage: page }) => {
  await ask(page, 'SELECT max(x) FROM range(100000000000000) t(x)');
  await expect(state(page)).toHaveText(/^läuft seit/);
  await page.getByRole('button', { name: /^Ausführen ?: Auf welchen Quellen/ }).click();
  await answered(page, /^\d+ Zeilen in/);
  expect((await page.locator('#tabelle th').allTextContents())[0]).toBe('titel');
});

test('all kinds of values are read as they are, and what is missing is seen', async ({ sqlPage: page }) => {
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

test('a chart has the chosen form, gaps for what is missing, and a sentence where there is none', async ({
  sqlPage: page,
}) => {
  await ask(page, "SELECT * FROM (VALUES (2020, 1.5, 'a'), (2021, NULL, 'a'), (2023, 4, 'a')) t(jahr, wert, art)");
  await answered(page, /^3 Zeilen/);
  await openChart(page);
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

test('values of the question’s own are said to be that, and carry no source of the city', async ({ sqlPage: page }) => {
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

test(
  'a table of the side list is looked at with one click, and every page of a table leads here with its question',
  WHOLE_RUN,
  async ({ reader: page }) => {
    await page.goto('/daten/fassungen/');
    await page.getByRole('link', { name: /fassungen in SQL fragen/ }).click();
    await page.getByRole('button', { name: /und ausführen$/ }).click();
    await answered(page, /^2 Zeilen/);
    await page.locator('.tables summary', { hasText: /^\s*konten\b/ }).click();
    await page.getByRole('button', { name: 'Erste Zeilen zeigen von konten' }).click();
    await answered(page, /^100 Zeilen/);
  },
);

test('the keyboard gets into the editor, is helped there, and out of it again', async ({ page }) => {
  await page.clock.install();
  await openSqlPage(page);
  await expect(editor(page)).toBeFocused();
  await page.keyboard.type('SELECT betr');
  const suggestion = page.locator('.cm-tooltip-autocomplete [aria-selected]');
  await expect(suggestion).toContainText('betrag');
  // what has only just appeared is not taken by Enter
  await page.clock.fastForward(100);
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

test('axe finds nothing in the opened desk, light and dark', WHOLE_RUN, async ({ sqlPage: page }) => {
  await ask(page, 'SELECT jahr, sum(betrag) AS s FROM haushalt GROUP BY ALL ORDER BY jahr');
  await answered(page);
  await openChart(page);
  await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
  await expect(page.locator('#diagramm svg.chart')).toBeVisible();
  await axeLightAndDark(page);
  await editor(page).focus();
  await page.keyboard.type(' h.b');
  await expect(page.locator('.cm-tooltip-autocomplete')).toBeVisible();
  await axeLightAndDark(page);
  await ask(page, 'SELECT betrg FROM haushalt');
  await expect(failure(page)).toBeVisible();
  await axeLightAndDark(page);
});

for (const width of extent({ daily: [320], all: [320, 360] }))
  test(`the opened desk fits a screen of ${width} px`, async ({ sqlPage: page }) => {
    await page.setViewportSize({ width, height: 700 });
    await ask(page, 'SELECT * FROM haushalt ORDER BY ALL LIMIT 300');
    await answered(page);
    await openChart(page);
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
    await page.goto(SQL_PAGE);
    await expect(page.locator('noscript p')).toContainText('brauchen JavaScript, weil die Datenbank im Browser läuft');
    await expect(page.getByRole('button', { name: /Ausführen|Datenbank öffnen/ })).toHaveCount(0);
    const questions = page.locator('.question');
    await expect(questions).toHaveCount(10);
    for (const folded of await questions.locator('summary').all()) await folded.click();
    await expect(questions.locator('table')).toHaveCount(10);
    await expect(questions.locator('pre').first()).toContainText('SELECT');
  });
});
