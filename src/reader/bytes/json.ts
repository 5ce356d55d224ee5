/** From a JSON list to rows of cells: one object, or one list, a row. */
import { Refused } from '../refused.ts';
import { checkCell, checkCells, checkColumns, type Limits } from './limits.ts';
import { numberCell } from './number-cell.ts';

/** Rows of the one list in the text, with the names of its objects as the first row; @throws Refused for any other shape. */
export function jsonRows(text: string, file: string, limits: Limits): string[][] {
  const list = listIn(parsed(text, file), file);
  const records = list.map((record, at) => recordOf(record, file, at + 1));
  if (records.every((record) => Array.isArray(record))) return records as string[][];
  const names = new Set<string>();
  for (const record of records) for (const name of Object.keys(record)) names.add(name);
  const header = [...names];
  checkColumns(header.length, file);
  checkCells(header.length * records.length, file, limits);
  return [header, ...records.map((record) => header.map((name) => (record as Record<string, string>)[name] ?? ''))];
}

function parsed(text: string, file: string): unknown {
  if (isDeep(text))
    throw Refused.of({
      kind: 'verschachtelt',
      file,
      expected: `eine Liste von Zeilen, höchstens ${DEEPEST} Ebenen tief`,
    });
  try {
    return JSON.parse(text);
  } catch (error) {
    throw Refused.of({ kind: 'kein JSON', file, text: String(error), expected: 'eine Liste in JSON' });
  }
}

/** No list of rows is as deep; to parse one that is millions of levels deep takes minutes, and all of the memory. */
const DEEPEST = 100;
const [QUOTE, ESCAPED, LIST, LIST_END, OBJECT, OBJECT_END] = [34, 92, 91, 93, 123, 125];

function isDeep(text: string): boolean {
  let [depth, quoted] = [0, false];
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (quoted) {
      if (sign === ESCAPED) at += 1;
      else quoted = sign !== QUOTE;
    } else if (sign === QUOTE) quoted = true;
    else if (sign === LIST || sign === OBJECT) depth += 1;
    else if (sign === LIST_END || sign === OBJECT_END) depth -= 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** The list itself, or the only list of objects that an object holds. */
function listIn(value: unknown, file: string): unknown[] {
  if (Array.isArray(value)) return value;
  const lists = Object.values(Object(value)).filter(
    (one): one is unknown[] => Array.isArray(one) && one.length > 0 && typeof one[0] === 'object',
  );
  const [list] = lists;
  if (!list || lists.length > 1)
    throw Refused.of({ kind: 'keine Tabelle', file, expected: 'eine Liste von Zeilen, nicht verschachtelte Angaben' });
  return list;
}

function recordOf(record: unknown, file: string, at: number): string[] | Record<string, string> {
  const cell = (value: unknown): string => cellOf(value, file, at);
  if (Array.isArray(record)) return record.map(cell);
  if (typeof record !== 'object' || record === null)
    throw Refused.of({
      kind: 'keine Zeile',
      file,
      record: at,
      text: String(record).slice(0, 80),
      expected: 'ein Objekt je Zeile',
    });
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, cell(value)]));
}

function cellOf(value: unknown, file: string, record: number): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return numberCell(value);
  if (typeof value === 'object')
    throw Refused.of({ kind: 'verschachtelt', file, record, expected: 'Text oder Zahl in jedem Feld' });
  const text = String(value);
  checkCell(text, file, record);
  return text;
}
