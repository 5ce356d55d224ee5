/** The tables of a visitor's file in the very engine of the browser: they add up as the page says, and the site's own questions run over them. */
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import type { AccountLine } from '../budget/chart-lines.ts';
import { type CsvTable, fileName, rowsOf } from '../engine/fetch-table.ts';
import { engineInNode } from '../engine/testing.ts';
import { explore } from '../haushalt/explore/sql.ts';
import { defaultState } from '../haushalt/explore/state.ts';
import type { Trees } from '../reader/dataset/trees.ts';
import { apart } from './level-ids.ts';
import { Session } from './session.ts';

const CHARTS = Papa.parse<AccountLine>(readFileSync('data/general/kontenrahmen/kontenrahmen.csv', 'utf8'), {
  header: true,
  delimiter: ';',
  skipEmptyLines: true,
}).data;

const opened = (text: string, name = 'plan.csv'): Promise<Session> =>
  Session.open([{ name, optional: false, bytes: async () => new Uint8Array(strToU8(text)) }], CHARTS);

type Rows = Record<string, unknown>[];

async function engineOver(tables: readonly CsvTable[]): Promise<(sql: string) => Rows> {
  const database = await engineInNode();
  const connection = database.connect();
  for (const table of tables) {
    database.registerFileBuffer(fileName(table), table.csv);
    connection.query(`CREATE TABLE ${table.table} AS SELECT * FROM ${rowsOf(table)}`);
  }
  return (sql) =>
    connection
      .query(sql)
      .toArray()
      .map((row: { toJSON(): Record<string, unknown> }) => row.toJSON());
}

const NOTHING = { antworten: {}, summen: {} };

it('add up to the sums of the page, and the explorer and all worked questions answer over them', async () => {
  const session = await opened(readFileSync('docs/vorlagen/haushalt/musterfeld.csv', 'utf8'), 'musterfeld.csv');
  const { sums } = session.understand(NOTHING);
  const run = await engineOver(session.tables());
  const found = run('SELECT jahr, wertart, richtung, SUM(betrag)::VARCHAR AS summe FROM haushalt GROUP BY ALL');
  for (const { jahr, wertart, richtung, summe } of sums) {
    const row = found.find((one) => one.jahr === jahr && one.wertart === wertart && one.richtung === richtung);
    expect(Number(row?.summe)).toBe(Number(summe));
  }
  const { options, words, fragen } = session.explorable('ergebnis', []);
  expect(options.eigene).toContain('musterfeld.csv (SHA-256 ');
  expect(words.eintraege.produktbereich?.[0]).toEqual({ schluessel: '11', name: '11 Innere Verwaltung' });
  const question = explore({ ...defaultState(options), intern: true }, options);
  for (const [name, sql] of Object.entries(question.tables ?? {})) run(`CREATE TABLE ${name} AS ${sql}`);
  const answer = run(question.sql);
  expect(answer.length).toBeGreaterThan(3);
  const newest = sums.find(({ jahr, richtung }) => jahr === 2026 && richtung === 'aufwand');
  expect(answer.reduce((sum, { wert }) => sum + Math.round(Number(wert) * 100), 0) / 100).toBe(Number(newest?.summe));
  for (const { sql } of fragen) expect(run(sql).length).toBeGreaterThan(0);
});

it('keep signs and empty cells, and run nothing that a name says', async () => {
  const session = await opened(
    'Produkt;Bezeichnung;Konto;Aufwand Ansatz 2024\n111;"a;b ""c""";5011;1.210,0051\n112;"\'); DROP TABLE haushalt; --";5211;\n',
  );
  session.understand(NOTHING);
  const run = await engineOver(session.tables());
  expect(
    run('SELECT SUM(betrag)::VARCHAR AS s, COUNT(*)::INTEGER AS n, COUNT(betrag)::INTEGER AS v FROM haushalt'),
  ).toEqual([{ s: '1210.005100000000', n: 2, v: 1 }]);
  expect(
    run("SELECT name FROM gliederung WHERE klassifikation = 'aufgabe' ORDER BY schluessel").map(({ name }) => name),
  ).toEqual(['a;b "c"', "'); DROP TABLE haushalt; --"]);
  const { options } = session.explorable('ergebnis', []);
  const question = explore(defaultState(options), options);
  for (const [name, sql] of Object.entries(question.tables ?? {})) run(`CREATE TABLE ${name} AS ${sql}`);
  expect(run(question.sql)).toHaveLength(1);
});

it('have one column a level, whatever its name is', () => {
  const level = (klassifikation: 'aufgabe' | 'art', ebene: string) =>
    ({ klassifikation, ebene, rang: 1, name: ebene, mehrzahl: ebene }) as const;
  const entries = [{ klassifikation: 'aufgabe', ebene: 'order', schluessel: '1', ueber: '', name: 'x' }] as const;
  const levels = [
    level('aufgabe', 'gruppen'),
    level('aufgabe', 'order'),
    level('art', 'gruppen'),
    level('art', 'konto'),
  ];
  const trees = apart<Pick<Trees, 'levels' | 'entries'>>({ levels, entries });
  expect(trees.levels.map(({ ebene }) => ebene)).toEqual(['aufgabe_gruppen', 'aufgabe_order', 'art_gruppen', 'konto']);
  expect(trees.entries[0]?.ebene).toBe('aufgabe_order');
});
