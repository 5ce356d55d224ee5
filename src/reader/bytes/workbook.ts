/**
 * From an xlsx workbook to rows of cells, as a person sees them. Codes keep the zeros that their number format shows, dates are
 * days. Written on a zip reader and an XML parser, because the libraries for whole workbooks either drop the number formats
 * that codes need, or are no longer kept up.
 */
import { Parser } from 'saxen';
import { Refused } from '../refused.ts';
import { formatOf, shown } from './cell-format.ts';
import { checkCell, checkCells, checkRows, LARGEST, type Limits } from './limits.ts';
import type { Sheet } from './sheet.ts';

export type Parts = Readonly<Record<string, Uint8Array>>;

/** The visible sheets of a workbook in their order. */
export function workbookSheets(parts: Parts, file: string, limits: Limits = LARGEST): Sheet[] {
  const strings = sharedStrings(parts);
  const formats = cellFormats(parts);
  return sheetPaths(parts).map(({ name, path }) => {
    if (!parts[path])
      throw Refused.of({ kind: 'beschädigte Arbeitsmappe', file, text: path, expected: `das Blatt „${name}“` });
    return { name, rows: sheetRows(xml(parts, path), strings, formats, place(file, name, limits)) };
  });
}

const xml = (parts: Parts, path: string): string => {
  const bytes = parts[path];
  return bytes ? new TextDecoder().decode(bytes) : '';
};

type Open = (name: string, attributes: Readonly<Record<string, string>>) => void;

/** Names without their namespace: other programs write `x:row`. */
function walk(text: string, open: Open, close: (name: string) => void = () => {}, take?: (text: string) => void): void {
  // a part that the workbook does not have: no texts in cells, no styles
  if (text === '') return;
  const local = (name: string): string => name.slice(name.indexOf(':') + 1);
  const parser = new Parser();
  parser.on('openTag', (name, attributes, decode) => {
    const read = attributes();
    open(local(name), Object.fromEntries(Object.entries(read).map(([key, value]) => [key, decode(value)])));
  });
  parser.on('closeTag', (name) => close(local(name)));
  if (take) parser.on('text', (part, decode) => take(decode(part)));
  parser.parse(text);
}

function sheetPaths(parts: Parts): { name: string; path: string }[] {
  const targets = new Map<string, string>();
  walk(xml(parts, 'xl/_rels/workbook.xml.rels'), (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
  });
  const sheets: { name: string; path: string }[] = [];
  walk(xml(parts, 'xl/workbook.xml'), (tag, { name = '', state = 'visible', 'r:id': id = '' }) => {
    if (tag === 'sheet' && state === 'visible') sheets.push({ name, path: targets.get(id) ?? '' });
  });
  return sheets;
}

function sharedStrings(parts: Parts): string[] {
  const strings: string[] = [];
  let [current, inText, phonetic] = ['', false, false];
  walk(
    xml(parts, 'xl/sharedStrings.xml'),
    (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic = true;
      inText = name === 't' && !phonetic;
    },
    (name) => {
      if (name === 'si') strings.push(current);
      if (name === 'rPh') phonetic = false;
      if (name === 't') inText = false;
    },
    (text) => {
      if (inText) current += text;
    },
  );
  return strings;
}

/** The number format of each cell style. */
function cellFormats(parts: Parts): string[] {
  const own = new Map<string, string>();
  const formats: string[] = [];
  let inCells = false;
  walk(
    xml(parts, 'xl/styles.xml'),
    (name, { numFmtId = '0', formatCode = '' }) => {
      if (name === 'numFmt') own.set(numFmtId, formatCode);
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) formats.push(formatOf(numFmtId, own));
    },
    (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  );
  return formats;
}

/** What a workbook can have at most; a damaged or hostile one names cells far beyond. */
const MOST = { rows: 1_048_576, columns: 16_384 };

/** Refuses a row or a column that no sheet has, or more rows than are read. */
function place(file: string, sheet: string, limits: Limits): (row: number, column: number, text?: string) => void {
  return (row, column, text = '') => {
    if (!(row <= MOST.rows && column < MOST.columns))
      throw Refused.of({
        kind: 'beschädigte Arbeitsmappe',
        file,
        text: sheet,
        expected: `höchstens ${MOST.rows} Zeilen und ${MOST.columns} Spalten`,
      });
    checkRows(row, file, limits);
    checkCells(row * (column + 1), file, limits);
    checkCell(text, `${file}/${sheet}`, row);
  };
}

function sheetRows(
  text: string,
  strings: readonly string[],
  formats: readonly string[],
  check: (row: number, column: number, text?: string) => void,
): string[][] {
  const rows: string[][] = [];
  let cell = { at: 0, type: '', style: 0 };
  let [row, value, inValue]: [string[], string, boolean] = [[], '', false];
  walk(
    text,
    (name, { r = '', t = '', s = '0' }) => {
      if (name === 'row') {
        check(Number(r || rows.length + 1), 0);
        while (rows.length < Number(r || rows.length + 1) - 1) rows.push([]);
        row = [];
      }
      if (name === 'c') [cell, value] = [{ at: r ? columnOf(r) : row.length, type: t, style: Number(s) }, ''];
      inValue = name === 'v' || name === 't';
    },
    (name) => {
      if (name === 'v' || name === 't') inValue = false;
      if (name === 'c' && value !== '') {
        const shown = cellText(cell.type, value, strings, formats[cell.style] ?? 'General');
        check(rows.length + 1, cell.at, shown);
        while (row.length < cell.at) row.push('');
        row[cell.at] = shown;
      }
      if (name === 'row') rows.push(row);
    },
    (part) => {
      if (inValue) value += part;
    },
  );
  return rows;
}

function cellText(type: string, value: string, strings: readonly string[], format: string): string {
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === '' || type === 'n') return shown(Number(value), format);
  return value;
}

/** `AB12` is in column 27, counted from 0. */
function columnOf(reference: string): number {
  let at = 0;
  for (const sign of reference.replace(/\d+$/, '')) at = at * 26 + sign.charCodeAt(0) - 64;
  return at - 1;
}
