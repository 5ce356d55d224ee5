import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { derivedTables } from '../../engine/engine.ts';
import { KONTENSUMMEN } from './queries.ts';

/** Two accounts of one product, one of them internal charging; columns of no interest here are left out. */
const TABLES = `
CREATE TABLE fassungen AS SELECT 'a' AS ags, 'f' AS fassung, 's' AS struktur;
CREATE TABLE produkte AS SELECT 's' AS struktur, 'p' AS produkt, 'b' AS produktbereich, 'g' AS produktgruppe;
CREATE TABLE organisation AS SELECT 's' AS struktur, 'o' AS fachbereich, 'gb' AS geschaeftsbereich;
CREATE TABLE konten AS SELECT 's' AS struktur, * FROM (VALUES ('40', '40', 'ordentlich'), ('48', '48', 'intern')) t(konto, kontengruppe, rolle);
CREATE TABLE haushalt AS SELECT 'a' AS ags, 'f' AS fassung, 2030 AS jahr, 'p' AS produkt, 'p' AS unterprodukt, 'o' AS fachbereich, *
FROM (VALUES ('ansatz', 'ergebnis', 'ertrag', '40', 10.10), ('ansatz', 'ergebnis', 'ertrag', '40', NULL),
  ('ansatz', 'ergebnis', 'ertrag', '48', 5.00), ('ergebnis', 'ergebnis', 'ertrag', '40', 11.00),
  ('ansatz', 'finanz', 'einzahlung', '40', 9.00)) t(wertart, teil, richtung, konto, betrag)`;

describe('the sums by account', () => {
  it('keep kinds of amounts and parts of the budget apart, and leave internal charging out', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(TABLES);
    await derivedTables((sql) => connection.run(sql))(KONTENSUMMEN);
    const rows = (await connection.runAndReadAll(KONTENSUMMEN.sql)).getRowObjectsJson();
    expect(rows.map(({ wertart, teil, konto, betrag, leer }) => [wertart, teil, konto, betrag, leer])).toEqual([
      ['ansatz', 'ergebnis', '40', 10.1, 1],
      ['ansatz', 'finanz', '40', 9, 0],
      ['ergebnis', 'ergebnis', '40', 11, 0],
    ]);
    connection.closeSync();
  });
});
