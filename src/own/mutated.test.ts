/** Files as nobody wrote them: whatever is changed in a readable one, it is read, or refused in a sentence, and no row is lost without a word. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync, strFromU8, strToU8, zipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { extent } from '../../scripts/testing/extent.ts';
import fc from '../../scripts/testing/properties.ts';
import type { AccountLine } from '../budget/chart-lines.ts';
import { readNode } from '../haushalt/map/tree-data.ts';
import { readGiven } from '../reader/bytes/given.ts';
import { combine } from '../reader/combine.ts';
import { Refused } from '../reader/refused.ts';
import { chartsOf } from '../reader/roles/charts.ts';
import { type Understood, understand } from '../reader/understand.ts';
import { isIncoming } from '../schema/values.ts';
import { sentencesOf } from './refusal.ts';
import { Session } from './session.ts';
import type { Understanding } from './understanding.ts';

const LINES = Papa.parse<AccountLine>(readFileSync('data/general/kontenrahmen/kontenrahmen.csv', 'utf8'), {
  header: true,
  delimiter: ';',
  skipEmptyLines: true,
}).data;
const CHARTS = chartsOf(LINES);
const LIMITS = { bytes: 1e6, rows: 5000, cells: 100_000 };

/** The first rows of the example, small enough to be read some thousand times. */
const CSV = readFileSync(join('docs', 'vorlagen', 'haushalt', 'musterfeld.csv'), 'utf8')
  .split('\n')
  .slice(0, 41)
  .join('\n');
/** Without the title above the table, which a list of objects has no place for. */
const RECORDS = Papa.parse<Record<string, string>>(CSV.slice(CSV.indexOf('\n') + 1), {
  header: true,
  delimiter: ';',
  skipEmptyLines: true,
}).data;

const cell = (at: string, text: string): string =>
  /^-?\d+$/.test(text)
    ? `<c r="${at}"><v>${text}</v></c>`
    : `<c r="${at}" t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`;
const SHEET = Papa.parse<string[]>(CSV, { delimiter: ';', skipEmptyLines: true })
  .data.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((text, column) => cell(`${String.fromCharCode(65 + column)}${at + 1}`, text)).join('')}</row>`,
  )
  .join('');
const workbook = (sheet: Uint8Array): Uint8Array =>
  zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="Plan" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': sheet,
  });

interface Form {
  readonly content: Uint8Array;
  /** Makes a file of the content; a packed one is changed before and after. */
  pack(content: Uint8Array): Uint8Array;
}

const plain = (content: Uint8Array): Uint8Array => content;
const FORMS: Readonly<Record<string, Form>> = {
  csv: { content: strToU8(CSV), pack: plain },
  json: { content: strToU8(JSON.stringify(RECORDS)), pack: plain },
  utf16: {
    content: Uint8Array.from([
      0xff,
      0xfe,
      ...[...CSV].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8]),
    ]),
    pack: plain,
  },
  gzip: { content: strToU8(CSV), pack: (content) => gzipSync(content) },
  zip: {
    content: strToU8(CSV),
    pack: (content) => zipSync({ 'plan.csv': content, 'lies-mich.txt': strToU8('Hinweis') }),
  },
  xlsx: { content: strToU8(`<worksheet><sheetData>${SHEET}</sheetData></worksheet>`), pack: workbook },
};

/** Texts that somebody's file may hold anywhere. */
const POISON = [
  '"',
  ';',
  '\n',
  '\r',
  '\0',
  '=',
  '-',
  '(',
  '.',
  ',',
  '9'.repeat(40),
  '1e308',
  '1e999',
  '\u202e',
  'Summe',
  '<script>',
  "' OR 1=1",
  '=SUM(A1)',
  '__proto__',
  'NaN',
  '1.234',
  '\ud83d\ude00',
  '[',
  '{}',
  'null',
];

/** One change: what, where and how much in parts of 1. */
interface Change {
  readonly what: 'byte' | 'cut' | 'twice' | 'poison' | 'end' | 'line' | 'lines';
  readonly where: number;
  readonly much: number;
}

const CHANGE: fc.Arbitrary<Change> = fc.record({
  what: fc.constantFrom('byte', 'cut', 'twice', 'poison', 'end', 'line', 'lines'),
  where: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  much: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
});

function changed(bytes: Uint8Array, { what, where, much }: Change): Uint8Array {
  const at = Math.floor(where * bytes.length);
  const piece = bytes.subarray(at, at + 1 + Math.floor(much * 60));
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));
  if (what === 'byte') return Uint8Array.from(bytes, (byte, one) => (one === at ? Math.floor(much * 256) : byte));
  if (what === 'cut') return joined(bytes.subarray(0, at), bytes.subarray(at + piece.length));
  if (what === 'twice') return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
  if (what === 'end') return bytes.slice(0, at);
  if (what === 'poison')
    return joined(bytes.subarray(0, at), strToU8(POISON[Math.floor(much * POISON.length)] ?? ''), bytes.subarray(at));
  const lines = strFromU8(bytes, true).split('\n');
  const line = Math.floor(where * lines.length);
  const other = Math.floor(much * lines.length);
  const taken = what === 'line' ? lines.splice(line, 1) : lines.splice(line, 5);
  lines.splice(other, 0, ...taken, ...(what === 'lines' ? taken : []));
  return strToU8(lines.join('\n'), true);
}

/** Rows of a table of which no amount counts, and that nothing is said of. */
function lostRows({ table, facts, findings }: Understood): number {
  const counted = new Set(facts.map(({ row }) => row)).size;
  return table.rows.length - counted - findings.leftOut.reduce((sum, { count }) => sum + count, 0);
}

/** Reads a file as the page does; true: it was read without a question. */
async function read(name: string, bytes: Uint8Array): Promise<boolean> {
  const given = [{ name, optional: false, bytes: async () => new Uint8Array(bytes) }];
  try {
    const session = await Session.open(given, LINES, LIMITS);
    const understood = session.understand({ antworten: {}, summen: {} });
    if (understood.questions.length > 0) return false;
    for (const part of understood.parts) expectWhole(session, understood, part);
    session.equal();
    const { sources } = await readGiven(given, LIMITS);
    const budget = combine(understand(sources, {}, { charts: CHARTS }), {});
    for (const table of budget.tables) expect(lostRows(table)).toBeLessThanOrEqual(0);
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const sentences = sentencesOf(error.faults).map(({ text }) => text);
    expect(sentences.length).toBeGreaterThan(0);
    for (const text of sentences) expect(text.length).toBeGreaterThan(10);
    return false;
  }
}

/** The maps of a part add up to its sums. */
function expectWhole(session: Session, { sums }: Understanding, { teil, ways }: Understanding['parts'][number]): void {
  for (const way of ways) {
    const root = readNode(session.map(teil, way).wurzel);
    for (const side of ['ein', 'aus'] as const) {
      const mapped = root[side].reduce<number>((sum, one) => sum + (one ?? 0), 0);
      const summed = sums.filter((sum) => sum.teil === teil && isIncoming(sum.richtung) === (side === 'ein'));
      const total = summed.reduce((sum, { summe }) => sum + Number(summe), 0);
      expect(Math.abs(mapped - total)).toBeLessThanOrEqual(Math.abs(total) * 1e-9 + 0.01);
    }
  }
}

it.each(Object.entries(FORMS))(
  'a changed %s is read or refused, and nothing is lost without a word',
  async (name, { content, pack }) => {
    expect(await read(`haushalt.${name}`, pack(content))).toBe(true);
    let whole = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(CHANGE, { minLength: 1, maxLength: 4 }), fc.boolean(), async (changes, inside) => {
        const bytes = inside ? pack(changes.reduce(changed, content)) : changes.reduce(changed, pack(content));
        if (await read(`haushalt.${name}`, bytes)) whole += 1;
      }),
      { numRuns: extent({ daily: 60, all: 1000 }) },
    );
    // changes that leave no file readable would prove nothing
    expect(whole).toBeGreaterThan(0);
  },
);
