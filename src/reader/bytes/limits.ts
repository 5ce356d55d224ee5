/** How much is read of files that nobody has looked at: what is packed may be a thousand times as large as it looks. */
import { Refused } from '../refused.ts';

export interface Limits {
  /** Of all that an archive holds, unpacked. */
  readonly bytes: number;
  /** Of one sheet. */
  readonly rows: number;
  /** Rows times columns of one sheet: a small file can name a single cell far to the right in each of many rows. */
  readonly cells: number;
}

/** What is read row by row, and not kept, may be as large as the disk. */
export const NO_LIMITS: Limits = {
  bytes: Number.POSITIVE_INFINITY,
  rows: Number.POSITIVE_INFINITY,
  cells: Number.POSITIVE_INFINITY,
};

/** On the command line: more than any budget has, and no more than a machine of 2 GB can hold. */
export const LARGEST: Limits = { ...NO_LIMITS, rows: 5_000_000, cells: 100_000_000 };

/** @throws Refused where the unpacked bytes are too many */
export function checkBytes(bytes: number, file: string, limits: Limits): void {
  if (bytes > limits.bytes)
    throw Refused.of({ kind: 'ausgepackt zu groß', file, expected: `höchstens ${limits.bytes / 1e6} MB` });
}

/** @throws Refused where the rows are too many */
export function checkRows(rows: number, file: string, limits: Limits): void {
  if (rows > limits.rows)
    throw Refused.of({ kind: 'zu viele Zeilen', file, expected: `höchstens ${limits.rows} Zeilen` });
}

/** @throws Refused where the cells are too many */
export function checkCells(cells: number, file: string, limits: Limits): void {
  if (cells > limits.cells)
    throw Refused.of({ kind: 'zu viele Zellen', file, expected: `höchstens ${limits.cells} Zellen` });
}

/** No table has wider lines: spreadsheets end at 16,384 columns and at 32,767 signs in a cell. */
const WIDEST = { columns: 16_384, signs: 1_000_000 } as const;

/**
 * Looks at the lines before anything is cut: a line without an end costs a parser minutes, and all of the memory.
 * @throws Refused at the first line that is too long, or has too many columns, and where there are too many
 */
export function checkLines(text: string, delimiter: string, file: string, limits: Limits): void {
  for (let [record, start] = [0, 0]; start < text.length; record += 1) {
    checkRows(record, file, limits);
    const end = text.indexOf('\n', start);
    const after = end < 0 ? text.length : end;
    if (after - start >= WIDEST.columns) checkLine(text.slice(start, after), delimiter, file, record);
    start = after + 1;
  }
}

function checkLine(line: string, delimiter: string, file: string, record: number): void {
  if (line.length > WIDEST.signs)
    throw Refused.of({
      kind: 'Zeile zu lang',
      ...{ file, record, text: line.slice(0, 20) },
      expected: `höchstens ${WIDEST.signs} Zeichen`,
    });
  checkColumns(line.split(delimiter).length, file, record);
}

/** @throws Refused where a cell is longer than a line may be */
export function checkCell(text: string, file: string, record?: number): void {
  if (text.length > WIDEST.signs)
    throw Refused.of({
      kind: 'Zelle zu lang',
      ...{ file, record, text: text.slice(0, 20) },
      expected: `höchstens ${WIDEST.signs} Zeichen`,
    });
}

/** @throws Refused where there are more columns than any spreadsheet has */
export function checkColumns(columns: number, file: string, record?: number): void {
  if (columns > WIDEST.columns)
    throw Refused.of({ kind: 'zu viele Spalten', file, record, expected: `höchstens ${WIDEST.columns} Spalten` });
}
