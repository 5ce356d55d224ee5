/** Every number of two files whose form no raw table has, held against its dataset: read here with nothing of the importer. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../../src/reader/bytes/read.ts';
import { shared } from '../../testing/shared.ts';

const data = join(import.meta.dirname, '../../../data/general');
const inkar = shared('data/real/inkar-2017-kreise/INKAR2_econ.csv');
const atlas = shared('data/real/deutschlandatlas-2024/Deutschlandatlas-Daten.xlsx');

type Row = Readonly<Record<string, string>>;

async function stored(dataset: string): Promise<Row[]> {
  const [head = '', ...lines] = (await readFile(join(data, dataset, 'werte.csv'), 'utf8')).trimEnd().split('\n');
  const names = head.split(';');
  return lines.map((line) => Object.fromEntries(line.split(';').map((cell, at) => [names[at] ?? '', cell])));
}

/** The key of a source, as it begins in ours: 01001, 1001000 and 01001000 are one. */
const keyOf = (key: string): string => key.padStart(key.length > 5 ? 8 : 5, '0').slice(0, 5);
const number = (text: string): number => Number(text.replaceAll('.', '').replace(',', '.'));

describe.skipIf(!inkar.here)(inkar.title('the taxes of 2017'), () => {
  it('are those of INKAR, for each of 401 districts', async () => {
    const text = (await readFile(inkar.path, 'utf8')).replace('\ufeff', '');
    const [head = [], , ...records] = text
      .trimEnd()
      .split(/\r?\n/)
      .map((line) => line.split(';').map((cell) => cell.replaceAll('"', '')));
    const rows = await stored('inkar-steuern-2017');
    expect(records).toHaveLength(401);
    expect(rows).toHaveLength(3 * 401);
    for (const [at, cells] of records.entries())
      for (const name of ['Einkommensteuer', 'Gewerbesteuer', 'Umsatzsteuer']) {
        const kennzahl = `${name.toLowerCase()}-inkar-2017`;
        const found = rows.filter((row) => row.kennzahl === kennzahl && row.zeile === String(at + 1));
        const place = `${cells[1]} ${name}`;
        expect(found, place).toHaveLength(1);
        expect((found[0]?.ags ?? '').padEnd(5, '0').slice(0, 5), place).toBe(keyOf(cells[0] ?? ''));
        expect(number(found[0]?.wert ?? ''), place).toBe(number(cells[head.indexOf(name)] ?? ''));
      }
  });
});

describe.skipIf(!atlas.here)(atlas.title('the Deutschlandatlas of 2024'), () => {
  it.each([
    ['Deutschlandatlas_KRS1222', 'ko_kasskred', 'kassenkredite-je-ew', 400, 'deutschlandatlas-2024'],
    ['Deutschlandatlas_GEM1222', 'st_einnkr', 'steuereinnahmekraft-je-ew', 102, 'deutschlandatlas-2024'],
    ['Deutschlandatlas_KRS1222', 'kbetr_u3', 'kita-unter-3', 400, 'deutschlandatlas-2024-kita'],
    ['Deutschlandatlas_KRS1222', 'kbetr_ue3', 'kita-ab-3', 400, 'deutschlandatlas-2024-kita'],
  ])('%s: what is taken of %s is what it prints', async (blatt, merkmal, kennzahl, count, dataset) => {
    const sheet = (await workbook()).find(({ name }) => name === blatt);
    const [head = [], ...records] = sheet?.rows ?? [];
    const column = head.indexOf(merkmal);
    const rows = (await stored(dataset)).filter((row) => row.kennzahl === kennzahl);
    expect(rows).toHaveLength(count);
    for (const { ags = '', wert = '', fehlgrund, zeile } of rows) {
      const cells = records[Number(zeile) - 1] ?? [];
      expect(keyOf(cells[0] ?? ''), ags).toBe(ags.padEnd(5, '0').slice(0, 5));
      // a city state has a 0 there, which is none
      if (wert === '') expect([cells[column], fehlgrund]).toEqual(['0', 'nicht sinnvoll']);
      else expect(Math.abs(number(wert) - Number((cells[column] ?? '').replace(',', '.'))), ags).toBeLessThan(0.0006);
    }
  });

  it('gives none of its column „schulden“, which counts people in debt', async () => {
    expect(new Set((await stored('deutschlandatlas-2024')).map((row) => row.kennzahl))).toEqual(
      new Set(['kassenkredite-je-ew', 'steuereinnahmekraft-je-ew']),
    );
  });
});

let read: ReturnType<typeof readWorkbook> | undefined;
const readWorkbook = async () =>
  readBytes(new Uint8Array(await readFile(atlas.path)), 'Deutschlandatlas-Daten.xlsx').flatMap(({ sheets }) => sheets);
/** The sheets of the workbook, read once. */
const workbook = () => {
  read ??= readWorkbook();
  return read;
};
