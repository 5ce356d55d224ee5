/** From a file and a name to the folder of a city. */
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Site } from '../../src/site.ts';
import { buildData } from '../build-data.ts';
import { ALL, onlyInAll } from '../testing/extent.ts';
import { temporaryFolders } from '../testing/folders.ts';
import { createCity } from './create.ts';
import { administration, genitive, planYear } from './site-file.ts';

const newFolder = temporaryFolders();
const GENERAL = 'data/general';
const PLAN = (year: number): string =>
  [
    'Produkt;Produktbezeichnung;Konto;Kontobezeichnung;Richtung;Jahr;Ansatz',
    `11101;Rathaus;4321000;Gebühren;Ertrag;${year};1000,50`,
    `11101;Rathaus;5012000;Gehälter;Aufwand;${year};250000`,
    `12601;Feuerwehr;5012000;Gehälter;Aufwand;${year};300000,25`,
    `12601;Feuerwehr;5012000;Gehälter;Aufwand;${year};100`,
  ].join('\n');

const make = (name: string, file: string, to: string, answers: Readonly<Record<string, string>> = {}) =>
  createCity({ name, from: [file], to, general: GENERAL, answers, totals: {} });

const siteIn = async (folder: string): Promise<Site> =>
  JSON.parse(await readFile(join(folder, 'site.json'), 'utf8')) as Site;

async function planFile(year: number, name = `plan-${year}.csv`): Promise<string> {
  const file = join(await newFolder(), name);
  await writeFile(file, PLAN(year));
  return file;
}

describe('a city', () => {
  it('has what the tables say, and leaves open what only a person knows', async () => {
    const to = join(await newFolder(), 'moers');
    const { code, text } = await make('Moers', await planFile(2024), to);
    expect([code, text]).toEqual([0, expect.stringContaining('Moers (05170024) liegt in')]);
    expect(text).toContain('Auf dieselbe Stelle gebucht, alle behalten: 2 Beträge an 1 Stellen');
    expect((await readdir(to)).sort()).toEqual(['gemeinden', 'plan-2024', 'site.json']);
    const { stadt, vergleichsstaedte, betreiber, beispielsuche } = await siteIn(to);
    expect(stadt).toEqual({ ags: '05170024', name: 'Moers', genitiv: 'Moers’', verwaltung: 'Stadt Moers' });
    expect(vergleichsstaedte).toHaveLength(3);
    expect(betreiber).toEqual({ name: null, anschrift: null, mail: null });
    expect(beispielsuche).toEqual(['Feuerwehr']);
  });

  it.runIf(ALL)(onlyInAll('is built with the general data, and another year lies beside the first'), async () => {
    const folder = await newFolder();
    const to = join(folder, 'moers');
    await make('Moers', await planFile(2024), to);
    const before = await readFile(join(to, 'site.json'), 'utf8');
    expect((await make('Moers', await planFile(2025), to)).code).toBe(0);
    expect(await readFile(join(to, 'site.json'), 'utf8')).toBe(before);
    const out = join(folder, 'daten');
    await buildData({ data: to, general: GENERAL, out, log: () => {} });
    const csv = await readFile(join(out, 'haushalt.csv'), 'utf8');
    expect(
      csv.split('\n').filter((line) => /100(,50)?$|;100;/.test(line) || line.includes('300000')).length,
    ).toBeGreaterThan(3);
  });

  it('that is kreisfrei has its statistics already', async () => {
    const to = join(await newFolder(), 'kiel');
    await make('Kiel', await planFile(2024), to);
    expect(existsSync(join(to, 'gemeinden'))).toBe(false);
    expect((await siteIn(to)).stadt.verwaltung).toBe('Landeshauptstadt Kiel');
  });

  it('is not made where its name or its file leaves something open', async () => {
    const to = join(await newFolder(), 'stadt');
    const asked = await make('Neustadt', await planFile(2024), to);
    expect([asked.code, asked.text]).toEqual([2, expect.stringContaining('Welche ist gemeint? --ags')]);
    await expect(make('Musterstadt', await planFile(2024), to)).rejects.toThrow('heißt keine Gemeinde');
    const file = join(await newFolder(), 'offen.csv');
    await writeFile(file, PLAN(2024).replaceAll('Ertrag', 'x').replaceAll('Aufwand', 'y').replace('Ansatz', 'Betrag'));
    expect((await make('Moers', file, to)).code).toBe(2);
    expect(existsSync(to)).toBe(false);
  });

  it('keeps its folder to itself', async () => {
    const to = join(await newFolder(), 'moers');
    await make('Moers', await planFile(2024), to);
    await expect(make('Kiel', await planFile(2025), to)).rejects.toThrow('gehört zu Moers');
  });

  it('takes a dataset that the import has made', async () => {
    const folder = await newFolder();
    await make('Moers', await planFile(2024), join(folder, 'moers'));
    const again = await make('Moers', join(folder, 'moers/plan-2024'), join(folder, 'zwei'));
    expect([again.code, existsSync(join(folder, 'zwei/plan-2024/haushalt.csv'))]).toEqual([0, true]);
  });
});

describe('words of a city', () => {
  it.each([
    ['Moers', 'Moers’'],
    ['Potsdam', 'Potsdams'],
    ['Graz', 'Graz’'],
  ])('%s, %s', (name, genitiv) => {
    expect(genitive(name)).toBe(genitiv);
  });

  it('its administration', () => {
    const of = (name: string, zusatz: string, art: string) =>
      administration({ name, zusatz, art } as Parameters<typeof administration>[0]);
    expect(of('Kiel', 'Landeshauptstadt', 'kreisfreie Stadt')).toBe('Landeshauptstadt Kiel');
    expect(of('Gilching', '', 'Gemeinde')).toBe('Gemeinde Gilching');
    expect(of('Murnau', 'Markt', 'Markt')).toBe('Markt Murnau');
  });

  it('the year that a plan is made for', () => {
    const of = (ansatz: number[], ergebnis: number[]) =>
      planYear({
        jahre: new Map([
          ['ansatz', new Set(ansatz)],
          ['ergebnis', new Set(ergebnis)],
        ]),
      });
    expect(of([2017, 2018, 2019, 2020, 2021], [2016])).toBe(2018);
    expect(of([2017, 2018], [2016])).toBeUndefined();
    expect(of([2016, 2017, 2018], [2015, 2016])).toBeUndefined();
  });
});
