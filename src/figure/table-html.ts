import { rowBars } from '../charts/row-bars.ts';
import { GERMAN } from '../text/german.ts';
import { escapeHtml } from '../text/html.ts';
import type { Language } from '../text/language.ts';
import { type ColumnKind, exactValue, formatCell } from './cell.ts';
import { foldOf } from './fold.ts';
import { type Heat, heatOf } from './heat.ts';
import { type ColumnHead, rowTitle, type StripPlace, type Table, type TableCell, type TableRow } from './table.ts';

/** Shares are carried as parts of 1 and shown of 100; these are carried as they are shown. */
const AS_SHOWN: ReadonlySet<ColumnKind> = new Set(['prozent', 'mio', 'head', 'headChange']);

/** The row of the sum would be the hottest of all, and says nothing about the others. */
const NO_HEAT: Heat = () => '';

/** Width of the bars of a row, and their height together. */
const BAR = { width: 100, height: 10 };

/** From an amount to its place in the cell of the bars, the same for all rows. */
type Scale = (amount: number) => number;

/** Changes run to both sides of their 0; of other amounts the length counts, and losses have their own colour. */
function scaleOf({ bars, rows }: Table): Scale {
  const amounts = rows.flatMap((row) => row.bars.map((bar) => bar ?? 0));
  if (!bars.some(({ role }) => role === 'change')) {
    const max = Math.max(...amounts.map(Math.abs), 1e-9);
    return (amount) => (Math.abs(amount) / max) * BAR.width;
  }
  const [low, high] = [Math.min(0, ...amounts), Math.max(0, ...amounts)];
  return (amount) => ((amount - low) / (high - low || 1)) * BAR.width;
}

/** Bars of one row. */
function barCell({ bars }: Table, row: TableRow, scale: Scale): string {
  const places = rowBars(row.bars, BAR.height, scale);
  const rects = places.map(({ index, amount, x, y, width, height }) => {
    const className = `${bars[index]?.role ?? ''}${amount < 0 ? ' minus' : ''}`;
    const left = x > 0 ? ` x="${x.toFixed(2)}"` : '';
    return `<rect class="${className}"${left} y="${y}" width="${width.toFixed(2)}" height="${height}"/>`;
  });
  const zero = scale(0) > 0 ? `<path d="M${scale(0).toFixed(2)} 0V${BAR.height}"/>` : '';
  return `<td class="bar"><svg viewBox="0 0 ${BAR.width} ${BAR.height}" preserveAspectRatio="none" aria-hidden="true" focusable="false">${rects.join('')}${zero}</svg></td>`;
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

/** A stroke for each value, a dot for the own one, on a scale from 0. */
function stripCell(place: StripPlace | null): string {
  if (!place) return '<td class="spot"></td>';
  const { own, all } = place;
  const [low, high] = [Math.min(0, own, ...all), Math.max(0, own, ...all)];
  const x = (value: number): string => (4 + ((value - low) / (high - low || 1)) * 112).toFixed(1);
  const strokes = [...new Set(all.map(x))].map((at) => `M${at} 3v10`).join('');
  return `<td class="spot"><svg viewBox="0 0 120 16" aria-hidden="true" focusable="false"><path d="${strokes}"/><circle cx="${x(own)}" cy="8" r="4"/></svg></td>`;
}

const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;

/** A number that leads to what it rests on. */
const linked = (shown: string, origin: string | undefined, language: Language): string =>
  origin === undefined
    ? shown
    : `<a class="z" href="${escapeHtml(origin)}"${germanPage(origin, language)} title="${language.whence}">${shown}</a>`;

/** A table of another language says which of its links lead to a page in German. */
const germanPage = (href: string, { code }: Language): string =>
  code !== GERMAN.code && href.startsWith('/') && !href.startsWith(`/${code}/`) ? ` hreflang="${GERMAN.code}"` : '';

/**
 * The column whose cell leads to the origin of its row: the first number that phones show too; where a row has none, the first one, or
 * the first reason why there is none.
 */
function doorOf({ columns }: Table, { cells }: TableRow): ColumnHead | undefined {
  const [, ...rest] = columns.filter(({ fileOnly }) => !fileOnly);
  const numbers = rest.filter(({ kind }) => kind !== 'text');
  const known = numbers.filter(({ name }) => cells[name]?.value !== null);
  return (
    known.find(({ secondary }) => !secondary) ??
    known[0] ??
    numbers.find(({ secondary }) => !secondary) ??
    numbers[0] ??
    rest[0]
  );
}

/** What all rows of a table share: the scale of the bars, and the colours of columns that have any. */
interface Measures {
  readonly scale: Scale;
  readonly heat: Heat;
  readonly language: Language;
}

function cellHtml(
  column: ColumnHead,
  cell: TableCell,
  { heat, language }: Measures,
  ofRow: string | undefined,
): string {
  const { secondary, title, side } = column;
  const { value, kind, gap, mark, origin = ofRow } = cell;
  const classes = [
    kind === 'text' ? 't' : 'n',
    secondary && 'sec',
    gap && 'gap',
    side && `of-${side}`,
    heat(column, value),
  ];
  const className = classes.filter(Boolean).join(' ');
  const shown = AS_SHOWN.has(kind) ? ' data-as-shown' : '';
  const data = typeof value === 'number' ? ` data-value="${exactValue(value, kind)}"${shown}` : '';
  const small = mark ? ` <small>${escapeHtml(mark)}</small>` : '';
  return `<td class="${className}"${data}${attribute('data-title', title)}>${linked(escapeHtml(gap ?? formatCell(value, kind, language)), origin, language)}${small}</td>`;
}

function rowHtml(table: Table, row: TableRow, measures: Measures): string {
  const label = tongue(escapeHtml(rowTitle(table, row)), row.lang?.name);
  const name = row.href
    ? `<a href="${escapeHtml(row.href)}"${germanPage(row.href, measures.language)}>${label}</a>`
    : label;
  const note = row.note ? ` <small${attribute('lang', row.lang?.note)}>${escapeHtml(row.note)}</small>` : '';
  const door = doorOf(table, row);
  const cells = table.columns
    .slice(1)
    .filter(({ fileOnly }) => !fileOnly)
    .map((column) =>
      cellHtml(column, row.cells[column.name] as TableCell, measures, column === door ? row.origin : undefined),
    );
  const bar = table.bars.length > 0 ? barCell(table, row, measures.scale) : '';
  const strip = table.stripTitle ? stripCell(row.strip) : '';
  const trend = table.trendTitle ? trendCell(row.trend) : '';
  return `<tr${attribute('id', row.id)}><th scope="row">${name}${note}</th>${bar}${cells.join('')}${strip}${trend}</tr>`;
}

/** Words of another language. */
const tongue = (words: string, lang: string | undefined): string =>
  lang === undefined ? words : `<span lang="${lang}">${words}</span>`;

/** What the bars of a row mean, where there are several: by place as well as by colour. */
function barKey({ bars }: Table, words: Language['bars']): string {
  if (bars.length < 2) return '';
  const [upper, lower] = bars.map(
    ({ name, role }) =>
      `<svg class="key" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><rect class="${role}" width="10" height="10"/></svg>${escapeHtml(name)}`,
  );
  return ` <span class="keys">${words.upper} ${upper}, ${words.lower} ${lower}</span>`;
}

function headHtml(table: Table): string {
  const heads = table.columns.map(({ name, title, kind, secondary, fileOnly, side }, index) => {
    if (fileOnly) return '';
    const classes = [kind !== 'text' && 'n', secondary && 'sec', side && `of-${side}`].filter(Boolean);
    const className = classes.length > 0 ? ` class="${classes.join(' ')}"` : '';
    const head = `<th scope="col"${className} data-column="${name}">${escapeHtml(title)}</th>`;
    return index === 0 && table.bars.length > 0 ? `${head}<td class="bar"></td>` : head;
  });
  const strip = table.stripTitle ? `<th scope="col" class="spot">${escapeHtml(table.stripTitle)}</th>` : '';
  const trend = table.trendTitle ? `<th scope="col" class="trend">${escapeHtml(table.trendTitle)}</th>` : '';
  return `<thead><tr>${heads.join('')}${strip}${trend}</tr></thead>`;
}

/** All rows; of a long list the small ones stand behind a switch that needs no script. */
function bodyHtml(table: Table, html: (row: TableRow) => string): string {
  const body = (rows: readonly TableRow[]): string => `<tbody>${rows.map(html).join('')}</tbody>`;
  const folded = foldOf(table);
  if (!folded) return body(table.rows);
  const drawn = [table.bars.length > 0, table.stripTitle, table.trendTitle].filter(Boolean).length;
  const columns = table.columns.filter(({ fileOnly }) => !fileOnly).length + drawn;
  const label = `<label><input type="checkbox"> ${escapeHtml(folded.words)}</label>`;
  return `${body(folded.open)}<tbody class="more"><tr><td colspan="${columns}">${label}</td></tr></tbody>${body(folded.small)}`;
}

/**
 * A table as HTML: caption, scoped headings, right-aligned figures, bars and trend inside the rows.
 * The build writes it into the page and the explorers draw it again with the same text.
 */
export function renderTable(table: Table): string {
  const language = table.language ?? GERMAN;
  const measures = { scale: scaleOf(table), heat: heatOf(table), language };
  const further = table.columns.flatMap(({ name, fileOnly }) => (fileOnly ? name : [])).join(' ');
  const kind = table.bars.length > 0 ? 'bars' : table.stripTitle ? 'strips' : table.lines ? 'plain lines' : 'plain';
  const body = bodyHtml(table, (row) => rowHtml(table, row, measures));
  const total = table.total ? `<tfoot>${rowHtml(table, table.total, { ...measures, heat: NO_HEAT })}</tfoot>` : '';
  return `<table class="${kind}"${table.adds ? ' data-adds' : ''}${attribute('data-file', further || undefined)}><caption>${escapeHtml(table.caption)}${barKey(table, language.bars)}</caption>${headHtml(table)}${body}${total}</table>`;
}

/** The table in a box that scrolls where it is too wide; without a link inside, the box itself takes the keyboard's focus. */
export function tableBox(table: Table, className = 'scroll'): string {
  const linked = table.rows.some(({ href, origin }) => href !== undefined || origin !== undefined);
  const focus = linked ? '' : ` tabindex="0" role="region" aria-label="${escapeHtml(table.caption)}"`;
  return `<div class="${className}"${focus}>${renderTable(table)}</div>`;
}
