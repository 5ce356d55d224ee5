import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { TREE } from '../../../tests/fixture-city/tree.ts';
import { derivedTables } from '../../engine/engine.ts';
import { kontensummen } from './queries.ts';

const question = kontensummen(TREE);

/** Two accounts of one product, one of them internal charging, and an amount that is booked on its group; columns of no interest here are left out. */
const TABLES = `
CREATE TABLE fassungen AS SELECT 'a' AS ags, 'f' AS fassung, 's' AS struktur;
CREATE TABLE gliederung AS SELECT 's' AS struktur, 'art' AS klassifikation, *, NULL AS kategorie FROM (VALUES
  ('kontengruppe', '40', NULL, NULL), ('kontengruppe', '48', NULL, 'intern'), ('konto', '4010', '40', 'ordentlich'), ('konto', '4810', '48', 'intern')
) t(ebene, schluessel, ueber, rolle);
CREATE TABLE haushalt AS SELECT 'a' AS ags, 'f' AS fassung, 2030 AS jahr, 'p' AS aufgabe, 'o' AS organisation, *
FROM (VALUES ('ansatz', 'ergebnis', 'ertrag', '4010', 10.10), ('ansatz', 'ergebnis', 'ertrag', '4010', NULL),
  ('ansatz', 'ergebnis', 'ertrag', '4810', 5.00), ('ansatz', 'ergebnis', 'ertrag', '48', 6.00), ('ergebnis', 'ergebnis', 'ertrag', '4010', 11.00),
  ('ansatz', 'finanz', 'einzahlung', '4010', 9.00)) t(wertart, teil, richtung, art, betrag)`;

describe('the sums by account', () => {
  it('keep kinds of amounts and parts of the budget apart, and leave internal charging out', async () => {
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    await connection.run(TABLES);
    await derivedTables((sql) => connection.run(sql))(question);
    const rows = (await connection.runAndReadAll(question.sql)).getRowObjectsJson();
    expect(rows.map(({ wertart, teil, konto, betrag, leer }) => [wertart, teil, konto, betrag, leer])).toEqual([
      ['ansatz', 'ergebnis', '4010', 10.1, 1],
      ['ansatz', 'finanz', '4010', 9, 0],
      ['ergebnis', 'ergebnis', '4010', 11, 0],
    ]);
    connection.closeSync();
  });
});
