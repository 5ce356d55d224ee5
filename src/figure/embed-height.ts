/**
 * How much room a figure needs in a frame as narrow as a phone. Nothing is measured: text is judged by the widest usual font, so that a
 * frame is rather too high than too low. Sizes are those of `ui/styles`.
 */
import { textWidth, wrapText } from '../charts/text-width.ts';
import { chartSize, treeOf } from '../charts/tree.ts';
import { formatCell } from './cell.ts';
import { allRows, type Table, type TableRow } from './table.ts';

/** Width of the content, and the most that a frame gets: a longer table scrolls in it. All in CSS pixels. */
const WIDTH = 328;
const MOST = 1600;

/** Size of the type, height of a line, weight. */
type Face = readonly [size: number, line: number, weight: number];
const KICKER: Face = [14.4, 17, 400];
const HEADLINE: Face = [22.4, 26, 600];
const BODY: Face = [15, 20.25, 400];
const NOTE: Face = [17, 25.5, 400];
const SMALL: Face = [13, 19.5, 400];

/** Room around the parts: padding of the page and of the figure, gaps between them. */
const [PADDING, GAP, SUMMARY, LINKS] = [42, 16, 35, 150];
/** A row without its words: bars and number below the name on a phone, or the padding of a cell. */
const [STACKED, FLAT, HEAD] = [46, 24, 60];

/** What stands in a frame from top to bottom. */
export interface Framed {
  readonly kicker: string;
  readonly headline: string;
  readonly sub: string;
  /** The picture as phones see it, or null. */
  readonly chart: string | null;
  readonly note: string;
  /** The open table; null where it is folded. */
  readonly table: Table | null;
  readonly sources: readonly string[];
}

const linesHigh = (text: string, [size, line, weight]: Face, width = WIDTH): number =>
  text === '' ? 0 : wrapText(text, width, size, weight).length * line;

/** Height of a frame in CSS pixels that shows all of it on a phone. */
export function embedHeight({ kicker, headline, sub, chart, note, table, sources }: Framed): number {
  const parts = [
    PADDING,
    linesHigh(kicker, KICKER),
    linesHigh(headline, HEADLINE),
    linesHigh(sub, BODY) + GAP,
    chart === null ? 0 : chartSize(treeOf(chart)).height + GAP,
    linesHigh(note, NOTE) + GAP,
    table ? tableHeight(table) : SUMMARY,
    ...sources.map((source) => linesHigh(source, SMALL) + GAP),
    LINKS,
  ];
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.min(Math.ceil(sum / 10) * 10, MOST);
}

/** An open table, its head and its caption. */
function tableHeight(table: Table): number {
  const rows = allRows(table).map((row) => rowHeight(table, row));
  return linesHigh(table.caption, SMALL) + HEAD + rows.reduce((total, row) => total + row, 0);
}

/** Bars and numbers of a row stand below its name; without bars all cells share the width. */
function rowHeight(table: Table, row: TableRow): number {
  const words = table.columns
    .filter(({ fileOnly, secondary }) => !fileOnly && !secondary)
    .map(({ name }) => row.cells[name])
    .flatMap((cell) => (cell ? [[formatCell(cell.value, cell.kind), cell.mark].filter(Boolean).join(' ')] : []));
  const note = row.note ? linesHigh(row.note, SMALL, WIDTH * 0.6) : 0;
  if (table.bars.length > 0) return linesHigh(words[0] ?? '', BODY) + note + STACKED + 14 * table.bars.length;
  const numbers = words.slice(1).reduce((sum, word) => sum + Math.min(textWidth(word, BODY[0]) + 12, WIDTH / 3), 0);
  const first = linesHigh(words[0] ?? '', BODY, Math.max(WIDTH - numbers, 90));
  const others = Math.max(0, ...words.slice(1).map((word) => linesHigh(word, BODY, WIDTH / 3)));
  return Math.max(first, others) + note + FLAT;
}
