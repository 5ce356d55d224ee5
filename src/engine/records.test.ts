import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readCells } from '../../scripts/read/cells.ts';
import { readCsv } from '../../scripts/read/csv.ts';
import type { Resource } from '../../scripts/read/descriptor.ts';
import { temporaryFolders } from '../../scripts/testing/folders.ts';
import { rowKey } from '../schema/row-key.ts';
import { TABLES } from '../schema/tables.ts';
import { readCorrections, readJson, readRecords } from './records.ts';

const newFolder = temporaryFolders();
afterEach(() => vi.unstubAllEnvs());

/** A folder like `data/` with the given files, which is read from then on. */
async function dataWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  const root = await newFolder();
  for (const [path, content] of Object.entries(files)) {
    await mkdir(join(root, path, '..'), { recursive: true });
    await writeFile(join(root, path), content);
  }
  vi.stubEnv('KLARHAUSHALT_DATA', root);
}

const descriptor = (...resources: object[]): string => JSON.stringify({ resources });
const REGIONS = { name: 'regionen', path: 'regionen.csv' };
const HEADER = 'ags,name,art';

/** A dataset with one file of regions. */
const regions = (content: string | Uint8Array, resource = {}) =>
  dataWith({ 'orte/datapackage.json': descriptor({ ...REGIONS, ...resource }), 'orte/regionen.csv': content });

const told = (...columns: string[]) =>
  readRecords('regionen').map(({ satz, text }) => [satz, ...columns.map((column) => text(column))]);

describe('records of data/', () => {
  it('are numbered from 1 after the header, and the last line end begins none', async () => {
    for (const end of ['', '\n', '\r\n']) {
      const line = end || '\n';
      await regions([HEADER, '01,Aheim,Stadt', '02,Beheim,Stadt'].join(line) + end);
      expect(told('name')).toEqual([
        [1, 'Aheim'],
        [2, 'Beheim'],
      ]);
    }
  });

  it('count a blank line, as the data build does when it names a record', async () => {
    const content = `${HEADER}\n01,Aheim,Stadt\n\n02,Beheim,Stadt\n`;
    await regions(content);
    expect(told('name')).toEqual([
      [1, 'Aheim'],
      [2, ''],
      [3, 'Beheim'],
    ]);
    const built = readCsv(new TextEncoder().encode(content), 'utf-8', ',', () => {});
    expect(built.records.map(({ record }) => record)).toEqual([1, 3]);
  });

  it('keep their number when only some are wanted', async () => {
    await regions(`${HEADER}\n01,Aheim,Stadt\n02,Beheim,Stadt\n`);
    const wanted = readRecords('regionen', (text) => text('ags') === '02');
    expect(wanted.map(({ satz, schluessel }) => [satz, schluessel])).toEqual([[2, 'ags=02']]);
  });

  it('are read of the files alone that mention a text, in a cell or for every row', async () => {
    const dataset = (name: string, rows: string, resource = {}) => ({
      [`${name}/datapackage.json`]: descriptor({ ...REGIONS, ...resource }),
      [`${name}/regionen.csv`]: rows,
    });
    await dataWith({
      ...dataset('a', `${HEADER}\n01,Aheim,Stadt\n`),
      ...dataset('b', `${HEADER}\n02,Beheim,Kreis\n03,Ceheim,Stadt\n`),
      ...dataset('c', 'ags,name\n04,Deheim\n', { konstant: { art: 'Kreis' } }),
    });
    const kreise = readRecords('regionen', (text) => text('art') === 'Kreis', 'Kreis');
    expect(kreise.map(({ datensatz, satz }) => [datensatz, satz])).toEqual([
      ['b', 1],
      ['c', 1],
    ]);
    expect(readRecords('regionen', () => true, 'Kreis').map(({ datensatz }) => datensatz)).toEqual(['b', 'b', 'c']);
  });

  it('have a text in the columns that the file leaves out, which stand in none of its cells', async () => {
    await regions('ags,name\n01,Aheim\n', { konstant: { art: 'Stadt', land: '' } });
    const [record] = readRecords('regionen');
    expect(record?.spalten).toEqual(['ags', 'name']);
    expect(['name', 'art', 'land', 'einwohner'].map((column) => record?.text(column))).toEqual([
      'Aheim',
      'Stadt',
      '',
      '',
    ]);
  });

  it('show protected text as it stands in the file, and have the key that the data build gives the row', async () => {
    const { werte: table } = TABLES;
    const columns = table.columns.map(({ name }) => name);
    const row: Record<string, string> = { ags: '01', kennzahl: 'saldo', jahr: '2030', reihe: "'-neu-", wert: '-5' };
    const content = `${columns.join(';')}\n${columns.map((name) => row[name] ?? '').join(';')}\n`;
    const resource = { name: 'werte', path: 'werte.csv', dialect: { delimiter: ';' } } as Resource;
    await dataWith({ 'orte/datapackage.json': descriptor(resource), 'orte/werte.csv': content });
    const [record] = readRecords('werte');
    expect([record?.text('reihe'), record?.text('wert')]).toEqual(["'-neu-", '-5']);
    const csv = readCsv(new TextEncoder().encode(content), 'utf-8', ';', () => {});
    const [built] = readCells(table, resource, 'orte/werte.csv', csv, () => {});
    expect(record?.schluessel).toBe(rowKey(table, (name) => built?.cells[columns.indexOf(name)] ?? null));
    expect(record?.schluessel).toContain('|reihe=-neu-|');
  });

  it('are decoded as the dataset says, the euro sign of Windows-1252 too', async () => {
    await regions(Buffer.from(`${HEADER}\n01,M\xfchl\x80,Stadt\n`, 'latin1'), { encoding: 'windows-1252' });
    expect(told('name')).toEqual([[1, 'Mühl€']]);
    await regions(`\ufeff${HEADER}\n01,Mühl€,Stadt\n`);
    expect(told('ags', 'name')).toEqual([[1, '01', 'Mühl€']]);
  });

  it('come from all datasets that have the table, in the order of their names; other folders are passed over', async () => {
    const dataset = (name: string, ags: string) => ({
      [`${name}/datapackage.json`]: descriptor({ ...REGIONS, path: 'orte.csv' }),
      [`${name}/orte.csv`]: `${HEADER}\n${ags},Ort,Stadt\n`,
    });
    await dataWith({ ...dataset('b', '02'), ...dataset('a', '01'), 'archiv/2030-01-31.json': '{}' });
    expect(readRecords('regionen').map(({ datensatz, datei, schluessel }) => [datensatz, datei, schluessel])).toEqual([
      ['a', 'a/orte.csv', 'ags=01'],
      ['b', 'b/orte.csv', 'ags=02'],
    ]);
    expect(readRecords('werte')).toEqual([]);
    expect(readJson('archiv', 'datapackage.json')).toBeUndefined();
  });
});

describe('lines of the file of corrections', () => {
  it('are numbered as the table of corrections numbers them', async () => {
    await dataWith({ 'korrekturen.csv': 'datensatz;spalte;alt;neu\norte;wert;1,5;2,5\norte;wert;;3\n' });
    expect(readCorrections().map(({ datei, satz, text }) => [datei, satz, text('alt'), text('neu')])).toEqual([
      ['korrekturen.csv', 1, '1,5', '2,5'],
      ['korrekturen.csv', 2, '', '3'],
    ]);
  });

  it('are none in a city without the file', async () => {
    await dataWith({});
    expect(readCorrections()).toEqual([]);
  });
});
