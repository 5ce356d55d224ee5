/**
 * Every fault that stops a file and every question, with what cures it. The list below is held against the source: a new fault that is not in it
 * fails, and so does one that says neither what was expected nor, where an answer helps, the answer.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from './bytes/read.ts';
import { combine } from './combine.ts';
import { Refused } from './refused.ts';
import { understand } from './understand.ts';

const HEAD = 'Produkt;Bezeichnung;Richtung;Ansatz 2025';
const ROWS = ['11101;Rat;Ertrag;100000,50', '11102;Amt;Aufwand;200000,50', '11103;Bad;Aufwand;300000,50'];
const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;
const book = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));

/** A file with the fault; the place that the message names; the answer that cures it, or undefined where the file has to be mended. */
type Case = readonly [kind: string, file: string | Uint8Array, place: RegExp, answer?: string];

const CASES: readonly Case[] = [
  ['keine Beträge übrig', lines(HEAD, ...ROWS.map((row) => `= ${row}`)), /3: Summen- oder/, 'summenzeilen=mitzählen'],
  ['Statistik, kein Haushalt', lines('GENESIS-Tabelle: 71231-01', HEAD, ...ROWS), /GENESIS-Tabelle.*art: statistik/],
  [
    'mehrere Gemeinden',
    lines(`AGS;${HEAD}`, ...ROWS.map((row, at) => `1206000${at};${row}`)),
    /1206000/,
    'gemeinde=12060000',
  ],
  ['keine Beträge gefunden', lines('Name;Ort', 'Rat;Nord', 'Amt;Süd'), /Spalte 1, Spalte 2/, 'spalte:<Kopf>=betrag'],
  ['die Beträge sind Salden', lines('Nettokosten der Stadt', '', HEAD, ...ROWS), /Nettokosten/],
  [
    'kein Betrag',
    lines(HEAD, ...ROWS, '11104;Hof;Aufwand;siehe oben'),
    /Datensatz 4, Spalte Ansatz 2025.*siehe/,
    'spalte:Ansatz 2025=ohne',
  ],
  [
    'zwei Schreibweisen von Zahlen',
    lines(HEAD, ...ROWS, '11104;Hof;Aufwand;1.50'),
    /Datensatz 4, Spalte/,
    'dezimalzeichen=komma',
  ],
  ['Anführungszeichen fehlerhaft', lines(HEAD, ...ROWS, '11104;"Hof;Aufwand;1,50'), /Datensatz 4/],
  ['Zeile zu lang', lines(HEAD, ...ROWS, 'x'.repeat(1_000_001)), /Datensatz 4/],
  ['Zelle zu lang', JSON.stringify([{ Konto: '1', Betrag: 'x'.repeat(1_000_001) }]), /Datensatz 1/],
  ['zu viele Spalten', lines(HEAD, ...ROWS, ';'.repeat(16_384)), /Datensatz 4.*16384/],
  [
    'unlesbare Zeichen',
    Uint8Array.from([...strToU8(lines(HEAD, '1;Straße, Grünfläche;Ertrag;1,5')), 0xe4, 0x0a]),
    /Datensatz 2/,
  ],
  ['leere Datei', ' \n', /haushalt/],
  ['kein JSON', '[{"Betrag": 1,]', /JSON/],
  ['keine Tabelle', '{"stadt": "Musterstadt"}', /eine Liste von Zeilen/],
  ['keine Zeile', '[{"Betrag": 1}, 2]', /Datensatz/],
  ['verschachtelt', '[{"Betrag": {"plan": 1}}]', /in jedem Feld/],
  ['verschachtelt', `[${'['.repeat(200)}"]]"`, /höchstens 100 Ebenen/],
  ['beschädigte Datei', Uint8Array.from([0x1f, 0x8b, 8, 0, 1, 2]), /haushalt/],
  [
    'beschädigte Arbeitsmappe',
    book({ 'xl/workbook.xml': '<workbook><sheets><sheet name="A" r:id="r1"/></sheets></workbook>' }),
    /haushalt/,
  ],
  ['Word-Dokument', book({ 'word/document.xml': '<w/>' }), /CSV, xlsx oder JSON/],
  ['OpenDocument-Tabelle', book({ 'content.xml': '<o/>' }), /gespeichert als xlsx oder CSV/],
];

it('stops at a hundred faults of quotes: more of them cost time, and tell nothing', () => {
  const refused = (): unknown =>
    readBytes(strToU8(lines(HEAD, ...ROWS, 'Hof;"Bad;1\n'.repeat(1_000_000))), 'haushalt.csv');
  expect(refused).toThrow(/100-mal.*nach 100 Fehlern nicht weiter gelesen/);
});

/** Told elsewhere: what is refused for its size, and files that their first bytes give away. */
const ELSEWHERE = ['ausgepackt zu groß', 'zu viele Zeilen', 'zu viele Zellen', 'geschützte Arbeitsmappe'];

/** The text of every module of the reader. */
const sources = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

function refusalOf(file: string | Uint8Array): string {
  try {
    const bytes = typeof file === 'string' ? strToU8(file) : file;
    const { faults } = combine(understand(readBytes(bytes, 'haushalt'), {}, { charts: [] }), {});
    return new Refused(faults).message;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.message;
  }
}

describe('a fault', () => {
  it.each(CASES.map((one) => ({ kind: one[0], one })))('$kind: is told with its place and what cures it', ({ one }) => {
    const [kind, file, place, answer] = one;
    const message = refusalOf(file);
    expect(message).toContain(kind);
    expect(message).toContain('erwartet: ');
    expect(message).toMatch(place);
    if (answer === undefined) expect(message).not.toContain('--answer');
    else expect(message).toContain(`--answer "${answer}`);
  });

  it('of every kind that the reader knows is in the list', () => {
    const kinds = sources.flatMap((text) =>
      [...text.matchAll(/kind: '([^']+)',(?=[^{}]*(?:\{[^{}]*\}[^{}]*)*\bexpected\b)/g)].map(([, kind]) => kind ?? ''),
    );
    const known = new Set([...CASES.map(([kind]) => kind), ...ELSEWHERE]);
    expect(kinds.length).toBeGreaterThan(15);
    expect(kinds.filter((kind) => !known.has(kind))).toEqual([]);
  });
});

describe('a question', () => {
  it('of every kind that the reader asks is explained in docs/import.md', () => {
    const docs = readFileSync(join(import.meta.dirname, '../../docs/import.md'), 'utf8');
    const ids = sources.flatMap((text) =>
      [...text.matchAll(/\bid(?: =|:) ['`]([a-zäöü]+:?)/g)].map(([, id]) => id ?? ''),
    );
    expect(new Set(ids).size).toBeGreaterThan(10);
    expect(ids.filter((id) => !docs.includes(`\`${id}`))).toEqual([]);
  });
});
