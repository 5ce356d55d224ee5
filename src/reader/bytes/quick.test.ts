/** The quick way cuts what the parser cuts, whatever the pieces it comes in, and leaves to it what it does not know. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cutter } from './cut.ts';
import { guessDelimiter } from './delimited.ts';
import { NO_LIMITS } from './limits.ts';
import { QuickReader, quickFile, quickPieces } from './quick.ts';
import { readBytes } from './read.ts';
import { cellsIn } from './sheet.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the slow way makes of it. */
function slowly(bytes: Uint8Array, text: string) {
  const [source] = readBytes(bytes, 'f.csv', NO_LIMITS, guessDelimiter(text.replace(/\r\n?/g, '\n')));
  return source;
}

const cell = fc.oneof(
  fc.constantFrom(
    '',
    '0111',
    'Grünfläche',
    '1.234,50',
    ' 7 ',
    '"a;b"',
    '"sagt ""ja"""',
    '"zwei\r\nZeilen"',
    '"x"',
    '-',
  ),
  fc.string({ unit: fc.constantFrom('a', 'ö', ' ', '.', '0', "'", '€'), maxLength: 6 }),
);
const text = fc
  .record({
    rows: fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 12 }),
    ends: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 12, maxLength: 12 }),
    last: fc.boolean(),
  })
  .map(({ rows, ends, last }) =>
    rows.map((row, at) => row.join(';') + (at < rows.length - 1 || last ? ends[at] : '')).join(''),
  )
  .filter((one) => /[^\s;"]/.test(one));

describe('the quick way', () => {
  it('gives the rows that the parser gives', () => {
    let [taken, all] = [0, 0];
    fc.assert(
      fc.property(text, (one) => {
        const quick = quickFile(utf8(one), 'f.csv', NO_LIMITS);
        all += 1;
        // where the lines look cut by another sign, their quotes are none
        if (!quick) return;
        taken += 1;
        expect({ ...quick, sheets: [{ name: '', rows: quick?.sheets[0]?.rows }] }).toEqual(slowly(utf8(one), one));
      }),
    );
    expect(taken).toBeGreaterThan(all / 2);
  });

  it('cuts the same whatever the pieces', () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (one, size) => {
        const bytes = utf8(one);
        const whole = new Cutter(';');
        expect(whole.take(bytes, true)).toBe(true);
        const parts = new Cutter(';');
        for (let at = 0; at < bytes.length; at += size)
          expect(parts.take(bytes.subarray(at, at + size), false)).toBe(true);
        expect(parts.take(new Uint8Array(0), true)).toBe(true);
        expect(cutOf(parts)).toEqual(cutOf(whole));
      }),
    );
  });

  it.each([
    ['a quote within a cell', 'a;b\n1 "x";2\n'],
    ['a quote that does not close', 'a;b\n"x;2\n'],
    ['signs behind a quote', 'a;b\n"x" ;2\n'],
    ['a named delimiter', 'sep=;\na;b\n'],
    ['JSON', ' [{"a": 1}]'],
    ['nothing', ' \n \n'],
    ['bytes of zero', 'a;b\n\0;2\n'],
    ['a line without an end', `a;b\n${'x'.repeat(20_000)};2\n`],
    ['a few broken bytes in UTF-8', new Uint8Array([...utf8('ä;ö\n'), 0xff, ...utf8(';2\n')])],
  ])('leaves %s to the parser', (_, given) => {
    expect(quickFile(typeof given === 'string' ? utf8(given) : given, 'f.csv', NO_LIMITS)).toBeUndefined();
  });

  it('sees Windows-1252 from all cells', () => {
    const bytes = new Uint8Array(Buffer.from('Straße;Betrag \x80\nGrünfläche;1\n', 'latin1'));
    const source = quickFile(bytes, 'f.csv', NO_LIMITS);
    expect(source?.encoding).toBe('windows-1252');
    expect(source?.sheets[0]?.rows).toEqual([
      ['Straße', 'Betrag €'],
      ['Grünfläche', '1'],
    ]);
  });

  it('keeps each text of a column once, however often it comes', () => {
    const source = quickFile(utf8(`a;b\n${'Grün;1\nBlau;2\n'.repeat(5000)}`), 'f.csv', NO_LIMITS);
    expect(source?.sheets[0] && cellsIn(source.sheets[0]).columns.map(({ texts }) => texts)).toEqual([
      ['', 'a', 'Grün', 'Blau'],
      ['', 'b', '1', '2'],
    ]);
  });

  it('holds the limits', () => {
    const bytes = utf8('a;b\n1;2\n3;4\n');
    expect(() => quickFile(bytes, 'f.csv', { ...NO_LIMITS, rows: 2 })).toThrow('zu viele Zeilen');
    expect(() => quickFile(bytes, 'f.csv', { ...NO_LIMITS, cells: 5 })).toThrow('zu viele Zellen');
    expect(quickFile(bytes, 'f.csv', { ...NO_LIMITS, rows: 3, cells: 6 })).toBeDefined();
  });

  it('is left as soon as there are too many rows, however many come', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      yield utf8('a;b\n');
      for (; taken < 1000; taken += 1) yield utf8('1;2\n'.repeat(300_000));
    }
    await expect(quickPieces(endless(), 'f.csv', { ...NO_LIMITS, rows: 1_000_000 })).rejects.toThrow('zu viele Zeilen');
    expect(taken).toBeLessThan(5);
  });

  it('is given up where the pieces break off', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield utf8('a;b\n1;2\n');
      throw new Error('cut off');
    }
    expect(await quickPieces(broken(), 'f.csv', NO_LIMITS)).toBeUndefined();
    const reader = new QuickReader('f.csv', NO_LIMITS);
    expect([reader.take(utf8('a;b\n1')), reader.take(utf8(';2\n'), true)]).toEqual([true, true]);
    expect(reader.end()?.sheets[0]?.rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});

/** What was cut, as numbers and bytes. */
const cutOf = (cutter: Cutter) => ({
  widths: [...cutter.widths],
  columns: cutter.columns.map(({ texts, codes }) => ({ codes: [...codes], texts: [...(texts.joined() ?? [])] })),
});
