import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { type StatusMark, statusLegend } from './status-mark.ts';
import { AXIS, type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One amount as an area. */
export interface SquareInput {
  readonly name: string;
  /** What it covers, for which years, of which kind. */
  readonly note: string;
  readonly value: number;
  /** The amount as it is written: "rund 310 Mio. €". */
  readonly shown: string;
  /** What kind of amount it is; its colour. */
  readonly kind: StatusMark;
  readonly title: string;
  readonly href?: string | undefined;
}

const [GAP, ROW_GAP] = [14, 20];
/** A square is as wide as this part of the width at most; its words need so many pixels. */
const LARGEST = 0.22;
const WORDS = 112;
const LARGEST_NARROW = 0.36;

interface Placed {
  readonly input: SquareInput;
  readonly side: number;
  readonly width: number;
  readonly lines: readonly Words[];
}

interface Words {
  readonly text: readonly string[];
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
}

/** Amounts that cannot be added, side by side: the same area is the same amount. */
export function squares(inputs: readonly SquareInput[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width } = options;
  const max = Math.max(...inputs.map(({ value }) => value), 1e-9);
  const side = ({ value }: SquareInput, largest: number): number => Math.max(3, largest * Math.sqrt(value / max));
  const { parts, top } = isNarrow(width)
    ? below(draw, inputs, (input) => side(input, width * LARGEST_NARROW), width)
    : beside(draw, inputs, (input) => side(input, width * LARGEST), width);
  const kinds = [...new Set(inputs.map(({ kind }) => kind))];
  if (kinds.length < 2) return chartOf(draw, top - 8, parts, options);
  const key = statusLegend(draw, kinds, top, width);
  return chartOf(draw, key.bottom, [...parts, ...key.parts], options);
}

type SideOf = (input: SquareInput) => number;

/** Squares in rows on one base line, their words below them. */
function beside(draw: Drawing, inputs: readonly SquareInput[], side: SideOf, width: number) {
  const placed = inputs.map((input) => place(input, side(input), width));
  const parts: SVGElement[] = [];
  let top = 0;
  for (const row of rowsOf(placed, width)) {
    const base = top + Math.max(...row.map((one) => one.side));
    let x = 0;
    for (const one of row) {
      parts.push(squareAt(draw, one, { x, y: base - one.side }, { x, y: base + 18 }));
      x += one.width + GAP;
    }
    top = base + Math.max(...row.map(({ lines }) => heightOf(lines))) + ROW_GAP;
  }
  return { parts, top };
}

/** On a phone a row each, the words beside the square. */
function below(draw: Drawing, inputs: readonly SquareInput[], side: SideOf, width: number) {
  const column = Math.max(...inputs.map(side)) + 14;
  let top = 0;
  const parts = inputs.map((input) => {
    const one = { ...place(input, side(input), width), lines: linesOf(input, width - column) };
    const part = squareAt(draw, one, { x: 0, y: top }, { x: column, y: top + 12 });
    top += Math.max(one.side, heightOf(one.lines) - 4) + 12;
    return part;
  });
  return { parts, top };
}

function place(input: SquareInput, side: number, available: number): Placed {
  const word = (text: string, size: number, weight: number): number =>
    Math.max(...text.split(' ').map((one) => textWidth(one, size, weight)));
  const longest = Math.max(word(`${input.shown} ${input.name}`, LABEL, 700), word(input.note, AXIS, 400));
  const width = Math.min(Math.max(side, WORDS, longest), available);
  return { input, side, width, lines: linesOf(input, width) };
}

function linesOf(input: SquareInput, width: number): Words[] {
  return [
    { text: wrapText(input.shown, width, LABEL, 700), size: LABEL, weight: 700, fill: 'var(--ink)' },
    { text: wrapText(input.name, width, LABEL, 600), size: LABEL, weight: 600, fill: 'var(--ink)' },
    { text: wrapText(input.note, width, AXIS), size: AXIS, weight: 400, fill: 'var(--soft)' },
  ];
}

function rowsOf(placed: readonly Placed[], width: number): Placed[][] {
  const rows: Placed[][] = [];
  let taken = 0;
  for (const one of placed) {
    if (rows.length > 0 && taken + GAP + one.width <= width) {
      (rows.at(-1) as Placed[]).push(one);
      taken += GAP + one.width;
    } else {
      rows.push([one]);
      taken = one.width;
    }
  }
  return rows;
}

const heightOf = (lines: readonly Words[]): number => lines.reduce((sum, { text }) => sum + text.length * LINE, 8);

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A square from its corner, its words from their first base line. */
function squareAt(draw: Drawing, { input, side, lines }: Placed, corner: Point, words: Point): SVGElement {
  let { y } = words;
  const texts = lines.map(({ text, size, weight, fill }) => {
    const part = textLines(draw, text, words.x, y, { 'font-size': size, 'font-weight': weight, fill });
    y += text.length * LINE;
    return part;
  });
  const area = draw.element('rect', { ...corner, width: side, height: side, fill: input.kind.farbe });
  const inner = [draw.element('title', {}, input.title), area, ...texts];
  if (input.href === undefined) return draw.element('g', {}, ...inner);
  return draw.element('a', { href: input.href }, ...inner);
}
