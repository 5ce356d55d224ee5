/** What a column holds, seen from all of its cells. */

import { listOf, type Numbered, numbered } from '../numbered.ts';
import { signOf } from '../numbers/amount.ts';
import { valueIn } from '../once.ts';
import { remembered } from '../remembered.ts';
import type { Table, TableColumn } from '../table/table.ts';
import { plainWords } from './words.ts';

export interface Column extends TableColumn {
  /** The header, as words. */
  readonly words: string;
  /** Every cell, trimmed, in the order of the rows. */
  readonly cells: readonly string[];
  /** The same as numbers: equal ones for equal cells, 0 for empty ones. */
  readonly codes: Uint32Array;
  /** The cell that each number stands for. */
  readonly texts: readonly string[];
  /** Different values that are not empty, with how often; cut off at a number that no classification reaches. */
  readonly values: ReadonlyMap<string, number>;
  readonly filled: number;
  /** Share of the filled cells that are numbers; missing marks count as neither. */
  readonly numeric: number;
}

/** The columns of a table with at least one cell; the others are counted. */
export function columnsIn(table: Table): { columns: Column[]; empty: TableColumn[] } {
  const columns: Column[] = [];
  const empty: TableColumn[] = [];
  for (const column of table.columns) {
    const read = columnOf(table, column);
    if (read.filled > 0) columns.push(read);
    else empty.push(column);
  }
  return { columns, empty };
}

function columnOf(table: Table, column: TableColumn): Column {
  const { codes, texts, counts } = codedCells(table, column.at);
  const values = new Map<string, number>();
  let [filled, numbers, missing] = [0, 0, 0];
  for (let code = 1; code < texts.length; code += 1) {
    const [value, count] = [texts[code] ?? '', counts[code] ?? 0];
    values.set(value, count);
    filled += count;
    const sign = signOf(value);
    if (sign === 'missing') missing += count;
    else if (sign !== 'none') numbers += count;
  }
  const words = plainWords(column.title);
  const numeric = filled > missing ? numbers / (filled - missing) : 0;
  let cells: readonly string[] | undefined;
  return {
    ...{ ...column, words, codes, texts, values, filled, numeric },
    get cells() {
      cells ??= listOf({ codes, texts });
      return cells;
    },
  };
}

/** Are two columns equal, cell for cell? Cells are numbered as they first appear. */
export const sameCells = (a: Column, b: Column): boolean =>
  a.texts.length === b.texts.length &&
  a.texts.every((text, code) => text === b.texts[code]) &&
  a.codes.every((code, at) => code === b.codes[at]);

/** Where the rows stand in the sheet. */
function placesOf(rows: Table['rows']): Uint32Array {
  const places = new Uint32Array(rows.length);
  for (let row = 0; row < places.length; row += 1) places[row] = rows[row]?.at ?? 0;
  return places;
}

/** The trimmed cells of the records, numbered as they first appear, with how often each is there. */
function codedCells(table: Table, at: number) {
  const source = table.cells.columns[at];
  const places = remembered(table, 'places', [], () => placesOf(table.rows));
  const trimmed = (source?.texts ?? []).map((text) => text.trim());
  const known = new Map([['', 0]]);
  const texts = [''];
  const counts = [0];
  // the file's number of a text to that of its trimmed one; −1: it did not appear yet
  const codeOf = new Int32Array(trimmed.length).fill(-1);
  const codes = new Uint32Array(places.length);
  for (let row = 0; row < places.length; row += 1) {
    const own = source?.codes[places[row] as number] ?? 0;
    let code = codeOf[own] ?? 0;
    if (code < 0) {
      const text = trimmed[own] ?? '';
      code = valueIn(known, text, () => texts.push(text) - 1);
      codeOf[own] = code;
      counts[code] ??= 0;
    }
    codes[row] = code;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  return { codes, texts, counts };
}

/** Does each value of `finer` stand beside one value of `coarser`, but for so small a share of the rows? */
export const decides = (finer: readonly string[], coarser: readonly string[], tolerated = 0): boolean =>
  decidesColumn(numbered(finer), numbered(coarser), tolerated);

/** The same of the cells of two columns. */
export function decidesColumn(finer: Numbered, coarser: Numbered, tolerated = 0): boolean {
  // 0: not seen yet
  const known = new Uint32Array(finer.texts.length);
  let against = 0;
  for (let at = 0; at < finer.codes.length; at += 1) {
    const [code, other] = [finer.codes[at] ?? 0, (coarser.codes[at] ?? 0) + 1];
    const before = known[code];
    if (before === 0) known[code] = other;
    else if (before !== other && ++against > finer.codes.length * tolerated) return false;
  }
  return true;
}
