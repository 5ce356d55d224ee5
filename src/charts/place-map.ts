import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Longitude and latitude. */
export type Position = readonly [number, number];

/** A place, and what is known there. */
export interface Place {
  readonly name: string;
  /** Rings of its outline; none for a point. */
  readonly rings: readonly (readonly Position[])[];
  /** Where its name stands. */
  readonly at: Position;
  /** What has to do with it; a place without anything is drawn pale. */
  readonly entries: readonly { readonly name: string; readonly href: string }[];
}

type Point = readonly [number, number];

interface Box {
  readonly width: number;
  readonly height: number;
  readonly point: (position: Position) => Point;
}

/** Width of the map beside its list. */
const BESIDE = 500;
const BADGE = 10;

/** Places as a map of outlines, each that something is known of with its number; the list says what. */
export function placeMap(places: readonly Place[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const narrow = isNarrow(width);
  const box = boxOf(places, narrow ? width : BESIDE);
  const known = places.filter(({ entries }) => entries.length > 0);
  const pale = places.filter(({ entries }) => entries.length === 0);
  const badges = known.map((place, index) => badge(draw, index + 1, box.point(place.at)));
  const list = narrow ? listAt(draw, known, 0, box.height + 14, width) : listAt(draw, known, BESIDE + 30, 4, width);
  const parts = [
    ...pale.map((place) => outline(draw, place, box, 'var(--paper)')),
    ...known.map((place) => outline(draw, place, box, 'var(--ertrag)')),
    ...namesOf(draw, pale, known, box),
    ...badges,
    ...list.parts,
  ];
  return chartOf(draw, Math.max(box.height, list.bottom), parts, options);
}

/** The smallest box around all places, north above, as wide as it may be. */
function boxOf(places: readonly Place[], width: number): Box {
  const all = places.flatMap(({ rings, at }) => [at, ...rings.flat()]);
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))];
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))];
  // a degree of longitude is shorter than one of latitude
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const margin = BADGE + 2;
  const scale = (width - 2 * margin) / Math.max((east - west) * shrink, 1e-9);
  return {
    width,
    height: Math.ceil((north - south) * scale) + 2 * margin,
    point: ([x, y]) => [Math.round(margin + (x - west) * shrink * scale), Math.round(margin + (north - y) * scale)],
  };
}

function outline(draw: Drawing, { name, rings, entries }: Place, box: Box, fill: string): SVGElement {
  const said = entries.length > 0 ? `${name}: ${entries.map((entry) => entry.name).join('; ')}` : name;
  // the ground answers the pointer too
  const look = { fill, 'fill-opacity': '0.3', stroke: 'var(--rest)', 'stroke-width': 1 };
  const d = rings.map((ring) => ringPath(ring.map(box.point))).join('');
  return draw.element('g', {}, draw.element('title', {}, said), draw.element('path', { d, ...look }));
}

/** A ring in whole pixels, step by step; what falls into the same pixel is left out. */
function ringPath(points: readonly Point[]): string {
  let [x, y] = points[0] ?? [0, 0];
  let path = `M${x},${y}`;
  for (const [nextX, nextY] of points.slice(1)) {
    if (nextX === x && nextY === y) continue;
    path += `l${nextX - x},${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${path}z`;
}

interface Taken {
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

/** Names of the places of which nothing is known, where there is room. */
function namesOf(draw: Drawing, pale: readonly Place[], known: readonly Place[], box: Box): SVGElement[] {
  const taken: Taken[] = known.map(({ at }) => {
    const [x, y] = box.point(at);
    return { left: x - BADGE, right: x + BADGE, y };
  });
  return pale.flatMap((place) => {
    const [x, y] = box.point(place.at);
    const half = textWidth(place.name, AXIS) / 2;
    const across = place.rings.flat().map((position) => box.point(position)[0]);
    const room = Math.max(...across) - Math.min(...across);
    const free = taken.every((one) => x + half < one.left || x - half > one.right || Math.abs(y - one.y) > 16);
    if (2 * half > room || x - half < 0 || x + half > box.width || !free) return [];
    taken.push({ left: x - half, right: x + half, y });
    const look = { 'text-anchor': 'middle', 'font-size': AXIS, fill: 'var(--soft)' };
    return [draw.text(place.name, x, y + 4, look)];
  });
}

function badge({ element, text }: Drawing, number: number, [x, y]: Point): SVGElement {
  const look = { 'text-anchor': 'middle', 'font-weight': 700, fill: 'var(--paper)' };
  return element(
    'g',
    { 'aria-hidden': 'true' },
    element('circle', { cx: x, cy: y, r: BADGE, fill: 'var(--ertrag)' }),
    text(`${number}`, x, y + 4.5, look),
  );
}

/** What is known of each place, behind its number. */
function listAt(draw: Drawing, known: readonly Place[], left: number, top: number, width: number) {
  let y = top;
  const parts: SVGElement[] = [];
  const x = left + 2 * BADGE + 10;
  for (const [index, { name, entries }] of known.entries()) {
    parts.push(badge(draw, index + 1, [left + BADGE, y + BADGE]), draw.text(name, x, y + 14, { 'font-weight': 700 }));
    y += 20;
    for (const entry of entries) {
      const lines = wrapText(entry.name, width - x, LABEL);
      const title = draw.element('title', {}, `${name}: ${entry.name}`);
      parts.push(draw.element('a', { href: entry.href }, title, textLines(draw, lines, x, y + 11)));
      y += lines.length * LINE + 4;
    }
    y += 12;
  }
  return { parts, bottom: y };
}
