/** Lists of posts become rows of at least three; a damaged one is refused with file, record, column and what was expected. */
import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/folders.ts';
import { kindOfSource } from '../kind.ts';
import type { ListImport } from '../lists/asking.ts';
import { importStaff } from './import.ts';

const newFolder = temporaryFolders();
const LIST = readFileSync(fileURLToPath(new URL('../../../docs/vorlagen/stellen/liste.csv', import.meta.url)), 'utf8');
const SAID = { ags: '99999999', fassung: 'beschlossen', einzelne: 'zeigen' };

async function imported(
  content: string | Readonly<Record<string, string>>,
  { answers = SAID, totals = {} }: Partial<ListImport> = {},
  root?: string,
) {
  const folder = root ?? (await newFolder());
  const to = join(folder, 'stellen-muster');
  const files = typeof content === 'string' ? { 'liste.csv': content } : content;
  const paths = Object.keys(files).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const done = await importStaff(paths, { to, answers, totals });
  const rows = Papa.parse<Record<string, string>>(await readFile(join(to, 'stellen.csv'), 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data;
  return { ...done, to, rows };
}

describe('a list of posts', () => {
  it('becomes a row an area, group and year, the small ones together', async () => {
    const { rows } = await imported(LIST, { answers: { ...SAID, struktur: 'muster' } });
    const newest = rows.filter(({ jahr }) => jahr === '2030');
    expect(newest.map((row) => [row.kennung, row.gruppe, row.geplant, row.besetzt, row.vzae].join(' '))).toEqual([
      'testdaten-bauhof E 5 4 3 4',
      'testdaten-bauhof E 6 9 9 8,75',
      'testdaten-jugend-und-kitas S 4 7 6 6',
      'testdaten-jugend-und-kitas S 8a 16 13 14,25',
      'testdaten-jugend-und-kitas übrige Gruppen 5 5 4,5',
      'testdaten-zentrale-dienste E 6 5 4 4,5',
      'testdaten-zentrale-dienste E 9a 8 6 7,5',
      'testdaten-zentrale-dienste übrige Gruppen 5 5 4,75',
      'uebrige-bereiche übrige Gruppen 4 4 3,5',
    ]);
    expect(newest[5]).toMatchObject({
      struktur: 'muster',
      ebene: 'fachbereich',
      schluessel: '10',
      stichtag: '2030-06-30',
    });
    expect(newest[8]).toMatchObject({ bereich: 'übrige Bereiche', schluessel: '' });
  });

  it('is known by its header, and asks nothing a second time', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'liste.csv'), LIST);
    expect(await kindOfSource(join(folder, 'liste.csv'), join(folder, 'neu'))).toBe('stellen');
    await imported(LIST, { totals: { '2030:geplant': '63' } }, folder);
    const again = await imported(LIST, { answers: {} }, folder);
    expect([again.code, again.text]).toEqual([0, expect.stringMatching(/63 {2}2030 {2}geplant {2}geprüft/)]);
  });

  it('writes nothing of what it puts together, in none of its files', async () => {
    const list =
      'Amt;Entgeltgruppe;Stellen;besetzt;Jahr\nA;GEHEIM 1;1;1;2030\nA;E 5;7;;2030\nA;E 6;8;8;2030\nKLEIN;E 5;2;2;2030\n';
    const { to, rows } = await imported(list, { totals: { '2030:geplant': '18' } });
    expect(rows.map(({ kennung, gruppe, geplant, besetzt }) => [kennung, gruppe, geplant, besetzt])).toEqual([
      ['uebrige-bereiche', 'übrige Gruppen', '18', ''],
    ]);
    for (const name of await readdir(to))
      expect(await readFile(join(to, name), 'utf8'), name).not.toMatch(/GEHEIM|KLEIN/);
  });

  it('reads several years from several files, each with its source', async () => {
    const year = (jahr: number, posts: number) => `Amt;Gruppe;Stellen ${jahr}\nA;E 5;${posts}\nB;E 5;9\n`;
    const { rows, to } = await imported({ '2029.csv': year(2029, 2), '2030.csv': year(2030, 6) });
    expect(rows.map(({ jahr, kennung, geplant, quelle }) => [jahr, kennung, geplant, quelle])).toEqual([
      ['2029', 'uebrige-bereiche', '11', 'stellen-muster-2029'],
      ['2030', 'uebrige-bereiche', '15', 'stellen-muster-2030'],
    ]);
    expect(await readFile(join(to, 'quellen.csv'), 'utf8')).toContain('2029.csv');
  });

  it('adds up records of one group, and takes the newest version of a year', async () => {
    const list =
      'Amt;Gruppe;Stellen;Jahr;Fassung\nA;E5;2;2030;beschlossen\nA;E 5;2,5;2030;beschlossen\nA;E 5;9;2030;Entwurf\n';
    const { rows, text } = await imported(list);
    expect(rows.map(({ gruppe, geplant, fassung }) => [gruppe, geplant, fassung])).toEqual([
      ['E 5', '4,5', 'beschlossen'],
    ]);
    expect(text).toContain('1 Angaben einer älteren Fassung');
  });

  it('asks for city, year and version, and writes nothing before', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'liste.csv'), 'Amt;Gruppe;Stellen\nA;E 5;4\n');
    const to = join(folder, 'neu');
    const stopped = await importStaff([join(folder, 'liste.csv')], { to, answers: {}, totals: {} });
    expect(stopped).toMatchObject({
      code: 2,
      text: expect.stringMatching(/ags=…[\s\S]*jahr=…[\s\S]*fassung=entwurf \|/),
    });
    expect(existsSync(to)).toBe(false);
  });
});

const list = (jahr: number, rows: readonly string[]) => `Amt;Gruppe;Stellen ${jahr}\n${rows.join('\n')}\n`;
const short = (rows: readonly Record<string, string>[]) =>
  rows.map(({ jahr, kennung, gruppe, geplant }) => [jahr, kennung, gruppe, geplant].join(' '));

describe('the next year', () => {
  const before = list(2029, ['A;E 5;9', 'A;E 6;8', 'A;E 7;1', 'A;E 8;4', 'B;E 5;9', 'C;E 5;1', 'D;E 5;3']);

  it('is added beside what is there, and what is small in it is put together in all years', async () => {
    const folder = await newFolder();
    await imported({ '2029.csv': before }, {}, folder);
    const { rows, text, to } = await imported(
      { '2030.csv': list(2030, ['A;E 5;9', 'A;E 6;2', 'A;E 9;7', 'B;E 5;9', 'N;E 5;6']) },
      {},
      folder,
    );
    // E 9 may be among the groups that 2029 has together, and N among its areas
    expect(short(rows)).toEqual([
      '2029 a E 5 9',
      '2029 a übrige Gruppen 13',
      '2029 b E 5 9',
      '2029 uebrige-bereiche übrige Gruppen 4',
      '2030 a E 5 9',
      '2030 a übrige Gruppen 9',
      '2030 b E 5 9',
      '2030 uebrige-bereiche übrige Gruppen 6',
    ]);
    expect(rows.map(({ quelle }) => quelle)).toContain('stellen-muster');
    expect(rows.map(({ quelle }) => quelle)).toContain('stellen-muster-2030');
    expect(text).toMatch(/bleibt daneben: 2029[\s\S]*steht zusammen: N; A: E 9\./);
    expect(await readFile(join(to, 'quellen.csv'), 'utf8')).toMatch(/2029\.csv[\s\S]*2030\.csv/);
  });

  it('takes the place of the same year, and nothing of the first list is answered for the second', async () => {
    const folder = await newFolder();
    await imported({ '2029.csv': before }, {}, folder);
    const again = await imported({ '2029.csv': before.replace('B;E 5;9', 'B;E 5;12') }, {}, folder);
    expect(short(again.rows)).toContain('2029 b E 5 12');
    await writeFile(join(folder, 'neu.csv'), list(2030, ['B;E 5;9']));
    const asked = await importStaff([join(folder, 'neu.csv')], { to: again.to, answers: {}, totals: {} });
    expect(asked).toMatchObject({ code: 2, text: expect.stringContaining('fassung=') });
  });
});

describe('areas are asked about', () => {
  const asked = async (text: string, answers: Record<string, string>) => {
    const folder = await newFolder();
    await writeFile(join(folder, 'liste.csv'), text);
    return importStaff([join(folder, 'liste.csv')], { to: join(folder, 'neu'), answers, totals: {} });
  };

  it('where they share an entry of the budget, with record and column', async () => {
    const shared = 'Amt;Amtsnummer;Gruppe;Stellen 2030\nA;10;E 5;9\nB;20;E 5;8\nC;10;E 5;7\n';
    const said = { ...SAID, struktur: 'muster' };
    expect((await asked(shared, said)).text).toMatch(
      /Datensatz 1, Spalte Amtsnummer: „10“ bei A\n.*Datensatz 3, Spalte Amtsnummer: „10“ bei C\n[\s\S]*eintrag=ohne/,
    );
    const { rows } = await imported(shared, { answers: { ...said, eintrag: 'ohne' } });
    expect(rows.map(({ kennung, schluessel }) => `${kennung} ${schluessel}`)).toEqual(['a ', 'b 20', 'c ']);
  });

  it('where one or two posts come or go: shown or together with others, as the city says', async () => {
    const { einzelne: _, ...said } = SAID;
    const years = 'Amt;Gruppe;Stellen 2029;Stellen 2030\nA;E 5;9;10\nB;E 5;8;8\nC;E 5;20;24\nD;E 5;30;40\n';
    expect((await asked(years, said)).text).toMatch(/In 1 Bereich .*: A\.[\s\S]*einzelne=zeigen \| zusammen/);
    const { rows } = await imported(years, { answers: { ...said, einzelne: 'zusammen' } });
    // 9 and 8 against 10 and 8 would still tell the one
    expect(short(rows)).toEqual([
      '2029 d E 5 30',
      '2029 uebrige-bereiche übrige Gruppen 37',
      '2030 d E 5 40',
      '2030 uebrige-bereiche übrige Gruppen 42',
    ]);
  });
});

const HEAD = 'Amt;Gruppe;Stellen;besetzt;unbesetzt;VZÄ;Jahr\n';
const GOOD = 'A;E 5;8;6;2;7,5;2030\n';

it.each([
  ['no area', `${HEAD}${GOOD};E 5;4;4;0;4;2030\n`, /liste\.csv, Datensatz 2, Spalte Amt: fehlt/],
  ['no group', `${HEAD}${GOOD}A;;4;4;0;4;2030\n`, /liste\.csv, Datensatz 2, Spalte Gruppe: fehlt/],
  ['a line of totals', `${HEAD}${GOOD}Summe;E 5;8;6;2;7,5;2030\n`, /Datensatz 2, Spalte Amt: Summenzeile: „Summe“/],
  ['a text for a number', `${HEAD}${GOOD}A;E 6;viele;4;0;4;2030\n`, /Datensatz 2, Spalte Stellen: unzulässig: „viele“/],
  ['fewer than none', `${HEAD}${GOOD}A;E 6;-4;4;0;4;2030\n`, /Datensatz 2, Spalte Stellen: unzulässig: „-4“/],
  ['no year', `${HEAD}${GOOD}A;E 6;4;4;0;4;bald\n`, /Datensatz 2, Spalte Jahr: unzulässig: „bald“/],
  ['more vacant than planned', `${HEAD}${GOOD}A;E 6;4;4;5;4;2030\n`, /Datensatz 2: unplausibel.*nicht mehr unbesetzte/],
  ['more full-time than posts', `${HEAD}${GOOD}A;E 6;4;4;0;5;2030\n`, /Datensatz 2: unplausibel.*Vollzeitäquivalente/],
  [
    'the name of somebody in place of an area',
    `${HEAD}${GOOD}Büro Frau Muster;E 6;4;4;0;4;2030\n`,
    /Datensatz 2, Spalte Amt: nennt einen Menschen: „Büro Frau Muster“ \(erwartet: kein Name; .*"name:Büro Frau Muster=ja"/,
  ],
  ['fewer than three in all', `${HEAD}A;E 6;2;2;0;2;2030\n`, /liste\.csv: zu wenige Stellen/],
])('a list with %s is refused', async (_, list, message) => {
  const folder = await newFolder();
  await expect(imported(list, {}, folder)).rejects.toThrow(message);
  expect(existsSync(join(folder, 'stellen-muster'))).toBe(false);
});

it('a printed total that is another stops it', async () => {
  await expect(imported(LIST, { totals: { '2030:geplant': '64' } })).rejects.toThrow(
    '2030:geplant: gesagt 64, in der Liste 63',
  );
});
