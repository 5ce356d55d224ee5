import * as Plot from '@observablehq/plot';
import { scaleLinear } from 'd3';
import { type ChartName, finish } from './svg.ts';
import { textWidth } from './text-width.ts';

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

export interface LinesOptions extends ChartName {
  /** The lines in the order of importance: the first is the told one. */
  readonly linien: readonly Line[];
  /** What the shaded band is, for the legend. */
  readonly band?: string | undefined;
  /** Years from which on values are of another kind: a dotted rule before each. */
  readonly umbrueche?: readonly number[];
  readonly format: (wert: number) => string;
  /** Places instead of amounts: 1 is at the top, this one at the bottom. */
  readonly plaetze?: number | undefined;
}

const WIDTH = 360;
const PLOT_HEIGHT = 220;
const LEGEND = 19;
const SIZE = 12;
const COLOURS = ['var(--accent)', 'var(--erste)', 'var(--zweite)', 'var(--dritte)'] as const;
const SYMBOLS = ['circle', 'square', 'triangle', 'diamond'] as const;

/** Colour and mark of a line: told apart by shape as well as by colour. */
export const lineStyle = (index: number): { farbe: string; marke: (typeof SYMBOLS)[number] } => ({
  farbe: COLOURS[index % COLOURS.length] as string,
  marke: SYMBOLS[index % SYMBOLS.length] as (typeof SYMBOLS)[number],
});

/**
 * Lines over the years, over the band of a group. Drawn small enough for a phone. The scale begins at 0 (of places: at the last);
 * what is missing is a gap.
 */
export function lines(
  points: readonly LinePoint[],
  band: readonly BandPoint[],
  options: LinesOptions,
  document: Document,
): SVGSVGElement {
  const entries = options.linien.length + (options.band ? 1 : 0);
  const years = [...points, ...band].map(({ jahr }) => jahr);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const known = [
    ...points.map(({ wert }) => wert),
    ...band.flatMap(({ unteres, oberes }) => [unteres, oberes]),
  ].flatMap((value) => value ?? []);
  const { plaetze } = options;
  const marginTop = 16 + LEGEND * entries;
  const ticks = plaetze ? placeTicks(plaetze) : 4;
  const domain = [Math.min(0, ...known), Math.max(0, ...known)];
  const labels = (plaetze ? placeTicks(plaetze) : scaleLinear(domain, [0, 1]).nice().ticks(4)).map(options.format);
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: PLOT_HEIGHT + marginTop,
    marginTop,
    // room for the longest label of the scale, and the distance to it
    marginLeft: Math.max(46, Math.ceil(Math.max(...labels.map((label) => textWidth(label, SIZE)))) + 11),
    marginRight: 16,
    marginBottom: 26,
    // one year alone still needs room around it
    x: { type: 'linear', domain: from === to ? [from - 1, to + 1] : [from, to], axis: null },
    y: plaetze ? { domain: [plaetze, 1], axis: null, insetTop: 6 } : { domain, nice: true, axis: null },
    marks: [
      Plot.gridY({ ticks, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ticks, tickSize: 0, label: null, tickFormat: options.format, fill: 'var(--soft)' }),
      Plot.axisX({ ticks: yearTicks(from, to), tickSize: 0, label: null, tickFormat: String, fill: 'var(--soft)' }),
      Plot.areaY(band, { x: 'jahr', y1: 'unteres', y2: 'oberes', z: 'stueck', fill: 'var(--soft)', fillOpacity: 0.16 }),
      Plot.line(band, { x: 'jahr', y: 'mitte', z: 'stueck', stroke: 'var(--soft)', strokeDasharray: '2 3' }),
      Plot.ruleY([plaetze ?? 0], { stroke: 'var(--soft)' }),
      ...(options.umbrueche ?? []).map((jahr) =>
        Plot.ruleX([jahr - 0.5], { stroke: 'var(--soft)', strokeDasharray: '3 3' }),
      ),
      // the told line is drawn last, above the others
      ...options.linien.map((line, index) => lineMarks(points, line, index)).reverse(),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${SIZE}`);
  svg.append(...legend(document, options));
  return finish(svg, options);
}

/** The first place, the last, and the middle. */
const placeTicks = (last: number): number[] => [...new Set([1, Math.round((1 + last) / 2), last])];

/** First, last and round years between them, far enough apart for their labels. */
function yearTicks(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20].find((size) => (to - from) / size <= 6) ?? 50;
  const round = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (jahr) => jahr % step === 0 && jahr - from >= step * 0.6 && to - jahr >= step * 0.6,
  );
  return [...new Set([from, ...round, to])];
}

function lineMarks(points: readonly LinePoint[], { name }: Line, index: number): Plot.Markish {
  const own = points.filter((point) => point.linie === name);
  const { farbe, marke } = lineStyle(index);
  const told = index === 0;
  return Plot.marks(
    Plot.line(own, { x: 'jahr', y: 'wert', z: 'stueck', stroke: farbe, strokeWidth: told ? 2.75 : 1.75 }),
    Plot.dot(
      own.filter(({ wert }) => wert !== null),
      {
        x: 'jahr',
        y: 'wert',
        r: told ? 3.4 : 2.8,
        symbol: marke,
        fill: farbe,
        stroke: 'var(--paper)',
        strokeWidth: 0.6,
      },
    ),
  );
}

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

function element(document: Document, name: string, attributes: Record<string, string | number>): SVGElement {
  const node = document.createElementNS(SVG_NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
  return node;
}

/** Paths of the marks around (0, 0), as Plot draws them. */
const MARKS: Readonly<Record<(typeof SYMBOLS)[number], string>> = {
  circle: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0',
  square: 'M-3.6 -3.6h7.2v7.2h-7.2z',
  triangle: 'M0 -4.8L4.4 3.2H-4.4z',
  diamond: 'M0 -5.2L3.6 0L0 5.2L-3.6 0z',
};

/** A line each above the chart: labels at the ends of the lines would collide on a phone. */
function legend(document: Document, { linien, band }: LinesOptions): SVGElement[] {
  const entries = linien.map(({ name, zusatz }, index) => {
    const { farbe, marke } = lineStyle(index);
    const y = 10 + index * LEGEND;
    const group = element(document, 'g', {});
    const text = element(document, 'text', {
      x: 38,
      y: y + 4,
      fill: farbe,
      'font-weight': index === 0 ? 700 : 600,
      'text-anchor': 'start',
    });
    text.textContent = zusatz ? `${name}: ${zusatz}` : name;
    group.append(
      element(document, 'line', {
        x1: 4,
        x2: 30,
        y1: y,
        y2: y,
        stroke: farbe,
        'stroke-width': index === 0 ? 2.75 : 1.75,
      }),
      element(document, 'path', { d: MARKS[marke], transform: `translate(17 ${y})`, fill: farbe }),
      text,
    );
    return group;
  });
  if (!band) return entries;
  const y = 10 + linien.length * LEGEND;
  const group = element(document, 'g', {});
  const text = element(document, 'text', { x: 38, y: y + 4, fill: 'var(--soft)', 'text-anchor': 'start' });
  text.textContent = band;
  group.append(
    element(document, 'rect', { x: 4, y: y - 6, width: 26, height: 12, fill: 'var(--soft)', 'fill-opacity': 0.16 }),
    element(document, 'line', { x1: 4, x2: 30, y1: y, y2: y, stroke: 'var(--soft)', 'stroke-dasharray': '2 3' }),
    text,
  );
  return [...entries, group];
}
