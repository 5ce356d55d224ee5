import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/folders.ts';
import { example, importedServices } from '../../testing/services.ts';
import { importServices } from './import.ts';

const newFolder = temporaryFolders();
let pvog = '';
let report = '';
let recipe: Record<string, unknown> = {};
beforeAll(async () => {
  [pvog, report] = await Promise.all([example('open-pvog.csv'), example('reifegradbericht.csv')]);
  recipe = JSON.parse(await example('import.json'));
});

/** A change that has to find what it changes. */
const changed = (text: string, from: string | RegExp, to: string): string => {
  const result = text.replace(from, to);
  if (result === text) throw new Error(`nothing to change: ${from}`);
  return result;
};

describe('a damaged Open-PVOG export', () => {
  const damages: [what: string, damage: (text: string) => string | Uint8Array, message: RegExp][] = [
    [
      'a column that is gone',
      (t) => changed(t, 'online_status', 'status'),
      /liste\.csv, Spalte online_status: Spalte fehlt .*leika_key, ars, url/,
    ],
    [
      'a column that is misspelt',
      (t) => changed(t, 'leika_key', 'leika_kez'),
      /liste\.csv, Spalte leika_key: Spalte fehlt/,
    ],
    ['a column twice', (t) => changed(t, 'ars_name', 'ars'), /Spalte ars: Spalte unbekannt oder doppelt/],
    [
      'a key that a spreadsheet rounded',
      (t) => changed(t, '99000000000002', '9.9E+13'),
      /Datensatz 2, Spalte leika_key: unzulässig: „9\.9E\+13“ \(erwartet: 14 Ziffern\)/,
    ],
    [
      'a region without its leading zero',
      (t) => changed(t, ',999990000999,Musterstadt', ',99990000999,Musterstadt'),
      /Datensatz 1, Spalte ars: unzulässig: „99990000999“ .*führende Nullen/,
    ],
    [
      'an unknown status',
      (t) => changed(t, ',ok,ja', ',vielleicht,ja'),
      /Datensatz 1, Spalte online_status: unzulässig: „vielleicht“ \(erwartet: ok, nicht ok\)/,
    ],
    [
      'an unknown word for active',
      (t) => changed(t, ',ok,ja', ',ok,yes'),
      /Datensatz 1, Spalte aktiv: unzulässig: „yes“/,
    ],
    ['a service without name', (t) => changed(t, 'TESTDATEN drei', ''), /Datensatz 3, Spalte leika_bezeichnung: fehlt/],
    [
      'a date that does not exist',
      (t) => changed(t, '2031-06-30', '2031-06-31'),
      /Datensatz 1, Spalte datenstand_pvog_import: unzulässig: „2031-06-31“/,
    ],
    [
      'a record that was cut',
      (t) => changed(t, /,kein Onlinedienst,2031-06-30\n$/, '\n'),
      /Datensatz 3: falsche Zahl der Felder/,
    ],
    ['quotes that never close', (t) => changed(t, '"TESTDATEN', 'x,"TESTDATEN'), /falsche Zahl der Felder/],
    ['a quote that stays open', (t) => changed(t, 'mit Komma"', 'mit Komma'), /Anführungszeichen fehlerhaft/],
    [
      'UTF-8 with one broken sign',
      (t) => Buffer.concat([Buffer.from(t), Buffer.from([0xe4, 0x6e, 0x0a])]),
      /unlesbare Zeichen/,
    ],
    ['no records', (t) => `${t.split('\n')[0]}\n`, /keine Daten gefunden/],
    ['an empty file', () => '', /leere Datei/],
  ];

  it.each(damages)('stops at %s', async (_, damage, message) => {
    const root = await newFolder();
    await expect(importedServices(root, damage(pvog))).rejects.toThrow(message);
    expect(existsSync(join(root, 'data', 'leistungen', 'leistungen.csv'))).toBe(false);
  });

  it('stops when the recipe asks for a city that is not in it', async () => {
    const other = { art: 'open-pvog', ags: '99001000' };
    await expect(importedServices(await newFolder(), pvog, other)).rejects.toThrow(
      /Region: „99999999“ \(erwartet: Zeilen für 99001000\)/,
    );
  });

  it('leaves the earlier dataset as it was', async () => {
    const root = await newFolder();
    const { folder } = await importedServices(root, pvog);
    const before = await readFile(join(folder, 'leistungen.csv'), 'utf8');
    await writeFile(join(root, 'kaputt.csv'), changed(pvog, ',ok,ja', ',kaputt,ja'));
    await expect(importServices(join(root, 'kaputt.csv'), folder)).rejects.toThrow('online_status');
    expect(await readFile(join(folder, 'leistungen.csv'), 'utf8')).toBe(before);
  });
});

describe('a damaged maturity report', () => {
  const damages: [what: string, damage: (text: string) => string, message: RegExp][] = [
    [
      'a misspelled column',
      (t) => changed(t, 'anmerkung', 'anmerkungen'),
      /Spalte anmerkungen: Spalte unbekannt oder doppelt/,
    ],
    [
      'a level above the model',
      (t) => changed(t, ';5;0-7', ';8;0-7'),
      /Datensatz 2, Spalte reifegrad: Reifegrad: „8“ \(erwartet: eine Stufe von 0 bis 7\)/,
    ],
    [
      'a level of the old model above its end',
      (t) => changed(t, ';5;0-7', ';5;0-4'),
      /Datensatz 2, .*eine Stufe von 0 bis 4/,
    ],
    [
      'a level that is no number',
      (t) => changed(t, ';5;0-7', ';hoch;0-7'),
      /Datensatz 2, Spalte reifegrad: unzulässig: „hoch“/,
    ],
    ['a line without level', (t) => changed(t, ';5;0-7', ';;0-7'), /Datensatz 2, Spalte reifegrad: fehlt/],
    [
      'an unknown model',
      (t) => changed(t, ';5;0-7', ';5;0-9'),
      /Datensatz 2, Spalte modell: unzulässig: „0-9“ \(erwartet: 0-4, 0-7\)/,
    ],
    ['two dates', (t) => changed(t, '2031-06-30', '2031-05-31'), /mehrere Stichtage: „2031-05-31, 2031-06-30“/],
    [
      'a name that is no address',
      (t) => changed(t, 'testleistung-zwei', 'Test Zwei'),
      /Datensatz 2, Spalte leistung: unzulässig: „Test Zwei“/,
    ],
  ];

  it.each(damages)('stops at %s', async (_, damage, message) => {
    const root = await newFolder();
    await expect(importedServices(root, damage(report), recipe)).rejects.toThrow(message);
    expect(existsSync(join(root, 'data', 'leistungen', 'leistungen.csv'))).toBe(false);
  });

  it('stops at a recipe that does not say who reports', async () => {
    const { quelle, ...without } = recipe;
    expect(quelle).toBeDefined();
    await expect(importedServices(await newFolder(), report, without)).rejects.toThrow(
      /quelle\.quelle, quelle\.titel, quelle\.herausgeber, quelle\.lizenz/,
    );
  });
});
