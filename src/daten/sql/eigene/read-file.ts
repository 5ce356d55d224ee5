import type { OwnColumn } from '../../../engine/own-table.ts';
import { type Delimiter, guessDelimiter } from '../../../reader/bytes/delimited.ts';
import { decode, type Encoding, guessEncoding } from '../../../reader/bytes/encoding.ts';
import { OWN_FILE } from '../../../words/de/sql/own-files.ts';
import { sqlName } from './names.ts';
import { type FileRecord, recordsOf } from './records.ts';
import { RefusedFile } from './refused-file.ts';
import { cellOf, type DecimalMark, guessDecimal, guessType, type OwnType, TYPE_NAME } from './types.ts';

/** How a file is read; what a visitor has not corrected is guessed. */
export interface Layout {
  readonly encoding: Encoding;
  readonly delimiter: Delimiter;
  readonly mark: DecimalMark;
  /** Does the first record carry the names? */
  readonly header: boolean;
}

export interface ReadColumn extends OwnColumn {
  /** As the file calls it. */
  readonly title: string;
}

export interface ReadFile {
  readonly layout: Layout;
  readonly columns: readonly ReadColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
  /** Empty lines, which became no rows. */
  readonly blank: number;
  /** The first word that the first record has twice, where it looks like names in all else. */
  readonly doubled: string | null;
}

/** The largest file that is read; a larger one is refused with the limit that it passes. */
export const LIMITS = { bytes: 50_000_000, rows: 1_000_000, columns: 200 } as const;

/** What is guessed before the file is read: enough to show in the fields when reading then fails. */
export function guessLayout(bytes: Uint8Array): Pick<Layout, 'encoding' | 'delimiter'> {
  const encoding = guessEncoding(bytes);
  return { encoding, delimiter: guessDelimiter(textOf(bytes, encoding)) };
}

/**
 * Reads a dropped file into a table: every record of it becomes a row, or the file is refused.
 * @param corrected what the visitor set, and types by the place of their column
 * @param texts names of columns that stay text, because the keys they are joined with are
 * @throws RefusedFile with the line and the reason
 */
export function readFile(
  bytes: Uint8Array,
  corrected: Partial<Layout> = {},
  types: ReadonlyMap<number, OwnType> = new Map(),
  texts: ReadonlySet<string> = new Set(),
): ReadFile {
  if (bytes.length > LIMITS.bytes) throw new RefusedFile(OWN_FILE.tooLarge);
  const encoding = corrected.encoding ?? guessEncoding(bytes);
  const text = textOf(bytes, encoding);
  const delimiter = corrected.delimiter ?? guessDelimiter(text);
  const { records, blank } = recordsOf(text, delimiter);
  const [first] = records;
  if (!first) throw new RefusedFile(OWN_FILE.empty);
  if (first.cells.length > LIMITS.columns) throw new RefusedFile(OWN_FILE.columns(LIMITS.columns), first.line);
  if (records.length > LIMITS.rows + 1) throw new RefusedFile(OWN_FILE.rows);
  const header = corrected.header ?? looksLikeHeader(records);
  const data = header ? records.slice(1) : records;
  const mark = corrected.mark ?? guessDecimal(someCells(data), delimiter);
  const columns = columnsOf(
    first,
    header,
    data,
    mark,
    (name, at) => types.get(at) ?? (texts.has(name) ? 'VARCHAR' : undefined),
  );
  const doubled = wordsOverData(records) ? twice(first.cells) : null;
  return { layout: { encoding, delimiter, mark, header }, columns, rows: rowsOf(data, columns, mark), blank, doubled };
}

function textOf(bytes: Uint8Array, encoding: Encoding): string {
  const text = decode(bytes, encoding);
  if (text === undefined) throw new RefusedFile(OWN_FILE.encoding(encoding.toUpperCase()));
  return text;
}

/** Names are words, and all different. */
const looksLikeHeader = (records: readonly FileRecord[]): boolean =>
  wordsOverData(records) && twice(records[0]?.cells ?? []) === null;

/** A single record is data. */
function wordsOverData(records: readonly FileRecord[]): boolean {
  const cells = records[0]?.cells ?? [];
  return records.length > 1 && cells.every((cell) => /\p{L}/u.test(cell) || (cell === '' && cells.length > 1));
}

const twice = (cells: readonly string[]): string | null => cells.find((cell, at) => cells.indexOf(cell) !== at) ?? null;

/** Enough cells to see the decimal mark. */
function* someCells(records: readonly FileRecord[]): Generator<string> {
  for (const { cells } of records.slice(0, 2000)) yield* cells;
}

function columnsOf(
  first: FileRecord,
  header: boolean,
  data: readonly FileRecord[],
  mark: DecimalMark,
  known: (name: string, at: number) => OwnType | undefined,
): ReadColumn[] {
  const taken = new Set<string>();
  return first.cells.map((cell, at) => {
    const fallback = `spalte_${at + 1}`;
    const name = sqlName(header ? cell : '', fallback, taken);
    taken.add(name);
    const cells = data.map((record) => record.cells[at] ?? '');
    return { name, title: header && cell ? cell : fallback, type: known(name, at) ?? guessType(cells, mark) };
  });
}

function rowsOf(
  data: readonly FileRecord[],
  columns: readonly ReadColumn[],
  mark: DecimalMark,
): (readonly (string | null)[])[] {
  return data.map(({ cells, line }) =>
    columns.map(({ title, type }, at) => {
      const cell = cells[at] ?? '';
      const value = cellOf(cell, type, mark);
      if (value === undefined) throw new RefusedFile(OWN_FILE.cell(cell.slice(0, 40), title, TYPE_NAME[type]), line);
      return value;
    }),
  );
}
