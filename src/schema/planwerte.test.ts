import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { PLANWERTE } from './planwerte.ts';

/** Two cities: one tells its Ergebnishaushalt and its payments, the other is kameral; both have the same accounts in both parts. */
const TABLES = `
  CREATE TABLE haushalt AS SELECT *, 2030 AS jahr, 'plan' AS fassung, 'ansatz' AS wertart FROM (VALUES
    ('01', 'ergebnis', '40', 30), ('01', 'ergebnis', '41', 70), ('01', 'finanz', '40', 1000), ('01', 'finanz', '41', 5),
    ('02', 'vermoegen', '40', 9), ('02', 'vermoegen', '41', 1), ('02', 'verwaltung', '40', 20), ('02', 'verwaltung', '41', 60)
  ) AS v(ags, teil, art, betrag);
  CREATE TABLE fassungen AS SELECT *, 'plan' AS fassung, 'muster' AS struktur, 'rahmen' AS rahmen, 'plan' AS quelle
    FROM (VALUES ('01'), ('02')) AS v(ags);
  CREATE TABLE ebenen AS SELECT 'muster' AS struktur, 'art' AS klassifikation, 'gruppe' AS ebene, 1 AS rang;
  CREATE TABLE gliederung AS SELECT 'muster' AS struktur, 'art' AS klassifikation, 'gruppe' AS ebene, schluessel, NULL::VARCHAR AS ueber, 'ordentlich' AS rolle
    FROM (VALUES ('40'), ('41')) AS v(schluessel);
  CREATE TABLE formelterme AS SELECT 'steuerquote' AS kennzahl, 'rahmen' AS rahmen, seite, 1 AS vorzeichen, konten, NULL::VARCHAR AS rolle
    FROM (VALUES ('zaehler', '40'), ('nenner', '4')) AS v(seite, konten);
  CREATE TABLE kennzahlen AS SELECT 'steuerquote' AS kennzahl, 'Prozent' AS einheit;
  CREATE TABLE regionen AS SELECT ags, ags AS name FROM fassungen;`;

it('counts the part that leads a budget, and never two parts together', async () => {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    for (const statement of TABLES.split(';').filter((one) => one.trim() !== '')) await connection.run(statement);
    const answer = await connection.runAndReadAll(`SELECT ags, wert FROM (${PLANWERTE}) ORDER BY ags`);
    expect(answer.getRowsJS()).toEqual([
      ['01', 30],
      ['02', 25],
    ]);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
});
