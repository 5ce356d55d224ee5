import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { AccountLine } from '../budget/chart-lines.ts';
import { findNode, readNode } from '../haushalt/map/tree-data.ts';
import { Refused } from '../reader/refused.ts';
import { sentencesOf } from './refusal.ts';
import { Session } from './session.ts';

const CHARTS = Papa.parse<AccountLine>(readFileSync('data/general/kontenrahmen/kontenrahmen.csv', 'utf8'), {
  header: true,
  delimiter: ';',
  skipEmptyLines: true,
}).data;
const EXAMPLE = readFileSync(join('docs', 'vorlagen', 'haushalt', 'musterfeld.csv'));

/** As on the page, but for the time that a test may take. */
const SMALL = { bytes: 1e6, rows: 10_000, cells: 100_000 };

const open = (files: Record<string, Uint8Array | string>): Promise<Session> =>
  Session.open(
    Object.entries(files).map(([name, content]) => ({
      name,
      optional: Object.keys(files).length > 1,
      bytes: async () => new Uint8Array(typeof content === 'string' ? strToU8(content) : content),
    })),
    CHARTS,
    SMALL,
  );
const NOTHING = { antworten: {}, summen: {} };
const CSV = 'Produkt;Konto;Aufwand Ansatz 2024\n111;4011;10,00\n111;5011;20,00\n112;5211;5,50\n';

/** What the page would say of the file. */
async function refusal(files: Record<string, Uint8Array | string>): Promise<string> {
  try {
    (await open(files)).understand(NOTHING);
    return 'read';
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return sentencesOf(error.faults)
      .map(({ text }) => text)
      .join(' ');
  }
}

describe('the example', () => {
  it('is understood without a question, and its map adds up to its sums', async () => {
    const session = await open({ 'musterfeld.csv': new Uint8Array(EXAMPLE) });
    const { sums, questions, parts, files } = session.understand(NOTHING);
    expect(questions).toEqual([]);
    expect(parts).toEqual([{ teil: 'ergebnis', ways: ['aufgabe', 'art'] }]);
    expect(files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    for (const way of ['aufgabe', 'art'] as const) {
      const data = session.map('ergebnis', way);
      const root = readNode(data.wurzel);
      expect(data.spalten).toHaveLength(sums.length / 2);
      for (const [at, { jahr }] of data.spalten.entries())
        for (const side of ['ein', 'aus'] as const) {
          const sum = sums.find((one) => one.jahr === jahr && one.richtung === (side === 'ein' ? 'ertrag' : 'aufwand'));
          expect(root[side][at]).toBe(Number(sum?.summe));
          const parts = root.children.reduce((total, child) => total + (child[side][at] ?? 0), 0);
          expect(parts).toBeCloseTo(Number(sum?.summe), 2);
        }
    }
  });

  it('compares a printed total at once', async () => {
    const session = await open({ 'musterfeld.csv': new Uint8Array(EXAMPLE) });
    const { sums } = session.understand(NOTHING);
    const one = sums.find(({ jahr, richtung }) => jahr === 2026 && richtung === 'aufwand');
    const key = '2026:ansatz:aufwand';
    const right = session.understand({ antworten: {}, summen: { [key]: one?.summe ?? '' } });
    expect(right.sums.filter(({ geprueft }) => geprueft)).toHaveLength(1);
    expect(session.understand({ antworten: {}, summen: { [key]: '1' } }).wrong[0]).toContain('im Plan 1');
  });
});

it('says of each answer what the sums would be', async () => {
  const session = await open({ 'h.csv': 'Produkt;Bezeichnung;Aufwand 2024\n111;Rathaus;10,00\n112;Schule;20,00\n' });
  const { questions } = session.understand(NOTHING);
  expect(questions.map(({ key }) => key)).toContain('wertart');
  const words = session.consequences(NOTHING, 'wertart', ['ansatz', 'ergebnis']);
  expect(words.map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
    '2024, Ansatz: 30 € Aufwand',
    '2024, Ergebnis: 30 € Aufwand',
  ]);
});

it('keeps what is booked above its parts as a part of its own', async () => {
  const session = await open({
    'h.csv': 'Bereich;Produkt;Aufwand Ansatz 2024\n1;11;10,00\n1;12;20,00\n1;;3,00\n2;21;4,00\n',
  });
  session.understand(NOTHING);
  const root = readNode(session.map('ergebnis', 'aufgabe').wurzel);
  const first = findNode(root, '1');
  const sum = first?.children.reduce((total, child) => total + (child.aus[0] ?? 0), 0);
  expect(first?.aus[0]).toBe(sum);
  // no revenue is in the file: unknown, never 0
  expect(root.ein).toEqual([null]);
});

describe('a file that is no budget is refused in a sentence', () => {
  const bytes = (...all: number[]): Uint8Array => Uint8Array.from([...all, ...Array.from({ length: 40 }, () => 7)]);
  const ole = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...[...stream].flatMap((sign) => [sign.charCodeAt(0), 0])]);
  const farCells = (rows: number): Uint8Array => {
    const cells = Array.from({ length: rows }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`);
    return zipSync({
      'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" r:id="r1"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r1" Target="s.xml"/></Relationships>'),
      'xl/s.xml': strToU8(`<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>`),
    });
  };
  const bomb = gzipSync(new Uint8Array(SMALL.bytes + 1), { level: 9 });
  it.each<[string, Uint8Array | string, string]>([
    ['a PDF', '%PDF-1.7 …', 'Das ist ein PDF.'],
    ['a photo', bytes(0xff, 0xd8, 0xff), 'Das ist ein Bild.'],
    ['a Word file', zipSync({ 'word/document.xml': strToU8('<w/>') }), 'Das ist ein Text-Dokument'],
    ['a protected workbook', ole('EncryptedPackage'), 'mit einem Kennwort geschützt'],
    ['an old workbook', ole('Workbook'), 'das alte Excel-Format'],
    ['nothing', '', 'Die Datei ist leer.'],
    ['no amounts', 'Name;Ort\nA;B\nC;D\n', 'keine Haushaltsbeträge zu erkennen'],
    ['two towns', 'Gemeinde;Produkt;Ansatz 2024\nA;1;10,5\nA;2;11,5\nB;1;20,5\nB;2;1,5\n', 'mehrere Gemeinden'],
    ['a bomb', bomb, 'Ausgepackt wären das mehr als'],
    ['too many rows', `a;b\n${'1;2\n'.repeat(SMALL.rows + 1)}`, 'Zeilen'],
    ['too many cells', `${'a;'.repeat(200)}\n${`1${';'.repeat(200)}\n`.repeat(600)}`, 'Millionen Zellen'],
    ['a far column in each of many rows', farCells(5000), 'Millionen Zellen'],
    [
      'objects of which each has a field of its own',
      JSON.stringify(Array.from({ length: 400 }, (_, at) => ({ [`f${at}`]: 1 }))),
      'Millionen Zellen',
    ],
    ['a cut gzip', gzipSync(strToU8(CSV)).subarray(0, 40), 'beschädigt'],
    ['nested JSON', '[{"a": {"b": 1}}]', 'verschachtelt'],
  ])('%s', async (_, content, sentence) => {
    expect(await refusal({ datei: content })).toContain(sentence);
  });
});

it('asks of two files of one name, from two folders, which counts', async () => {
  const given = [CSV, CSV.replaceAll(',00', ',10')].map((text) => ({
    name: 'haushalt.csv',
    optional: true,
    bytes: async () => new Uint8Array(strToU8(text)),
  }));
  const session = await Session.open(given, CHARTS, SMALL);
  const { questions, files } = session.understand(NOTHING);
  expect(files.map(({ name }) => name)).toEqual(['haushalt.csv', 'haushalt (2).csv']);
  const [{ key, options } = { key: '', options: [] }] = questions;
  expect(options).toEqual(['zusammen', 'haushalt.csv', 'haushalt (2).csv']);
  const only = session.understand({ antworten: { [key]: 'haushalt (2).csv' }, summen: {} });
  expect(only.sums.map(({ summe }) => summe)).toEqual(['35.7']);
});

it('asks of two sheets of one workbook that speak of the same year, which counts', async () => {
  const cells = (row: readonly (string | number)[]): string =>
    row
      .map((cell) =>
        typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
      )
      .join('');
  const sheet = (amount: number): Uint8Array =>
    strToU8(
      `<worksheet><sheetData>${[
        ['Produkt', 'Konto', 'Aufwand Ansatz 2024'],
        ['111', '5011', amount],
        ['112', '5211', 200_000],
      ]
        .map((row) => `<row>${cells(row)}</row>`)
        .join('')}</sheetData></worksheet>`,
    );
  const workbook = zipSync({
    'xl/workbook.xml': strToU8(
      '<workbook xmlns:r="r"><sheets><sheet name="Entwurf" r:id="r1"/><sheet name="Beschluss" r:id="r2"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r1" Target="a.xml"/><Relationship Id="r2" Target="b.xml"/></Relationships>',
    ),
    'xl/a.xml': sheet(100_000),
    'xl/b.xml': sheet(700_000),
  });
  const session = await open({ 'h.xlsx': workbook });
  const [{ key, options } = { key: '', options: [] }] = session.understand(NOTHING).questions;
  expect(options).toEqual(['zusammen', 'h.xlsx/Entwurf', 'h.xlsx/Beschluss']);
  const only = session.understand({ antworten: { [key]: 'h.xlsx/Beschluss' }, summen: {} });
  expect(only.sums.map(({ summe }) => summe)).toEqual(['900000']);
});

it('names beside readable files those that are none', async () => {
  const { skipped, sums } = (await open({ 'a.csv': CSV, 'b.pdf': '%PDF-1' })).understand(NOTHING);
  expect(skipped.join()).toContain('b.pdf');
  expect(sums.length).toBeGreaterThan(0);
});

it('takes markup, formulas and SQL as text', async () => {
  const session = await open({
    'x.csv': `Produkt;Bezeichnung;Konto;Aufwand Ansatz 2024\n111;<img src=x onerror=alert(1)>;4011;10,00\n112;@SUM(A1);5011;20,00\n113;' OR 1=1 --;5211;5,00\n`,
  });
  session.understand(NOTHING);
  const names = readNode(session.map('ergebnis', 'aufgabe').wurzel).children.map(({ name }) => name);
  expect(names).toEqual(['<img src=x onerror=alert(1)>', '@SUM(A1)', "' OR 1=1 --"]);
});

it('gives all amounts as one table that adds up to the sums, without a cell that runs as a formula', async () => {
  const session = await open({ 'musterfeld.csv': new Uint8Array(EXAMPLE) });
  const { sums } = session.understand(NOTHING);
  const { data, meta } = Papa.parse<Record<string, string>>(session.flat(), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(meta.fields?.slice(5)).toEqual([
    'produktbereich',
    'produktbereich_name',
    'produktgruppe',
    'produktgruppe_name',
    'konto',
    'konto_name',
    'betrag',
    'datei',
    'datensatz',
    'kennzeichen',
  ]);
  for (const { jahr, richtung, summe } of sums) {
    const rows = data.filter((row) => Object.values(row)[0] === String(jahr) && row.richtung === richtung);
    const cents = rows.reduce((sum, { betrag = '' }) => sum + Math.round(Number(betrag.replace(',', '.')) * 100), 0);
    expect(cents / 100).toBe(Number(summe));
  }
  const hostile = await open({ 'x.csv': CSV.replace('111;4011', '=1+1;4011') });
  hostile.understand(NOTHING);
  expect(hostile.flat()).not.toMatch(/[;\n]=/);
});

it('leaves a PDF in an archive out aloud, and refuses an archive of nothing else', async () => {
  const both = zipSync({ 'a.csv': strToU8(CSV), 'plan.pdf': strToU8('%PDF-1.7') });
  const { skipped, sums } = (await open({ 'beides.zip': both })).understand(NOTHING);
  expect(skipped.join()).toContain('beides.zip/plan.pdf');
  expect(sums.length).toBeGreaterThan(0);
  expect(await refusal({ 'nur.zip': zipSync({ 'plan.pdf': strToU8('%PDF-1.7') }) })).toContain('PDF');
});
