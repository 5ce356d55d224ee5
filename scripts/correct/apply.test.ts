import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildData } from '../build-data.ts';
import { CITY, cityFiles, writeCity } from '../testing/city.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { withDuckDB } from '../write/duckdb.ts';

const newFolder = temporaryFolders();
const HEADER = 'datensatz;tabelle;schluessel;spalte;alt;neu;grund;datum';
const ROW = 'unterprodukt=1110100|konto=5011000';

/** Builds the small city with these corrections; gives the folder of what is published. */
async function build(...lines: string[]): Promise<string> {
  const folder = await newFolder();
  const [data, out] = [join(folder, 'data'), join(folder, 'daten')];
  await writeCity(data, cityFiles());
  await writeFile(join(data, 'korrekturen.csv'), `${[HEADER, ...lines].join('\n')}\n`);
  await buildData({ data, out, log: () => {} });
  return out;
}

const ask = (sql: string) => withDuckDB(async (connection) => (await connection.runAndReadAll(sql)).getRowsJS());

describe('a correction', () => {
  it('changes its cell, is listed with the key of the row, and the control totals know of it', async () => {
    const out = await build(`${CITY};haushalt;${ROW};betrag;1234,56;1300;Zahlendreher;2030-03-01`);
    const changed = await ask(
      `SELECT betrag::VARCHAR FROM read_parquet('${join(out, 'haushalt.parquet')}') WHERE konto = '5011000' AND unterprodukt = '1110100'`,
    );
    expect(changed).toEqual([['1300.00']]);
    const [, line] = (await readFile(join(out, 'korrekturen.csv'), 'utf8')).split('\n');
    expect(line).toBe(
      '1;"2030-03-01";"haushalt";"ags=99000001|jahr=2030|fassung=plan-2030|wertart=ansatz|teil=ergebnis|aufgabe=1110100|art=5011000|organisation=10|richtung=aufwand";"betrag";"1234,56";"1300";"Zahlendreher";"plan"',
    );
    const { kontrollsummen } = JSON.parse(await readFile(join(out, 'abgleich.json'), 'utf8')) as {
      kontrollsummen: { korrigiert: string; differenz: string }[];
    };
    expect(kontrollsummen.map(({ korrigiert, differenz }) => [korrigiert, differenz])).toEqual([
      ['0', '0'],
      ['65.44', '0'],
    ]);
  });

  it('can follow another of the same cell, and can take a value away', async () => {
    const first = `${CITY};haushalt;${ROW};betrag;1234,56;1300;a;2030-03-01`;
    const out = await build(first, `${CITY};haushalt;${ROW};betrag;1300;;b;2030-04-01`);
    const rows = await ask(
      `SELECT count(betrag)::INTEGER FROM read_parquet('${join(out, 'haushalt.parquet')}') WHERE konto = '5011000'`,
    );
    expect(rows).toEqual([[1]]);
  });

  it('can change text, also to one that a spreadsheet could run, which it cannot in the file', async () => {
    const out = await build(`${CITY};produkte;produkt=36502;name;Kindertagesstätten;=1+1;x;2030-03-01`);
    expect(await readFile(join(out, 'produkte.csv'), 'utf8')).toContain(`"'=1+1"`);
    expect(await readFile(join(out, 'korrekturen.csv'), 'utf8')).toContain(`"Kindertagesstätten";"'=1+1"`);
  });

  it.each([
    ['a cell that is not what it was', `${CITY};haushalt;${ROW};betrag;1234,57;1300;x;2030-03-01`, 'wie im Datensatz'],
    ['a row that is not there', `${CITY};haushalt;konto=9;betrag;1;2;x;2030-03-01`, 'genau eine Zeile, nicht 0'],
    ['several rows', `${CITY};haushalt;konto=5011000;betrag;1;2;x;2030-03-01`, 'genau eine Zeile, nicht 2'],
    ['a column of the key', `${CITY};haushalt;${ROW};konto;5011000;5;x;2030-03-01`, 'nicht zum Schlüssel'],
    ['a column that is not there', `${CITY};haushalt;${ROW};summe;1;2;x;2030-03-01`, 'Spalte'],
    ['another dataset', `nirgends;haushalt;${ROW};betrag;1;2;x;2030-03-01`, 'datensatz'],
    ['a value that is no number', `${CITY};haushalt;${ROW};betrag;1234,56;viel;x;2030-03-01`, 'neu'],
    ['a required cell left empty', `${CITY};haushalt;${ROW};quelle;plan;;x;2030-03-01`, 'neu'],
    ['no reason', `${CITY};haushalt;${ROW};betrag;1234,56;1300;;2030-03-01`, 'grund'],
    ['a day that no calendar has', `${CITY};haushalt;${ROW};betrag;1234,56;1300;x;2030-02-30`, 'datum'],
    ['no day', `${CITY};haushalt;${ROW};betrag;1234,56;1300;x;gestern`, 'datum'],
  ])('stops the build at %s', async (_, line, message) => {
    await expect(build(line)).rejects.toThrow(message);
    await expect(build(line)).rejects.toThrow('korrekturen.csv, Datensatz 1');
  });
});
