/** From delimited text to rows of cells. */
import Papa, { type Parser, type ParseStepResult } from 'papaparse';
import { Refused } from '../refused.ts';
import { checkLines, checkRows, type Limits, NO_LIMITS } from './limits.ts';

export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** What spreadsheets write into the first line to name the delimiter. */
const NAMED = /^sep=(.)\n/i;

/** The delimiter that cuts the first lines into most equal records; with none of them it is a file of one column. */
export function guessDelimiter(text: string): Delimiter {
  const named = NAMED.exec(text)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === named);
  if (known) return known;
  let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(text, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Equal records count more than many columns; titles above and notes below do not count against a delimiter. */
function scoreOf(text: string, delimiter: Delimiter): number {
  const { data } = Papa.parse<string[]>(text.slice(0, 200_000), { delimiter, newline: '\n', preview: 200 });
  const widths = data.filter((cells) => cells.length > 1 || cells[0] !== '').map(({ length }) => length);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [width = 0, count = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  return width > 1 ? count / Math.max(widths.length, 1) + width / 10_000 : 0;
}

/** Cuts a text (lines end with `\n`) into rows; @throws Refused at quotes that do not close, and at too many rows. */
export function rowsOf(text: string, delimiter: string, file: string, limits: Limits = NO_LIMITS): string[][] {
  const rows: string[][] = [];
  checkLines(text, delimiter, file, limits);
  cut(text, delimiter, file, (row) => {
    rows.push(row);
    checkRows(rows.length, file, limits);
  });
  return rows;
}

/** The same row by row, so that of a large file only what is kept of each has to fit into memory. */
export function eachRow(text: string, delimiter: string, file: string, take: (row: string[]) => void): void {
  checkLines(text, delimiter, file, NO_LIMITS);
  cut(text, delimiter, file, take);
}

function cut(text: string, delimiter: string, file: string, take: (row: string[]) => void): void {
  const errors: { readonly record: number; readonly message: string }[] = [];
  let next = 0;
  const once = onlyOnce();
  const empty = emptyOnce();
  const cellOf = (cell: string): string => once(asText(cell));
  // the end of the last line begins no further record
  let blank: string[] | undefined;
  const taken = (data: string[]): void => {
    if (blank) take(blank);
    blank = data.length === 1 && data[0] === '' ? data : undefined;
    if (!blank) take(data.every((cell) => cell === '') ? empty(data) : data.map(cellOf));
  };
  const step = ({ data, errors: wrong }: ParseStepResult<string[]>, parser: Parser): void => {
    taken(data);
    // the parser's own count begins anew with every row
    errors.push(...wrong.slice(0, ENOUGH).map(({ message }) => ({ record: next, message })));
    next += 1;
    if (errors.length >= ENOUGH) parser.abort();
  };
  const records = text.slice(NAMED.exec(text)?.[0].length ?? 0);
  // without a quote every mark cuts: most files need no parser
  if (!records.includes('"')) for (const line of linesOf(records)) taken(line.split(delimiter));
  else Papa.parse<string[]>(records, { delimiter, newline: '\n', quoteChar: '"', step });
  if (errors.length > 0)
    throw new Refused(
      errors.map(({ record, message }) => ({
        kind: 'Anführungszeichen fehlerhaft',
        file,
        record,
        text: message,
        expected: `geschlossene Anführungszeichen${errors.length < ENOUGH ? '' : `; nach ${ENOUGH} Fehlern nicht weiter gelesen`}`,
      })),
    );
}

/** So many faults of quotes show that the file is none of this kind; each further one costs time and tells nothing. */
const ENOUGH = 100;

/** Line by line, so that those of a large text are not all there at once. */
function* linesOf(text: string): Generator<string> {
  let begin = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', begin)) {
    yield text.slice(begin, end);
    begin = end + 1;
  }
  yield text.slice(begin);
}

/** `="0111"`: how spreadsheets are told to leave a number alone. */
export const asText = (cell: string): string =>
  cell.startsWith('="') ? (/^="([^"]*)"$/.exec(cell)?.[1] ?? cell) : cell;

/** So many different cells are keys and names; what comes after them are amounts, of which few come back. */
const REMEMBERED = 50_000;

/** Rows of delimiters alone become one row for each width: a sheet saved with all of its million lines has no other. */
function emptyOnce(): (row: string[]) => string[] {
  const known = new Map<number, string[]>();
  return (row) => {
    const before = known.get(row.length) ?? row;
    known.set(row.length, before);
    return before;
  };
}

/** Equal cells become one text: a file of ten million cells has few different ones, and comparing them takes no time any more. */
function onlyOnce(): (cell: string) => string {
  const known = new Map<string, string>();
  return (cell) => {
    const before = known.get(cell);
    if (before === undefined && known.size < REMEMBERED) known.set(cell, cell);
    return before ?? cell;
  };
}
