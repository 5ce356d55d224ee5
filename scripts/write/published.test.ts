import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { protectedText, unprotectedText } from '../../src/schema/spreadsheet.ts';
import { TABLES } from '../../src/schema/tables.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { loadTable, withDuckDB } from './duckdb.ts';
import { writePublished } from './published.ts';
import { guardedColumns, guardedIn } from './published-csv.ts';

const newFolder = temporaryFolders();
const rows = ['b', 'a', 'b'].map((quelle, at) => [
  '99000001',
  '2030',
  'f',
  'ansatz',
  'ergebnis',
  'ertrag',
  'p',
  'u',
  `k${at}`,
  '10',
  'u',
  `k${at}`,
  '10',
  '1.5',
  quelle,
  null,
]);

const TEXTS = [
  '=1+1',
  '+49 331',
  '-davon',
  '@x',
  '\t=1',
  "'=1",
  ' =1',
  '\u00a0=1',
  '＝1',
  '-5',
  '+1,5',
  'Kita',
  "'s",
  '„x“',
];
const sourceWith = (text: string, at: number) => [`q${at}`, text, 'h', null, null, null, 'l', null, null, null, null];

it.each(TEXTS)('a column with „%s“ is guarded alike, asked here or in the database', async (text) => {
  const published = { table: TABLES.quellen, rows: [sourceWith(text, 0)] };
  const asked = await withDuckDB(async (connection) => {
    await loadTable(connection, published);
    return guardedColumns(connection, published.table, 'quellen');
  });
  expect(guardedIn(published)).toEqual(asked);
});

describe('writePublished', () => {
  it('gives each source files of its own, and no whole CSV or JSON where that is too large', async () => {
    const folder = await newFolder();
    const tables = await withDuckDB((connection, beside) =>
      writePublished(connection, beside, [{ table: TABLES.haushalt, rows }], folder, () => {}, 100),
    );
    const names = ['haushalt-a.csv', 'haushalt-a.parquet', 'haushalt-b.csv', 'haushalt-b.parquet', 'haushalt.parquet'];
    expect(await readdir(folder)).toEqual(names);
    expect(tables.haushalt?.csv).toBeUndefined();
    expect(tables.haushalt?.parts?.map(({ quelle, rows, csv }) => [quelle, rows, csv.path])).toEqual([
      ['a', 1, 'haushalt-a.csv'],
      ['b', 2, 'haushalt-b.csv'],
    ]);
    const part = await readFile(join(folder, 'haushalt-b.csv'), 'utf8');
    expect(part.split('\n').map((line) => line.split(';')[8])).toEqual(['konto', '"k0"', '"k2"', undefined]);
  });

  it('gives small sources among many rows files of just their rows', async () => {
    const folder = await newFolder();
    const many = Array.from({ length: 21_000 }, (_, at) => {
      const konto = `k${String(at).padStart(5, '0')}`;
      const quelle = at % 100 === 7 ? `s${((at / 100) % 70) | 0}` : 'gross';
      return [
        '99000001',
        '2030',
        'f',
        'ansatz',
        'ergebnis',
        'ertrag',
        'p',
        'u',
        konto,
        '10',
        'u',
        konto,
        '10',
        '1.5',
        quelle,
        null,
      ];
    });
    await withDuckDB((connection, beside) =>
      writePublished(connection, beside, [{ table: TABLES.haushalt, rows: many.toReversed() }], folder, () => {}, 100),
    );
    for (const quelle of ['s0', 's33', 's69', 'gross']) {
      const own = many.filter((row) => row[14] === quelle).map((row) => `"${row[8]}"`);
      const part = (await readFile(join(folder, `haushalt-${quelle}.csv`), 'utf8')).split('\n').slice(1, -1);
      expect(part.map((line) => line.split(';')[8])).toEqual(own);
    }
  });

  it('marks text that would run as a formula in the CSV, and only there', async () => {
    const folder = await newFolder();
    const sources = TEXTS.map(sourceWith);
    await withDuckDB((connection, beside) =>
      writePublished(connection, beside, [{ table: TABLES.quellen, rows: sources }], folder, () => {}),
    );
    const csv = Papa.parse<string[]>((await readFile(join(folder, 'quellen.csv'), 'utf8')).slice(1), {
      delimiter: ';',
    });
    const written = csv.data.slice(1, -1).map((row) => row[1] ?? '');
    const sorted = sources.map((source) => source.slice(0, 2)).sort();
    expect(written).toEqual(sorted.map(([, text]) => protectedText(text ?? '')));
    expect(written.map(unprotectedText)).toEqual(sorted.map(([, text]) => text));
    const json = JSON.parse(await readFile(join(folder, 'quellen.json'), 'utf8')) as { titel: string }[];
    expect(json.map(({ titel }) => titel)).toEqual(sorted.map(([, text]) => text));
  });

  it('writes cells with quotes, marks and line breaks so that they read back', async () => {
    const folder = await newFolder();
    const text = 'Er sagt: "ja; nein"\nund geht';
    const source = ['q', text, 'h', null, null, null, 'l', null, null, text, null];
    await withDuckDB(async (connection, beside) => {
      await writePublished(connection, beside, [{ table: TABLES.quellen, rows: [source] }], folder, () => {});
      const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${join(folder, 'quellen.parquet')}')`);
      expect(result.getRowsJS()).toEqual([source]);
    });
    expect(await readFile(join(folder, 'quellen.csv'), 'utf8')).toContain('"Er sagt: ""ja; nein""\nund geht"');
  });
});
