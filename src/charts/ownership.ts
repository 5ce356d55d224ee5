import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One company in the tree of owners. */
export interface Owned {
  readonly name: string;
  readonly href?: string | undefined;
  /** 1: held by the owner at the top itself. */
  readonly depth: number;
  /** What the owner at the top has of it, in per cent; null: not known. */
  readonly share: number | null;
  /** The share in words. */
  readonly shown: string;
}

export interface OwnershipOptions extends ChartOptions {
  /** Who stands at the top. */
  readonly owner: string;
}

const BAR = 11;
const GAP = 10;
const TOP = 24;
/** Part of the width that names have beside their bars on a wide screen. */
const NAMES = 0.5;

/**
 * A tree of owners, a row a company: what it is held by stands above it, joined by a line. Its bar is the part that the owner at the
 * top has of it, of 100 per cent; a part that is not known has none.
 */
export function ownership(rows: readonly Owned[], options: OwnershipOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const narrow = isNarrow(options.width);
  const step = narrow ? 12 : 20;
  const room = Math.max(...rows.map(({ shown }) => textWidth(shown, LABEL)), 0) + 12;
  const left = narrow ? 0 : Math.round(options.width * NAMES);
  let y = TOP;
  const placed = rows.map((row) => {
    const indent = row.depth * step;
    const lines = wrapText(row.name, (narrow ? options.width : left) - indent - 12, LABEL);
    const height = lines.length * LINE + (narrow ? BAR + 5 : 0);
    const place = { row, lines, indent, top: y, height };
    y += height + GAP;
    return place;
  });
  const parts = placed.map(({ row, lines, indent, top }) => {
    const start = narrow ? indent : left;
    const bar = narrow ? top + lines.length * LINE + 2 : top + 2;
    const length = ((options.width - room - start) * (row.share ?? 0)) / 100;
    const name = textLines(draw, lines, indent, top + 11.5);
    return draw.mark(
      `${row.name}: ${row.shown}`,
      {},
      ...(row.share === null
        ? []
        : [draw.element('rect', { x: start, y: bar, width: Math.max(length, 1), height: BAR, fill: 'var(--netto)' })]),
      draw.text(row.shown, start + (row.share === null ? 0 : Math.max(length, 1) + 6), bar + BAR - 1, {
        fill: 'var(--soft)',
      }),
      row.href === undefined ? name : draw.element('a', { href: row.href }, name),
    );
  });
  // no parts of the marks: those that begin at the top would lie below the pointer in every row
  const elbows = placed.map((_, at) => elbow(draw, placed, at, step));
  return chartOf(draw, y, [draw.text(options.owner, 0, 12, { 'font-weight': 600 }), ...elbows, ...parts], options);
}

type Placed = readonly { readonly row: Owned; readonly indent: number; readonly top: number }[];

/** The line from whom a company is held by down to it. */
function elbow(draw: Drawing, placed: Placed, at: number, step: number): SVGElement {
  const { row, indent, top } = placed[at] as Placed[number];
  const above = placed.slice(0, at).findLast((one) => one.row.depth < row.depth);
  const x = indent - step / 2 - 2;
  const from = above ? above.top + LINE + 1 : TOP - 8;
  return draw.element('path', { d: `M${x} ${from}V${top + 7}H${indent - 4}`, fill: 'none', stroke: 'var(--rule)' });
}
