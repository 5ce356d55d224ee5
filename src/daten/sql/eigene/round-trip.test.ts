import { describe, expect, it } from 'vitest';
import { tries } from '../../../../scripts/testing/extent.ts';
import fc from '../../../../scripts/testing/properties.ts';
import { portionsOf } from '../../../engine/own-table.ts';
import { DELIMITERS } from '../../../reader/bytes/delimited.ts';
import { readFile } from './read-file.ts';
import type { OwnType } from './types.ts';

/** Files as programs write them: every way in which the signs can be stored, with and without the mark at the beginning. */
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
};
const STORED = {
  'UTF-8': (text: string) => new TextEncoder().encode(text),
  'UTF-8 with its mark': (text: string) => new TextEncoder().encode(`\ufeff${text}`),
  'UTF-16': (text: string) => utf16(`\ufeff${text}`, true),
  'UTF-16 the other way round': (text: string) => utf16(`\ufeff${text}`, false),
  'Windows-1252': (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0)),
} as const;

/** Text that all of them can store. */
const cell = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom(
    '',
    'Äpfel',
    '1.234,5',
    '1,234.5',
    '03250',
    '31.12.2024',
    'x;y,z|\t',
    'sagt "ja"',
    ' leer ',
    '=1+1',
    '"',
  ),
  fc.string({ unit: fc.constantFrom(...'abcÄß09 .,;|"\'-+=\n'), maxLength: 12 }),
  fc.constantFrom('lang '.repeat(1000), '"'.repeat(999)),
);

const table = fc
  .record({ width: fc.integer({ min: 2, max: 6 }), cells: fc.array(cell, { minLength: 2, maxLength: 60 }) })
  .map(({ width, cells }) =>
    Array.from({ length: Math.ceil(cells.length / width) }, (_, row) =>
      Array.from({ length: width }, (_, at) => cells[row * width + at] ?? ''),
    ),
  );

const written = (rows: string[][], delimiter: string, end: string, always: boolean): string =>
  rows
    .map((row) =>
      row
        .map((text) => (always || /[";,|\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(delimiter),
    )
    .join(end);

describe('a whole file', () => {
  it('comes back cell by cell, however it is stored', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(...(Object.keys(STORED) as (keyof typeof STORED)[])),
        fc.constantFrom(...DELIMITERS),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.boolean(),
        fc.boolean(),
        (rows, stored, delimiter, end, always, last) => {
          const text = written(rows, delimiter, end, always) + (last ? end : '');
          const types = new Map<number, OwnType>((rows[0] ?? []).map((_, at) => [at, 'VARCHAR']));
          // what cannot be told apart is told by the visitor: Latin letters alone are also UTF-8
          const encoding = stored === 'Windows-1252' ? ({ encoding: 'windows-1252' } as const) : {};
          const found = readFile(STORED[stored](text), { delimiter, header: false, ...encoding }, types);
          expect(found.rows).toEqual(rows.map((row) => row.map((one) => one.replace(/\r\n?/g, '\n') || null)));
          expect(found.blank).toBe(0);
        },
      ),
      { numRuns: tries(500) },
    );
  });

  it('keeps the value of each number, German or English', () => {
    const amount = fc.integer({ min: -(10 ** 11), max: 10 ** 11 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(
        fc.array(amount, { minLength: 3, maxLength: 30 }),
        fc.constantFrom('de-DE', 'en-US'),
        (values, locale) => {
          const format = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
          const lines = values.map((value, at) => `${at};${format.format(value)}`);
          const { rows, columns } = readFile(new TextEncoder().encode(['nr;betrag', ...lines].join('\n')));
          expect(columns[1]?.type).toBe('DOUBLE');
          expect(rows.map((row) => Number(row[1]))).toEqual(values);
        },
      ),
      { numRuns: tries(250) },
    );
  });

  it('of 130,000 rows is read whole: more than any function takes as arguments', () => {
    const count = 130_000;
    const lines = Array.from(
      { length: count },
      (_, at) => `12054000;Stadt ${at};${at % 100},5;${(at % 28) + 1}.1.2024`,
    );
    const { rows } = readFile(new TextEncoder().encode(['ags;name;wert;tag', ...lines].join('\n')));
    expect(rows).toHaveLength(count);
    expect(rows.at(-1)?.slice(0, 2)).toEqual(['12054000', `Stadt ${count - 1}`]);
    const portions = portionsOf(rows);
    expect(portions.flatMap((portion) => portion.split('\u001e'))).toHaveLength(count);
    expect(Math.max(...portions.map((portion) => new TextEncoder().encode(portion).length))).toBeLessThan(40_000);
  });
});
