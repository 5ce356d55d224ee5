/** Wrong questions in SQL: told in German, where the mistake stands; and hostile ones, which reach nothing, of them in a daily run every third. */

import { someOf } from '../../scripts/testing/extent.ts';
import { expect, test } from '../fixtures.ts';
import { answered, ask, failure, ofTheQuestion, rows } from '../sql-page.ts';

test('an error is told in German, with its place, and marked in the text', async ({ sqlPage: page }) => {
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
  // a large table, which has not come
  ['SELECT * FROM kennzahlwrte', 'Gemeint ist vielleicht „kennzahlwerte“', 'kennzahlwrte'],
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
  ['SELECT name FROM regionen WHERE name = "Neustadt"', 'Texte stehen in einfachen Hochkommas', 'Neustadt'],
  ['SELECT sum(name) FROM regionen', '„sum“ rechnet nicht mit Werten dieser Art', 'sum'],
  ['SELECT jahr FROM haushalt UNION SELECT jahr, ags FROM haushalt', 'gleich viele Spalten', null],
  ['SELECT rank() FROM haushalt', 'OVER', 'rank'],
  ['SELECT * FROM haushalt LIMIT 10, 20', 'OFFSET', 'LIMIT'],
  ['CREATE TABLE a AS SELECT 1; CREATE TABLE a AS SELECT 2', 'Eine Tabelle dieses Namens gibt es schon', 'a'],
  ['CREATE OR REPLACE TABLE haushalt AS SELECT 1', '„haushalt“ heißt hier schon eine Tabelle', 'haushalt'],
  ['EXPLAIN ANALYZE UPDATE haushalt SET betrag = 1', 'Hinter EXPLAIN steht hier nur eine Abfrage', 'UPDATE'],
  [`SELECT ${'('.repeat(300)}1${')'.repeat(300)}`, 'tief verschachtelte Klammern', '('],
  [`SELECT '${'x'.repeat(400_000)}'`, 'länger als 40.000 Zeichen', null],
];

test('each kind of mistake is told in German, where it stands, without the engine’s stack', async ({
  sqlPage: page,
}) => {
  for (const [sql, words, marked] of WRONG) {
    await ask(page, sql);
    await expect(failure(page), sql.slice(0, 80)).toContainText(words);
    await expect(failure(page)).not.toContainText(/\bat \w+ \(|_antwort|LIMIT 200001|\.js:\d/);
    if (marked) await expect(page.locator('.cm-fehler').first(), sql.slice(0, 80)).toHaveText(marked);
  }
});

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

test('no question reaches a file, the network or the settings; what it makes does not last', async ({
  sqlPage: page,
  native,
}) => {
  const requests: string[] = [];
  page.context().on('request', (request) => requests.push(request.url()));
  for (const sql of someOf(HOSTILE, 3)) {
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
