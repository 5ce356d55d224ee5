import { chartOf, drawing, LINE, textLines } from './draw.ts';
import { type ChartOptions, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One value of a row. */
export interface RangePoint {
  readonly wert: number;
  /** What stands at the point: "2026: mindestens 186 Mio. €". */
  readonly text: string;
}

/** Values that measure the same, from the oldest to the newest. */
export interface Range {
  readonly name: string;
  readonly punkte: readonly RangePoint[];
}

const [LEFT, RIGHT] = [6, 10];
const STEP = 17;
const RADIUS = 5;

/** Rows of values on one scale from 0. Only points of one row are joined by a line, because only they tell of a change. */
export function ranges(rows: readonly Range[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const max = Math.max(1, ...rows.flatMap(({ punkte }) => punkte.map(({ wert }) => wert)));
  const x = (wert: number): number => LEFT + (wert / max) * (width - LEFT - RIGHT);
  const parts: SVGElement[] = [];
  let y = 4;
  for (const { name, punkte } of rows) {
    const lines = wrapText(name, width - 8, LABEL, 600);
    parts.push(textLines(draw, lines, 0, y + 12, { 'font-weight': 600 }));
    y += lines.length * LINE + 12;
    parts.push(draw.element('line', { x1: LEFT, x2: width - RIGHT, y1: y, y2: y, stroke: 'var(--rule)' }));
    const [first, last] = [punkte[0], punkte.at(-1)];
    if (first && last && punkte.length > 1) {
      const ends = { x1: x(first.wert), x2: x(last.wert), y1: y, y2: y };
      parts.push(draw.element('line', { ...ends, stroke: 'var(--aufwand)', 'stroke-width': 2.5 }));
    }
    const ring = { cy: y, r: RADIUS, fill: 'var(--paper)', stroke: 'var(--aufwand)', 'stroke-width': 2.25 };
    parts.push(
      ...punkte.map(({ wert, text }) =>
        draw.mark(`${name}: ${text}`, {}, draw.element('circle', { cx: x(wert), ...ring })),
      ),
    );
    for (const { wert, text } of punkte) {
      y += STEP;
      // under its point, of several ending there, so that each is seen to be of its own; moved inwards where it would leave the chart
      const length = textWidth(text, LABEL);
      const wanted = x(wert) + (punkte.length > 1 ? RADIUS : length / 2);
      const end = Math.min(Math.max(wanted, length), width);
      parts.push(draw.text(text, end, y + 3, { 'text-anchor': 'end', fill: 'var(--soft)' }));
    }
    y += 14;
  }
  return chartOf(draw, y, parts, options);
}
