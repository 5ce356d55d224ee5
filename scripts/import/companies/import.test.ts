/** A list of companies becomes shares, to the cent; a damaged one is refused with file, record, column and what was expected. */
import { existsSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/folders.ts';
import { kindOfSource } from '../kind.ts';
import type { ListImport } from '../lists/asking.ts';
import { importCompanies } from './import.ts';

const newFolder = temporaryFolders();
const LIST = readFileSync(
  fileURLToPath(new URL('../../../docs/vorlagen/beteiligungen/liste.csv', import.meta.url)),
  'utf8',
);
const SAID = { ags: '99999999', wertart: 'ergebnis' };

async function imported(content: string, { answers = SAID, totals = {} }: Partial<ListImport> = {}, root?: string) {
  const folder = root ?? (await newFolder());
  const [to, file] = [join(folder, 'beteiligungen-muster'), join(folder, 'liste.csv')];
  await writeFile(file, content);
  const done = await importCompanies(file, { to, answers, totals });
  const read = (name: string): Promise<string> => readFile(join(to, name), 'utf8');
  const rows = async () =>
    Papa.parse<Record<string, string>>(await read('beteiligungen.csv'), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    }).data;
  return { ...done, to, read, rows };
}

describe('a list of companies', () => {
  it('becomes a row a share, with who holds it and the numbers of the company', async () => {
    const rows = await (await imported(LIST)).rows();
    expect(rows.map(({ kennung, ueber, anteil, ergebnis }) => [kennung, ueber, anteil, ergebnis].join(' '))).toEqual([
      'testdaten-kitabetrieb stadt 100 -30000',
      'testdaten-netz-musterstadt testdaten-stadtwerke-musterstadt 51 400000',
      'testdaten-stadtwerke-musterstadt stadt 74,9 250000,5',
      'testdaten-zaehlerdienst stadt 10 ',
      'testdaten-zaehlerdienst testdaten-netz-musterstadt 50 -20000,25',
    ]);
  });

  it('is known by its header, and asks nothing a second time', async () => {
    const folder = await newFolder();
    await writeFile(join(folder, 'liste.csv'), LIST);
    expect(await kindOfSource(join(folder, 'liste.csv'), join(folder, 'neu'))).toBe('beteiligungen');
    await imported(LIST, { totals: { '2030:von_stadt': '310000.4' } }, folder);
    const again = await imported(LIST, { answers: {} }, folder);
    expect([again.code, again.text]).toEqual([0, expect.stringMatching(/310000\.4 {2}2030 {2}von_stadt {2}geprüft/)]);
  });

  it('counts a company once in its totals, and stops at a printed one that is another', async () => {
    const list =
      'Unternehmen;Rechtsform;Gehalten über;Anteil;Umsatz in T€;Jahr\nA;GmbH;;50;1,5;2030\nB;GmbH;;50;2;2030\nA;GmbH;B;50;1,5;2030\n';
    await expect(imported(list, { totals: { '2030:umsatz': '1' } })).rejects.toThrow(
      '2030:umsatz: gesagt 1, in der Liste 3500',
    );
    expect((await imported(list, { totals: { '2030:umsatz': '3500' } })).code).toBe(0);
  });

  it('does not take a purpose in which somebody is named, and says in which record', async () => {
    const list =
      'Unternehmen;Rechtsform;Gegenstand;Anteil;Jahr\nA;GmbH;Nachlass von Anna Muster;50;2030\nB;GmbH;Bau;50;2030\n';
    const done = await imported(list);
    expect((await done.rows()).map(({ zweck }) => zweck)).toEqual(['', 'Bau']);
    expect(done.text).toMatch(/wird nicht übernommen: Datensatz 1 /);
    const said = await imported(list, { answers: { ...SAID, 'zweck:1': 'ja' } });
    expect((await said.rows()).map(({ zweck }) => zweck)).toEqual(['Nachlass von Anna Muster', 'Bau']);
  });

  it('asks whether it tells of results or of a plan', async () => {
    const stopped = await imported(LIST, { answers: { ags: '99999999' } });
    expect(stopped).toMatchObject({ code: 2, text: expect.stringContaining('wertart=ergebnis | vorlaeufig | ansatz') });
    const rows = await (await imported(LIST, { answers: { ...SAID, wertart: 'ansatz' } })).rows();
    expect(new Set(rows.map(({ wertart }) => wertart))).toEqual(new Set(['ansatz']));
  });

  it('asks for the year, and whether shares are parts of 1, where neither is said', async () => {
    const list = 'Unternehmen;Rechtsform;Anteil\nA;GmbH;0,51\nB;GmbH;1\n';
    const folder = await newFolder();
    const stopped = await imported(list, {}, folder).catch((error: Error) => error);
    expect(stopped).toMatchObject({
      code: 2,
      text: expect.stringMatching(/Für welches Jahr[\s\S]*anteil=bruchteil \| prozent/),
    });
    expect(existsSync(join(folder, 'beteiligungen-muster'))).toBe(false);
    const rows = await (await imported(list, { answers: { ...SAID, jahr: '2030', anteil: 'bruchteil' } })).rows();
    expect(rows.map(({ anteil }) => anteil)).toEqual(['51', '100']);
  });
});

const HEAD = 'Unternehmen;Rechtsform;Gehalten über;Anteil in %;Umsatz;Jahr\n';
const GOOD = 'A;GmbH;;50,5;1.000,50;2030\n';

it.each([
  ['no name', `${HEAD}${GOOD};GmbH;;5,0;1,00;2030\n`, /liste\.csv, Datensatz 2, Spalte Unternehmen: fehlt/],
  [
    'a line of totals',
    `${HEAD}${GOOD}Summe;;;;1.000,50;2030\n`,
    /Datensatz 2, Spalte Unternehmen: Summenzeile: „Summe“/,
  ],
  [
    'an owner nobody knows',
    `${HEAD}${GOOD}B;GmbH;Fremd AG;5,0;1,00;2030\n`,
    /Datensatz 2, Spalte Gehalten über: unbekannt: „Fremd AG“ \(erwartet: leer oder „Stadt“/,
  ],
  [
    'another municipality beside the own city',
    `${HEAD}${GOOD.replace(';;', ';Stadt;')}B;GmbH;Stadt Nebenan;5,0;1,00;2030\n`,
    /Datensatz 2, Spalte Gehalten über: unbekannt: „Stadt Nebenan“/,
  ],
  [
    'more than the whole',
    `${HEAD}${GOOD}B;GmbH;;100,5;1,00;2030\n`,
    /Datensatz 2, Spalte Anteil in %: unzulässig: „100,5“ \(erwartet: ein Anteil bis 100 Prozent\)/,
  ],
  ['a share below 0', `${HEAD}${GOOD}B;GmbH;;-5,0;1,00;2030\n`, /Datensatz 2, .*„-5,0“ \(erwartet: ein Betrag ab 0\)/],
  [
    'a word for an amount',
    `${HEAD}${GOOD}B;GmbH;;5,0;viel;2030\nC;GmbH;;5,0;2,00;2030\n`,
    /Datensatz 2, Spalte Umsatz: unzulässig: „viel“/,
  ],
  [
    'parts of a cent',
    `${HEAD}${GOOD}B;GmbH;;5,0;1,005;2030\n`,
    /Datensatz 2, .*„1,005“ \(erwartet: ein Betrag in ganzen Cent\)/,
  ],
  ['a year that is none', `${HEAD}${GOOD}B;GmbH;;5,0;1,00;bald\n`, /Datensatz 2, Spalte jahr: unzulässig: „bald“/],
  [
    'the same twice',
    `${HEAD}${GOOD}${GOOD}`,
    /Datensatz 2, Spalte Unternehmen: doppelt: „A“ \(erwartet: einmal je Jahr und Halter; schon in Datensatz 1\)/,
  ],
  ['no list of companies', 'Name des Baums;Höhe\nEiche;5\n', /keine Beteiligungen gefunden/],
])('%s', async (_, content, message) => {
  const folder = await newFolder();
  await expect(imported(content, {}, folder)).rejects.toThrow(message);
  expect(existsSync(join(folder, 'beteiligungen-muster'))).toBe(false);
});
