import * as Plot from '@observablehq/plot';
import type { Value } from '../engine/engine.ts';
import { number } from '../text/format.ts';
import { seriesStyle } from './series-style.ts';
import { finish, LABEL } from './svg.ts';

export { standalone } from './standalone.ts';

export const FORMS = ['balken', 'linie', 'punkte'] as const;
export type Form = (typeof FORMS)[number];

/** One row of an answer as it is drawn. */
export interface Point {
  readonly x: Value;
  readonly y: number | null;
  readonly reihe: string;
}

export interface QuickChart {
  readonly form: Form;
  readonly points: readonly Point[];
  readonly x: string;
  readonly y: string;
  /** In pixels, so that its words are read as they are. */
  readonly width: number;
}

export interface Drawn {
  readonly svg: SVGSVGElement;
  /** What the chart does not show, in plain German; empty when it shows all. */
  readonly left: string;
}

/** Room for the numbers beside the lines. */
const LEFT = 76;
/** The shapes of `seriesStyle`, as signs. */
const MARKS = ['●', '■', '▲', '◆'];

/** More than these cannot be told apart. */
const MOST = { balken: 30, reihen: 4 } as const;

/** A chart of two columns of an answer. What is missing is a gap; bars begin at 0. */
export function quickChart(chart: QuickChart, document: Document): Drawn {
  const label = `${chart.y} nach ${chart.x}; alle Werte stehen in der Tabelle.`;
  const drawn = chart.form === 'balken' ? bars(chart, document) : series(chart, document);
  drawn.svg.setAttribute('font-size', `${LABEL}`);
  return { svg: finish(drawn.svg, { label }), left: drawn.left };
}

const ticks = (value: number): string => number(value, Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : 2);
const axis = { tickSize: 0, fill: 'var(--soft)' } as const;

/** One bar a row, in the order of the answer: two rows of one name stay two bars. */
function bars({ points, y, width }: QuickChart, document: Document): Drawn {
  const shown = points.slice(0, MOST.balken).map((point, at) => ({ ...point, at: String(at) }));
  const svg = Plot.plot({
    document,
    width,
    height: 44 + shown.length * 24,
    marginLeft: width * 0.4,
    marginTop: 34,
    marginRight: 20,
    x: { axis: null, nice: true, domain: zeroed(shown) },
    y: { axis: null, domain: shown.map(({ at }) => at), padding: 0.25 },
    marks: [
      Plot.gridX({ ticks: 4, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisX({ ...axis, anchor: 'top', ticks: 4, tickFormat: ticks, label: y }),
      Plot.barX(
        shown.filter(({ y: value }) => value !== null),
        { x1: 0, x2: 'y', y: 'at', fill: 'var(--accent)', title: says },
      ),
      Plot.text(
        shown.filter(({ y: value }) => value === null),
        { x: 0, y: 'at', text: () => '–', dx: 6, fill: 'var(--soft)' },
      ),
      Plot.ruleX([0], { stroke: 'var(--soft)' }),
      Plot.text(shown, {
        y: 'at',
        frameAnchor: 'left',
        textAnchor: 'end',
        dx: -8,
        fill: 'currentColor',
        text: ({ x, reihe }: Point) =>
          short([x, reihe].filter((part) => part !== null && part !== '').join(', '), width),
      }),
    ],
  }) as unknown as SVGSVGElement;
  const left =
    points.length > shown.length ? `Gezeigt sind die ersten ${shown.length} von ${number(points.length)} Zeilen.` : '';
  return { svg, left };
}

const short = (text: string, width: number): string => {
  const most = Math.floor(width * 0.058);
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
};

/** Lines or dots, over numbers where the first column has numbers, else over its words in their order. */
function series({ form, points, x, y, width }: QuickChart, document: Document): Drawn {
  const names = [...new Set(points.map(({ reihe }) => reihe))];
  const shown = names.slice(0, MOST.reihen);
  const rows = points.filter(({ reihe }) => shown.includes(reihe));
  const numeric = rows.every((point) => typeof point.x === 'number');
  const years = numeric && rows.every((point) => Number.isInteger(point.x) && Math.abs(Number(point.x)) < 3000);
  const legend = shown.length > 1 ? (shown.length + 1) * 19 : 19;
  const svg = Plot.plot({
    document,
    width,
    height: 320 + legend,
    marginTop: 14 + legend,
    marginLeft: LEFT,
    marginBottom: 40,
    x: {
      type: numeric ? 'linear' : 'point',
      nice: !years,
      axis: null,
      ...(numeric ? {} : { domain: rows.map(words) }),
    },
    y: { nice: true, axis: null, ...(form === 'linie' ? { domain: zeroed(rows) } : {}) },
    marks: [
      Plot.gridY({ ticks: 5, stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY({ ...axis, ticks: 5, tickFormat: ticks, label: null }),
      Plot.axisX({
        ...axis,
        label: x,
        ...(numeric ? { ticks: 7, tickFormat: years ? String : ticks } : { ticks: everyNth(rows) }),
      }),
      ...(form === 'linie' ? [Plot.ruleY([0], { stroke: 'var(--soft)' })] : []),
      ...shown.flatMap((reihe, at) => marks(form, years ? withGaps(rows, reihe) : of(rows, reihe), at, numeric)),
    ],
  }) as unknown as SVGSVGElement;
  svg.append(entry(document, y, 0, 'var(--soft)'));
  if (shown.length > 1)
    svg.append(
      ...shown.map((name, at) => entry(document, `${MARKS[at]} ${name || '–'}`, at + 1, seriesStyle(at).farbe)),
    );
  const left =
    names.length > shown.length ? `Gezeigt sind die ersten ${shown.length} von ${number(names.length)} Reihen.` : '';
  return { svg, left };
}

/** "Aburg, 2019: 12,5". */
const says = ({ x, y, reihe }: Point): string =>
  `${[reihe, x].filter((part) => part !== null && part !== '').join(', ')}: ${ticks(y ?? 0)}`;
const words = ({ x }: Point): string => String(x ?? '–');
const of = (rows: readonly Point[], reihe: string): Point[] => rows.filter((point) => point.reihe === reihe);
const zeroed = (rows: readonly Point[]): [number, number] => {
  const values = rows.flatMap(({ y }) => y ?? []);
  return [Math.min(0, ...values), Math.max(0, ...values)];
};

/** A year without a row is a gap in the line, not a way across. */
function withGaps(rows: readonly Point[], reihe: string): Point[] {
  const own = of(rows, reihe).sort((a, b) => Number(a.x) - Number(b.x));
  return own.flatMap((point, at) => {
    const before = own[at - 1];
    return before && Number(point.x) - Number(before.x) > 1
      ? [{ x: Number(before.x) + 1, y: null, reihe }, point]
      : [point];
  });
}

function marks(form: Form, own: readonly Point[], at: number, numeric: boolean): Plot.Markish[] {
  const { farbe, marke } = seriesStyle(at);
  const x = numeric ? 'x' : words;
  const dots = Plot.dot(
    own.filter(({ y }) => y !== null),
    { x, y: 'y', r: 3, symbol: marke, fill: farbe, title: says },
  );
  return form === 'linie' ? [Plot.line(own, { x, y: 'y', stroke: farbe, strokeWidth: 2 }), dots] : [dots];
}

/** Words under a chart need room. */
function everyNth(rows: readonly Point[]): string[] {
  const all = [...new Set(rows.map(words))];
  const step = Math.ceil(all.length / 8);
  return all.filter((_, at) => at % step === 0);
}

function entry(document: Document, words: string, line: number, colour: string): SVGTextElement {
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('x', '4');
  text.setAttribute('y', String(14 + line * 19));
  text.setAttribute('text-anchor', 'start');
  text.setAttribute('fill', colour);
  text.textContent = words;
  return text;
}
