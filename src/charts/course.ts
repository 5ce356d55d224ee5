import * as Plot from '@observablehq/plot';
import { number } from '../ui/format.ts';
import { type ChartName, finish } from './svg.ts';

/** One year of one series. `geplant`: a plan is drawn hollow, a result filled. */
export interface CoursePoint {
  readonly jahr: number;
  readonly reihe: string;
  readonly wert: number | null;
  readonly geplant: boolean;
}

export interface CourseOptions extends ChartName {
  /** Series in the order of importance; the first carries its values as labels. */
  readonly reihen: readonly { readonly name: string; readonly farbe: string; readonly gestrichelt?: boolean }[];
  /** What is counted, and with how many digits; left out, it is euro. */
  readonly einheit?: { readonly name: string; readonly stellen: number };
}

const WIDTH = 360;
const HEIGHT = 230;
const LEGEND = 18;

/** Lines over the years, drawn small enough for a phone and scaled up from there. A missing year is a gap. */
export function course(points: readonly CoursePoint[], options: CourseOptions, document: Document): SVGSVGElement {
  const years = [...new Set(points.map((point) => point.jahr))].sort((a, b) => a - b);
  const known = points.flatMap((point) => (point.wert === null ? [] : [point.wert]));
  const unit = !options.einheit && Math.max(...known.map(Math.abs), 0) >= 999_950 ? 1e6 : 1;
  const digits = options.einheit?.stellen ?? (unit === 1 ? 0 : 1);
  const unitName = options.einheit?.name ?? (unit === 1 ? 'Euro' : 'Millionen Euro');
  const marginTop = 18 + LEGEND * options.reihen.length;
  const svg = Plot.plot({
    document,
    width: WIDTH,
    height: HEIGHT + LEGEND * options.reihen.length,
    marginTop,
    marginLeft: 14,
    marginRight: 22,
    marginBottom: 26,
    x: { type: 'point', domain: years, tickSize: 0, tickFormat: String, label: null, padding: 0.35 },
    y: {
      domain: [Math.min(0, ...known), Math.max(0, ...known)],
      nice: true,
      axis: null,
      insetBottom: known.some((value) => value < 0) ? 16 : 0,
    },
    marks: [
      Plot.gridY({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.ruleY([0], { stroke: 'var(--soft)' }),
      ...options.reihen.flatMap((reihe, index) => seriesMarks(points, reihe, index, unit, digits, options)),
    ],
  }) as unknown as SVGSVGElement;
  svg.setAttribute('font-size', '12.5');
  svg.append(...options.reihen.map((reihe, index) => legendEntry(document, reihe, index, unitName)));
  return finish(svg, options);
}

type Series = CourseOptions['reihen'][number];

function seriesMarks(
  points: readonly CoursePoint[],
  reihe: Series,
  index: number,
  unit: number,
  digits: number,
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
      text: (point: CoursePoint) => number((point.wert ?? 0) / unit, digits),
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

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A line of the legend above the chart: direct labels at the line's end would collide on a phone. */
function legendEntry(document: Document, reihe: Series, index: number, unitName: string): SVGElement {
  const element = (name: string, attributes: Record<string, string | number>): SVGElement => {
    const node = document.createElementNS(SVG_NAMESPACE, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    return node;
  };
  const y = 10 + index * LEGEND;
  const group = element('g', {});
  const line = element('line', { x1: 4, x2: 30, y1: y, y2: y, stroke: reihe.farbe, 'stroke-width': 2.25 });
  if (reihe.gestrichelt) line.setAttribute('stroke-dasharray', '5 4');
  const dot = element('circle', { cx: 17, cy: y, r: 4, stroke: reihe.farbe, 'stroke-width': 2, fill: 'var(--paper)' });
  const text = element('text', { x: 38, y: y + 4, fill: reihe.farbe, 'font-weight': 600, 'text-anchor': 'start' });
  text.textContent = index === 0 ? `${reihe.name}, in ${unitName}` : reihe.name;
  group.append(line, dot, text);
  return group;
}
