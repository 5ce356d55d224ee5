import * as Plot from '@observablehq/plot';
import { GERMAN } from '../text/german.ts';
import { type AmountUnit, amountUnit } from './amount-unit.ts';
import { type Drawing, drawing } from './draw.ts';
import { keepApart, type Label } from './keep-apart.ts';
import { type LegendEntry, legend } from './legend.ts';
import { AXIS, type ChartOptions, finish, LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** One year of one series. `geplant`: a plan is drawn hollow, a result filled. */
export interface CoursePoint {
  readonly jahr: number;
  readonly reihe: string;
  readonly wert: number | null;
  readonly geplant: boolean;
}

export interface CourseOptions extends ChartOptions {
  /** Series in the order of importance; the first carries its values as labels. */
  readonly reihen: readonly { readonly name: string; readonly farbe: string; readonly gestrichelt?: boolean }[];
  /** What is counted, and with how many digits; left out, it is euro. */
  readonly einheit?: { readonly name: string; readonly stellen: number };
}

const PLOT_HEIGHT = 210;

/** Lines over the years, in the unit of the largest amount. A missing year is a gap. */
export function course(points: readonly CoursePoint[], options: CourseOptions, document: Document): SVGSVGElement {
  const years = [...new Set(points.map((point) => point.jahr))].sort((a, b) => a - b);
  const known = points.flatMap((point) => (point.wert === null ? [] : [point.wert]));
  const unit = amountUnit(known, options.language);
  const text = options.einheit
    ? (wert: number) => (options.language ?? GERMAN).number(wert, options.einheit?.stellen)
    : unit.text;
  const { width, reihen } = options;
  const draw = drawing(document);
  const key = legend(draw, legendOf(reihen, options.einheit?.name ?? unit.name), 4, width);
  const marginTop = 18 + key.height;
  const svg = Plot.plot({
    document,
    width,
    height: PLOT_HEIGHT + marginTop,
    marginTop,
    marginLeft: 14,
    marginRight: 22,
    marginBottom: 26,
    x: { type: 'point', domain: years, axis: null, padding: 0.35 },
    y: {
      domain: [Math.min(0, ...known), Math.max(0, ...known)],
      nice: true,
      axis: null,
      insetBottom: known.some((value) => value < 0) ? 16 : 0,
    },
    marks: [
      Plot.axisX(namedYears(years, width), {
        tickSize: 0,
        tickFormat: String,
        label: null,
        fontSize: AXIS,
        fill: 'var(--soft)',
      }),
      Plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.ruleY([0], { stroke: 'var(--soft)' }),
      ...reihen.flatMap((reihe) => seriesMarks(points, reihe, { text, name: options.einheit?.name ?? unit.name })),
    ],
  });
  const labels = reihen.flatMap((reihe, index) => labelsOf(points, reihe, index, text, svg));
  svg.setAttribute('font-size', `${LABEL}`);
  svg.append(...key.parts, ...keepApart(labels, (one) => one, width).map(labelElement(draw)));
  return finish(svg as unknown as SVGSVGElement, options);
}

type Series = CourseOptions['reihen'][number];

/** As many years as stand clear of one another below the axis, the first among them. */
function namedYears(years: readonly number[], width: number): number[] {
  const every = Math.ceil(((textWidth('0000', AXIS) + 6) * years.length) / (width - 36));
  return years.filter((_, at) => at % every === 0);
}

/** The line of a series and its points. */
function seriesMarks(
  points: readonly CoursePoint[],
  reihe: Series,
  { text, name: einheit }: Pick<AmountUnit, 'text' | 'name'>,
): Plot.Markish[] {
  const own = points.filter((point) => point.reihe === reihe.name);
  return [
    Plot.line(own, {
      x: 'jahr',
      y: 'wert',
      stroke: reihe.farbe,
      strokeWidth: 2.25,
      ...(reihe.gestrichelt ? { strokeDasharray: '5 4' } : {}),
    }),
    Plot.dot(own, {
      x: 'jahr',
      y: 'wert',
      title: ({ jahr, wert }: CoursePoint) => `${reihe.name}, ${jahr}: ${text(wert ?? 0)} ${einheit}`,
      r: 4.5,
      stroke: reihe.farbe,
      strokeWidth: 2.25,
      fill: (point: CoursePoint) => (point.geplant ? 'var(--paper)' : reihe.farbe),
    }),
  ];
}

interface SeriesLabel extends Label {
  readonly farbe: string;
}

/** The values of the first series in full, of the others at both ends; above their points, and below where another series is higher. */
function labelsOf(
  points: readonly CoursePoint[],
  { name, farbe }: Series,
  index: number,
  text: (wert: number) => string,
  plot: Plot.Plot,
): SeriesLabel[] {
  const known = points.filter((point) => point.reihe === name && point.wert !== null);
  const labelled = index === 0 ? known : known.filter((point) => point === known[0] || point === known.at(-1));
  const highest = ({ jahr, wert }: CoursePoint): boolean =>
    points.every((other) => other.jahr !== jahr || other.reihe === name || (other.wert ?? -Infinity) <= (wert ?? 0));
  return labelled.map((point) => ({
    text: text(point.wert ?? 0),
    x: placeOn(plot, 'x', point.jahr),
    y: placeOn(plot, 'y', point.wert ?? 0) + (highest(point) ? -9 : 19),
    size: LABEL,
    weight: 600,
    farbe,
  }));
}

/** Where a value lies in the drawing, in its pixels. */
function placeOn(plot: Plot.Plot, name: 'x' | 'y', value: number): number {
  const scale = plot.scale(name);
  return scale ? scale.apply(value) + (scale.bandwidth ?? 0) / 2 : 0;
}

const labelElement =
  ({ text }: Drawing) =>
  (label: SeriesLabel): SVGElement =>
    text(label.text, label.x, label.y, { 'text-anchor': 'middle', 'font-weight': label.weight, fill: label.farbe });

const legendOf = (reihen: readonly Series[], unitName: string): LegendEntry[] =>
  reihen.map(({ name, farbe, gestrichelt = false }, index) => ({
    text: index === 0 ? `${name}, in ${unitName}` : name,
    farbe,
    sample: { art: 'line', symbol: 'circle', hollow: true, dashed: gestrichelt },
  }));
