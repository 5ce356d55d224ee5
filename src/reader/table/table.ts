/** The table in a sheet: which rows are titles, header, records and notes. */

import type { Sheet } from '../bytes/sheet.ts';
import { isMissing, isNumber } from '../numbers/amount.ts';

export interface TableColumn {
  readonly at: number;
  /** As the file calls it, on one line; `Spalte 3` where it has no name. */
  readonly name: string;
  /** What stands in the header, without the number that tells equal names apart. */
  readonly title: string;
  readonly named: boolean;
}

export interface TableRow {
  /** 1 is the first record after the header. */
  readonly record: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly sheet: string;
  /** What stands above the header, a line each. */
  readonly titles: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Rows that are no records: empty, or the header again. */
  readonly blank: number;
  readonly repeated: number;
  readonly headerRows: number;
}

/** So far down a header is looked for. */
const SEARCHED = 40;
/** So many rows show which columns hold numbers. */
const SEEN = 400;

const year = (cell: string): boolean => /^\s*(19|20)\d{2}\s*$/.test(cell);
const isBlank = (cell: string): boolean => cell.trim() === '';
const filled = (cells: readonly string[]): number => cells.filter((cell) => !isBlank(cell)).length;
const words = (cell: string): boolean =>
  cell.trim() !== '' && (!isNumber(cell) || year(cell)) && /\p{L}|\p{N}/u.test(cell);

/** Finds the header by its content: words over columns of numbers. */
export function tableIn(sheet: Sheet, file: string): Table {
  const { rows } = sheet;
  const first = headerRow(rows);
  const headerRows = first === undefined ? 0 : headerDepth(rows, first);
  const start = (first ?? 0) + headerRows;
  const width = Math.max(0, ...rows.slice(first ?? 0, (first ?? 0) + SEEN).map(({ length }) => length));
  const header = rows.slice(first ?? 0, start);
  const body = rows.slice(start);
  const headers = header.filter((row) => filled(row) > 1);
  const records: TableRow[] = [];
  let [blank, repeated] = [0, 0];
  for (const [at, cells] of body.entries()) {
    if (cells.every(isBlank)) blank += 1;
    else if (headers.some((row) => sameCells(row, cells))) repeated += 1;
    else records.push({ record: at + 1, cells });
  }
  return {
    file,
    sheet: sheet.name,
    titles: rows
      .slice(0, first ?? 0)
      .map((cells) => cells.filter(Boolean).join(' ').trim())
      .filter(Boolean),
    columns: columnsOf(header, width),
    rows: records,
    blank,
    repeated,
    headerRows,
  };
}

const sameCells = (header: readonly string[], cells: readonly string[]): boolean =>
  header.every((cell, at) => (cells[at] ?? '').trim() === cell.trim());

/** The first row of words that is about as wide as the table, with numbers below some of them; undefined: there is none. */
function headerRow(rows: readonly (readonly string[])[]): number | undefined {
  const widths = rows
    .slice(0, SEEN)
    .map(filled)
    .sort((a, b) => b - a);
  const typical = widths[Math.floor(widths.length / 4)] ?? 0;
  for (const [at, cells] of rows.slice(0, SEARCHED).entries()) {
    const named = cells.filter((cell) => cell.trim() !== '');
    if (named.length < 2 || named.length < typical / 2) continue;
    if (!named.every(words)) return undefined;
    if (named.every(year)) continue;
    const numeric = numericColumns(rows.slice(at + 1, at + 1 + SEEN));
    if (numeric.size > 0) return standAsYears(rows[at - 1] ?? [], numeric) ? at - 1 : at;
  }
  return undefined;
}

/** A row of years, each above a column of numbers: with the names below it one header. */
function standAsYears(cells: readonly string[], numeric: ReadonlySet<number>): boolean {
  const years = [...cells.entries()].filter(([, cell]) => !isBlank(cell));
  return years.length > 1 && years.every(([at, cell]) => year(cell) && numeric.has(at));
}

/** Columns whose cells are mostly numbers. */
function numericColumns(rows: readonly (readonly string[])[]): ReadonlySet<number> {
  const counts = new Map<number, { numbers: number; others: number }>();
  for (const cells of rows)
    for (const [at, cell] of cells.entries()) {
      if (isMissing(cell.trim())) continue;
      const count = counts.get(at) ?? { numbers: 0, others: 0 };
      counts.set(at, count);
      if (isNumber(cell)) count.numbers += 1;
      else count.others += 1;
    }
  return new Set([...counts].filter(([, { numbers, others }]) => numbers > others * 1.5).map(([at]) => at));
}

/** How many rows the header has: a further one has words, or years, where the records have numbers. */
function headerDepth(rows: readonly (readonly string[])[], first: number): number {
  let depth = 1;
  for (; depth < 3; depth += 1) {
    const next = rows[first + depth] ?? [];
    const numeric = numericColumns(rows.slice(first + depth + 1, first + depth + 1 + SEEN));
    const over = [...numeric].map((at) => next[at] ?? '').filter((cell) => cell.trim() !== '');
    if (over.length === 0 || over.length < numeric.size / 2 || !over.every(words)) break;
    // one record that has years for amounts is no header
    if (over.every(year) && filled(next) > over.length) break;
  }
  return depth;
}

function columnsOf(header: readonly (readonly string[])[], width: number): TableColumn[] {
  const parts = header.map((row, at) => (at < header.length - 1 ? filledForward(row, width) : row));
  const used = new Map<string, number>();
  return Array.from({ length: width }, (_, at) => {
    const title = [...new Set(parts.map((row) => tidy(row[at] ?? '')))].filter(Boolean).join(' ');
    const name = title || `Spalte ${at + 1}`;
    const before = used.get(name) ?? 0;
    used.set(name, before + 1);
    return { at, title, name: before > 0 ? `${name} (${before + 1})` : name, named: title !== '' };
  });
}

const tidy = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** A cell that spans several columns stands in the first of them only. */
function filledForward(row: readonly string[], width: number): string[] {
  let last = '';
  return Array.from({ length: width }, (_, at) => {
    last = row[at]?.trim() ? (row[at] ?? '') : last;
    return last;
  });
}
