import { describe, expect, it } from 'vitest';
import { tries } from '../../../../scripts/testing/extent.ts';
import fc from '../../../../scripts/testing/properties.ts';
import { LIMITS, readFile } from './read-file.ts';
import { RefusedFile } from './refused-file.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);
const types = (text: string): string[] => readFile(utf8(text)).columns.map(({ type }) => type);

describe('a file of one’s own', () => {
  it('becomes a table with names that SQL takes', () => {
    const { columns, rows, layout } = readFile(utf8('Schule;Schüler 2024;Größe (m²)\nA;12;1,5\nB;7;2\n'));
    expect(columns.map(({ name, type }) => [name, type])).toEqual([
      ['schule', 'VARCHAR'],
      ['schueler_2024', 'BIGINT'],
      ['groesse_m', 'DOUBLE'],
    ]);
    expect(rows).toEqual([
      ['A', '12', '1.5'],
      ['B', '7', '2'],
    ]);
    expect(layout).toEqual({ encoding: 'utf-8', delimiter: ';', mark: ',', header: true });
  });

  it.each([
    ['UTF-8 with its mark', utf8('\ufeffName;Ort\nÄ;ß\n')],
    ['Windows-1252', latin('Name;Ort\nÄ;ß\n')],
    ['UTF-16 with its mark', utf16('\ufeffName;Ort\nÄ;ß\n')],
    ['UTF-16 without', utf16('Name;Ort\nÄ;ß\n')],
  ])('is read in %s', (_, bytes) => {
    const { columns, rows } = readFile(bytes);
    expect(columns.map(({ title }) => title)).toEqual(['Name', 'Ort']);
    expect(rows).toEqual([['Ä', 'ß']]);
  });

  it.each([
    ['a;b\n1;2', ';'],
    ['a,b\n1,2', ','],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['sep=|\na|b\n1|2', '|'],
    ['a;b\n1,5;2,5', ';'],
    ['a,b\n"1;5",2', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    const { layout, columns } = readFile(utf8(text));
    expect(layout.delimiter).toBe(delimiter);
    expect(columns).toHaveLength(2);
  });

  it('takes all ends of lines, also mixed, and says how many empty lines it left out', () => {
    const { rows, blank } = readFile(utf8('a;b\r\n1;2\r3;4\n\n5;6\r\n\r\n'));
    expect(rows).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
    expect(blank).toBe(2);
  });

  it('keeps quotes, delimiters and line ends within a cell', () => {
    expect(readFile(utf8('a;b\n"x;""y""\nz";2\n')).rows).toEqual([['x;"y"\nz', '2']]);
  });

  it('keeps zeros at the front, long numbers and days that are none as text', () => {
    expect(types('plz;iban;tag\n03250;12345678901234567890;31.02.2024\n14467;1;01.02.2024')).toEqual([
      'VARCHAR',
      'VARCHAR',
      'VARCHAR',
    ]);
  });

  it('reads days, and numbers with points between thousands', () => {
    const { rows, columns } = readFile(utf8('tag;betrag\n1.2.2024;1.234.567,89\n2024-12-31;-5\n'));
    expect(columns.map(({ type }) => type)).toEqual(['DATE', 'DOUBLE']);
    expect(rows).toEqual([
      ['2024-02-01', '1234567.89'],
      ['2024-12-31', '-5'],
    ]);
  });

  it('reads 1.234 as the decimal mark of the file says', () => {
    expect(readFile(utf8('a;b\n1.234;1,5\n')).rows).toEqual([['1234', '1.5']]);
    expect(readFile(utf8('a,b\n1.234,1.5\n')).rows).toEqual([['1.234', '1.5']]);
  });

  it('has nothing where a cell is empty, never 0', () => {
    expect(readFile(utf8('a;b\n;2\n3;\n')).rows).toEqual([
      [null, '2'],
      ['3', null],
    ]);
  });

  it('names columns without a heading, with the same one, or with a word of SQL', () => {
    const names = readFile(utf8('select;wert;;Wert\n1;2;3;4')).columns.map(({ name }) => name);
    expect(names).toEqual(['select_', 'wert', 'spalte_3', 'wert_2']);
  });

  it('tells which name stands twice where it takes the first line for data because of that', () => {
    const file = utf8('ort;wert;wert\nA;1;2\n');
    const { layout, rows, doubled } = readFile(file);
    expect([layout.header, rows.length, doubled]).toEqual([false, 2, 'wert']);
    const corrected = readFile(file, { header: true });
    expect(corrected.columns.map(({ name }) => name)).toEqual(['ort', 'wert', 'wert_2']);
    expect(corrected.doubled).toBe('wert');
    for (const plain of ['ort;wert\nA;1\n', '1;1\n2;2\n', 'ja;ja\n']) expect(readFile(utf8(plain)).doubled).toBeNull();
  });

  it('leaves a column text whose name is that of a published key, so that it can be joined', () => {
    const { columns, rows } = readFile(utf8('AGS;n\n12054000;1\n'), {}, new Map(), new Set(['ags']));
    expect(columns.map(({ type }) => type)).toEqual(['VARCHAR', 'BIGINT']);
    expect(rows).toEqual([['12054000', '1']]);
  });

  it('obeys corrections', () => {
    const { columns, rows } = readFile(utf8('a;b\n1.5;2\n'), { mark: '.', header: false }, new Map([[0, 'VARCHAR']]));
    expect(columns.map(({ name }) => name)).toEqual(['spalte_1', 'spalte_2']);
    expect(rows[1]).toEqual(['1.5', '2']);
  });
});

describe('a wrong file is refused with its line and the reason', () => {
  it.each([
    ['', 'Die Datei ist leer.'],
    ['a;b\n1;2\n3;4;5\n', 'Zeile 3: 3 Spalten statt 2 wie in der ersten Zeile.'],
    ['a;b\n"1\n2";3\n4\n', 'Zeile 4: 1 Spalten statt 2 wie in der ersten Zeile.'],
    ['a;b\n1;2\n3;"4\n5;6\n', 'Zeile 3: Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.'],
    ['a;b\n"1"x;2\n', 'Zeile 2: Hinter einem schließenden Anführungszeichen steht noch Text.'],
    ['a;b\n1;\u00002\n', 'Zeile 2: Ein Steuerzeichen, das in keinem Text steht. Stimmt der Zeichensatz?'],
  ])('%j', (text, reason) => {
    expect(() => readFile(utf8(text), { delimiter: ';' })).toThrow(RefusedFile);
    expect(() => readFile(utf8(text), { delimiter: ';' })).toThrow(reason);
  });

  it('a cell that is not of the chosen type', () => {
    expect(() => readFile(utf8('a;b\n1;x\n'), {}, new Map([[1, 'DOUBLE']]))).toThrow(
      'Zeile 2: „x“ in der Spalte „b“ ist keine Angabe der Art Zahl.',
    );
  });

  it('a row that the engine could not take', () => {
    expect(() => readFile(utf8(`a;b\n1;2\n${'x'.repeat(50_000)};4\n`))).toThrow('Zeile 3: Mehr als 40.000 Zeichen');
  });

  it('an encoding that does not fit', () => {
    expect(() => readFile(latin('a;b\nÄ;ß\n'), { encoding: 'utf-8' })).toThrow('passt nicht zum Zeichensatz UTF-8');
  });

  it('too many bytes or columns', () => {
    expect(() => readFile({ length: LIMITS.bytes + 1 } as Uint8Array)).toThrow('größer als 50 MB');
    expect(() => readFile(utf8(`${'a;'.repeat(200)}b\n`))).toThrow('Mehr als 200 Spalten.');
  });
});

/** A second opinion on how many records a text has, empty ones too: quotes count only where a cell begins. */
function countRecords(text: string, delimiter: string): number {
  let [count, quoted, start] = [1, false, true];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '"' && text[at + 1] === '"') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"' && start) quoted = true;
    else if (sign === '\n') count += 1;
    start = !quoted && (sign === delimiter || sign === '\n');
  }
  // the end of the last line begins no further record
  return text.endsWith('\n') ? count - 1 : count;
}

/** A file as some program writes it, with bytes of it then changed, taken away, doubled or put in. */
const cell = fc.oneof(
  fc.integer().map(String),
  fc.constantFrom('', 'Äpfel', '1.234,5', '03250', '31.12.2024', 'x;y', 'sagt "ja"', 'zwei\nZeilen', '=1+1', "O'Neil"),
  fc.string({ maxLength: 8 }),
);
const written = (rows: string[][], delimiter: string, end: string): string =>
  rows
    .map((row) =>
      row.map((text) => (/[";,|\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(delimiter),
    )
    .join(end);
const encoders = { utf8, latin, utf16 };
const file = fc
  .record({
    width: fc.integer({ min: 1, max: 5 }),
    cells: fc.array(cell, { minLength: 1, maxLength: 40 }),
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    end: fc.constantFrom('\n', '\r\n', '\r'),
    encoder: fc.constantFrom('utf8', 'latin', 'utf16') as fc.Arbitrary<keyof typeof encoders>,
    changes: fc.array(
      fc.record({ at: fc.nat(2000), how: fc.nat(3), byte: fc.oneof(fc.nat(255), fc.constantFrom(10, 34, 44, 59)) }),
      {
        maxLength: 6,
      },
    ),
  })
  .map(({ width, cells, delimiter, end, encoder, changes }) => {
    const rows: string[][] = [];
    for (let at = 0; at < cells.length; at += width)
      rows.push(Array.from({ length: width }, (_, more) => cells[at + more] ?? ''));
    const bytes = [...encoders[encoder](written(rows, delimiter, end))];
    for (const { at, how, byte } of changes) {
      const place = bytes.length > 0 ? at % bytes.length : 0;
      if (how === 0) bytes[place] = byte;
      else if (how === 1) bytes.splice(place, 1);
      else if (how === 2) bytes.splice(place, 0, byte);
      else bytes.splice(place, 0, ...bytes.slice(place, place + 20));
    }
    return Uint8Array.from(bytes);
  });

describe('5,000 damaged files', () => {
  it('are read record by record or refused with a reason: none is lost, none hangs', () => {
    let read = 0;
    fc.assert(
      fc.property(file, (bytes) => {
        try {
          const { rows, layout, columns, blank } = readFile(bytes);
          const text = new TextDecoder(layout.encoding)
            .decode(bytes)
            .replace(/\r\n?/g, '\n')
            .replace(/^sep=.\n/i, '');
          const expected = countRecords(text, layout.delimiter);
          expect(rows.length + blank + (layout.header ? 1 : 0)).toBe(expected);
          expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
          for (const row of rows) expect(row).toHaveLength(columns.length);
          read += 1;
        } catch (error) {
          if (!(error instanceof RefusedFile)) throw error;
          expect(error.message).toMatch(/^(Zeile \d+: \S|Die Datei |Mehr als )/);
        }
      }),
      { numRuns: tries(5000) },
    );
    // a reader that refuses everything loses nothing either
    expect(read).toBeGreaterThan(tries(500));
  });
});
