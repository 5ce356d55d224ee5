import { chartOf, type Drawing, drawing } from './draw.ts';
import { hatch } from './hatch.ts';
import { type Box, keepApart, type Label } from './keep-apart.ts';
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
  /** Writes a number exactly, for what a mark says. */
  readonly format: (wert: number) => string;
  /** Writes it beside its column. */
  readonly short: (wert: number) => string;
  /** Left out, the German ones. */
  readonly words?: OutcomeWords | undefined;
}

/** What columns are called, and what is said of a year without any. */
export interface OutcomeWords extends Readonly<Record<Kind, string>> {
  /** In one line, and in two where that has no room. */
  readonly nothing: string;
  readonly nothingInTwo: readonly [string, string];
  readonly until: string;
  /** Of the numbers; the picture names it above, a mark by itself has to. */
  readonly unit: string;
}

const KINDS = ['plan', 'ergebnis', 'prognose'] as const;
type Kind = (typeof KINDS)[number];
const WORDS: OutcomeWords = {
  plan: 'Plan',
  ergebnis: 'Ergebnis',
  prognose: 'Erwartung',
  nothing: 'keine Angabe',
  nothingInTwo: ['keine', 'Angabe'],
  until: 'bis',
  unit: 'Mio.\u00a0€',
};

/** Room for numbers above and below the columns, and for the years. */
const [TOP, BELOW, YEARS] = [26, 20, 24];

const colourOf = (wert: number): string => `var(--${wert < 0 ? 'aufwand' : 'ertrag'})`;

/**
 * What was planned and what came, year by year: hollow the plan, filled the result, hatched what is expected, a bracket over years of
 * which only the sum is known. Below 0 money was missing. A year without any number says so. Numbers that would run into others are
 * told by their marks alone.
 */
export function outcomeColumns(
  years: readonly OutcomeYear[],
  options: OutcomeColumnsOptions,
  document: Document,
): SVGSVGElement {
  const { width, spans, format, short, words = WORDS } = options;
  const narrow = isNarrow(width);
  const height = narrow ? 300 : 360;
  const draw = drawing(document);
  const all = years.flatMap((year) => KINDS.flatMap((kind) => year[kind] ?? []));
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)];
  const [top, bottom] = [TOP + (spans.length > 0 ? 16 : 0), height - YEARS - BELOW];
  const y = (wert: number): number => bottom - ((wert - low) / (high - low || 1)) * (bottom - top);
  const step = width / Math.max(years.length, 1);
  const scale: Scale = { draw, y, step, narrow, format, short, words };
  const columns = years.flatMap((year, index) => columnsOf(year, index, scale));
  const numbered = keepApart([...columns].sort(byWeight), ({ label }) => label, width, columns.map(fieldOf(y)));
  const parts = [
    ...columns.map((column) => columnMark(column, scale)),
    draw.element('line', { x1: 0, x2: width, y1: y(0), y2: y(0), stroke: 'var(--ink)' }),
    ...unknown(years, spans, scale),
    ...numbered.map((column) => labelOf(column, scale)),
    ...yearNames(years, scale, height),
    ...spans.flatMap((span) => bracket(span, years, scale)),
  ];
  return chartOf(draw, height, parts, options);
}

interface Scale {
  readonly words: OutcomeWords;
  readonly draw: Drawing;
  readonly y: (wert: number) => number;
  readonly step: number;
  readonly narrow: boolean;
  readonly format: (wert: number) => string;
  readonly short: (wert: number) => string;
}

/** A column with its place, and the words that it would like to have beside it. */
interface Column {
  readonly year: string;
  readonly kind: Kind;
  readonly wert: number;
  readonly x: number;
  readonly width: number;
  readonly label: Label;
}

const isSpanned = ({ name }: OutcomeYear, spans: readonly OutcomeSpan[]): boolean =>
  spans.some(({ from, to }) => from <= name && name <= to);

/** The columns of a year, beside each other in its middle. */
function columnsOf(year: OutcomeYear, index: number, { step, narrow, y, short }: Scale): Column[] {
  const known = KINDS.flatMap((kind) => (year[kind] === null ? [] : [{ kind, wert: year[kind] as number }]));
  const bar = Math.min(step / Math.max(2, known.length) - (narrow ? 2 : 8), 26);
  const left = (index + 0.5) * step - (bar * known.length + 2 * (known.length - 1)) / 2;
  return known.map(({ kind, wert }, at) => {
    const x = left + at * (bar + 2);
    const bold = kind === 'ergebnis';
    const label = {
      text: short(wert),
      x: x + bar / 2,
      y: y(wert) + (wert < 0 ? 15 : -6),
      size: narrow ? AXIS : 13,
      weight: bold ? 700 : 400,
    };
    return { year: year.name, kind, wert, x, width: bar, label };
  });
}

/** Where a column is drawn. */
const fieldOf =
  (y: Scale['y']) =>
  ({ x, width, wert }: Column): Box => ({
    left: x,
    right: x + width,
    top: Math.min(y(wert), y(0)),
    bottom: Math.max(y(wert), y(0)),
  });

/** What matters most first: results before what was planned or expected, then the larger. */
const byWeight = (a: Column, b: Column): number =>
  Number(b.kind === 'ergebnis') - Number(a.kind === 'ergebnis') || Math.abs(b.wert) - Math.abs(a.wert);

/** The years below their columns: as many as stand clear of one another. */
function yearNames(years: readonly OutcomeYear[], { draw, step, narrow }: Scale, height: number): SVGElement[] {
  const named = narrow ? Math.ceil((textWidth('’00', AXIS) + 3) / step) : 1;
  const style = { 'font-size': AXIS, 'text-anchor': 'middle', fill: 'var(--soft)' };
  return years.flatMap(({ name }, index) =>
    index % named === 0
      ? [draw.text(narrow ? `’${name.slice(-2)}` : name, (index + 0.5) * step, height - 6, style)]
      : [],
  );
}

/** Words in place of columns, once for years on end: a year that nobody has told of is no year of 0. */
function unknown(
  years: readonly OutcomeYear[],
  spans: readonly OutcomeSpan[],
  { draw, y, step, narrow, words }: Scale,
): SVGElement[] {
  const { nothing, nothingInTwo } = words;
  const [first, second] = nothingInTwo;
  const style = { 'font-size': AXIS, 'text-anchor': 'middle', fill: 'var(--soft)' };
  const runs: number[][] = [];
  for (const [index, year] of years.entries()) {
    if (KINDS.some((kind) => year[kind] !== null) || isSpanned(year, spans)) continue;
    if (runs.at(-1)?.at(-1) === index - 1) runs.at(-1)?.push(index);
    else runs.push([index]);
  }
  return runs.flatMap((run) => {
    const room = run.length * step - 4;
    const middle = ((run[0] as number) + run.length / 2) * step;
    if (!narrow && textWidth(nothing, AXIS) <= room) return [draw.text(nothing, middle, y(0) - 8, style)];
    if (!narrow && textWidth(second, AXIS) <= room)
      return [draw.text(first, middle, y(0) - 8, style), draw.text(second, middle, y(0) + 16, style)];
    return run.map((index) => draw.text('?', (index + 0.5) * step, y(0) - 7, style));
  });
}

function columnMark({ year, kind, wert, x, width }: Column, { draw, y, format, words }: Scale): SVGElement {
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
  const strokes = kind === 'prognose' ? hatch(x, from, width, tall, colour, draw) : [];
  return draw.mark(`${year}, ${words[kind]}: ${format(wert)}\u00a0${words.unit}`, {}, rect, ...strokes);
}

const labelOf = ({ wert, label: { text, x, y, size, weight } }: Column, { draw }: Scale): SVGElement =>
  draw.text(text, x, y, {
    'text-anchor': 'middle',
    'font-size': size,
    'font-weight': weight,
    fill: colourOf(wert),
  });

/** A dashed bracket over the years of a sum, with its number. */
function bracket(
  span: OutcomeSpan,
  years: readonly OutcomeYear[],
  { draw, y, step, narrow, format, words }: Scale,
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
  return [draw.mark(`${span.from} ${words.until} ${span.to}: ${span.text}`, {}, ...line)];
}
