/** Whatever somebody writes, the published tables stay as they are: asked of the engine of the browser itself. */
import { beforeAll, describe, expect, it } from 'vitest';
import { tries } from '../../../scripts/testing/extent.ts';
import fc from '../../../scripts/testing/properties.ts';
import type { Connection } from '../../engine/console-answer.ts';
import { lockIn, PUBLISHED, runAll, StatementError } from '../../engine/locked.ts';
import { connectionOf, engineInNode } from '../../engine/testing.ts';
import { keepNames } from './creation.ts';
import { Refused, statementsOf } from './statements.ts';

const TABLES = ['haushalt', 'konten'];

let connection: Connection;
let side: Connection;
let before: string;

beforeAll(async () => {
  const database = await engineInNode();
  side = connectionOf(database);
  await side.query(`ATTACH ':memory:' AS ${PUBLISHED}`);
  await side.query(`CREATE TABLE ${PUBLISHED}.haushalt AS
    SELECT (2015 + i % 5)::INTEGER AS jahr, (i * 1.25)::DECIMAL(18, 2) AS betrag, 'k' || i % 7 AS konto FROM range(100) t(i)`);
  await side.query(
    `CREATE TABLE ${PUBLISHED}.konten AS SELECT 'k' || i AS konto, 'Konto ' || i AS name FROM range(7) t(i)`,
  );
  await side.query('CREATE TABLE meine AS SELECT 1 AS x');
  connection = connectionOf(database);
  await lockIn(connection);
  before = await state();
});

/** All that anybody can read of the published tables, by a connection that nobody has written to, and what else there is. */
async function state(): Promise<string> {
  const rows = async (sql: string) => String((await side.query(sql)).toArray().map(String));
  const told = await Promise.all(
    TABLES.map((table) =>
      rows(`SELECT count(*), bit_xor(hash(t)), sum(hash(t) % 1000003) FROM ${PUBLISHED}.main.${table} t`),
    ),
  );
  const catalogue = await rows(
    `SELECT database_name || schema_name || table_name || sql FROM system.main.duckdb_tables() ORDER BY ALL`,
  );
  return [...told, catalogue, await rows('SELECT count(*) FROM system.main.duckdb_functions()')].join();
}

let asked = 0;

/** Runs a text as the page does; 'answered', or who refused it. */
async function run(script: string): Promise<'answered' | 'page' | 'engine'> {
  asked += 1;
  try {
    const parts = statementsOf(script);
    keepNames(parts, new Set(TABLES));
    await runAll(connection, parts, `_antwort_${asked}`);
    return 'answered';
  } catch (error) {
    if (error instanceof Refused) return 'page';
    if (error instanceof StatementError) return 'engine';
    throw error;
  }
}

describe('a published table', () => {
  it.each([
    ['a comment in a comment', "SELECT 1/*/**/,'*/)LIMIT 1;COMMIT;UPDATE haushalt SET betrag=0;BEGIN;FROM(SELECT 1--'"],
    [
      'a dollar quote with another letter',
      "SELECT $ä$'$ä$)LIMIT 1;COMMIT;UPDATE haushalt SET betrag=1;BEGIN;FROM(SELECT 1--'",
    ],
    ['a line that ends otherwise', 'SELECT 1 --\r;COMMIT;UPDATE haushalt SET betrag=0;BEGIN;SELECT 1'],
    ['a word that ends in e', "SELECT äe'\\';COMMIT;UPDATE haushalt SET betrag=0;BEGIN;SELECT ';SELECT 1--'"],
    ['an explanation', 'EXPLAIN ANALYZE UPDATE haushalt SET betrag = 0'],
  ])('is not changed behind %s', async (_, script) => {
    expect(await run(script)).not.toBe('answered');
    expect(await state()).toBe(before);
  });

  // the page refuses these by their words; here the engine is asked without it
  it.each([
    'UPDATE haushalt SET betrag = 0',
    'DELETE FROM haushalt',
    'INSERT INTO haushalt SELECT * FROM haushalt',
    'DROP TABLE haushalt',
    'ALTER TABLE haushalt DROP betrag',
    `CREATE OR REPLACE TABLE ${PUBLISHED}.haushalt AS SELECT 1`,
    `CREATE SCHEMA ${PUBLISHED}.neu`,
    'EXPLAIN ANALYZE UPDATE haushalt SET betrag = 0',
    'CREATE OR REPLACE TABLE haushalt AS SELECT 1 AS betrag',
    'CREATE TEMP VIEW Haushalt AS SELECT 1 AS betrag',
    'CREATE SCHEMA s; CREATE TABLE s.haushalt AS SELECT 1 AS betrag',
    'COMMIT; UPDATE haushalt SET betrag = 0',
  ])('is not changed by %s, by the engine alone', async (sql) => {
    const statements = (sql.startsWith('CREATE SCHEMA s') ? sql.split('; ') : [sql]).map((one) => ({
      sql: one,
      bare: one,
      rows: false,
    }));
    await expect(runAll(connection, statements, '_antwort_0')).rejects.toThrow(StatementError);
    expect(await state()).toBe(before);
  });

  it('is read, also through what a question makes itself', async () => {
    for (const script of [
      'SELECT sum(betrag) FROM haushalt',
      'SELECT main.haushalt.jahr FROM main.haushalt',
      'CREATE TABLE a AS SELECT * FROM haushalt; SELECT count(*) FROM a',
      'PIVOT haushalt ON jahr USING sum(betrag) GROUP BY konto -- Jahre; nebeneinander',
      "FROM (PIVOT haushalt ON jahr USING sum(betrag)) /* ' */ WHERE konto = 'k1;'",
      'SUMMARIZE konten',
      'SELECT x FROM meine /* außen /* innen */ */',
      "SELECT $größe$;'$größe$",
    ])
      expect(await run(script), script).toBe('answered');
  });

  it('is what it was after ten thousand texts', async () => {
    const told = { answered: 0, page: 0, engine: 0 };
    await fc.assert(
      fc.asyncProperty(scripts, async (script) => {
        told[await run(script)] += 1;
      }),
      { numRuns: tries(10_000) },
    );
    expect(await state()).toBe(before);
    // texts that are all refused would prove nothing
    for (const count of Object.values(told)) expect(count, JSON.stringify(told)).toBeGreaterThan(tries(1000));
  }, 0);
});

const QUESTIONS = [
  'SELECT 1',
  'SELECT sum(betrag) AS s FROM haushalt',
  'WITH h AS (SELECT * FROM haushalt) SELECT count(*) FROM h',
  'WITH haushalt AS (SELECT 1 AS betrag) SELECT * FROM haushalt',
  'PIVOT haushalt ON jahr USING sum(betrag)',
  'FROM konten LIMIT 2',
  'DESCRIBE haushalt',
  'SHOW TABLES',
  'EXPLAIN SELECT * FROM haushalt',
  'CREATE TABLE a AS SELECT * FROM haushalt',
  'CREATE MACRO sum(x) AS 0',
  'CREATE OR REPLACE TEMP TABLE haushalt AS SELECT 0 AS betrag',
  'CREATE VIEW veroeffentlicht.v AS SELECT 1',
  'TABLE konten',
  'VALUES (1)',
];
const WRITES = [
  'COMMIT',
  'ROLLBACK',
  'BEGIN',
  'UPDATE haushalt SET betrag = 0',
  'UPDATE veroeffentlicht.main.konten SET name = NULL',
  'DELETE FROM haushalt',
  'INSERT INTO konten VALUES (1, 2)',
  'DROP TABLE haushalt',
  'ALTER TABLE haushalt RENAME TO h',
  "COPY haushalt TO 'a.csv'",
  "ATTACH 'a.db' AS a",
  'DETACH veroeffentlicht',
  'USE veroeffentlicht',
  'SET enable_external_access = true',
  "SET search_path = 'main'",
  'EXPLAIN ANALYZE DELETE FROM haushalt',
  'PREPARE p AS DELETE FROM haushalt',
  'EXECUTE p',
  'CREATE OR REPLACE TABLE haushalt AS SELECT 0 AS betrag',
  'CHECKPOINT',
];
/** What begins, ends and hides texts. */
const SIGNS = [
  "'",
  '"',
  '$$',
  '$a$',
  '$ä$',
  '$1$',
  "e'",
  "E'\\'",
  "U&'",
  'U&"',
  '--',
  '/*',
  '*/',
  '/**/',
  '/*/**/',
  '(',
  ')',
  ') LIMIT 1',
  '\n',
  '\r',
  '\\',
  '\u00a0',
  '\u2028',
  '\ufeff',
  '\0',
  ' ',
  'ä',
  '#',
  '{',
  '}',
  '[',
  '?',
  '::',
];
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...QUESTIONS) },
  { weight: 4, arbitrary: fc.constantFrom(...WRITES) },
  { weight: 6, arbitrary: fc.constantFrom(...SIGNS) },
  { weight: 3, arbitrary: fc.constantFrom(';', '; ', ';\n') },
);
const scripts = fc.oneof(
  fc
    .tuple(fc.constantFrom(...QUESTIONS), fc.array(piece, { maxLength: 7 }))
    .map(([first, more]) => [first, ...more].join(' ')),
  fc
    .tuple(fc.constantFrom(...QUESTIONS), fc.array(piece, { maxLength: 7 }))
    .map(([first, more]) => [first, ...more].join('')),
  fc.array(fc.constantFrom(...QUESTIONS), { minLength: 1, maxLength: 3 }).map((all) => all.join(';')),
);
