/** Damaged lists: each is refused with file, record, column and what was expected, and nothing is written. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolders } from '../../testing/folders.ts';
import { importedGrants } from '../../testing/grants.ts';

const newFolder = temporaryFolders();
const HEAD = 'Empfänger;Zweck;Status;Bewilligt 2030\n';
const GOOD = 'Musterverein e. V.;Fest;;1.000,50\n';

it.each([
  [
    'no recipient',
    `${HEAD}${GOOD};Fest;;5,00\n`,
    /liste\.csv, Datensatz 2, Spalte Empfänger: fehlt: „“ \(erwartet: ein Empfänger\)/,
  ],
  [
    'a word for an amount',
    `${HEAD}${GOOD}Chor e. V.;Fest;;viel\n${GOOD}`,
    /Datensatz 2, Spalte Bewilligt 2030: unzulässig: „viel“ \(erwartet: eine Zahl mit Dezimalkomma\)/,
  ],
  [
    'an amount below 0',
    `${HEAD}${GOOD}Chor e. V.;Fest;;-5,00\n`,
    /Datensatz 2, .*„-5,00“ \(erwartet: ein Betrag ab 0\)/,
  ],
  [
    'parts of a cent',
    `${HEAD}${GOOD}Chor e. V.;Fest;;5,005\n`,
    /Datensatz 2, .*„5,005“ \(erwartet: ein Betrag in ganzen Cent\)/,
  ],
  [
    'a lost decimal mark',
    `${HEAD}${GOOD}Chor e. V.;Fest;;100000000050\n`,
    /Datensatz 2, .*höchstens eine Milliarde Euro/,
  ],
  ['two ways of writing', `${HEAD}${GOOD}Chor e. V.;Fest;;1000.5\n`, /Spalte Bewilligt 2030: Schreibweise der Beträge/],
  [
    'a total that is none',
    `${HEAD}${GOOD}Summe;;;7,00\n`,
    /Datensatz 2, Spalte Bewilligt 2030: Summe stimmt nicht: „Summe“ \(erwartet: die Summe der Zeilen darüber, 1000 Euro\)/,
  ],
  [
    'a state that nobody knows',
    'Empfänger;Status;Betrag 2030\nChor e. V.;verbucht;5\n',
    /Datensatz 1, Spalte stand: unzulässig: „verbucht“ \(erwartet: gezahlt, bewilligt/,
  ],
  ['no state', 'Empfänger;Status;Betrag 2030\nChor e. V.;;5\nVerein A;geplant;5\n', /Datensatz 1, Spalte stand: fehlt/],
  [
    'no year',
    'Empfänger;Jahr;Bewilligt\nChor e. V.;bald;5\n',
    /Datensatz 1, Spalte jahr: unzulässig: „bald“ \(erwartet: ein Jahr, etwa 2026\)/,
  ],
  [
    'one number of two recipients',
    'Kennung;Empfänger;Bewilligt 2030\n7;Chor e. V.;5\n7;Verein A;5\n',
    /Datensatz 2, Spalte kennung: Kennung doppelt: „7“/,
  ],
  ['no amounts', `${HEAD}Chor e. V.;Fest;;0\n`, /keine Beträge \(erwartet: mindestens eine Zuwendung\)/],
  [
    'no list of grants',
    'Name des Baums;Höhe\nEiche;5\n',
    /keine Zuwendungen gefunden \(erwartet: eine Spalte mit dem Empfänger und eine mit dem Betrag/,
  ],
  ['an empty file', '', /leere Datei/],
])('%s', async (_, content, message) => {
  const folder = await newFolder();
  await expect(importedGrants(folder, content)).rejects.toThrow(message);
  expect(existsSync(join(folder, 'zuwendungen-muster'))).toBe(false);
});
