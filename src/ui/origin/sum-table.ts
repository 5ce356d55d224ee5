import { cents } from '../../text/cents.ts';
import { euro } from '../../text/format.ts';
import { escapeHtml } from '../../text/html.ts';
import { type CellPlace, cellHtml, placeAttributes, type SourceCell } from './cell.ts';
import { numberAttribute } from './plain.ts';

/** A number that stands in a file, beside the number of its record in the source. */
interface CellValue {
  /** Null: the cell is empty in the source. */
  readonly zahl: number | null;
  readonly cell: SourceCell;
  /** The record's number in the source's own file, or the place in a document. */
  readonly zeile: string | null;
  /** Why the number is not what the cell says: it was corrected. HTML. */
  readonly berichtigt?: string | undefined;
}

/** Null: nothing is added; the source has a 0 there or nothing at all. */
export type SumValue = number | CellValue | null;

export interface SumRow {
  readonly id?: string | undefined;
  readonly name: string;
  readonly note?: string | undefined;
  /** The entries of this row's numbers; rows of cells need none. */
  readonly href?: string | undefined;
}

/** A column: how it is headed, and how its value is read from a row. */
export interface SumColumn<Row> {
  readonly title: string;
  readonly note?: string | undefined;
  readonly value: (row: Row) => SumValue;
}

/** Rows that are added up among themselves; a group of one row has no sum of its own. */
export interface SumGroup<Row extends SumRow> {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly rows: readonly Row[];
  /** What is worked out from this group, as HTML (`formulaHtml`). */
  readonly formulas?: readonly string[] | undefined;
}

/** Numbers in columns, each of which adds up. */
interface SumTable<Row extends SumRow> {
  readonly id: string;
  readonly caption: string;
  /** What the rows are. */
  readonly first: string;
  readonly columns: readonly SumColumn<Row>[];
  readonly groups: readonly SumGroup<Row>[];
  /** The name of the last row; none where only the groups have sums. */
  readonly total?: string | undefined;
  /** Where most of its cells stand. */
  readonly place?: CellPlace | undefined;
}

const isCell = (value: SumValue): value is CellValue => typeof value === 'object' && value !== null;
const numberOf = (value: SumValue): number => (isCell(value) ? (value.zahl ?? 0) : (value ?? 0));

/** Full euros as they stand in tables: without the sign, which the caption says once. */
export const amountText = (value: number): string => euro(cents(value)).replace(/.€$/u, '');

/** The sum of each column over some rows, exact to the cent. */
const sumsOf = <Row>(rows: readonly Row[], columns: readonly SumColumn<Row>[]): number[] =>
  columns.map(({ value }) => cents(rows.reduce((sum, row) => sum + numberOf(value(row)), 0)));

function valueHtml(value: SumValue, place: CellPlace | undefined): string {
  if (value === null) return '<td data-wert="0"></td>';
  if (!isCell(value)) {
    const shown = amountText(value);
    return `<td${numberAttribute('data-summand', value, shown)}>${shown}</td>`;
  }
  const { zahl, cell, zeile, berichtigt } = value;
  const record = zeile === null ? '' : ` <small>${escapeHtml(zeile)}</small>`;
  const summand = numberAttribute('data-summand', zahl ?? 0, cell.text);
  if (berichtigt) return `<td${summand}>${cellHtml(cell, place)}${record} ${berichtigt}</td>`;
  if (zahl === null) return `<td>leer${record}</td>`;
  return `<td${summand}>${cellHtml(cell, place)}${record}</td>`;
}

const idOf = (id: string | undefined): string => (id ? ` id="${escapeHtml(id)}"` : '');

function rowHtml<Row extends SumRow>({ columns, place }: SumTable<Row>, row: Row): string {
  const { id, name, note, href } = row;
  const label = href ? `<a href="${escapeHtml(href)}">${escapeHtml(name)}</a>` : escapeHtml(name);
  const small = note ? ` <small>${escapeHtml(note)}</small>` : '';
  return `<tr${idOf(id)}><th scope="row">${label}${small}</th>${columns.map(({ value }) => valueHtml(value(row), place)).join('')}</tr>`;
}

/** A row of sums: an entry in each column, made of the summands above it in the same column. */
const sumRow = (name: string, sums: readonly number[]): string =>
  `<tr class="sum"><th scope="row">${escapeHtml(name)}</th>${sums
    .map((sum) => {
      const shown = amountText(sum);
      return `<td data-herkunft="summe"${numberAttribute('data-zahl', sum, shown)}>${shown}</td>`;
    })
    .join('')}</tr>`;

function groupHtml<Row extends SumRow>(
  table: SumTable<Row>,
  { id, title, rows, formulas = [] }: SumGroup<Row>,
): string {
  const width = table.columns.length;
  const head = title ? `<tr><th scope="rowgroup" colspan="${width + 1}">${escapeHtml(title)}</th></tr>` : '';
  const sum = rows.length > 1 && (id || title) ? sumRow('Summe', sumsOf(rows, table.columns)) : '';
  const worked = formulas.length > 0 ? `<tr><td colspan="${width + 1}">${formulas.join('')}</td></tr>` : '';
  return `<tbody${idOf(id)}>${head}${rows.map((row) => rowHtml(table, row)).join('')}${sum}${worked}</tbody>`;
}

/** A table as it is shown; what its rows were is forgotten. */
export interface WrittenTable {
  readonly caption: string;
  readonly html: string;
  /** Does anything in it take the focus? */
  readonly hasLinks: boolean;
}

/**
 * A table whose columns add up: by groups where there are any, and as a whole where `total` names it. Each sum is an entry;
 * its parts stand above it in the same column (a group's in its own rows), each with a link in its row's head or as a cell.
 */
export function sumTable<Row extends SumRow>(table: SumTable<Row>): WrittenTable {
  const { id, caption, first, columns, groups, total, place } = table;
  const heads = columns.map(
    ({ title, note }) =>
      `<th scope="col" class="n">${escapeHtml(title)}${note ? ` <small>${escapeHtml(note)}</small>` : ''}</th>`,
  );
  const rows = groups.flatMap((group) => group.rows);
  const foot = total === undefined ? '' : `<tfoot>${sumRow(total, sumsOf(rows, columns))}</tfoot>`;
  const html = `<table class="herkunft"${idOf(id)}${place ? placeAttributes(place) : ''}><caption>${escapeHtml(caption)}</caption><thead><tr><th scope="col">${escapeHtml(first)}</th>${heads.join('')}</tr></thead>${groups
    .map((group) => groupHtml(table, group))
    .join('')}${foot}</table>`;
  const hasLinks = groups.some(({ rows, formulas = [] }) => formulas.length > 0 || rows.some(({ href }) => href));
  return { caption, html, hasLinks };
}
