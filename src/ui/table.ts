import { protectedText } from '../schema/spreadsheet.ts';
import { cents } from './cents.ts';
import { difference, euro, number, percent, perHundred } from './format.ts';
import { escapeHtml } from './html.ts';

/**
 * How the numbers of a column are written. Amounts are euro, shares are parts of 1, `prozent` is of 100 already,
 * `dezimal` has the decimals of its source (as of amounts published in millions), `mio` says so in each cell.
 */
export type ColumnKind =
  | 'text'
  | 'euro'
  | 'change'
  | 'share'
  | 'prozent'
  | 'hundred'
  | 'count'
  | 'dezimal'
  | 'mio'
  | 'head'
  | 'headChange';

export interface TableColumn {
  /** Name in the download: the vocabulary of the published tables. */
  readonly name: string;
  readonly title: string;
  readonly kind: ColumnKind;
  /** Left out on narrow screens, where the row has to stay readable; stays in the download. */
  readonly secondary?: boolean;
  /** Only in the download, after all others: what the page says in another place. */
  readonly fileOnly?: boolean;
}

export type Cell = string | number | null;

export interface TableRow {
  readonly cells: readonly Cell[];
  /** Number of the entry (product, account …), a column of its own in the download. */
  readonly key?: string | undefined;
  /** Where the name in the first column leads. */
  readonly href?: string | undefined;
  readonly id?: string | undefined;
  /** The entry that tells where the numbers of this row come from. */
  readonly origin?: string | undefined;
  /** Second line under the name, e.g. the number of the product. */
  readonly note?: string | undefined;
  /** How a cell of this row is written where its unit is not the column's, by column name. */
  readonly kinds?: Readonly<Record<string, ColumnKind>> | undefined;
  /** Why a cell has no number, by column name: "neu", "keine Angabe" … */
  readonly gaps?: Readonly<Record<string, string>> | undefined;
  /** A word behind a number, by column name: "neu" where the older plan has no value to compare with. */
  readonly marks?: Readonly<Record<string, string | undefined>> | undefined;
  /** Amounts of the bars in this row, in the order of `bars`. */
  readonly bars?: readonly (number | null)[] | undefined;
  /** Course over the years, drawn as a small line. */
  readonly trend?: readonly (number | null)[] | undefined;
}

export interface TableModel {
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly total?: TableRow;
  /** Classes of the bars in each row, e.g. `ertrag` above `aufwand`. */
  readonly bars?: readonly string[];
  /** What the bars mean, where there are several. */
  readonly barNames?: readonly string[];
  readonly trendTitle?: string;
  /** What holds for every row, e.g. year and version; columns of the download. */
  readonly context?: Readonly<Record<string, string | number>>;
  /** Do the rows add up to the total? Checked on the built page. */
  readonly adds?: boolean;
}

/** The number behind a cell, unrounded but for the noise below a cent, or below the third decimal that is published. */
const exact = (value: number, kind: ColumnKind): number => {
  if (kind === 'dezimal' || kind === 'mio') return Math.round(value * 1000) / 1000;
  return kind === 'euro' || kind === 'change' ? cents(value) : value;
};

/** Decimals of a number. */
const decimals = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** One cell as a reader sees it; full euros, because a table is for reading off. */
export function formatCell(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const value = exact(cell, kind);
  switch (kind) {
    case 'euro':
      return euro(value).replace(/.€$/u, '');
    case 'change':
      return difference(value, (amount) => euro(amount).replace(/.€$/u, ''));
    case 'share':
      return percent(value);
    case 'prozent':
      return `${number(value, Number.isInteger(value) ? 0 : 2)}\u00a0%`;
    case 'hundred':
      return perHundred(value);
    case 'dezimal':
      return number(value, decimals(value));
    case 'mio':
      return `${number(value, decimals(value))}\u00a0Mio.\u00a0€`;
    case 'head':
      if (value !== 0 && Math.abs(value) < 0.005) return 'unter 1 Cent';
      return `${number(value, value !== 0 && Math.abs(value) < 10 ? 2 : 0)}\u00a0€`;
    case 'headChange':
      return difference(value, (amount) => `${number(amount)}\u00a0€`);
    default:
      return number(value);
  }
}

const AS_SHOWN: ReadonlySet<ColumnKind> = new Set(['prozent', 'mio', 'head', 'headChange']);

const BAR = 100;

/** Bars of one row: one rect for each amount, all rows on one scale; losses in their own pattern. */
function barCell(model: TableModel, row: TableRow, max: number): string {
  const bars = row.bars ?? [];
  const height = 10 / Math.max(bars.length, 1);
  const rects = bars.map((amount, index) => {
    if (amount === null || amount === 0) return '';
    const width = (Math.abs(amount) / max) * BAR;
    const className = `${model.bars?.[index] ?? ''}${amount < 0 ? ' minus' : ''}`;
    return `<rect class="${className}" y="${index * height}" width="${width.toFixed(2)}" height="${height}"/>`;
  });
  return `<td class="bar"><svg viewBox="0 0 ${BAR} 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects.join('')}</svg></td>`;
}

/** A small line; a missing year is a gap. */
function trendCell(values: readonly (number | null)[]): string {
  const known = values.filter((value): value is number => value !== null);
  if (known.length < 2) return '<td class="trend"></td>';
  const low = Math.min(...known, 0);
  const high = Math.max(...known, 0);
  const span = high - low || 1;
  const step = 56 / Math.max(values.length - 1, 1);
  let path = '';
  let pen = 'M';
  values.forEach((value, index) => {
    if (value === null) {
      pen = 'M';
      return;
    }
    path += `${pen}${(2 + index * step).toFixed(1)} ${(14 - ((value - low) / span) * 12).toFixed(1)}`;
    pen = 'L';
  });
  return `<td class="trend"><svg viewBox="0 0 60 16" aria-hidden="true" focusable="false"><path d="${path}"/></svg></td>`;
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;

/** A number that leads to what it rests on. */
const linked = (shown: string, origin: string | undefined): string =>
  origin === undefined
    ? shown
    : `<a class="z" href="${escapeHtml(origin)}" title="Woher kommt diese Zahl?">${shown}</a>`;

const allRows = (model: TableModel): TableRow[] => (model.total ? [...model.rows, model.total] : [...model.rows]);

/** The cell that leads to the origin of its row: the first number; where a row has none, the first reason why. */
function doorOf(model: TableModel, row: TableRow): number {
  const numbers = model.columns.flatMap(({ kind, fileOnly }, index) =>
    index > 0 && !fileOnly && kind !== 'text' ? index : [],
  );
  return numbers.find((index) => row.cells[index] !== null) ?? numbers[0] ?? 1;
}

function rowHtml(model: TableModel, row: TableRow, max: number): string {
  const [first, ...rest] = row.cells;
  const label = escapeHtml(String(first ?? ''));
  const name = row.href ? `<a href="${escapeHtml(row.href)}">${label}</a>` : label;
  const note = row.note ? ` <small>${escapeHtml(row.note)}</small>` : '';
  const door = doorOf(model, row);
  const cells = rest.map((value, index) => {
    const column = model.columns[index + 1] as TableColumn;
    if (column.fileOnly) return '';
    const kind = row.kinds?.[column.name] ?? column.kind;
    const gap = value === null ? row.gaps?.[column.name] : undefined;
    const mark = row.marks?.[column.name];
    const className = `${kind === 'text' ? 't' : 'n'}${column.secondary ? ' sec' : ''}${gap ? ' gap' : ''}`;
    // shares are carried as parts of 1 and shown of 100; these are carried as they are shown
    const shown = AS_SHOWN.has(kind) ? ' data-as-shown' : '';
    const data = typeof value === 'number' ? ` data-value="${exact(value, kind)}"${shown}` : '';
    return `<td class="${className}"${data}${attribute('data-title', column.title)}>${linked(escapeHtml(gap ?? formatCell(value, kind)), index + 1 === door ? row.origin : undefined)}${mark ? ` <small>${escapeHtml(mark)}</small>` : ''}</td>`;
  });
  const bar = model.bars ? barCell(model, row, max) : '';
  const trend = model.trendTitle ? trendCell(row.trend ?? []) : '';
  return `<tr${attribute('id', row.id)}><th scope="row">${name}${note}</th>${bar}${cells.join('')}${trend}</tr>`;
}

/**
 * A table as HTML: caption, scoped headings, right-aligned figures, bars and trend inside the rows.
 * The build writes it into the page and the explorer draws it again with the same text.
 */
export function renderTable(model: TableModel): string {
  const max = Math.max(...model.rows.flatMap((row) => (row.bars ?? []).map((bar) => Math.abs(bar ?? 0))), 1e-9);
  const heads = model.columns.map((column, index) => {
    if (column.fileOnly) return '';
    const classes = [...(column.kind === 'text' ? [] : ['n']), ...(column.secondary ? ['sec'] : [])];
    const className = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    const head = `<th scope="col"${className} data-column="${column.name}">${escapeHtml(column.title)}</th>`;
    return index === 0 && model.bars ? `${head}<td class="bar"></td>` : head;
  });
  const trend = model.trendTitle ? `<th scope="col" class="trend">${escapeHtml(model.trendTitle)}</th>` : '';
  const total = model.total
    ? `<tfoot>${rowHtml(model, { ...model.total, bars: model.bars ? [] : undefined }, max)}</tfoot>`
    : '';
  const kind = model.bars ? 'bars' : 'plain';
  const further = model.columns.flatMap(({ name, fileOnly }) => (fileOnly ? name : [])).join(' ');
  return `<table class="${kind}"${model.adds ? ' data-adds' : ''}${attribute('data-file', further || undefined)}><caption>${escapeHtml(model.caption)}${barKey(model)}</caption><thead><tr>${heads.join('')}${trend}</tr></thead><tbody>${model.rows
    .map((row) => rowHtml(model, row, max))
    .join('')}</tbody>${total}</table>`;
}

/** Text in a CSV: it cannot run as a formula, and numbers of products stand in quotes, being no amounts. */
function csvText(text: string): string {
  const safe = protectedText(text);
  return /[;"\r\n]|^\d+$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What the bars of a row mean, where there are several: by place as well as by colour. */
function barKey({ bars = [], barNames = [] }: TableModel): string {
  if (bars.length < 2) return '';
  const [upper, lower] = bars.map(
    (name, index) =>
      `<svg class="key" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><rect class="${name}" width="10" height="10"/></svg>${escapeHtml(barNames[index] ?? name)}`,
  );
  return ` <span class="keys">Balken: oben ${upper}, unten ${lower}</span>`;
}

/**
 * The same figures for a spreadsheet: UTF-8 with BOM, `;`, decimal comma, unrounded. Beside the columns that
 * people see stand the number of each entry and what holds for all rows, so that the file speaks for itself.
 */
export function tableCsv(model: TableModel): string {
  const cellText = (row: TableRow, cell: Cell, index: number): string => {
    if (typeof cell !== 'number') return csvText(cell ?? '');
    const column = model.columns[index];
    return String(exact(cell, row.kinds?.[column?.name ?? ''] ?? column?.kind ?? 'text')).replace('.', ',');
  };
  const rows = allRows(model);
  const keyed = rows.some((row) => row.key !== undefined);
  const context = Object.entries(model.context ?? {});
  const indexes = model.columns.map((_, index) => index);
  const order = [
    ...indexes.filter((index) => !model.columns[index]?.fileOnly),
    ...indexes.filter((index) => model.columns[index]?.fileOnly),
  ];
  const head = [
    ...order.map((index) => model.columns[index]?.name),
    ...(keyed ? ['schluessel'] : []),
    ...context.map(([name]) => name),
  ];
  const line = (row: TableRow): string =>
    [
      ...order.map((index) => cellText(row, row.cells[index] ?? null, index)),
      ...(keyed ? [csvText(row.key ?? '')] : []),
      ...context.map(([, value]) => csvText(String(value))),
    ].join(';');
  return `\ufeff${[head.join(';'), ...rows.map(line)].join('\r\n')}\r\n`;
}
