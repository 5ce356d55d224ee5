/** From the bytes of a statistical table to its preamble, header and records: found by the keys, not by counting lines. */
import { BROKEN } from '../../../src/schema/signs.ts';
import type { Fault } from '../../problems.ts';
import { signFault } from '../../read/encoding.ts';
import { outsideRows } from '../outside.ts';
import type { StatisticRecipe } from './recipe.ts';

/** Germany, Länder, Regierungsbezirke, Kreise, municipalities. */
const KEY = /^(DG|\d{2}|\d{3}|\d{5}|\d{8})$/;
/** A year alone, or a date: `2015`, `31.12.2015`, `2015-12-31`. */
const YEAR = /^(?:\d{2}\.\d{2}\.)?((?:19|20)\d{2})(?:-\d{2}-\d{2})?$/;
const FOOTER = /^_{5,}$/;
const TABLE_NAME = /^GENESIS-Tabelle:\s*(\S+)$/;
/** Keys stand in one of the first columns: after a time, or at the very left. */
const KEY_COLUMNS = 3;

type Rows = readonly (readonly string[])[];

export interface Sheet {
  /** Lines before the header, first cell only. */
  readonly preamble: readonly string[];
  readonly header: readonly (readonly string[])[];
  readonly records: readonly { readonly record: number; readonly cells: readonly string[] }[];
  /** Column of the keys; undefined in a table of one region. */
  readonly keyColumn: number | undefined;
}

/** The year in a cell, or undefined. */
export function yearIn(text: string): number | undefined {
  const year = YEAR.exec(text.trim())?.[1];
  return year === undefined ? undefined : Number(year);
}

/** Takes the file apart; names what cannot be read, and returns undefined when there is nothing to go on with. */
export function readSheet(bytes: Uint8Array, recipe: StatisticRecipe, fault: Fault): Sheet | undefined {
  const rows = outsideRows(bytes, recipe.datei, fault);
  if (!rows) return undefined;
  checkSigns(rows, recipe, fault);
  checkName(rows, recipe, fault);
  const isData = dataTest(recipe);
  const first = rows.findIndex((row) => isData(row) !== undefined);
  const start = rows[first];
  if (!start) {
    const expected = 'Zeilen mit einem Regionalschlüssel in einer der ersten Spalten';
    fault({ kind: 'keine Daten gefunden', expected });
    return undefined;
  }
  const keyColumn = isData(start);
  const isHeader = (row: readonly string[]) =>
    row.length === start.length && row.some((cell, at) => at > 0 && cell.trim() !== '');
  const before = rows.slice(0, first);
  return {
    preamble: before.filter((row) => !isHeader(row)).map(([cell = '']) => cell.trim()),
    header: before.filter(isHeader),
    records: recordsOf(rows.slice(first), start.length, (row) => isData(row) === keyColumn, fault),
    keyColumn: recipe.ags === undefined ? keyColumn : undefined,
  };
}

/** The first cell with signs that a wrong encoding leaves behind. */
function checkSigns(rows: Rows, { datei }: StatisticRecipe, fault: Fault): void {
  const misread = rows.flatMap((row) => row.find((cell) => BROKEN.test(cell)) ?? []).slice(0, 1);
  for (const cell of misread) {
    const wrong = signFault(cell, `${datei.encoding}, wie angegeben`);
    if (wrong) fault({ ...wrong, text: wrong.text.slice(0, 80) });
  }
}

function checkName(rows: Rows, { tabelle }: StatisticRecipe, fault: Fault): void {
  const name = TABLE_NAME.exec(rows[0]?.[0]?.trim() ?? '')?.[1];
  if (name === tabelle) return;
  const expected = tabelle === undefined ? 'eine Datei ohne Tabellennamen' : `GENESIS-Tabelle: ${tabelle}`;
  fault({ kind: 'andere Tabelle', text: name ?? rows[0]?.[0] ?? '', expected });
}

/** Tells the column of the key (or of the year, in a table of one region) of a data row; undefined for any other row. */
function dataTest({ ags }: StatisticRecipe): (row: readonly string[]) => number | undefined {
  const fits = ags === undefined ? (cell: string) => KEY.test(cell) : (cell: string) => yearIn(cell) !== undefined;
  return (row) => {
    if (row.length < 2) return undefined;
    const at = row.slice(0, KEY_COLUMNS).findIndex(fits);
    return at < 0 ? undefined : at;
  };
}

/** Data rows to the footer; any other row among them is named. */
function recordsOf(
  rows: Rows,
  width: number,
  isData: (row: readonly string[]) => boolean,
  fault: Fault,
): Sheet['records'] {
  const footer = rows.findIndex(([cell = '']) => FOOTER.test(cell.trim()));
  const data = footer < 0 ? rows : rows.slice(0, footer);
  return data.flatMap((cells, at) => {
    const record = at + 1;
    if (isData(cells) && cells.length === width) return [{ record, cells }];
    const text = cells.join(' · ').slice(0, 80);
    const expected = `${width} Felder mit Regionalschlüssel, oder das Ende der Tabelle (__________)`;
    fault({ kind: 'kein Datensatz', record, text, expected });
    return [];
  });
}
