import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One piece on the timeline of a measure. */
export interface Span {
  readonly von: number;
  /** The same year for an amount of one year or an estimate. */
  readonly bis: number;
  readonly text: string;
  /** An amount of a year or period is a bar, an estimate of costs a dot in the year it was made. */
  readonly form: 'betrag' | 'kosten';
  /** A plan is drawn hollow, a result filled. */
  readonly geplant: boolean;
}

export interface TimelineRow {
  readonly name: string;
  readonly href?: string | undefined;
  readonly spans: readonly Span[];
}

const LANE = 20;
const GAP = 8;
/** Part of the width that names have beside their lanes on a wide screen. */
const NAMES = 0.36;

/** Where the years lie. */
interface Axis {
  readonly first: number;
  /** Left end of the first year, width of each, and right end of all, in pixels. */
  readonly left: number;
  readonly step: number;
  readonly right: number;
}

/**
 * When what is planned: a row a name, a column a year. What overlaps stands in lanes below each other. Names stand above their lanes
 * on phones, else beside them.
 */
export function timeline(rows: readonly TimelineRow[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const above = isNarrow(width);
  const names = above ? 0 : Math.round(width * NAMES);
  const years = yearsOf(rows);
  const axis = { first: years[0] ?? 0, left: names, step: (width - names) / Math.max(years.length, 1), right: width };
  const parts: SVGElement[] = [];
  let y = 24;
  for (const row of rows) {
    const name = nameOf(draw, row, y, above ? width : names - GAP);
    parts.push(name.element);
    const lanes = lanesOf(row.spans);
    const top = above ? y + name.height + 2 : y;
    lanes.forEach((lane, at) => {
      for (const span of lane)
        parts.push(draw.mark(sentenceOf(row, span), {}, ...spanAt(draw, span, axis, top + 2 + at * LANE)));
    });
    const height = lanes.length * LANE;
    y += (above ? name.height + 2 + height : Math.max(name.height, height)) + 8;
    parts.push(draw.element('line', { x1: 0, x2: width, y1: y - 2, y2: y - 2, stroke: 'var(--rule)' }));
  }
  return chartOf(draw, y, [...yearColumns(draw, years, axis, y), ...parts], options);
}

/** "Neubau, 2028 bis 2031: 240". */
const sentenceOf = ({ name }: TimelineRow, { von, bis, text }: Span): string =>
  `${name}, ${von === bis ? von : `${von} bis ${bis}`}: ${text}`;

/** The name of a row; the whole field of a link can be hit, also between its lines. */
function nameOf(draw: Drawing, { name, href }: TimelineRow, y: number, width: number) {
  const lines = wrapText(name, width, LABEL);
  const height = lines.length * LINE + 2;
  const label = textLines(draw, lines, 0, y + 13);
  if (href === undefined) return { height, element: label };
  const field = draw.element('rect', { x: 0, y, width, height: height + 4, fill: 'transparent' });
  return { height, element: draw.element('a', { href }, field, label) };
}

function yearColumns(draw: Drawing, years: readonly number[], { left, step }: Axis, bottom: number): SVGElement[] {
  // labels need a gap between them, or two years read as one number
  const every = Math.ceil((textWidth('0000', AXIS) + GAP) / step);
  return years.flatMap((year, at) => {
    const x = left + at * step;
    const rule = draw.element('line', { x1: x, x2: x, y1: 18, y2: bottom - 2, stroke: 'var(--rule)' });
    const place = { 'text-anchor': 'middle', 'font-size': AXIS, fill: 'var(--soft)' };
    return at % every === 0 ? [rule, draw.text(`${year}`, x + step / 2, 12, place)] : [rule];
  });
}

const spanAt = (draw: Drawing, span: Span, axis: Axis, top: number): SVGElement[] =>
  span.form === 'kosten' ? estimateAt(draw, span, axis, top) : amountAt(draw, span, axis, top);

/** An estimate: a ring in the year it was made, its words where there is room. */
function estimateAt(draw: Drawing, { von, text }: Span, { first, left, step, right }: Axis, top: number): SVGElement[] {
  const [cx, cy] = [left + (von - first + 0.5) * step, top + 8];
  const ring = { cx, cy, r: 5, fill: 'var(--paper)', stroke: 'var(--aufwand)', 'stroke-width': 2 };
  const before = cx + 9 + textWidth(text, LABEL) > right;
  const place = { 'text-anchor': before ? 'end' : 'start' };
  return [draw.element('circle', ring), draw.text(text, before ? cx - 9 : cx + 9, cy + 4, place)];
}

/** An amount: a bar over its years, with its words where they fit. */
function amountAt(draw: Drawing, span: Span, { first, left, step }: Axis, top: number): SVGElement[] {
  const { von, bis, text, geplant } = span;
  const [x, width] = [left + (von - first) * step + 1, (bis - von + 1) * step - 2];
  const fill = geplant ? 'var(--paper)' : 'var(--accent)';
  const box = { x, y: top, width, height: 16, rx: 2, fill, stroke: 'var(--accent)', 'stroke-width': 1.5 };
  if (textWidth(text, LABEL) > width + 2) return [draw.element('rect', box)];
  const place = { 'text-anchor': 'middle', fill: geplant ? 'var(--ink)' : 'var(--paper)' };
  return [draw.element('rect', box), draw.text(text, x + width / 2, top + 12.5, place)];
}

function yearsOf(rows: readonly TimelineRow[]): number[] {
  const all = rows.flatMap(({ spans }) => spans.flatMap(({ von, bis }) => [von, bis]));
  if (all.length === 0) return [];
  const first = Math.min(...all);
  return Array.from({ length: Math.max(...all) - first + 1 }, (_, at) => first + at);
}

/** Puts pieces into as few lanes as do not overlap; single years first, then longer periods. */
export function lanesOf(spans: readonly Span[]): Span[][] {
  const lanes: Span[][] = [];
  const length = ({ von, bis }: Span): number => bis - von;
  for (const span of [...spans].sort((a, b) => length(a) - length(b) || a.von - b.von)) {
    const free = lanes.find((lane) => lane.every((other) => isApart(other, span)));
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

/** The words beside an estimate need the years next to it. */
const ROOM = 4;
function isApart(a: Span, b: Span): boolean {
  const room = a.form === 'kosten' || b.form === 'kosten' ? ROOM : 0;
  return a.bis + room < b.von || b.bis + room < a.von;
}
