import * as Plot from '@observablehq/plot';
import { number } from '../text/format.ts';
import { type AmountUnit, amountUnit } from './amount-unit.ts';
import { drawing } from './draw.ts';
import { type LegendEntry, legend } from './legend.ts';
import { AXIS, type ChartOptions, finish, LABEL } from './svg.ts';

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
  const unit = amountUnit(known);
  const text = options.einheit ? (wert: number) => number(wert, options.einheit?.stellen) : unit.text;
  const { width, reihen } = options;
  const key = legend(drawing(document), legendOf(reihen, options.einheit?.name ?? unit.name), 4, width);
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
      Plot.axisX({ tickSize: 0, tickFormat: String, label: null, fontSize: AXIS, fill: 'var(--soft)' }),
      Plot.gridY({ ticks: 3, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.ruleY([0], { stroke: 'var(--soft)' }),
      ...options.reihen.flatMap((reihe, index) =>
        seriesMarks(points, reihe, index, { text, name: options.einheit?.name ?? unit.name }, options),
      ),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', `${LABEL}`);
  svg.append(...key.parts);
  return finish(svg, options);
}

type Series = CourseOptions['reihen'][number];

function seriesMarks(
  points: readonly CoursePoint[],
  reihe: Series,
  index: number,
  { text, name: einheit }: Pick<AmountUnit, 'text' | 'name'>,
  options: CourseOptions,
): Plot.Markish[] {
  const own = points.filter((point) => point.reihe === reihe.name);
  const above = (point: CoursePoint): boolean => {
    const others = points.filter((other) => other.jahr === point.jahr && other.reihe !== reihe.name);
    return others.every((other) => (other.wert ?? Number.NEGATIVE_INFINITY) <= (point.wert ?? 0));
  };
  const label = (rows: CoursePoint[], dy: number): Plot.Markish =>
    Plot.text(rows, {
      x: 'jahr',
      y: 'wert',
      text: (point: CoursePoint) => text(point.wert ?? 0),
      dy,
      fill: reihe.farbe,
      fontWeight: 600,
    });
  const known = own.filter((point) => point.wert !== null);
  // the told series in full, of the others both ends
  const labelled = index === 0 ? known : known.filter((point) => point === known[0] || point === known.at(-1));
  const single = options.reihen.length === 1;
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
    label(
      labelled.filter((point) => single || above(point)),
      -13,
    ),
    label(
      labelled.filter((point) => !single && !above(point)),
      15,
    ),
  ];
}

const legendOf = (reihen: readonly Series[], unitName: string): LegendEntry[] =>
  reihen.map(({ name, farbe, gestrichelt = false }, index) => ({
    text: index === 0 ? `${name}, in ${unitName}` : name,
    farbe,
    sample: { art: 'line', symbol: 'circle', hollow: true, dashed: gestrichelt },
  }));
