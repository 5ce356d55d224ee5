import { type Attributes, chartOf, type Drawing, drawing } from './draw.ts';
import { type LegendEntry, legend } from './legend.ts';
import { linear, rounded } from './linear.ts';
import { dotShape, seriesStyle } from './series-style.ts';
import { pieces, runs, stroke } from './strokes.ts';
import { AXIS, type ChartOptions, isNarrow } from './svg.ts';
import { textWidth } from './text-width.ts';
import { yearTicks } from './year-ticks.ts';

/** One year of one line. Without a value the line has a gap; at a new `stueck` it breaks and begins anew. */
export interface LinePoint {
  readonly jahr: number;
  readonly linie: string;
  readonly stueck: string;
  readonly wert: number | null;
}

/** The middle half of a group in a year; null where nothing is said of it. */
export interface BandPoint {
  readonly jahr: number;
  readonly stueck: string;
  readonly unteres: number | null;
  readonly mitte: number | null;
  readonly oberes: number | null;
}

export interface Line {
  readonly name: string;
  /** What stands behind the name in the legend, e.g. the newest value. */
  readonly zusatz?: string | undefined;
}

export interface LinesOptions extends ChartOptions {
  /** The lines in the order of importance: the first is the highlighted one. */
  readonly linien: readonly Line[];
  /** What the shaded band is, for the legend. */
  readonly band?: string | undefined;
  /** Years from which on values are of another kind: a dotted rule before each. */
  readonly umbrueche?: readonly number[];
  readonly format: (wert: number) => string;
  /** Places instead of amounts: 1 is at the top, this one at the bottom. */
  readonly plaetze?: number | undefined;
}

const PLOT_HEIGHT = { schmal: 200, breit: 260 };
/** Room for the years. */
const BELOW = 26;

/**
 * Lines over the years, over the band of a group. The scale begins at 0 (of places: at the last);
 * what is missing is a gap.
 */
export function lines(
  points: readonly LinePoint[],
  band: readonly BandPoint[],
  options: LinesOptions,
  document: Document,
): SVGSVGElement {
  const { width, linien } = options;
  const draw = drawing(document);
  const key = legend(draw, legendOf(options), 4, width);
  const place = placeOf(points, band, options, 16 + key.height);
  const parts = [
    ...axes(draw, place, options),
    ...bandParts(draw, band, place),
    ...rules(draw, place, options),
    // the highlighted line is drawn last, above the others
    ...linien.map((line, index) => lineOf(draw, points, line, index, place)).reverse(),
    ...linien.map((line, index) => dotsOf(draw, points, line, index, place)).reverse(),
    ...key.parts,
    ...yearMarks(draw, points, options, place),
  ];
  return chartOf(draw, place.bottom + BELOW, parts, options);
}

/** Where years and values lie, in pixels, and what is written beside them. */
interface Place {
  readonly x: (jahr: number) => number;
  readonly y: (wert: number) => number;
  readonly years: readonly number[];
  readonly values: readonly number[];
  /** The value from which all are seen: 0, or the last place. */
  readonly ground: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function placeOf(
  points: readonly LinePoint[],
  band: readonly BandPoint[],
  { width, plaetze, format }: LinesOptions,
  top: number,
): Place {
  const jahre = [...points, ...band].map(({ jahr }) => jahr);
  const [from, to] = [Math.min(...jahre), Math.max(...jahre)];
  const known = [
    ...points.map(({ wert }) => wert),
    ...band.flatMap(({ unteres, oberes }) => [unteres, oberes]),
  ].flatMap((value) => value ?? []);
  const bottom = top + PLOT_HEIGHT[isNarrow(width) ? 'schmal' : 'breit'] - BELOW;
  const y = plaetze
    ? linear([plaetze, 1], [bottom, top + 6])
    : linear(rounded([Math.min(0, ...known), Math.max(0, ...known)]), [bottom, top]);
  const values = plaetze ? placeTicks(plaetze) : y.ticks(4);
  // room for the longest label of the scale, and the distance to it
  const left = Math.max(46, Math.ceil(Math.max(...values.map((value) => textWidth(format(value), AXIS)))) + 11);
  const right = width - 16;
  return {
    // one year alone still needs room around it
    x: linear(from === to ? [from - 1, to + 1] : [from, to], [left, right]),
    y,
    years: yearTicks(from, to, isNarrow(width) ? 6 : 12),
    values,
    ground: plaetze ?? 0,
    ...{ left, right, top, bottom },
  };
}

const AXIS_LOOK = { 'font-size': AXIS, fill: 'var(--soft)', 'font-variant': 'tabular-nums' };

/** Rules at round values, with the values beside them, and the years below. */
function axes({ element, text }: Drawing, place: Place, { format }: LinesOptions): SVGElement[] {
  const { x, y, years, values, left, bottom } = place;
  return [
    element('g', { stroke: 'var(--rule)' }, ...values.map((value) => across({ element }, place, y(value)))),
    element(
      'g',
      { ...AXIS_LOOK, 'text-anchor': 'end' },
      ...values.map((value) => text(format(value), left - 9, y(value) + 4, { fill: 'var(--soft)' })),
    ),
    element(
      'g',
      { ...AXIS_LOOK, 'text-anchor': 'middle' },
      ...years.map((jahr) => text(String(jahr), x(jahr), bottom + 18, { fill: 'var(--soft)' })),
    ),
  ];
}

const across = (
  { element }: Pick<Drawing, 'element'>,
  { left, right }: Place,
  y: number,
  attributes: Attributes = {},
): SVGElement => element('line', { x1: left, x2: right, y1: y, y2: y, ...attributes });

/** The ground of the scale, and a dotted rule before each year from which on values are of another kind. */
function rules(draw: Drawing, place: Place, { umbrueche = [] }: LinesOptions): SVGElement[] {
  const { x, y, top, bottom, ground } = place;
  const look = { stroke: 'var(--soft)', 'stroke-dasharray': '3 3' };
  return [
    across(draw, place, y(ground), { stroke: 'var(--soft)' }),
    ...umbrueche.map((jahr) =>
      draw.element('line', { x1: x(jahr - 0.5), x2: x(jahr - 0.5), y1: top, y2: bottom, ...look }),
    ),
  ];
}

const PEN = { fill: 'none', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' };

/** The middle half of the group, shaded, and its middle as a dotted line. */
function bandParts({ element }: Drawing, band: readonly BandPoint[], { x, y }: Place): SVGElement[] {
  const areas = pieces(band).flatMap((piece) =>
    runs(piece, ({ unteres, oberes }) => unteres !== null && oberes !== null).map((run) => {
      const upper = run.map(({ jahr, oberes }) => `${x(jahr)},${y(oberes as number)}`);
      const lower = run.map(({ jahr, unteres }) => `${x(jahr)},${y(unteres as number)}`).reverse();
      return `M${[...upper, ...lower].join('L')}Z`;
    }),
  );
  if (areas.length === 0) return [];
  const middles = pieces(band).map((piece) =>
    stroke(piece.map(({ jahr, mitte }) => ({ x: x(jahr), y: mitte === null ? null : y(mitte) }))),
  );
  const look = { ...PEN, stroke: 'var(--soft)', 'stroke-width': 1.5, 'stroke-dasharray': '2 3' };
  return [
    element('path', { d: areas.join(''), fill: 'var(--soft)', 'fill-opacity': 0.16 }),
    element('path', { d: middles.join(''), ...look }),
  ];
}

/** Each year as a whole: "2019: Aburg 455 %, Bedorf 400 %". It is seen when it is told. */
function yearMarks(
  { element, mark }: Drawing,
  points: readonly LinePoint[],
  { linien, format }: LinesOptions,
  { x, top, bottom }: Place,
): SVGElement[] {
  const known = points.filter(({ wert }) => wert !== null);
  const jahre = [...new Set(known.map(({ jahr }) => jahr))].sort((a, b) => a - b);
  return jahre.map((jahr) => {
    const values = linien.flatMap(({ name }) => {
      const wert = known.find((point) => point.jahr === jahr && point.linie === name)?.wert;
      return wert == null ? [] : [`${name} ${format(wert)}`];
    });
    const line = element('path', { d: `M${x(jahr)},${top}V${bottom}`, stroke: 'none' });
    return mark(`${jahr}: ${values.join(', ')}`, { 'data-at': jahr }, line);
  });
}

/** The first place, the last, and the middle. */
const placeTicks = (last: number): number[] => [...new Set([1, Math.round((1 + last) / 2), last])];

function lineOf({ element }: Drawing, points: readonly LinePoint[], { name }: Line, index: number, { x, y }: Place) {
  const own = points.filter(({ linie }) => linie === name);
  const d = pieces(own).map((piece) =>
    stroke(piece.map(({ jahr, wert }) => ({ x: x(jahr), y: wert === null ? null : y(wert) }))),
  );
  const { farbe } = seriesStyle(index);
  return element('path', { d: d.join(''), ...PEN, stroke: farbe, 'stroke-width': index === 0 ? 2.75 : 1.75 });
}

/** The marks of a line, all of them one path: a page of several charts stays light. */
function dotsOf({ element }: Drawing, points: readonly LinePoint[], { name }: Line, index: number, { x, y }: Place) {
  const { farbe, marke } = seriesStyle(index);
  const shape = dotShape(marke, index === 0 ? 0.85 : 0.7);
  const d = points
    .filter(({ linie, wert }) => linie === name && wert !== null)
    .map(({ jahr, wert }) => `M${x(jahr)},${y(wert as number)}${shape}`);
  return element('path', { d: d.join(''), fill: farbe, stroke: 'var(--paper)', 'stroke-width': 0.6 });
}

const legendOf = ({ linien, band }: LinesOptions): LegendEntry[] => [
  ...linien.map(({ name, zusatz }, index): LegendEntry => {
    const { farbe, marke } = seriesStyle(index);
    const text = zusatz ? `${name}: ${zusatz}` : name;
    return { text, farbe, highlighted: index === 0, sample: { art: 'line', symbol: marke } };
  }),
  ...(band ? [{ text: band, farbe: 'var(--soft)', sample: { art: 'band' } } as const] : []),
];
