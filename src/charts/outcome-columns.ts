import { chartOf, type Drawing, drawing } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A year with what was planned, what came, and what is expected; null: not known. */
export interface OutcomeYear {
  readonly name: string;
  readonly plan: number | null;
  readonly ergebnis: number | null;
  readonly prognose: number | null;
}

/** Several years of which only the sum is known. */
export interface OutcomeSpan {
  /** First and last of `OutcomeYear.name`. */
  readonly from: string;
  readonly to: string;
  readonly wert: number;
  /** "Ergebnis +47 zusammen". */
  readonly text: string;
}

export interface OutcomeColumnsOptions extends ChartOptions {
  readonly spans: readonly OutcomeSpan[];
  readonly format: (wert: number) => string;
}

const KINDS = ['plan', 'ergebnis', 'prognose'] as const;
type Kind = (typeof KINDS)[number];
const NAMES: Readonly<Record<Kind, string>> = { plan: 'Plan', ergebnis: 'Ergebnis', prognose: 'Prognose' };

/** Columns below this height (CSS pixels) are not labelled on a phone. */
const SMALL = 12;
/** Room for numbers above and below the columns, and for the years. */
const [TOP, BELOW, YEARS] = [26, 20, 24];

const colourOf = (wert: number): string => `var(--${wert < 0 ? 'aufwand' : 'ertrag'})`;

/**
 * What was planned and what came, year by year: hollow the plan, filled the result, hatched what is expected, a bracket over years of
 * which only the sum is known. Below 0 money was missing. A year without any number says so.
 */
export function outcomeColumns(
  years: readonly OutcomeYear[],
  options: OutcomeColumnsOptions,
  document: Document,
): SVGSVGElement {
  const { width, spans, format } = options;
  const narrow = isNarrow(width);
  const height = narrow ? 300 : 360;
  const draw = drawing(document);
  const all = years.flatMap((year) => KINDS.flatMap((kind) => year[kind] ?? []));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const [top, bottom] = [TOP + (spans.length > 0 ? 16 : 0), height - YEARS - BELOW];
  const y = (wert: number): number => bottom - ((wert - low) / (high - low || 1)) * (bottom - top);
  const step = width / Math.max(years.length, 1);
  const scale: Scale = { draw, y, step, narrow, height, format, numbered: narrow ? spaced(years, step, format) : null };
  const parts = [
    draw.element('line', { x1: 0, x2: width, y1: y(0), y2: y(0), stroke: 'var(--ink)' }),
    ...years.flatMap((year, index) => yearOf(year, index, scale, spans)),
    ...spans.flatMap((span) => bracket(span, years, scale)),
  ];
  return chartOf(draw, height, parts, options);
}

interface Scale {
  readonly draw: Drawing;
  readonly y: (wert: number) => number;
  readonly step: number;
  readonly narrow: boolean;
  readonly height: number;
  readonly format: (wert: number) => string;
  /** Years whose result has room for its number, where not all have; null: all have. */
  readonly numbered: ReadonlySet<string> | null;
}

/** The results whose numbers do not run into one another, the largest first; null where the columns stand wide enough for all. */
function spaced(years: readonly OutcomeYear[], step: number, format: (wert: number) => string): Set<string> | null {
  const results = years.flatMap(({ name, ergebnis }, at) => (ergebnis === null ? [] : [{ name, at, wert: ergebnis }]));
  const room = Math.max(0, ...results.map(({ wert }) => textWidth(format(wert), AXIS))) + 4;
  if (step >= room) return null;
  const placed: typeof results = [];
  for (const one of [...results].sort((a, b) => Math.abs(b.wert) - Math.abs(a.wert))) {
    const near = placed.some(({ at, wert }) => wert < 0 === one.wert < 0 && Math.abs(at - one.at) * step < room);
    if (!near) placed.push(one);
  }
  return new Set(placed.map(({ name }) => name));
}

/** So many years stand between two that are named. */
const everyYear = (step: number): number => Math.ceil((textWidth('’00', AXIS) + 3) / step);

function yearOf(year: OutcomeYear, index: number, scale: Scale, spans: readonly OutcomeSpan[]): SVGElement[] {
  const { draw, step, narrow, height } = scale;
  const middle = (index + 0.5) * step;
  const known = KINDS.flatMap((kind) => (year[kind] === null ? [] : [{ kind, wert: year[kind] as number }]));
  const bar = Math.min(step / Math.max(2, known.length) - (narrow ? 2 : 8), 26);
  const named = !narrow || index % everyYear(step) === 0;
  const name = !named ? '' : narrow ? `’${year.name.slice(-2)}` : year.name;
  const label = draw.text(name, middle, height - 6, {
    'font-size': AXIS,
    'text-anchor': 'middle',
    fill: 'var(--soft)',
  });
  const spanned = spans.some(({ from, to }) => from <= year.name && year.name <= to);
  if (known.length === 0) return spanned ? [label] : [label, ...unknown(middle, scale)];
  const width = bar * known.length + 2 * (known.length - 1);
  return [
    label,
    ...known.flatMap(({ kind, wert }, at) =>
      column(year.name, kind, wert, { x: middle - width / 2 + at * (bar + 2), width: bar }, scale, known.length),
    ),
  ];
}

/** Words in place of a column: a year that nobody has told of is no year of 0. */
function unknown(x: number, { draw, y, narrow }: Scale): SVGElement[] {
  const style = { 'font-size': AXIS, 'text-anchor': 'middle', fill: 'var(--soft)' };
  if (narrow) return [draw.text('?', x, y(0) - 7, style)];
  return [draw.text('keine', x, y(0) - 8, style), draw.text('Angabe', x, y(0) + 16, style)];
}

function column(
  year: string,
  kind: Kind,
  wert: number,
  place: { x: number; width: number },
  { draw, y, narrow, format, numbered }: Scale,
  beside: number,
): SVGElement[] {
  const { x, width } = place;
  const [from, to] = [Math.min(y(wert), y(0)), Math.max(y(wert), y(0))];
  const colour = colourOf(wert);
  const tall = Math.max(to - from, 1.5);
  const filled = kind === 'ergebnis';
  const rect = draw.element('rect', {
    x,
    y: from,
    width,
    height: tall,
    fill: filled ? colour : 'var(--paper)',
    ...(filled ? {} : { stroke: colour, 'stroke-width': 1.75 }),
  });
  // on a phone the number of a plan beside its result, or of a small one beside the next, would run into it
  const silent =
    (narrow && !filled && (beside > 1 || tall < SMALL)) || (numbered !== null && !(filled && numbered.has(year)));
  const number = draw.text(format(wert), x + width / 2, wert < 0 ? to + 15 : from - 6, {
    'text-anchor': 'middle',
    'font-size': narrow ? AXIS : 13,
    'font-weight': filled ? 700 : 400,
    fill: colour,
  });
  const strokes = kind === 'prognose' ? hatch(x, from, width, tall, colour, draw) : [];
  return [draw.mark(`${year}, ${NAMES[kind]}: ${format(wert)}`, {}, rect, ...strokes, ...(silent ? [] : [number]))];
}

/** Diagonal strokes within a rectangle: what is expected is neither planned nor done. */
function hatch(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  { element }: Drawing,
): SVGElement[] {
  const strokes: string[] = [];
  for (let at = 6; at < width + height; at += 6) {
    const [x1, y1] = at <= height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at <= width ? [x + at, y] : [x + width, y + at - width];
    strokes.push(`M${x1.toFixed(1)},${y1.toFixed(1)}L${x2.toFixed(1)},${y2.toFixed(1)}`);
  }
  return [element('path', { d: strokes.join(''), stroke: colour, 'stroke-width': 1.2, fill: 'none' })];
}

/** A dashed bracket over the years of a sum, with its number. */
function bracket(
  span: OutcomeSpan,
  years: readonly OutcomeYear[],
  { draw, y, step, narrow, format }: Scale,
): SVGElement[] {
  const [first, last] = [span.from, span.to].map((name) => years.findIndex((year) => year.name === name));
  if (first === undefined || last === undefined || first < 0 || last < 0) return [];
  const [x1, x2] = [(first + 0.18) * step, (last + 0.82) * step];
  const above = y(0) - 46;
  const colour = colourOf(span.wert);
  const text = narrow ? format(span.wert) : span.text;
  const half = textWidth(text, AXIS) / 2 + 1;
  const middle = Math.min(Math.max((x1 + x2) / 2, half), step * years.length - half);
  const line = [
    draw.element('path', {
      d: `M${x1.toFixed(1)},${above + 8}V${above}H${x2.toFixed(1)}V${above + 8}`,
      fill: 'none',
      stroke: colour,
      'stroke-width': 1.5,
      'stroke-dasharray': '4 3',
    }),
    draw.text(text, middle, above - 6, {
      'text-anchor': 'middle',
      'font-size': AXIS,
      fill: colour,
    }),
  ];
  return [draw.mark(`${span.from} bis ${span.to}: ${span.text}`, {}, ...line)];
}
