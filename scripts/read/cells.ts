/** Brings the cells of one file into the order and form of its table, and refuses what the table does not allow. */

import type { Column, Table } from '../../src/schema/column.ts';
import { describeFormat, numberReader, type ParsedNumber, readInteger } from '../../src/schema/number.ts';
import { cellText } from '../../src/schema/signs.ts';
import type { Fault } from '../problems.ts';
import type { CsvContent, CsvRecord } from './csv.ts';
import { numberFormatOf, type Resource } from './descriptor.ts';

/** Exact text of a cell, numbers as canonical decimal text (`-1234.5`); null is missing. */
export type CellText = string | null;

export interface SourceRow {
  readonly file: string;
  readonly record: number;
  /** In the order of the table's columns. */
  readonly cells: readonly CellText[];
}

/** So many different texts of a column are read once: of 300,000 rows a few hundred regions, years and indicators. */
const KNOWN = 1000;

/** All rows of the file. A refused cell is named and then taken for missing, so that the run finds the other faults too. */
export function readCells(
  table: Table,
  resource: Resource,
  file: string,
  { header, records }: CsvContent,
  fault: Fault,
): SourceRow[] {
  const read = rowReader(table, resource, file, header, fault);
  return read ? records.map(read) : [];
}

/** The same row by row; nothing when the header does not let any be read. */
export function rowReader(
  table: Table,
  resource: Resource,
  file: string,
  header: readonly string[],
  fault: Fault,
): ((one: CsvRecord) => SourceRow) | undefined {
  const { konstant = {} } = resource;
  if (!checkHeader(table, header, konstant, fault)) return undefined;
  const readers = table.columns.map((column) => {
    const read = cellReader(column, resource);
    const constant = konstant[column.name];
    if (constant !== undefined) return constantReader(column, read(constant), constant, fault);
    return columnReader(column, header.indexOf(column.name), read, fault);
  });
  return ({ record, cells }) => {
    const row = new Array<CellText>(readers.length);
    for (const [at, read] of readers.entries()) row[at] = read(record, cells);
    return { file, record, cells: row };
  };
}

type CellReader = (record: number, cells: readonly string[]) => CellText;

/** What a text means is worked out once; what the row before said is not even looked up. */
function columnReader({ name }: Column, at: number, readText: (text: string) => Read, fault: Fault): CellReader {
  const known = new Map<string, CellText>();
  let last: string | undefined;
  let lastValue: CellText = null;
  return (record, cells) => {
    const text = cells[at] ?? '';
    if (text === last) return lastValue;
    const before = known.get(text);
    if (before !== undefined) {
      [last, lastValue] = [text, before];
      return before;
    }
    const { value, expected } = readText(text);
    if (expected === undefined) {
      if (known.size < KNOWN) known.set(text, value);
      [last, lastValue] = [text, value];
      return value;
    }
    fault({ kind: text === '' ? 'fehlt' : 'unzulässig', record, column: name, text, expected });
    return null;
  };
}

/** The same text for every row, checked once. */
function constantReader({ name }: Column, { value, expected }: Read, text: string, fault: Fault): CellReader {
  if (expected !== undefined) fault({ kind: 'unzulässig', column: name, text, expected });
  return () => value;
}

/** Names every missing and every unknown column; false when rows cannot be read. */
function checkHeader(
  table: Table,
  header: readonly string[],
  konstant: Readonly<Record<string, string>>,
  fault: Fault,
): boolean {
  const columns = table.columns.filter(({ name }) => !(name in konstant));
  const names = columns.map(({ name }) => name);
  const expected = `die Spalten ${names.join(', ')}`;
  const missing = columns.flatMap(({ name, omissible }) => (omissible || header.includes(name) ? [] : name));
  const unknown = header.filter((name, at) => !names.includes(name) || header.indexOf(name) !== at);
  for (const column of missing) fault({ kind: 'Spalte fehlt', column, expected });
  for (const column of unknown) fault({ kind: 'Spalte unbekannt oder doppelt', column, expected });
  return missing.length === 0;
}

interface Read {
  readonly value: CellText;
  /** Set when the cell is refused. */
  readonly expected?: string;
}

const refused = (expected: string): Read => ({ value: null, expected });

function cellReader(column: Column, resource: Resource): (text: string) => Read {
  const readForm = formReader(column, resource);
  const { optional = false, values, pattern, description } = column;
  const allowed = values && new Set(values);
  const [first = Number.NEGATIVE_INFINITY, last = Number.POSITIVE_INFINITY] =
    column.name === 'jahr' ? (resource.jahre ?? []) : [];
  return (text) => {
    const read = readForm(text);
    const { value, expected } = read;
    if (expected !== undefined) return read;
    if (value === null) return optional ? read : refused(description);
    if (allowed && !allowed.has(value)) return refused([...allowed].join(', '));
    if (pattern && !pattern.test(value)) return refused(`${description}, Form ${pattern.source}`);
    if (Number(value) < first || Number(value) > last) return refused(`ein Jahr von ${first} bis ${last}`);
    return read;
  };
}

function formReader(column: Column, resource: Resource): (text: string) => Read {
  if (column.type === 'text') return (text) => ({ value: cellText(column.name, text) || null });
  if (column.type === 'integer') return refusing(readInteger, 'ganze Zahl ohne Trennzeichen');
  const scale = column.scale ?? 0;
  const format = numberFormatOf(resource, column.name);
  return refusing(numberReader(format, scale), describeFormat(format, scale));
}

const refusing =
  (read: (text: string) => ParsedNumber, expected: string) =>
  (text: string): Read => {
    const value = read(text);
    return value === undefined ? refused(expected) : { value };
  };
