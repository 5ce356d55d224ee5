import { mkdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildData } from '../build-data.ts';
import { CITY, cityFiles } from '../testing/city.ts';
import { buildCity } from '../testing/damage.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

describe('what looks like a dataset and is none', () => {
  it.each([
    [
      'a link',
      async (data: string, away: string) => {
        await rename(join(data, CITY), away);
        await symlink(away, join(data, CITY));
      },
      `data/${CITY}: kein Datensatz: „Verknüpfung“ (erwartet: der Ordner selbst, oder nichts)`,
    ],
    [
      'a descriptor in other letters',
      (data: string) => rename(join(data, CITY, 'datapackage.json'), join(data, CITY, 'datapackage.JSON')),
      `data/${CITY}: kein Datensatz: „datapackage.JSON“ (erwartet: eine Datei datapackage.json)`,
    ],
    ['an empty folder', (data: string) => mkdir(join(data, 'leer')), 'data/leer: kein Datensatz: „Ordner“'],
    [
      'a file of rows in other letters',
      (data: string) => writeFile(join(data, CITY, 'NACHTRAG.CSV'), 'x\n'),
      'Datei nicht verzeichnet: „NACHTRAG.CSV“',
    ],
  ])('is named: %s', async (_, change, message) => {
    const root = await newFolder();
    const { data, out } = await buildCity(root, cityFiles());
    const before = await readFile(join(out, 'manifest.json'), 'utf8');
    await change(data, join(root, 'fort'));
    await expect(buildData({ data, out, log: () => {} })).rejects.toThrow(message);
    expect(await readFile(join(out, 'manifest.json'), 'utf8')).toBe(before);
  });
});

describe('a file whose records end in several ways', () => {
  it('is read rightly', async () => {
    const files = cityFiles();
    const { out } = await buildCity(await newFolder(), files);
    const plain = await readFile(join(out, 'fassungen.csv'), 'utf8');
    const mixed = files['fassungen.csv']?.replace('\n', '\r\n') ?? '';
    const again = await buildCity(await newFolder(), { ...files, 'fassungen.csv': mixed });
    expect(await readFile(join(again.out, 'fassungen.csv'), 'utf8')).toBe(plain);
  });
});

describe('a name', () => {
  it('has plain blanks, however it was written', async () => {
    const files = cityFiles();
    files['produkte.csv'] = files['produkte.csv']?.replace(';Kitas;', ';Kitas\u00a0\u202f und  Horte;') ?? '';
    const { out } = await buildCity(await newFolder(), files);
    expect(await readFile(join(out, 'produkte.csv'), 'utf8')).toContain('"Kitas und Horte"');
  });
});
