/** The table in a sheet: which rows are titles, header, records and notes. */

import type { Cells } from '../bytes/cells.ts';
import { cellsIn, type Sheet } from '../bytes/sheet.ts';
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
  /** Its place among the rows of the sheet. */
  readonly at: number;
  /** Made when somebody asks: a large file has many rows. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly file: string;
  readonly sheet: string;
  /** What stands above the header, a line each. */
  readonly titles: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Those of the whole sheet, which `at` of a row leads into. */
  readonly cells: Cells;
  /** Rows that are no records: empty, or the header again. */
  readonly blank: number;
  readonly repeated: number;
  readonly headerRows: number;
}

/** So far down a header is looked for. */
const SEARCHED = 40;
/** So many rows show which columns hold numbers. */
const SEEN = 400;
/** What lies further down tells nothing of the header. */
const HEAD = SEARCHED + SEEN + 10;

const year = (cell: string): boolean => /^\s*(19|20)\d{2}\s*$/.test(cell);
const isBlank = (cell: string): boolean => cell.trim() === '';
const filled = (cells: readonly string[]): number => cells.filter((cell) => !isBlank(cell)).length;
const words = (cell: string): boolean =>
  cell.trim() !== '' && (!isNumber(cell) || year(cell)) && /\p{L}|\p{N}/u.test(cell);

/** Finds the header by its content: words over columns of numbers. */
export function tableIn(sheet: Sheet, file: string): Table {
  const cells = cellsIn(sheet);
  const rows = Array.from({ length: Math.min(cells.height, HEAD) }, (_, row) => cells.row(row));
  const first = headerRow(rows);
  const headerRows = first === undefined ? 0 : headerDepth(rows, first);
  const start = (first ?? 0) + headerRows;
  const width = Math.max(0, ...rows.slice(first ?? 0, (first ?? 0) + SEEN).map(({ length }) => length));
  const header = rows.slice(first ?? 0, start);
  return {
    file,
    sheet: sheet.name,
    titles: rows
      .slice(0, first ?? 0)
      .map((row) => row.filter(Boolean).join(' ').trim())
      .filter(Boolean),
    columns: columnsOf(header, width),
    ...recordsFrom(cells, start, header),
    cells,
    headerRows,
  };
}

/** A record, of which only the place is kept. */
class Record implements TableRow {
  readonly record: number;
  readonly at: number;
  readonly #from: Cells;

  constructor(from: Cells, at: number, record: number) {
    this.#from = from;
    this.at = at;
    this.record = record;
  }

  get cells(): readonly string[] {
    return this.#from.row(this.at);
  }
}

/** The records below the header, without what is none. */
function recordsFrom(
  cells: Cells,
  start: number,
  header: readonly (readonly string[])[],
): Pick<Table, 'rows' | 'blank' | 'repeated'> {
  const headers = header.filter((row) => filled(row) > 1);
  const rows: TableRow[] = [];
  let [blank, repeated] = [0, 0];
  for (let at = start; at < cells.height; at += 1)
    if (isBlankRow(cells, at)) blank += 1;
    else if (headers.some((row) => sameCells(row, cells, at))) repeated += 1;
    else rows.push(new Record(cells, at, at - start + 1));
  return { rows, blank, repeated };
}

function isBlankRow(cells: Cells, row: number): boolean {
  const width = cells.widthOf(row);
  for (let column = 0; column < width; column += 1) if (!isBlank(cells.cell(row, column))) return false;
  return true;
}

const sameCells = (header: readonly string[], cells: Cells, row: number): boolean =>
  header.every((cell, column) => cells.cell(row, column).trim() === cell.trim());

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
