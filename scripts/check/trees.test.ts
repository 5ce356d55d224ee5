import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildData } from '../build-data.ts';
import { type CityFiles, cityFiles, writeCity } from '../testing/city.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

const LEVELS = [
  'struktur;klassifikation;ebene;rang;name;mehrzahl;pfad',
  'kleinstadt;aufgabe;feld;1;Feld;Felder;feld',
  'kleinstadt;aufgabe;leistung;2;Leistung;Leistungen;leistung',
];
const ENTRIES = [
  'struktur;klassifikation;ebene;schluessel;ueber;name;kurzname;suchworte',
  'kleinstadt;aufgabe;feld;1;;Verwalten;;',
  'kleinstadt;aufgabe;leistung;11101;1;Leitung;;',
  'kleinstadt;aufgabe;leistung;36502;1;Kitas;;',
];

/** The small city, whose rows name products and no parts of them, with a tree of tasks of its own. */
function divided(levels: readonly string[], entries: readonly string[]): CityFiles {
  const { 'unterprodukte.csv': _, 'positionen.csv': __, 'haushalt.csv': budget = '', ...files } = cityFiles();
  const rows = budget
    .replaceAll(/;(1110100|3650200)(?=;)/g, '')
    .replace(';unterprodukt', '')
    .replace('produkt;', 'aufgabe;');
  return { ...files, 'haushalt.csv': rows, 'ebenen.csv': levels.join('\n'), 'gliederung.csv': entries.join('\n') };
}

async function faults(levels = LEVELS, entries = ENTRIES): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeCity(join(folder, 'data'), divided(levels, entries));
  const build = buildData({ data: join(folder, 'data'), out: join(folder, 'daten'), log: () => {} });
  return build.then(() => 'built', String);
}

const without = (lines: readonly string[], at: number): string[] => lines.filter((_, index) => index !== at);
const changed = (lines: readonly string[], from: string, to: string): string[] =>
  lines.map((line) => line.replace(from, to));

describe('a plan that brings levels of its own', () => {
  it('is built without the familiar files of its classification', async () => {
    expect(await faults()).toBe('built');
  });

  it.each([
    ['a rank that is missing', changed(LEVELS, 'leistung;2', 'leistung;3'), ENTRIES, 'Ränge von 1 an ohne Lücke'],
    ['a rank that is there twice', changed(LEVELS, 'leistung;2', 'leistung;1'), ENTRIES, 'eine Ebene je Rang'],
    [
      'addresses of another level',
      changed(LEVELS, 'Leistungen;leistung', 'Leistungen;feld'),
      ENTRIES,
      'eigene Adressen',
    ],
    [
      'a folder of other pages',
      changed(LEVELS, 'Felder;feld', 'Felder;erkunden'),
      ENTRIES,
      'nicht schon andere Seiten',
    ],
    [
      'an id that is a column',
      changed(LEVELS, ';feld;1', ';betrag;1'),
      changed(ENTRIES, ';feld;1', ';betrag;1'),
      'nicht schon etwas anderes',
    ],
    ['an entry on no level', LEVELS, changed(ENTRIES, 'feld;1;', 'flur;1;'), 'eine Ebene aus ebenen'],
    ['an entry below nothing', LEVELS, changed(ENTRIES, '11101;1', '11101;9'), 'eine Ebene darüber'],
    ['a top with something above', LEVELS, changed(ENTRIES, 'feld;1;;', 'feld;1;1;'), 'Es ist die oberste Ebene'],
    ['a row on an entry that is not there', LEVELS, without(ENTRIES, 3), 'eine Nummer aus gliederung (kleinstadt)'],
  ])('is stopped at %s', async (_, levels, entries, message) => {
    expect(await faults(levels, entries)).toContain(message);
  });
});

it('a plan that is divided in no way is told what is missing, once', async () => {
  const { 'haushalt.csv': budget = '', ...files } = cityFiles();
  const trees = ['produkte', 'unterprodukte', 'konten', 'organisation', 'positionen'];
  const levels = ['produktbereiche', 'produktgruppen', 'kontengruppen', 'geschaeftsbereiche'];
  for (const name of [...trees, ...levels]) delete files[`${name}.csv`];
  const [, ...rows] = budget.trimEnd().split('\n');
  const bare = rows.slice(0, 2).map((row) =>
    row
      .split(';')
      .filter((_, at) => at < 6 || at > 9)
      .join(';'),
  );
  const header = 'ags;jahr;fassung;wertart;teil;richtung;betrag;quelle;zeile';
  const folder = await newFolder();
  await mkdir(join(folder, 'data'), { recursive: true });
  await writeCity(join(folder, 'data'), { ...files, 'haushalt.csv': [header, ...bare].join('\n') });
  const told = await buildData({ data: join(folder, 'data'), out: join(folder, 'daten'), log: () => {} }).catch(String);
  expect(told).toContain(
    'haushalt.csv, Datensatz 1, Spalte aufgabe: Gliederung: „“ (erwartet: eine Gliederung von kleinstadt',
  );
  expect(String(told).match(/eine Gliederung von kleinstadt/g)).toHaveLength(1);
});
