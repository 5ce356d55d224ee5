import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Value } from './engine.ts';
import { isOneForCertain } from './one-statement.ts';

/** What is used of a connection. */
export type Connection = Pick<AsyncDuckDBConnection, 'query' | 'send'>;

/** More rows of one answer than these are not kept: enough for every ordinary question, and no page freezes. */
const MOST_ROWS = 200_000;

export interface AnswerColumn {
  readonly name: string;
  /** Arrow's word for its type, e.g. `Float64`. */
  readonly type: string;
  readonly numeric: boolean;
}

export interface Order {
  /** Place of the column, from 0. */
  readonly column: number;
  readonly descending: boolean;
}

/** The rows of an answer, read in parts. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  readonly rows: number;
  /** Were there more rows than are kept? */
  readonly cut: boolean;
  /** Rows from a place on, in the order of the question or by a column. Numbers that JavaScript cannot hold are text. */
  page(from: number, count: number, order?: Order): Promise<Value[][]>;
}

/** What is used of Arrow, whose own types do not resolve. */
interface Field {
  readonly name: string;
  readonly type: { readonly scale?: number; toString(): string };
}
interface Batch {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly Field[] };
  getChildAt(at: number): { get(row: number): unknown } | null;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Runs a question into a table of its own and reads that in parts. The whole question is computed first, so an error in
 * its last row is an error and not an end: the engine's own streaming would show the rows before it and say nothing.
 * @param name of that table; with a name of its own, an answer that is gone cannot be taken for a later one
 */
export async function materialized(
  connection: Connection,
  { sql, bare }: { readonly sql: string; readonly bare: string },
  name: string,
): Promise<Answer> {
  // the question stands on lines of its own: a comment at its end ends there, and lines in messages are off by one
  const kept = (text: string): string =>
    `CREATE OR REPLACE TEMP TABLE ${name} AS SELECT * FROM (\n${text}\n) LIMIT ${MOST_ROWS + 1}`;
  const count = await keep(connection, kept(sql), isOneForCertain(bare) ? kept(bare) : null, name);
  // DESCRIBE says the same, and takes longer than most questions
  const { fields } = (await connection.query(`SELECT * FROM ${name} LIMIT 0`)).schema;
  const columns: readonly AnswerColumn[] = fields.map((field: Field) => column(field.name, String(field.type)));
  const rows = Math.min(count, MOST_ROWS);
  return {
    columns,
    rows,
    cut: count > MOST_ROWS,
    async page(from, count, order) {
      const part = `LIMIT ${Math.min(count, rows - from)} OFFSET ${from}`;
      const shown = columns.map((one) => readable(`a.${quoted(one.name)}`, one.type)).join(', ');
      const by = order && columns[order.column];
      const found = by
        ? await read(connection, sorted(name, shown, by, order.descending, rows, part))
        : await read(connection, `SELECT ${shown} FROM (SELECT * FROM ${name} ${part}) a`);
      return found.map((cells) => cells.map((cell, at) => exact(cell, columns[at] as AnswerColumn)));
    },
  };
}

/**
 * Makes the table, and says how many rows it has. `send` takes one statement only, by the engine's own parser: with our words
 * before it the text can be nothing but a question.
 * @param certain the same where its signs alone show that it is one statement
 */
async function keep(connection: Connection, sql: string, certain: string | null, name: string): Promise<number> {
  try {
    const [[count] = []] = await read(connection, sql);
    return Number(count);
  } catch (error) {
    // a PIVOT over values that have to be found first is several statements to the engine, which only the other way takes
    if (certain === null || !/PendingQuery can only take a single statement/.test(String(error))) throw error;
    await connection.query(certain);
    const [[count] = []] = await read(connection, `SELECT count(*)::INTEGER FROM ${name}`);
    return Number(count);
  }
}

/** Only keys are sorted; the wide rows are fetched for one page. What is missing comes last, either way. */
function sorted(
  table: string,
  shown: string,
  { name, type }: AnswerColumn,
  descending: boolean,
  rows: number,
  part: string,
): string {
  // signs as a German reader sorts them: Ä with A, small with large
  const key = `${quoted(name)}${type === 'Utf8' ? ' COLLATE NOCASE.NOACCENT' : ''}`;
  const order = `k ${descending ? 'DESC' : 'ASC'} NULLS LAST, z`;
  return `SELECT ${shown} FROM (
    SELECT * FROM (SELECT rowid AS z, ${key} AS k FROM ${table} LIMIT ${rows}) ORDER BY ${order} ${part}
  ) s JOIN ${table} a ON a.rowid = s.z ORDER BY ${order.replaceAll(/\b[kz]\b/g, 's.$&')}`;
}

const NUMERIC = /^(Int\d|Uint\d|Float|Decimal)/;
const column = (name: string, type: string): AnswerColumn => ({ name, type, numeric: NUMERIC.test(type) });

/** Small numbers come as they are; what has more digits, and all that is no number, comes as the engine writes it. */
const readable = (expression: string, type: string): string =>
  /^(Int8|Int16|Int32|Uint8|Uint16|Float32|Float64)$/.test(type) ? `${expression}::DOUBLE` : `${expression}::VARCHAR`;

/** Text of digits as a number where a number holds all of them. */
export function exact(cell: Value, { numeric }: Pick<AnswerColumn, 'numeric'>): Value {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell);
  if (!numeric || cell === null) return cell;
  return cell.replace(/\D/g, '').replace(/^0+/, '').length <= 15 ? Number(cell) : cell;
}

/** Runs a statement that no table can be made of (SHOW, DESCRIBE, EXPLAIN, CREATE); null when it has no rows to show. */
export async function listed(connection: Connection, sql: string): Promise<Answer | null> {
  const { batches, cells } = await collect(connection, sql);
  const fields = batches[0]?.schema.fields ?? [];
  // what CREATE says of itself
  if (fields.length === 0 || /^\s*create/i.test(sql)) return null;
  const columns = fields.map(({ name, type }) => ({ name, type: String(type), numeric: false }));
  return {
    columns,
    rows: cells.length,
    cut: false,
    page: async (from, count, order) => {
      const rows = order ? [...cells].sort(by(order)) : cells;
      return rows.slice(from, from + count);
    },
  };
}

const by =
  ({ column: at, descending }: Order) =>
  (a: Value[], b: Value[]): number =>
    String(a[at]).localeCompare(String(b[at]), 'de', { numeric: true }) * (descending ? -1 : 1);

const read = async (connection: Connection, sql: string): Promise<Value[][]> => (await collect(connection, sql)).cells;

/** `send`, not `query`: it can be stopped, and it tells of errors that come after the first rows. */
async function collect(connection: Connection, sql: string): Promise<{ batches: Batch[]; cells: Value[][] }> {
  const batches: Batch[] = [];
  for await (const batch of await connection.send(sql)) batches.push(batch as unknown as Batch);
  const cells = batches.flatMap((batch) => {
    const vectors = batch.schema.fields.map((field, at) => ({ type: field.type, values: batch.getChildAt(at) }));
    return Array.from({ length: batch.numRows }, (_, row) =>
      vectors.map(({ type, values }) => plain(values?.get(row), type)),
    );
  });
  return { batches, cells };
}

/** Arrow's values as text, number or nothing; a decimal comes without its mark. */
function plain(value: unknown, type: Field['type']): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number') return value;
  const { scale = 0 } = type;
  return scale > 0 ? String(Number(String(value)) / 10 ** scale) : String(value);
}
