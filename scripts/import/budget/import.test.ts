import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parseTotal } from '../../../src/reader/dataset/totals.ts';
import { Refused } from '../../../src/reader/refused.ts';
import { temporaryFolders } from '../../testing/folders.ts';
import { kindOfSource } from '../kind.ts';
import { answerOf } from './ask.ts';
import { type ImportOptions, importBudget } from './import.ts';

const newFolder = temporaryFolders();

const HAUSHALT = [
  'Produktbereich;Produktbereich-Bez;Produkt;Produkt-Bez;Konto;Konto-Bez;Richtung;Ergebnis 2022;Ansatz 2024',
  '11;Innere Verwaltung;1101;Rat;5012000;Personalaufwendungen;Aufwand;1.000.000,50;1.100.000,00',
  '11;Innere Verwaltung;1101;Rat;4311000;Gebühren;Ertrag;0,00;',
  '21;Schulen;2101;Grundschule;5012000;Personalaufwendungen;Aufwand;2.000.000,25;2.100.000,10',
  '21;Schulen;2101;Grundschule;4141000;Zuweisungen;Ertrag;500.000,00;510.000,00',
].join('\r\n');

/** A file in an own folder, and where its dataset goes. */
async function given(text = HAUSHALT): Promise<{ file: string; to: string }> {
  const root = await newFolder();
  const file = join(root, 'haushalt.csv');
  await writeFile(file, text);
  return { file, to: join(root, 'musterstadt') };
}

const run = (file: string, to: string, more: Partial<ImportOptions> = {}) =>
  importBudget([file], { to, answers: { ags: '99000001' }, totals: {}, ...more });

const csv = async (folder: string, name: string): Promise<string[]> =>
  (await readFile(join(folder, `${name}.csv`), 'utf8')).trimEnd().split('\n');

describe('the dataset of a budget', () => {
  it('has each position with the finest entry of each tree, and the trees', async () => {
    const { file, to } = await given();
    expect((await run(file, to)).code).toBe(0);
    expect(await csv(to, 'haushalt')).toEqual([
      'ags;jahr;fassung;wertart;teil;richtung;aufgabe;art;organisation;betrag;quelle;zeile',
      '99000001;2022;musterstadt;ergebnis;ergebnis;aufwand;1101;5012000;;1000000,5;musterstadt;1',
      '99000001;2022;musterstadt;ergebnis;ergebnis;ertrag;2101;4141000;;500000;musterstadt;4',
      '99000001;2022;musterstadt;ergebnis;ergebnis;aufwand;2101;5012000;;2000000,25;musterstadt;3',
      '99000001;2024;musterstadt;ansatz;ergebnis;ertrag;1101;4311000;;;musterstadt;2',
      '99000001;2024;musterstadt;ansatz;ergebnis;aufwand;1101;5012000;;1100000;musterstadt;1',
      '99000001;2024;musterstadt;ansatz;ergebnis;ertrag;2101;4141000;;510000;musterstadt;4',
      '99000001;2024;musterstadt;ansatz;ergebnis;aufwand;2101;5012000;;2100000,1;musterstadt;3',
    ]);
    expect(await csv(to, 'ebenen')).toEqual([
      'struktur;klassifikation;ebene;rang;name;mehrzahl;pfad',
      'musterstadt;art;konto;1;Konto;Konten;konto',
      'musterstadt;aufgabe;produktbereich;1;Produktbereich;Produktbereiche;produktbereich',
      'musterstadt;aufgabe;produkt;2;Produkt;Produkte;produkt',
    ]);
    expect(await csv(to, 'gliederung')).toContain('musterstadt;aufgabe;produkt;2101;21;Grundschule;;');
  });

  it('adds up: what was read is what was written and what was left out', async () => {
    const { file, to } = await given();
    await run(file, to);
    const { herkunft, kontrollsummen } = JSON.parse(await readFile(join(to, 'datapackage.json'), 'utf8'));
    expect(herkunft).toMatchObject({
      datensaetze: 8,
      uebernommen: 7,
      davon_leer: 1,
      nullzellen: [{ phase: 'ergebnis', jahr: 2022, anzahl: 1 }],
    });
    expect(kontrollsummen[0]).toMatchObject({ summe: '3000000.75', zeilen: 2, stand: 'ungeprüft' });
  });

  it('keeps names made of two that would make one key apart', async () => {
    const long = 'Sonstige Aufwendungen für die Unterhaltung der Grundstücke und baulichen Anlagen';
    const text = `Produkt;Konto;Richtung;Ansatz 2024\nRat;${long} A;Aufwand;100000\nRat;${long} B;Aufwand;5\nRat;Steuern;Ertrag;7\nRat;Gebühren;Ertrag;8`;
    const { file, to } = await given(text);
    await run(file, to, { answers: { ags: '99000001', teil: 'ergebnis' } });
    const keys = (await csv(to, 'gliederung'))
      .filter((row) => row.includes('Sonstige'))
      .map((row) => row.split(';')[3]);
    expect(new Set(keys).size).toBe(2);
  });
});

describe('a second import', () => {
  it('asks nothing that the recipe answers, and keeps the names and files of people', async () => {
    const { file, to } = await given();
    await run(file, to);
    const path = join(to, 'gliederung.csv');
    await writeFile(path, (await readFile(path, 'utf8')).replace('Grundschule;;', 'Grundschule am See;See;Lernen'));
    await writeFile(join(to, 'notiz.txt'), 'bleibt');
    const again = await run(file, to, { answers: {} });
    expect(again.questions).toEqual([]);
    expect(await csv(to, 'gliederung')).toContain('musterstadt;aufgabe;produkt;2101;21;Grundschule am See;See;Lernen');
    expect(await readdir(to)).toContain('notiz.txt');
  });

  it('changes nothing when it fails', async () => {
    const { file, to } = await given();
    await run(file, to);
    const before = await readFile(join(to, 'haushalt.csv'), 'utf8');
    await writeFile(file, HAUSHALT.replace('1.100.000,00', 'eine Million'));
    await expect(run(file, to)).rejects.toThrow(
      'haushalt.csv, Datensatz 1, Spalte Ansatz 2024: kein Betrag: „eine Million“',
    );
    expect(await readFile(join(to, 'haushalt.csv'), 'utf8')).toBe(before);
  });
});

describe('totals of the printed plan', () => {
  it('make a sum a checked one, or stop the import', async () => {
    const { file, to } = await given();
    await expect(run(file, to, { totals: { '2024:ansatz:aufwand': '1' } })).rejects.toThrow(
      'im Plan 1, in der Datei 3200000.1',
    );
    expect(existsSync(to)).toBe(false);
    const report = join(await newFolder(), 'bericht.json');
    await run(file, to, { totals: Object.fromEntries([parseTotal('2024:plan:aufwand=3.200.000,10')]), report });
    const { summen } = JSON.parse(await readFile(report, 'utf8'));
    expect(
      summen.map(({ jahr, richtung, summe, stand }: Record<string, string>) => [jahr, richtung, summe, stand]),
    ).toEqual([
      [2022, 'aufwand', '3000000.75', 'ungeprüft'],
      [2022, 'ertrag', '500000', 'ungeprüft'],
      [2024, 'aufwand', '3200000.1', 'geprüft'],
      [2024, 'ertrag', '510000', 'ungeprüft'],
    ]);
  });

  it('are not taken when they can be read in two ways', () => {
    expect(() => parseTotal('2024:plan:aufwand=206.177')).toThrow('erwartet ist etwa');
    expect(parseTotal('2024:ist:ertrag=206177')).toEqual(['2024:ergebnis:ertrag', '206177']);
  });
});

describe('questions', () => {
  it('stop an import that nobody answers, and nothing is written', async () => {
    const { file, to } = await given(HAUSHALT.replace('Ansatz 2024', 'Betrag'));
    const { code, questions, text } = await run(file, to);
    expect(code).toBe(2);
    expect(questions.map(({ id }) => id)).toEqual(['jahr:Betrag', 'wertart']);
    expect(text).toContain('--answer "wertart=ansatz | ergebnis');
    expect(existsSync(to)).toBe(false);
  });

  it('are asked one after the other, each with what came before', async () => {
    const { file, to } = await given(HAUSHALT.replace('Ansatz 2024', 'Betrag'));
    const asked: string[] = [];
    const ask = async ({ id }: { id: string }): Promise<string> => {
      asked.push(id);
      return id === 'wertart' ? 'ansatz' : '2025';
    };
    expect((await run(file, to, { ask })).code).toBe(0);
    expect(asked).toEqual(['jahr:Betrag', 'wertart']);
  });

  it('are answered on the command line, whatever the header of the column', () => {
    expect(answerOf('spalte:a=b=ohne')).toEqual(['spalte:a=b', 'ohne']);
    expect(answerOf('wertart=2015=ergebnis,2016=ansatz')).toEqual(['wertart', '2015=ergebnis,2016=ansatz']);
  });
});

describe('a folder or a package', () => {
  it('is read whole, also where the file of a package lies there packed', async () => {
    const { file, to } = await given();
    const folder = join(file, '../paket');
    await mkdir(folder);
    await writeFile(join(folder, 'haushalt.csv.gz'), gzipSync(HAUSHALT));
    expect(await kindOfSource(folder, undefined)).toBe('haushalt');
    const plain = (await run(file, to)).budget.sums;
    expect((await run(folder, to)).budget.sums).toEqual(plain);
    await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ resources: [{ path: 'haushalt.csv' }] }));
    expect((await run(join(folder, 'datapackage.json'), to)).budget.sums).toEqual(plain);
  });
});

describe('what is no budget', () => {
  it('is refused with what was expected', async () => {
    const { file, to } = await given('a;b\nx;y\n');
    await expect(run(file, to)).rejects.toBeInstanceOf(Refused);
  });
});
