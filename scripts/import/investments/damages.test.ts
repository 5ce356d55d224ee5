import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprint, temporaryFolders } from '../../testing/folders.ts';
import { anyList, importedList, LIST, listRecipe } from '../../testing/investments.ts';
import { kindOfSource } from '../kind.ts';
import { importInvestments } from './import.ts';

const newFolder = temporaryFolders();
const replaced = (from: string, to: string): string => {
  if (!LIST.includes(from)) throw new Error(`the list has no ${from}`);
  return LIST.replace(from, to);
};

describe('a damaged list of investments', () => {
  const damages: [what: string, content: string | Buffer, recipe: object, message: RegExp][] = [
    [
      'an amount in another convention than the column',
      replaced('1.500.000;', '1,500,000;'),
      listRecipe(),
      /^.*liste\.csv, Datensatz 3, Spalte 2030: unzulässig: „750\.000“ \(erwartet: Zahl mit Dezimalpunkt, Tausendertrennung durch Komma/m,
    ],
    [
      'an amount in another convention than a person has said',
      replaced('1.500.000;', '1,500,000;'),
      listRecipe({ datei: { decimalChar: ',', groupChar: '.' } }),
      /^.*liste\.csv, Datensatz 1, Spalte 2030: unzulässig: „1,500,000“ \(erwartet: Zahl mit Dezimalkomma, Tausendertrennung durch Punkt/m,
    ],
    [
      'thousands of euro with three digits behind the only mark',
      'name;traeger;2030\nKita;Kernhaushalt;1.500\n',
      anyList({ faktor: 1000 }),
      /Spalte 2030: Schreibweise unklar: „1\.500“/,
    ],
    ['a word in place of an amount', replaced('750.000', 'offen'), anyList(), /Datensatz 3, Spalte 2030: .*„offen“/],
    [
      'a negative amount',
      replaced('750.000', '-750.000'),
      anyList(),
      /Datensatz 3, Spalte 2030: unzulässig: .*ein Betrag ab 0/,
    ],
    [
      'an amount that no city has',
      replaced('750.000', '2.000.000.000.000.000'),
      anyList(),
      /Datensatz 3, Spalte 2030: unplausibel: „2\.000\.000\.000\.000\.000“ \(erwartet: höchstens 10\.000\.000\.000 €/,
    ],
    [
      'a factor too many',
      LIST,
      anyList({ faktor: 1_000_000 }),
      /Spalte gesamtkosten: unplausibel: „12\.500\.000“ .*stimmt faktor\?/,
    ],
    [
      'an unknown column',
      replaced(';ort;', ';Lage;'),
      listRecipe(),
      /Spalte Lage: Spalte unbekannt \(erwartet: massnahme, name, .*ein Eintrag in ohne\)/,
    ],
    ['a column that is there twice', replaced('ve;', 'ort;'), listRecipe(), /Spalte ort: Spalte mehrfach/],
    ['a year that is there twice', replaced('2032', 'Plan 2031'), listRecipe(), /Spalte Plan 2031: Spalte mehrfach/],
    ['no names', replaced('name;', 'titel;'), listRecipe(), /Spalte name: Spalte fehlt/],
    ['neither years nor costs', 'name;traeger\nKita;Stadt\n', anyList(), /Spalte fehlt .*eine Spalte je Jahr/],
    [
      'a measure without a name',
      replaced('TESTDATEN Beispielhalle', ''),
      listRecipe(),
      /Datensatz 3, Spalte name: fehlt/,
    ],
    [
      'a measure that is there twice',
      replaced('TEST-3', 'test 1'),
      listRecipe(),
      /Datensatz 3.*Maßnahme doppelt.*Datensatz 1/,
    ],
    [
      'a line of totals',
      replaced('TESTDATEN Beispielhalle', 'Summe'),
      listRecipe(),
      /Datensatz 3, .*Summenzeile: „Summe“/,
    ],
    [
      'a heading among the measures',
      replaced('750.000', ''),
      listRecipe(),
      /Datensatz 3: ohne Zahl: „TESTDATEN Beispielhalle“/,
    ],
    ['nobody who invests', replaced('Eigenbetrieb Muster', ''), listRecipe(), /Datensatz 3, Spalte traeger: fehlt/],
    [
      'an area that is none',
      replaced(';21;', ';Schule;'),
      listRecipe(),
      /Datensatz 1, Spalte produktbereich: unzulässig: „Schule“/,
    ],
    [
      'an unknown status',
      replaced('im bau', 'läuft'),
      listRecipe(),
      /Datensatz 3, Spalte status: .*„läuft“ .*statuswoerter/,
    ],
    [
      'a record that was cut',
      replaced(';im bau;Am Musterpark;', ''),
      listRecipe(),
      /Datensatz 3: falsche Zahl der Felder/,
    ],
    [
      'quotes that never close',
      replaced('steht in Anführungszeichen"', ''),
      listRecipe(),
      /Anführungszeichen fehlerhaft/,
    ],
    [
      'another sum',
      replaced('750.000', '750.001'),
      listRecipe(),
      /Spalte 2030: Kontrollsumme: „2250001 in 2“ \(erwartet: 2250000 in 2\)/,
    ],
    ['an empty file', '', listRecipe(), /leere Datei/],
    ['no measures', `${LIST.split('\n', 1)[0]}\n`, listRecipe(), /keine Daten gefunden/],
    [
      'Windows-1252 declared as UTF-8',
      Buffer.from(LIST, 'latin1'),
      listRecipe({ datei: { encoding: 'utf-8' } }),
      /falsche Kodierung/,
    ],
    [
      'a recipe for a column that the form does not have',
      LIST,
      listRecipe({ spalten: { preis: 'Kosten' } }),
      /spalten\.preis/,
    ],
    [
      'a recipe without the year of the plan',
      LIST,
      { ...listRecipe(), planjahr: undefined },
      /planjahr.*fehlt[\s\S]*Ein Rezept/,
    ],
  ];

  it.each(damages)('stops at %s', async (_, content, recipe, message) => {
    const root = await newFolder();
    await expect(importedList(root, content, recipe as Record<string, unknown>)).rejects.toThrow(message);
    expect(existsSync(join(root, 'liste', 'investitionen.csv'))).toBe(false);
  });

  it('names every fault of one run', async () => {
    const twice = replaced('750.000', 'offen').replace('6.000.000', 'viel');
    await expect(importedList(await newFolder(), twice, anyList())).rejects.toThrow(
      /offen[\s\S]*viel|viel[\s\S]*offen/,
    );
  });

  it('leaves what was imported before as it was', async () => {
    const root = await newFolder();
    const { folder } = await importedList(root, LIST, listRecipe());
    const before = await fingerprint(folder);
    await writeFile(join(root, 'liste.csv'), replaced('750.000', 'offen'));
    await expect(importInvestments(join(root, 'liste.csv'), folder)).rejects.toThrow('offen');
    expect(await fingerprint(folder)).toEqual(before);
  });

  it('says so when there is no file', async () => {
    const root = await newFolder();
    await mkdir(join(root, 'liste'));
    await writeFile(join(root, 'liste/import.json'), JSON.stringify(listRecipe()));
    await expect(importInvestments(join(root, 'keine.csv'), join(root, 'liste'))).rejects.toThrow(
      /keine\.csv: Datei fehlt/,
    );
  });
});

describe('the kind of a recipe', () => {
  it('decides who imports; without one it is a budget', async () => {
    const root = await newFolder();
    const kinds = [{ art: 'investitionen' }, { art: 'statistik' }, {}].map(async (recipe, at) => {
      const folder = join(root, `${at}`);
      await mkdir(folder);
      await writeFile(join(folder, 'import.json'), JSON.stringify(recipe));
      return kindOfSource(join(root, 'liste.csv'), folder);
    });
    expect(await Promise.all(kinds)).toEqual(['investitionen', 'statistik', 'openspending']);
  });
});
