import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { type ChartOptions, LABEL } from './svg.ts';
import { wrapText } from './text-width.ts';
import { yearAxis } from './year-axis.ts';

/** What the sign before a name says, by its form as well as by its colour. */
export interface TrackMark {
  readonly sign: string;
  readonly farbe: string;
  readonly text: string;
}

/** A span of time with what was said in it; times are years with their fractions. */
export interface Track {
  readonly name: string;
  readonly mark: TrackMark;
  readonly from: number;
  /** When it was to be done; null where nothing says so. */
  readonly due: number | null;
  /** Later statements: one that begins anew, one that only says something, the one that decides. */
  readonly points: readonly { readonly x: number; readonly form: 'ring' | 'says' | 'decides' }[];
}

export interface TrackOptions extends ChartOptions {
  /** In the order of the legend; those that no track has are left out of it. */
  readonly marks: readonly TrackMark[];
  /** What the span and the points are, for the legend. */
  readonly span: string;
  readonly point: string;
}

const LEFT = 22;
const RIGHT = 12;
const TRACK = 16;
const LEGEND = 17;

/**
 * A line of time for each track: from its beginning to the day it was due (bar across), with a dot for each later statement. Only
 * the one that decides has the colour of the outcome; the sign before the name says what came of it.
 */
export function tracks(all: readonly Track[], options: TrackOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const times = all.flatMap(({ from, due, points }) => [
    from,
    ...(due === null ? [] : [due]),
    ...points.map(({ x }) => x),
  ]);
  const [from, to] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times))];
  const scale = (year: number): number => LEFT + ((year - from) / Math.max(to - from, 1)) * (width - LEFT - RIGHT);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const key = legend(draw, options, all);
  const parts = [...key.parts];
  let top = key.height + 8;
  for (const track of all) {
    const { sign, farbe } = track.mark;
    const name = wrapText(track.name, width - LEFT - 4, LABEL);
    parts.push(draw.text(sign, 4, top + 12, { fill: farbe, 'font-weight': 700 }));
    parts.push(textLines(draw, name, LEFT, top + 12));
    top += name.length * LINE + 1;
    for (const x of years.map(scale))
      parts.push(draw.element('line', { x1: x, x2: x, y1: top, y2: top + TRACK, stroke: 'var(--rule)' }));
    parts.push(draw.mark(`${track.name}: ${track.mark.text}`, {}, ...line(draw, track, scale, top + TRACK / 2)));
    top += TRACK + 10;
  }
  parts.push(...yearAxis(draw, from, to, scale, top));
  return chartOf(draw, top + 22, parts, options);
}

function line(
  draw: Drawing,
  { mark, from, due, points }: Track,
  scale: (x: number) => number,
  y: number,
): SVGElement[] {
  const parts = due === null ? [] : span(draw, scale(from), scale(due), y);
  parts.push(ring(draw, scale(from), y));
  for (const { x, form } of points) {
    const fill = form === 'decides' ? mark.farbe : 'var(--soft)';
    parts.push(form === 'ring' ? ring(draw, scale(x), y) : draw.element('circle', { cx: scale(x), cy: y, r: 4, fill }));
  }
  return parts;
}

const span = ({ element }: Drawing, from: number, due: number, y: number): SVGElement[] => [
  element('line', { x1: from, x2: due, y1: y, y2: y, stroke: 'var(--soft)', 'stroke-width': 1.5 }),
  element('line', { x1: due, x2: due, y1: y - 6, y2: y + 6, stroke: 'var(--ink)', 'stroke-width': 2.5 }),
];

const ring = ({ element }: Drawing, cx: number, cy: number): SVGElement =>
  element('circle', { cx, cy, r: 4, fill: 'var(--paper)', stroke: 'var(--soft)', 'stroke-width': 1.5 });

/** What the signs and the parts of a line mean; only signs that occur. */
function legend(draw: Drawing, { marks, span: spanText, point, width }: TrackOptions, all: readonly Track[]) {
  const shown = marks.filter((mark) => all.some((track) => track.mark === mark));
  const signs = shown.flatMap(({ sign, farbe, text }, index) => [
    draw.text(sign, 4, 12 + index * LEGEND, { fill: farbe, 'font-weight': 700 }),
    draw.text(text, LEFT, 12 + index * LEGEND, { fill: farbe }),
  ]);
  const y = 12 + shown.length * LEGEND;
  const words = wrapText(point, width - LEFT - 4, LABEL);
  const parts = [
    ...signs,
    ...span(draw, 12, 30, y - 4),
    ring(draw, 8, y - 4),
    draw.text(spanText, 38, y, { fill: 'var(--soft)' }),
    draw.element('circle', { cx: 8, cy: y + LEGEND - 4, r: 4, fill: 'var(--soft)' }),
    textLines(draw, words, LEFT, y + LEGEND, { fill: 'var(--soft)' }),
  ];
  return { parts, height: (shown.length + 1) * LEGEND + words.length * LINE + 4 };
}
