import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildData } from '../build-data.ts';
import { cityFiles, writeCity } from '../testing/city.ts';
import { temporaryFolders } from '../testing/folders.ts';

const newFolder = temporaryFolders();

/** What the build of the small city says, whose products have a structure before, with a table of new numbers. */
async function faults(...rows: readonly string[]): Promise<string> {
  const folder = await newFolder();
  await mkdir(join(folder, 'data'), { recursive: true });
  const files = cityFiles();
  const twice = (name: string): string => {
    const [header, ...lines] = (files[name] ?? '').trimEnd().split('\n');
    return [header, ...lines, ...lines.map((line) => line.replace('kleinstadt;', 'davor;'))].join('\n');
  };
  const names = Object.keys(files).filter((name) => files[name]?.startsWith('struktur;'));
  await writeCity(join(folder, 'data'), {
    ...files,
    ...Object.fromEntries(names.map((name) => [name, twice(name)])),
    'umsteigeschluessel.csv': ['struktur;ebene;schluessel;struktur_alt;schluessel_alt;quelle', ...rows].join('\n'),
  });
  const build = buildData({ data: join(folder, 'data'), out: join(folder, 'daten'), log: () => {} });
  return build.then(() => 'built', String);
}

it('a table of new numbers is taken where both its ends are there', async () => {
  expect(await faults('kleinstadt;produkt;11101;davor;36502;plan')).toBe('built');
});

it.each([
  [
    'a number that is not there now',
    ['kleinstadt;produkt;99999;davor;36502;plan'],
    'Datensatz 1, Spalte schluessel: Umsteigeschlüssel: „99999“ (erwartet: eine Nummer der Ebene produkt in kleinstadt)',
  ],
  [
    'a number that was not there',
    ['kleinstadt;produkt;11101;davor;99999;plan'],
    'Datensatz 1, Spalte schluessel_alt: Umsteigeschlüssel: „99999“ (erwartet: eine Nummer der Ebene produkt in davor)',
  ],
  [
    'a level that is not there',
    ['kleinstadt;kapitel;11101;davor;36502;plan'],
    'eine Nummer der Ebene kapitel in kleinstadt',
  ],
  [
    'a circle',
    ['kleinstadt;produkt;11101;davor;36502;plan', 'davor;produkt;36502;kleinstadt;36502;plan'],
    'Datensatz 2, Spalte struktur_alt: Umsteigeschlüssel: „kleinstadt“ (erwartet: eine frühere Gliederung als davor, nicht eine, die auf sie folgt)',
  ],
  ['a structure that follows itself', ['davor;produkt;11101;davor;36502;plan'], 'eine frühere Gliederung als davor'],
  [
    'a row twice',
    ['kleinstadt;produkt;11101;davor;36502;plan', 'kleinstadt;produkt;11101;davor;36502;plan'],
    'Datensatz 2',
  ],
  ['an unknown source', ['kleinstadt;produkt;11101;davor;36502;keine'], 'Spalte quelle: unbekannt: „keine“'],
])('%s is named with its record', async (_, rows, fault) => {
  expect(await faults(...rows)).toContain(fault);
});
