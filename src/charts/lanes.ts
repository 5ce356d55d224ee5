import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { type ChartOptions, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';
import { yearAxis } from './year-axis.ts';

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
  /** Draws the smallest value highest: of ranks the first is the best. */
  readonly lowIsBest?: boolean;
  /** Points further apart than this, in years, are not joined: what is between them is not known. */
  readonly maxGap?: number | undefined;
  readonly points: readonly StepPoint[];
}

const LEFT = 14;
const RIGHT = 40;
/** Height of a lane: a single count needs no room for steps, and has its number beside it. */
const TRACK = { one: 24, several: 78 };
const GAP = 12;
/** Where a label goes that would lie on another: above, below, further above. */
const OFFSETS = [-9, 17, -23, 31];

/**
 * One lane for each delimitation, each with a scale of its own from 0: a step within a lane is a change, a step from
 * lane to lane is another way to count. No value axis, because the lanes have none in common.
 */
export function lanes(all: readonly Lane[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const times = all.flatMap(({ points }) => points.map(({ x }) => x));
  const [from, to] = [Math.floor(Math.min(...times)), Math.ceil(Math.max(...times) - 0.01)];
  const scale = (x: number): number => LEFT + ((x - from) / (to - from)) * (width - LEFT - RIGHT);
  const parts: SVGElement[] = [];
  let top = 4;
  for (const lane of all) {
    const name = wrapText(lane.name, width - 8, LABEL, 600);
    parts.push(textLines(draw, name, 4, top + 12, { 'font-weight': 600 }));
    top += name.length * LINE;
    const single = lane.points.length === 1;
    const height = single ? TRACK.one : TRACK.several;
    parts.push(...(single ? count : track)(draw, lane, { scale, top, height, width }));
    top += height + GAP;
  }
  parts.push(...yearAxis(draw, from, to, scale, top));
  return chartOf(draw, top + 22, parts, options);
}

interface Track {
  readonly scale: (x: number) => number;
  readonly top: number;
  readonly height: number;
  readonly width: number;
}

/** What a count says where it is pointed at. */
const said = ({ name }: Lane, { x, text }: StepPoint): string => `${name}, ${Math.floor(x)}: ${text}`;

/** The line that the counts of a lane stand on. */
const ground = ({ element }: Drawing, { top, height, width }: Track): SVGElement =>
  element('line', { x1: 4, x2: width - 4, y1: top + height, y2: top + height, stroke: 'var(--rule)' });

const NUMBER = { fill: 'var(--accent)', 'font-weight': 600 };

/** A single count: its number beside it, on the side that has room. */
function count(draw: Drawing, lane: Lane, track: Track): SVGElement[] {
  const { element, text, mark } = draw;
  const { scale, top, width } = track;
  const y = top + 12;
  return lane.points.flatMap((point) => {
    const x = scale(point.x);
    const right = x + 9 + textWidth(point.text, LABEL, 600) < width - 4;
    const dot = element('circle', { cx: x, cy: y, r: 4.5, fill: 'var(--accent)' });
    const label = { 'text-anchor': right ? 'start' : 'end', ...NUMBER };
    return [
      ground(draw, track),
      mark(said(lane, point), {}, dot),
      text(point.text, right ? x + 9 : x - 9, y + 4.5, label),
    ];
  });
}

/** Several counts as steps, their numbers above or below them. */
function track(draw: Drawing, lane: Lane, place: Track): SVGElement[] {
  const { element, text, mark } = draw;
  const { scale, top, height, width } = place;
  const { points, lowIsBest = false, maxGap = Number.POSITIVE_INFINITY } = lane;
  const max = Math.max(...points.map(({ wert }) => wert), 1e-9);
  const room = Math.max(height - 48, 1);
  const y = ({ wert }: StepPoint): number => top + 24 + (lowIsBest ? wert / max : 1 - wert / max) * room;
  const parts = [ground(draw, place)];
  points.forEach((point, at) => {
    const before = points[at - 1];
    if (!before || point.x - before.x > maxGap) return;
    const d = `M${scale(before.x).toFixed(1)} ${y(before).toFixed(1)}H${scale(point.x).toFixed(1)}V${y(point).toFixed(1)}`;
    parts.push(element('path', { d, fill: 'none', stroke: 'var(--accent)', 'stroke-width': 2 }));
  });
  const taken: { left: number; right: number; y: number }[] = [];
  for (const [index, point] of points.entries()) {
    const before = points[index - 1];
    const half = textWidth(point.text, LABEL, 600) / 2;
    const x = Math.min(Math.max(scale(point.x), 4 + half), width - 4 - half);
    const free = (at: number): boolean =>
      taken.every((other) => x + half < other.left || x - half > other.right || Math.abs(at - other.y) > 13);
    // Below where the step comes down to the point: above it stands the line.
    const down = before !== undefined && y(point) > y(before);
    const tried = down ? [OFFSETS[1] as number, ...OFFSETS] : OFFSETS;
    const at = tried.map((offset) => y(point) + offset).find(free) ?? y(point) - 9;
    taken.push({ left: x - half, right: x + half, y: at });
    const dot = element('circle', { cx: scale(point.x), cy: y(point), r: 4.5, fill: 'var(--accent)' });
    parts.push(mark(said(lane, point), {}, dot));
    parts.push(text(point.text, x, at, { 'text-anchor': 'middle', ...NUMBER }));
  }
  return parts;
}
