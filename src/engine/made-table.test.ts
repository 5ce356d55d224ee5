import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolders } from '../../scripts/testing/folders.ts';
import { buildCityData } from '../../tests/fixture-city/build.ts';
import { derivedTables, query } from './engine.ts';
import { parquetOf } from './made-table.ts';
import { openNative } from './native.ts';
import { engineInNode } from './testing.ts';

const newFolder = temporaryFolders();

it('a table made at build is what the engine of the browser would make, and the same each time', async () => {
  const folder = join(await newFolder(), 'daten');
  await buildCityData(folder);
  const rows =
    'SELECT fassung, jahr, betrag, betrag > 0 AS viel FROM haushalt WHERE jahr > 2029 ORDER BY ALL NULLS FIRST';
  const bytes = await parquetOf(rows, ['haushalt'], folder);
  expect(bytes.equals(await parquetOf(rows, ['haushalt'], folder))).toBe(true);
  const sums = (from: string) =>
    `SELECT fassung, CAST(sum(betrag) AS DOUBLE) AS summe, CAST(count(*) AS INTEGER) AS zeilen, CAST(count(betrag) AS INTEGER) AS werte
     FROM ${from} GROUP BY fassung ORDER BY fassung`;
  const engine = await openNative(folder);
  const expected = await engine.run(query(sums('haushalt WHERE jahr > 2029')));
  await engine.close();
  expect(expected.length).toBeGreaterThan(0);
  const database = await engineInNode();
  database.registerFileBuffer('rows.parquet', new Uint8Array(bytes));
  const found = database.connect().query(sums("read_parquet('rows.parquet')"));
  expect(found.toArray().map((row: { toJSON(): unknown }) => row.toJSON())).toEqual(expected);
});

it('rows that cannot be made are told, and no file', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'haushalt.parquet'), 'PAR');
  await expect(parquetOf('SELECT * FROM haushalt', ['haushalt'], folder)).rejects.toThrow();
});

it('a derived table is made once, and never where it is there already', async () => {
  const made: string[] = [];
  const execute = async (sql: string) => made.push(sql);
  const asked = query('', { posten: 'SELECT 1', gemerkt: 'SELECT 2' });
  const prepare = derivedTables(execute, ['posten']);
  await Promise.all([prepare(asked), prepare(asked)]);
  expect(made).toEqual(['CREATE TABLE gemerkt AS SELECT 2']);
});
