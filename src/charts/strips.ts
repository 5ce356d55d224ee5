import { scaleLinear } from 'd3-scale';
import { chartOf, type Drawing, drawing } from './draw.ts';
import { legend } from './legend.ts';
import { SYMBOLS, seriesStyle } from './series-style.ts';
import { AXIS, type ChartOptions, isNarrow } from './svg.ts';

/** A city on a strip. */
export interface StripCity {
  readonly wert: number;
  /** What its stroke says: "Aburg: 455 %, Platz 3 von 18". */
  readonly says: string;
}

/** One strip: a stroke for every city, marks for those with a name. */
export interface Strip {
  /** Above the strip; empty for the only one. */
  readonly name: string;
  readonly staedte: readonly StripCity[];
  /** Values of the named cities in the order of their names; null where one has none. */
  readonly genannt: readonly (number | null)[];
}

export interface StripOptions extends ChartOptions {
  /** Named cities; the first is the highlighted one. */
  readonly staedte: readonly string[];
  readonly format: (wert: number) => string;
}

const [LEFT, RIGHT] = [12, 34];
/** Heights of the name of a strip, of its strokes, and of what follows. */
const [NAME, STROKES, GAP] = [20, 56, 12];
const AXIS_HEIGHT = 20;
/** The room that a mark needs. */
const ROOM = 13;

/** Where some cities lie among all of them, on one scale that begins at 0. Each stroke answers, from the lowest to the highest. */
export function strips(rows: readonly Strip[], options: StripOptions, document: Document): SVGSVGElement {
  const { staedte, format, width } = options;
  const draw = drawing(document);
  const values = rows.flatMap((row) => row.staedte.map(({ wert }) => wert));
  const scale = scaleLinear([Math.min(0, ...values), Math.max(0, ...values)], [LEFT, width - RIGHT]).nice();
  const key = legend(
    draw,
    staedte.map((text, index) => {
      const { farbe, marke } = seriesStyle(index);
      return { text, farbe, highlighted: index === 0, sample: { art: 'mark', symbol: marke } };
    }),
    0,
    width,
  );
  const parts = [...key.parts];
  let top = key.height + 8;
  for (const row of rows) {
    if (row.name !== '') parts.push(draw.text(row.name, LEFT, top + 12, { 'font-weight': 600 }));
    top += row.name === '' ? 0 : NAME;
    parts.push(...strip(draw, row, scale, top));
    top += STROKES + GAP;
  }
  for (const tick of scale.ticks(isNarrow(width) ? 3 : 5)) {
    const style = { 'text-anchor': 'middle', 'font-size': AXIS, fill: 'var(--soft)' };
    parts.push(draw.text(format(tick), scale(tick), top + 6, style));
  }
  return chartOf(draw, top - GAP + AXIS_HEIGHT + 4, parts, options);
}

/** Strokes in the order of their values, and the marks of the named cities above them. */
function strip(draw: Drawing, { staedte, genannt }: Strip, scale: (wert: number) => number, top: number): SVGElement[] {
  const base = top + STROKES;
  const strokes = [...staedte]
    .sort((a, b) => a.wert - b.wert)
    .map(({ wert, says }) => {
      const d = `M${Math.round(scale(wert))} ${top}V${base}`;
      return draw.element('path', { d }, draw.element('title', {}, says));
    });
  const heights = stagger(genannt.map((wert) => (wert === null ? null : scale(wert))));
  const named = genannt.flatMap((wert, index) => {
    if (wert === null) return [];
    const { farbe, marke } = seriesStyle(index);
    const transform = `translate(${scale(wert)} ${top + STROKES / 2 + (heights[index] ?? 0)})${index === 0 ? ' scale(1.5)' : ''}`;
    return [draw.element('path', { d: SYMBOLS[marke], transform, fill: farbe, stroke: 'var(--paper)' })];
  });
  const line = { x1: scale(0), x2: scale(0), y1: top, y2: base, stroke: 'var(--soft)' };
  const pale = draw.element('g', { stroke: 'var(--soft)', 'stroke-opacity': 0.45 }, ...strokes);
  return [draw.element('line', line), pale, ...named.reverse()];
}

/**
 * How far each mark stands above or below the middle of its strip, in pixels: marks that would cover each other
 * stand one below the other, in their given order.
 * @param places pixels from the left; null where there is no mark
 */
export function stagger(places: readonly (number | null)[]): number[] {
  const order = places.flatMap((x, index) => (x === null ? [] : [{ x, index }])).sort((a, b) => a.x - b.x);
  const groups: { x: number; index: number }[][] = [];
  for (const mark of order) {
    const group = groups.at(-1);
    if (group && mark.x - (group.at(-1)?.x ?? 0) < ROOM) group.push(mark);
    else groups.push([mark]);
  }
  const heights = places.map(() => 0);
  for (const group of groups) {
    const indexes = group.map(({ index }) => index).sort((a, b) => a - b);
    for (const [at, index] of indexes.entries()) heights[index] = (at - (indexes.length - 1) / 2) * ROOM;
  }
  return heights;
}
