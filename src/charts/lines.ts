import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3-scale';
import { drawing } from './draw.ts';
import { type LegendEntry, legend } from './legend.ts';
import { type SymbolName, seriesStyle } from './series-style.ts';
import { AXIS, type ChartOptions, finish, isNarrow, LABEL } from './svg.ts';
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
  const { width } = options;
  const key = legend(drawing(document), legendOf(options), 4, width);
  const years = [...points, ...band].map(({ jahr }) => jahr);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const known = [
    ...points.map(({ wert }) => wert),
    ...band.flatMap(({ unteres, oberes }) => [unteres, oberes]),
  ].flatMap((value) => value ?? []);
  const { plaetze } = options;
  const marginTop = 16 + key.height;
  const ticks = plaetze ? placeTicks(plaetze) : 4;
  const domain = [Math.min(0, ...known), Math.max(0, ...known)];
  const labels = (plaetze ? placeTicks(plaetze) : scaleLinear(domain, [0, 1]).nice().ticks(4)).map(options.format);
  const axis = { fill: 'var(--soft)', fontSize: AXIS };
  const svg = Plot.plot({
    document,
    width,
    height: PLOT_HEIGHT[isNarrow(width) ? 'schmal' : 'breit'] + marginTop,
    marginTop,
    // room for the longest label of the scale, and the distance to it
    marginLeft: Math.max(46, Math.ceil(Math.max(...labels.map((label) => textWidth(label, AXIS)))) + 11),
    marginRight: 16,
    marginBottom: BELOW,
    // one year alone still needs room around it
    x: { type: 'linear', domain: from === to ? [from - 1, to + 1] : [from, to], axis: null },
    y: plaetze ? { domain: [plaetze, 1], axis: null, insetTop: 6 } : { domain, nice: true, axis: null },
    marks: [
      Plot.gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks, tickSize: 0, label: null, tickFormat: options.format, ...axis }),
      Plot.axisX({
        ticks: yearTicks(from, to, isNarrow(width) ? 6 : 12),
        tickSize: 0,
        label: null,
        tickFormat: String,
        ...axis,
      }),
      Plot.areaY(band, { x: 'jahr', y1: 'unteres', y2: 'oberes', z: 'stueck', fill: 'var(--soft)', fillOpacity: 0.16 }),
      Plot.line(band, { x: 'jahr', y: 'mitte', z: 'stueck', stroke: 'var(--soft)', strokeDasharray: '2 3' }),
      Plot.ruleY([plaetze ?? 0], { stroke: 'var(--soft)' }),
      ...(options.umbrueche ?? []).map((jahr) =>
        Plot.ruleX([jahr - 0.5], { stroke: 'var(--soft)', strokeDasharray: '3 3' }),
      ),
      // the highlighted line is drawn last, above the others
      ...options.linien.map((line, index) => lineMarks(points, line, index)).reverse(),
    ],
  }) as unknown as SVGSVGElement & Plot.Plot;
  svg.setAttribute('font-size', `${LABEL}`);
  const [x, y] = [svg.scale('x'), svg.scale('y')];
  const scales: Scales = { x: (jahr) => x?.apply(jahr), y: (wert) => y?.apply(wert) };
  const dots = options.linien.map((line, index) => dotsOf(points, line, index, scales, document)).reverse();
  svg.append(...dots, ...key.parts, ...yearMarks(points, options, scales, marginTop, document));
  return finish(svg, options);
}

/** Where years and values lie, in pixels. */
interface Scales {
  readonly x: (jahr: number) => number;
  readonly y: (wert: number) => number;
}

/** Each year as a whole: "2019: Aburg 455 %, Bedorf 400 %". It is seen when it is told. */
function yearMarks(
  points: readonly LinePoint[],
  { linien, format, width }: LinesOptions,
  { x }: Scales,
  top: number,
  document: Document,
): SVGElement[] {
  const { element, mark } = drawing(document);
  const bottom = top + PLOT_HEIGHT[isNarrow(width) ? 'schmal' : 'breit'] - BELOW;
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

function lineMarks(points: readonly LinePoint[], { name }: Line, index: number): Plot.Markish {
  const own = points.filter((point) => point.linie === name);
  const { farbe } = seriesStyle(index);
  return Plot.line(own, { x: 'jahr', y: 'wert', z: 'stueck', stroke: farbe, strokeWidth: index === 0 ? 2.75 : 1.75 });
}

/** The marks of a line, all of them one path: a page of several charts stays light. */
function dotsOf(points: readonly LinePoint[], { name }: Line, index: number, { x, y }: Scales, document: Document) {
  const { farbe, marke } = seriesStyle(index);
  const size = index === 0 ? 0.85 : 0.7;
  const shape = DOTS[marke](size);
  const d = points
    .filter(({ linie, wert }) => linie === name && wert !== null)
    .map(({ jahr, wert }) => `M${x(jahr)},${y(wert as number)}${shape}`);
  return drawing(document).element('path', { d: d.join(''), fill: farbe, stroke: 'var(--paper)', 'stroke-width': 0.6 });
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** The shapes of `SYMBOLS` around the point at which the pen is, so many times as large. */
const DOTS: Readonly<Record<SymbolName, (size: number) => string>> = {
  circle: (size) => {
    const r = tenth(4 * size);
    return `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  },
  square: (size) => {
    const r = tenth(3.6 * size);
    return `m${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`;
  },
  triangle: (size) => {
    const r = tenth(4.4 * size);
    return `m0 ${-r}l${r} ${2 * r}h${-2 * r}z`;
  },
  diamond: (size) => {
    const r = tenth(4.6 * size);
    return `m0 ${-r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
  },
};

const legendOf = ({ linien, band }: LinesOptions): LegendEntry[] => [
  ...linien.map(({ name, zusatz }, index): LegendEntry => {
    const { farbe, marke } = seriesStyle(index);
    const text = zusatz ? `${name}: ${zusatz}` : name;
    return { text, farbe, highlighted: index === 0, sample: { art: 'line', symbol: marke } };
  }),
  ...(band ? [{ text: band, farbe: 'var(--soft)', sample: { art: 'band' } } as const] : []),
];
