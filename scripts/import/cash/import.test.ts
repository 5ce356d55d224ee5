/** Lists of cash and balance become amounts, to the cent; a damaged one is refused with file, record, column and what was expected. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/folders.ts';
import { kindOfSource } from '../kind.ts';
import type { ListImport } from '../lists/asking.ts';
import { importCash } from './import.ts';

const newFolder = temporaryFolders();
const LIST = readFileSync(fileURLToPath(new URL('../../../docs/vorlagen/kasse/liste.csv', import.meta.url)), 'utf8');
const SAID = { ags: '99999999' };

async function imported(content: string, { answers = SAID, totals = {} }: Partial<ListImport> = {}, root?: string) {
  const folder = root ?? (await newFolder());
  const [to, file] = [join(folder, 'kasse-muster'), join(folder, 'liste.csv')];
  await writeFile(file, content);
  const done = await importCash(file, { to, answers, totals });
  const rows = async () =>
    Papa.parse<Record<string, string>>(await readFile(join(to, 'kasse.csv'), 'utf8'), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
  return { ...done, rows };
}

describe('a list of cash and balance', () => {
  it('becomes a row an item and year, or an item and month', async () => {
    const rows = await (await imported(LIST)).rows();
    expect(rows).toHaveLength(34);
    const told = rows.map(({ jahr, monat, posten, wertart, betrag }) =>
      [jahr, monat, posten, wertart, betrag].join(' '),
    );
    expect(told).toContain('2030  ergebnis ergebnis -120000,5');
    expect(told).toContain('2030 6 liquide_mittel ergebnis 900000');
    expect(told).toContain('2029  sonderposten ergebnis 150000');
  });

  it('is known by its items, and asks nothing a second time', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'liste.csv'), LIST);
    expect(await kindOfSource(join(folder, 'liste.csv'), join(folder, 'neu'))).toBe('kasse');
    await imported(LIST, { totals: { '2030:liquide_mittel': '1074999.5' } }, folder);
    expect((await imported(LIST, { answers: {} }, folder)).code).toBe(0);
  });

  it('reads whole euros, with a point for thousands; in thousands of euros the point may be either, and is asked about', async () => {
    const [euro, thousands] = ['Betrag', 'Betrag in T€'].map(
      (head) => `Posten;Jahr;Art;${head}\nLiquide Mittel;2030;ergebnis;1.500\nJahresergebnis;2030;ergebnis;20\n`,
    ) as [string, string];
    const amounts = async (list: string, answers: Readonly<Record<string, string>>) =>
      (await (await imported(list, { answers })).rows()).map(({ betrag }) => betrag);
    expect(await amounts(euro, SAID)).toEqual(['20', '1500']);
    await expect(imported(thousands)).rejects.toThrow(/Spalte Betrag in T€: Schreibweise.*dezimal=komma \| punkt/);
    expect(await amounts(thousands, { ...SAID, dezimal: 'komma' })).toEqual(['20000', '1500000']);
    expect(await amounts(thousands, { ...SAID, dezimal: 'punkt' })).toEqual(['20000', '1500']);
  });

  it('asks for what nobody can know: an item, the year, the kind', async () => {
    const list = 'Posten;Betrag\nGeldbestand;5\n';
    const folder = await newFolder();
    await writeFile(join(folder, 'liste.csv'), list);
    const to = join(folder, 'neu');
    const asked = await importCash(join(folder, 'liste.csv'), { to, answers: {}, totals: {} });
    expect(asked).toMatchObject({
      code: 2,
      text: expect.stringMatching(
        /ags=…[\s\S]*jahr=…[\s\S]*wertart=ergebnis \|[\s\S]*posten:Geldbestand=einzahlung_laufend \|/,
      ),
    });
    expect(existsSync(to)).toBe(false);
    const answers = { ...SAID, jahr: '2030', wertart: 'ansatz', 'posten:Geldbestand': 'liquide_mittel' };
    const rows = await (await imported(list, { answers })).rows();
    expect(rows.map(({ jahr, posten, wertart, betrag }) => [jahr, posten, wertart, betrag])).toEqual([
      ['2030', 'liquide_mittel', 'ansatz', '5'],
    ]);
  });

  it('takes amounts in thousands for what they are', async () => {
    const rows = await (await imported('Posten;Ergebnis 2030 in T€\nLiquide Mittel;1,5\n')).rows();
    expect(rows[0]?.betrag).toBe('1500');
  });
});

it.each([
  ['no item', 'Posten;Ergebnis 2030\nLiquide Mittel;5\n;7\n', /liste\.csv, Datensatz 2, Spalte Posten: fehlt/],
  ['an item twice', 'Posten;Ergebnis 2030\nLiquide Mittel;5\nKassenbestand;7\n', /Datensatz 2, Spalte Posten: doppelt/],
  [
    'no month',
    'Posten;Monat;Ergebnis 2030\nLiquide Mittel;Brumaire;5\n',
    /Datensatz 1, Spalte Monat: unzulässig: „Brumaire“/,
  ],
  [
    'payments of a month',
    'Posten;Monat;Ergebnis 2030\nTilgung;3;5\n',
    /Datensatz 1, Spalte Monat: unzulässig.*nur bei Beständen/,
  ],
  ['negative debts', 'Posten;Ergebnis 2030\nKassenkredite;-5\n', /Datensatz 1, Spalte Ergebnis 2030: unzulässig: „-5“/],
  ['parts of a cent', 'Posten;Ergebnis 2030\nKassenkredite;5,125\nLiquide Mittel;1,50\n', /Datensatz 1.*ganzen Cent/],
])('a list with %s is refused', async (_, list, message) => {
  const folder = await newFolder();
  await expect(imported(list, {}, folder)).rejects.toThrow(message);
  expect(existsSync(join(folder, 'kasse-muster'))).toBe(false);
});

it('a printed number that is another stops it', async () => {
  await expect(imported(LIST, { totals: { '2030:ergebnis': '1' } })).rejects.toThrow('2030:ergebnis: gesagt 1');
});
