import { describe, expect, it } from 'vitest';
import { atOnce, mentions } from './large-tables.ts';

describe('a question may read a table', () => {
  it.each([
    'SELECT * FROM werte',
    'from WERTE',
    'SELECT * FROM "Werte" w',
    'SELECT * FROM veroeffentlicht.main.werte',
    "FROM 'werte'",
    'SELECT 1 /* werte */',
    'SELECT * FROM/**/werte/**/',
    'SELECT * FROM U&"\\0077erte"',
    'SHOW TABLES',
    'DESCRIBE;',
    'DESCRIBE  ;',
    'SUMMARIZE',
    'SELECT * FROM duckdb_tables()',
    'SELECT table_name FROM information_schema.tables',
  ])('%s', (text) => {
    expect(mentions(text, 'werte')).toBe(true);
  });

  it.each(['', 'SELECT wert FROM haushalt', 'FROM kennzahlwerte', 'SELECT x AS werte_2', 'DESCRIBE haushalt'])(
    'not %s',
    (text) => {
      expect(mentions(text, 'werte')).toBe(false);
    },
  );
});

it('a small table comes at once, a large one with its question, and what is there already is no matter', () => {
  const file = (table: string, bytes: number) => ({ table, url: `/${table}.parquet`, bytes, sha256: '' });
  const made = { table: 'haushalt', bytes: 9e6, columns: [], csv: new Uint8Array() };
  const files = [file('konten', 1000), file('quellen', 300_000), file('werte', 2e6), file('kennzahlwerte', 1e6), made];
  const names = (question?: string) => atOnce(files, question).map(({ table }) => table);
  expect(names()).toEqual(['konten', 'quellen', 'haushalt']);
  expect(names('SELECT count(*) FROM werte')).toEqual(['konten', 'quellen', 'werte', 'haushalt']);
});
