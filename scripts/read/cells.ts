/** Brings the cells of one file into the order and form of its table, and refuses what the table does not allow. */
import type { Column, Table } from '../../src/schema/tables.ts';
import type { Problems } from '../problems.ts';
import type { CsvContent } from './csv.ts';
import { numberFormatOf, type Resource } from './descriptor.ts';
import { describeFormat, numberReader, type ParsedNumber, readInteger } from './number.ts';

/** Exact text of a cell, numbers as canonical decimal text (`-1234.5`); null is missing. */
export type CellText = string | null;

export interface SourceRow {
  readonly file: string;
  readonly record: number;
  /** In the order of the table's columns. */
  readonly cells: readonly CellText[];
}

/** All rows of the file, also those with faulty cells (as missing): the run stops anyway, and goes on finding faults until then. */
export function readCells(
  table: Table,
  resource: Resource,
  file: string,
  { header, records }: CsvContent,
  problems: Problems,
): SourceRow[] {
  if (!checkHeader(table, file, header, problems)) return [];
  const readers = table.columns.map((column) => ({
    column,
    at: header.indexOf(column.name),
    read: cellReader(column, resource),
  }));
  return records.map(({ record, cells }) => ({
    file,
    record,
    cells: readers.map(({ column, at, read }) => {
      const text = cells[at] ?? '';
      const { value, expected } = read(text);
      if (expected !== undefined) {
        const kind = text === '' ? 'Angabe fehlt' : column.type === 'text' ? 'Wert' : 'Zahl';
        problems.add({ kind, file, record, column: column.name, text, expected });
      }
      return value;
    }),
  }));
}

/** Names every missing and every unknown column; false when rows cannot be read. */
function checkHeader(table: Table, file: string, header: readonly string[], problems: Problems): boolean {
  const names = table.columns.map(({ name }) => name);
  const missing = names.filter((name) => !header.includes(name));
  const unknown = header.filter((name, at) => !names.includes(name) || header.indexOf(name) !== at);
  for (const column of missing) {
    const text = unknown.length > 0 ? `stattdessen: ${unknown.join(', ')}` : 'fehlt';
    problems.add({ kind: 'Spalte', file, column, text, expected: `die Spalten ${names.join(', ')}` });
  }
  if (missing.length > 0) return false;
  for (const column of unknown) {
    problems.add({
      kind: 'Spalte',
      file,
      column,
      text: 'unbekannt oder doppelt',
      expected: `die Spalten ${names.join(', ')}`,
    });
  }
  return true;
}

interface Read {
  readonly value: CellText;
  /** Set when the cell is refused. */
  readonly expected?: string;
}

function cellReader(column: Column, resource: Resource): (text: string) => Read {
  const form = formReader(column, resource);
  const { optional = false, values, pattern } = column;
  const allowed = values && new Set(values);
  const [first, last] = column.name === 'jahr' ? (resource.jahre ?? []) : [];
  return (text) => {
    const read = form(text);
    if (read.expected !== undefined) return read;
    const { value } = read;
    if (value === null) return optional ? read : { value, expected: column.description };
    if (allowed && !allowed.has(value)) return { value: null, expected: [...allowed].join(', ') };
    if (pattern && !pattern.test(value))
      return { value: null, expected: `${column.description}, Form ${pattern.source}` };
    if (first !== undefined && last !== undefined && (Number(value) < first || Number(value) > last)) {
      return { value: null, expected: `ein Jahr von ${first} bis ${last}` };
    }
    return read;
  };
}

function formReader(column: Column, resource: Resource): (text: string) => Read {
  if (column.type === 'text') return (text) => ({ value: text === '' ? null : text });
  const refuse =
    (read: (text: string) => ParsedNumber, expected: string) =>
    (text: string): Read => {
      const value = read(text);
      return value === undefined ? { value: null, expected } : { value };
    };
  if (column.type === 'integer') return refuse(readInteger, 'ganze Zahl ohne Trennzeichen');
  const scale = column.scale ?? 0;
  const format = numberFormatOf(resource, column.name);
  return refuse(numberReader(format, scale), describeFormat(format, scale));
}
