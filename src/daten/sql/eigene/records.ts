import Papa from 'papaparse';
import { LONGEST_ROW, sizeOf } from '../../../engine/own-table.ts';
import type { Delimiter } from '../../../reader/bytes/delimited.ts';
import { OWN_FILE } from '../../../words/de/sql/own-files.ts';
import { RefusedFile } from './refused-file.ts';

/** One record of a file with the line where it begins. */
export interface FileRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Records {
  readonly records: readonly FileRecord[];
  /** Wholly empty lines, which are no records. */
  readonly blank: number;
}

/** What spreadsheets write into the first line to name the delimiter. */
const NAMED = /^sep=(.)\n/i;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

/**
 * Cuts a text into its records, every one of them or none.
 * @throws RefusedFile at quotes that do not close, at signs that no text has, and where a record has more or fewer cells
 */
export function recordsOf(text: string, delimiter: Delimiter): Records {
  const named = NAMED.exec(text)?.[0] ?? '';
  const body = text.slice(named.length);
  const parsed = Papa.parse<string[]>(body, { delimiter, newline: '\n', quoteChar: '"' });
  const lines = linesOf(parsed.data, named ? 2 : 1);
  const [error] = parsed.errors;
  if (error)
    throw new RefusedFile(
      error.code === 'MissingQuotes' ? OWN_FILE.openQuote : OWN_FILE.behindQuote,
      lines[error.row ?? 0] ?? 1,
    );
  const records = parsed.data
    .map((cells, at) => ({ cells, line: lines[at] ?? 0 }))
    .filter(({ cells }) => cells.length > 1 || cells[0] !== '');
  check(records);
  // the end of the last line begins no further one
  const end = body === '' || body.endsWith('\n') ? 1 : 0;
  return { records, blank: Math.max(parsed.data.length - records.length - end, 0) };
}

function check(records: readonly FileRecord[]): void {
  const width = records[0]?.cells.length ?? 0;
  for (const { cells, line } of records) {
    if (cells.length !== width) throw new RefusedFile(OWN_FILE.width(cells.length, width), line);
    if (tooLong(cells)) throw new RefusedFile(OWN_FILE.longLine, line);
    if (cells.some((cell) => CONTROL.test(cell))) throw new RefusedFile(OWN_FILE.controlSign, line);
  }
}

function tooLong(cells: readonly string[]): boolean {
  const signs = cells.reduce((sum, { length }) => sum + length + 1, 0);
  // a sign has three bytes at most, a quote is doubled
  return signs * 3 > LONGEST_ROW && sizeOf(cells.join(' ')) > LONGEST_ROW;
}

/** Cells with line breaks make a record longer than its line. */
function linesOf(records: readonly (readonly string[])[], first: number): number[] {
  let line = first;
  return records.map((cells) => {
    const begins = line;
    line += 1 + cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return begins;
  });
}
