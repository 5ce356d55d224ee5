import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Problems } from '../../problems.ts';
import { readDataset } from '../../read/datasets.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import fc from '../../testing/properties.ts';
import { example, importedServices } from '../../testing/services.ts';
import { kindOfSource } from '../kind.ts';
import { Regions } from '../statistics/regions.ts';
import { readServices } from './import.ts';

const newFolder = temporaryFolders();
let pvog = '';
let report = '';
let recipe: Record<string, unknown> = {};
beforeAll(async () => {
  [pvog, report] = await Promise.all([example('open-pvog.csv'), example('reifegradbericht.csv')]);
  recipe = JSON.parse(await example('import.json'));
});

/** Columns that tests look at, of each row. */
const seen = (lines: readonly string[], ...columns: readonly string[]): string[][] => {
  const [header = '', ...rows] = lines;
  const at = columns.map((column) => header.split(';').indexOf(column));
  return rows.map((row) => at.map((index) => row.split(';')[index] ?? ''));
};

describe('an Open-PVOG export', () => {
  it('becomes services with date, address and what the export says', async () => {
    const { lines, printed } = await importedServices(await newFolder(), pvog);
    expect(
      seen(await lines('leistungen.csv'), 'ags', 'leistung', 'leika', 'name', 'stichtag', 'online', 'url'),
    ).toEqual([
      [
        '99999999',
        '99000000000001',
        '99000000000001',
        'TESTDATEN: Testleistung eins, mit Komma',
        '2031-06-30',
        'verzeichnet',
        'https://example.org/eins',
      ],
      [
        '99999999',
        '99000000000002',
        '99000000000002',
        'TESTDATEN: Testleistung zwei',
        '2031-06-30',
        '',
        'https://example.org/zwei',
      ],
      ['99999999', '99000000000003', '99000000000003', 'TESTDATEN drei', '2031-06-30', '', ''],
    ]);
    expect((await lines('leistungen.csv'))[1]).toContain(
      '"Status „ok“; aktiv „ja“; Abdeckung „kreisweit flächendeckend“; OZG-Leistung 10001 Testbündel"',
    );
    expect((await lines('quellen.csv'))[1]).toMatch(
      /^open-pvog-99999999;.*;2031-06-30;;;ungeklaert;liste\.csv;[0-9a-f]{64};$/,
    );
    expect(printed).toContain('3  Leistungen übernommen für 99999999');
  });

  it('is the same in other encodings, with semicolons, BOM, quotes, Windows line ends and another order of columns', async () => {
    const plain = await importedServices(await newFolder(), pvog);
    const cells = pvog
      .trimEnd()
      .split('\n')
      .map((line) =>
        [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell]) => (cell ?? '').replace(/^"|"$/g, '')),
      );
    const other = cells
      .map((row) =>
        [...row]
          .reverse()
          .map((cell) => `"${cell}"`)
          .join(';'),
      )
      .join('\r\n');
    for (const bytes of [
      `\ufeff${other}\r\n`,
      Buffer.from(other, 'latin1'),
      Buffer.from(`\ufeff${other}`, 'utf16le'),
    ]) {
      const same = await importedServices(await newFolder(), bytes);
      expect(await same.lines('leistungen.csv')).toEqual(await plain.lines('leistungen.csv'));
    }
  });

  it('is known by its header, and needs no recipe', async () => {
    const root = await newFolder();
    await writeFile(join(root, 'export.csv'), pvog);
    await writeFile(join(root, 'other.csv'), report);
    expect(await kindOfSource(join(root, 'export.csv'), join(root, 'neu'))).toBe('open-pvog');
    // A misspelt column is a fault that the importer names, not another kind of file.
    await writeFile(join(root, 'misspelt.csv'), pvog.replace('leika_key', 'leika_kez'));
    expect(await kindOfSource(join(root, 'misspelt.csv'), join(root, 'neu'))).toBe('open-pvog');
    expect(await kindOfSource(join(root, 'other.csv'), join(root, 'neu'))).toBe('haushalt');
    await mkdir(join(root, 'bericht'));
    await writeFile(join(root, 'bericht', 'import.json'), JSON.stringify(recipe));
    expect(await kindOfSource(join(root, 'other.csv'), join(root, 'bericht'))).toBe('reifegradbericht');
  });

  it('of several regions gives the one that the recipe names, and counts the others', async () => {
    const more = `${pvog}${pvog.split('\n')[2]?.replace('999990000999', '990010000000')}\n${pvog.split('\n')[2]?.replace('999990000999', '990000000000')}\n`;
    await expect(importedServices(await newFolder(), more)).rejects.toThrow(
      /Region: „99, 99001000, 99999999“ \(erwartet: eine Region, oder ags/,
    );
    const { lines, printed } = await importedServices(await newFolder(), more, { art: 'open-pvog', ags: '99001000' });
    expect(seen(await lines('leistungen.csv'), 'ags', 'leistung')).toEqual([['99001000', '99000000000002']]);
    expect(printed).toContain('3  ausgelassen: andere Region (99999999)');
    expect(printed).toContain('1  ausgelassen: andere Region (99)');
  });

  it('keeps several addresses of one service apart, leaves doubles out, and keeps a broken address in words', async () => {
    const [header, first = ''] = pvog.split('\n');
    const lines = [
      header,
      first,
      first,
      first.replace('/eins', '/andere'),
      first.replace('https://example.org/eins', 'www.example.org'),
    ];
    const { lines: read, printed } = await importedServices(await newFolder(), `${lines.join('\n')}\n`);
    expect(seen(await read('leistungen.csv'), 'leistung', 'url')).toEqual([
      ['99000000000001', ''],
      ['99000000000001-2', 'https://example.org/andere'],
      ['99000000000001-3', 'https://example.org/eins'],
    ]);
    expect(printed).toContain('1  ausgelassen: doppelt');
    expect((await read('leistungen.csv'))[1]).toContain('Adresse unbrauchbar: „www.example.org“');
  });

  it('reads back as a dataset, whatever texts the names hold', async () => {
    const regions = new Regions([{ ags: '99999999', from: '', until: '' }]);
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((text) => text.trim() !== '' && !/[\u0080-\u009f\ufffd\0\r\n]/.test(text));
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { minLength: 1, maxLength: 5 }),
        fc.constantFrom(',', ';'),
        (names, delimiter) => {
          const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const rows = names.map((name, at) =>
            [`9900000000000${at}`, name, '999990000999', '', 'ok', '2031-01-31'].map(quote).join(delimiter),
          );
          const header = ['leika_key', 'leika_name', 'ars', 'url', 'online_status', 'datenstand_pvog_import'].join(
            delimiter,
          );
          const problems = new Problems();
          const bytes = new TextEncoder().encode([header, ...rows].join('\n'));
          const read = readServices(bytes, { art: 'open-pvog', ags: undefined }, regions, problems.in('x'));
          expect(problems.lines()).toEqual([]);
          expect(read?.rows.map(({ name }) => name)).toEqual(names.map((name) => name.trim().replace(/\s+/g, ' ')));
        },
      ),
    );
  });

  it('never ends in a crash, however it is mutated: rows or faults, and no row is lost without a word', () => {
    const regions = new Regions([{ ags: '99999999', from: '', until: '' }]);
    const at = fc.nat(pvog.length - 1);
    const part = fc.constantFrom('"', ';', ',', '\n', '', '\ufeff', '0', 'ä', '\0', '999990000999');
    let whole = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(at, fc.nat(6), part), { minLength: 1, maxLength: 4 }), (changes) => {
        const text = changes.reduce(
          (all, [from, length, put]) => all.slice(0, from) + put + all.slice(from + length),
          pvog,
        );
        const problems = new Problems();
        const read = readServices(
          new TextEncoder().encode(text),
          { art: 'open-pvog', ags: undefined },
          regions,
          problems.in('x'),
        );
        if (problems.count > 0) return;
        whole += 1;
        const leftOut = [...(read?.leftOut.values() ?? [])].reduce((sum, count) => sum + count, 0);
        expect((read?.rows.length ?? 0) + leftOut).toBe(read?.read);
      }),
      { numRuns: 2000 },
    );
    expect(whole).toBeGreaterThan(100);
  });
});

describe('a maturity report', () => {
  it('becomes services with level, model and the source of the recipe', async () => {
    const { lines, folder } = await importedServices(await newFolder(), report, recipe);
    expect(seen(await lines('leistungen.csv'), 'leistung', 'reifegrad', 'modell', 'quelle')).toEqual([
      ['testleistung-drei', '0', '0-7', 'testbericht-2031'],
      ['testleistung-eins', '2', '0-7', 'testbericht-2031'],
      ['testleistung-zwei', '5', '0-7', 'testbericht-2031'],
    ]);
    const problems = new Problems();
    const { tables } = await readDataset(folder, 'data/leistungen', problems);
    expect(problems.lines()).toEqual([]);
    expect(tables.get('leistungen')?.rows).toHaveLength(3);
  });

  it('is the same with commas', async () => {
    const plain = await importedServices(await newFolder(), report, recipe);
    const commas = report
      .replaceAll('Erfunden, nur', '"Erfunden, nur')
      .replaceAll('Prüfen', 'Prüfen"')
      .replaceAll(';', ',');
    const same = await importedServices(await newFolder(), commas, recipe);
    expect(await same.lines('leistungen.csv')).toEqual(await plain.lines('leistungen.csv'));
  });
});

describe('the example files', () => {
  it('can be seen to be test data in every row', () => {
    for (const text of [pvog, report]) {
      const lines = text.trimEnd().split('\n').slice(1);
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line).toContain('TESTDATEN');
    }
  });
});
