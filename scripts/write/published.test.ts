import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../src/schema/tables.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { withDuckDB } from './duckdb.ts';
import { writePublished } from './published.ts';

const newFolder = temporaryFolders();
const rows = ['b', 'a', 'b'].map((quelle, at) => [
  '99000001',
  '2030',
  'f',
  'ansatz',
  'ertrag',
  'p',
  'u',
  `k${at}`,
  '10',
  '1.5',
  quelle,
  null,
]);

describe('writePublished', () => {
  it('splits a CSV that is too large by source', async () => {
    const folder = await newFolder();
    const { tables } = await withDuckDB((connection) =>
      writePublished(connection, [{ table: TABLES.haushalt, rows }], folder, () => {}, 100),
    );
    expect(await readdir(folder)).toEqual(['haushalt-a.csv', 'haushalt-b.csv', 'haushalt.parquet']);
    expect(tables.haushalt?.csv).toBeUndefined();
    expect(tables.haushalt?.csvParts?.map(({ path }) => path)).toEqual(['haushalt-a.csv', 'haushalt-b.csv']);
    const part = await readFile(join(folder, 'haushalt-b.csv'), 'utf8');
    expect(part.split('\n').map((line) => line.split(';')[7])).toEqual(['konto', 'k0', 'k2', undefined]);
  });

  it('writes cells with quotes, marks and line breaks so that they read back', async () => {
    const folder = await newFolder();
    const text = 'Er sagt: "ja; nein"\nund geht';
    const source = ['q', text, 'h', null, null, null, 'l', null, null, text];
    await withDuckDB(async (connection) => {
      await writePublished(connection, [{ table: TABLES.quellen, rows: [source] }], folder, () => {});
      const result = await connection.runAndReadAll(`SELECT * FROM read_parquet('${join(folder, 'quellen.parquet')}')`);
      expect(result.getRowsJS()).toEqual([source]);
    });
    expect(await readFile(join(folder, 'quellen.csv'), 'utf8')).toContain('"Er sagt: ""ja; nein""\nund geht"');
  });
});
