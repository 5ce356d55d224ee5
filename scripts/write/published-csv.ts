/**
 * The CSV of the published tables, for spreadsheets: UTF-8 with BOM, `;`, decimal comma. Text stands in quotes, which tells a
 * spreadsheet that asks that a number such as 06 is none, and cannot run as a formula.
 */
import { writeFile } from 'node:fs/promises';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Column, Table } from '../../src/schema/column.ts';
import { isProtected, PLAIN_NUMBER, RUNS } from '../../src/schema/spreadsheet.ts';
import type { PublishedTable } from '../reshape/levels.ts';
import { quoteName, quoteText } from './names.ts';

/** Columns of a table of which a cell would run as a formula, or looks as if it had been kept from it. */
export type Guarded = ReadonlySet<string>;

/** Writes the rows that `from` names, all of the table if left out; `guarded` is what `guardedColumns` says of them, or of more rows. */
export async function writeCsv(
  connection: DuckDBConnection,
  table: Table,
  path: string,
  guarded: Guarded,
  from = quoteName(table.name),
): Promise<void> {
  const quoted = table.columns.filter(({ type }) => type === 'text').map(({ name }) => quoteName(name));
  const cells = table.columns.map((column) => csvCell(column, guarded));
  const header = csvHeader(table);
  const copied = await connection.runAndReadAll(`
    COPY (SELECT ${cells.join(', ')} FROM ${from}) TO ${quoteText(path)}
    (FORMAT csv, DELIMITER ';', HEADER false, FORCE_QUOTE (${quoted.join(', ')}), PREFIX ${quoteText(header)}, SUFFIX '\n')`);
  // the suffix ends the last row, and here is none
  if (Number(copied.getRowsJS()[0]?.[0]) === 0) await writeFile(path, header);
}

/** The same of rows that are at hand: to go through them here takes a tenth of the time. */
export const guardedIn = ({ table: { columns }, rows }: Pick<PublishedTable, 'table' | 'rows'>): Guarded =>
  new Set(
    columns.flatMap(({ name, type }, at) =>
      type === 'text' && rows.some((row) => row[at] && !LETTER.test(row[at]) && isProtected(row[at])) ? name : [],
    ),
  );

/** What begins so cannot run; most cells do. */
const LETTER = /^[0-9A-Za-zÀ-ɏ]/;

/** Asked once a table: few have such a cell, and to look for the pattern in every file takes longer than to write it. */
export async function guardedColumns(connection: DuckDBConnection, { columns }: Table, from: string): Promise<Guarded> {
  let names = columns.filter(({ type }) => type === 'text').map(({ name }) => name);
  for (const condition of [strange, runs]) {
    if (names.length === 0) break;
    const asked = names.map((name) => `coalesce(bool_or(${condition(quoteName(name))}), false)`);
    const [found = []] = (await connection.runAndReadAll(`SELECT ${asked.join(', ')} FROM ${from}`)).getRowsJS();
    names = names.filter((_, at) => found[at]);
  }
  return new Set(names);
}

/** The first line of a CSV file, which each of them has. */
export const csvHeader = ({ columns }: Table): string => `\uFEFF${columns.map(({ name }) => name).join(';')}\n`;

function csvCell({ name, type, scale = 0 }: Column, guarded: Guarded): string {
  const column = quoteName(name);
  if (guarded.has(name))
    return `CASE WHEN ${strange(column)} AND ${runs(column)} THEN '''' || ${column} ELSE ${column} END AS ${column}`;
  if (type !== 'decimal' || scale === 0) return column;
  return `replace(rtrim(rtrim(${column}::VARCHAR, '0'), '.'), '.', ',') AS ${column}`;
}

/** Does it begin with neither a digit nor a letter? What does cannot run; most cells do, and need no closer look. */
const strange = (column: string): string => `NOT (
  (${column} >= '0' AND ${column} < ':') OR (${column} >= 'A' AND ${column} < '{') OR (${column} >= 'À' AND ${column} < '—'))`;

const runs = (column: string): string =>
  `(regexp_matches(${column}, ${quoteText(RUNS)}) AND NOT regexp_matches(${column}, ${quoteText(PLAIN_NUMBER)}))`;
