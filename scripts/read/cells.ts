/** Brings the cells of one file into the order and form of its table, and refuses what the table does not allow. */

import type { Column, Table } from '../../src/schema/column.ts';
import { describeFormat, numberReader, type ParsedNumber, readInteger } from '../../src/schema/number.ts';
import { cellText } from '../../src/schema/signs.ts';
import type { Fault } from '../problems.ts';
import type { CsvContent } from './csv.ts';
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
  content: CsvContent,
  fault: Fault,
): SourceRow[] {
  const { header, records } = content;
  const { konstant = {} } = resource;
  if (!checkHeader(table, header, konstant, fault)) return [];
  const readers = table.columns.map((column) => {
    const [at, read] = [header.indexOf(column.name), cellReader(column, resource)];
    const constant = konstant[column.name];
    if (constant !== undefined) return constantReader(column, read(constant), constant, fault);
    const known = new Map<string, CellText>();
    return (record: number, cells: readonly string[]): CellText => {
      const text = cells[at] ?? '';
      const before = known.get(text);
      if (before !== undefined) return before;
      const { value, expected } = read(text);
      if (expected === undefined) {
        if (known.size < KNOWN) known.set(text, value);
        return value;
      }
      fault({ kind: text === '' ? 'fehlt' : 'unzulässig', record, column: column.name, text, expected });
      return null;
    };
  });
  return records.map(({ record, cells }) => ({ file, record, cells: readers.map((read) => read(record, cells)) }));
}

/** The same text for every row, checked once. */
function constantReader({ name }: Column, { value, expected }: Read, text: string, fault: Fault): () => CellText {
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
