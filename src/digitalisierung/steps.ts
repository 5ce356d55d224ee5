import type { ChartName } from '../ui/svg.ts';
import { chartOf, drawer, wrap } from './draw.ts';

/** One count at one time. */
export interface StepPoint {
  /** Year with its fraction. */
  readonly x: number;
  readonly wert: number;
  /** What stands at the point, e.g. "rund 300". */
  readonly text: string;
}

/** Counts of one delimitation. Lanes share the axis of time and nothing else. */
export interface Lane {
  readonly name: string;
  readonly points: readonly StepPoint[];
}

const WIDTH = 360;
const LEFT = 14;
const RIGHT = 40;
const LINE = 16;
const TRACK = 46;
const GAP = 14;
const NAME = 50;

/**
 * One lane for each delimitation, each with a scale of its own from 0: a step within a lane is a change, a step from
 * lane to lane is another way to count. No value axis, because the lanes have none in common.
 */
export function steps(lanes: readonly Lane[], options: ChartName, document: Document): SVGSVGElement {
  const draw = drawer(document);
  const all = lanes.flatMap(({ points }) => points.map(({ x }) => x));
  const [from, to] = [Math.floor(Math.min(...all) - 0.01), Math.ceil(Math.max(...all) + 0.01)];
  const scale = (x: number): number => LEFT + ((x - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const parts: SVGElement[] = [];
  let top = 4;
  for (const { name, points } of lanes) {
    for (const line of wrap(name, NAME)) {
      parts.push(draw('text', { x: 4, y: top + 12, 'font-weight': 600 }, line));
      top += LINE;
    }
    parts.push(...track(draw, points, scale, top));
    top += TRACK + GAP;
  }
  for (let year = from; year <= to; year += Math.max(1, Math.ceil((to - from) / 7))) {
    parts.push(draw('line', { x1: scale(year), x2: scale(year), y1: top - 6, y2: top, stroke: 'var(--soft)' }));
    const label = { x: scale(year), y: top + 14, 'text-anchor': 'middle', 'font-size': 11.5, fill: 'var(--soft)' };
    parts.push(draw('text', label, String(year)));
  }
  return chartOf(document, WIDTH, top + 22, parts, options);
}

type Draw = ReturnType<typeof drawer>;

function track(draw: Draw, points: readonly StepPoint[], scale: (x: number) => number, top: number): SVGElement[] {
  const base = top + TRACK;
  const max = Math.max(...points.map(({ wert }) => wert), 1e-9);
  const y = (wert: number): number => base - 4 - (wert / max) * (TRACK - 26);
  const parts = [draw('line', { x1: 4, x2: WIDTH - 4, y1: base, y2: base, stroke: 'var(--rule)' })];
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (!before) return;
    const d = `M${scale(before.x).toFixed(1)} ${y(before.wert).toFixed(1)}H${scale(point.x).toFixed(1)}V${y(point.wert).toFixed(1)}`;
    parts.push(draw('path', { d, fill: 'none', stroke: 'var(--accent)', 'stroke-width': 2 }));
  });
  for (const { x, wert, text } of points) {
    const near = scale(x) > WIDTH - 90;
    parts.push(draw('circle', { cx: scale(x), cy: y(wert), r: 4.5, fill: 'var(--accent)' }));
    const label = { x: scale(x) + (near ? 5 : -5), y: y(wert) - 9, 'text-anchor': near ? 'end' : 'start' };
    parts.push(draw('text', { ...label, fill: 'var(--accent)', 'font-weight': 600 }, text));
  }
  return parts;
}
