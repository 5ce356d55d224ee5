import { type Attributes, type Drawing, LINE, textLines } from './draw.ts';
import { SYMBOLS, type SymbolName } from './series-style.ts';
import { LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One entry of a legend: words in the colour of what they stand for, behind a sample of it. */
export interface LegendEntry {
  readonly text: string;
  readonly farbe: string;
  /** The highlighted one is written stronger. */
  readonly highlighted?: boolean;
  readonly sample: Sample;
}

/** What stands before the words: a line with its mark, a mark alone, or a shaded band with its middle. */
export type Sample =
  | { readonly art: 'line'; readonly symbol: SymbolName; readonly hollow?: boolean; readonly dashed?: boolean }
  | { readonly art: 'mark'; readonly symbol: SymbolName; readonly hollow?: boolean }
  | { readonly art: 'band' };

/** Height of the first line of an entry. */
const FIRST_LINE = 19;
const GAP = 18;
const SAMPLE = { line: 34, band: 34, mark: 18 } as const;

export interface Legend {
  readonly parts: readonly SVGElement[];
  /** Room that it takes from its top. */
  readonly height: number;
}

/** The lines of the words of an entry; beside its sample they keep within the chart. */
const linesOf = ({ text, highlighted, sample }: LegendEntry, width: number): string[] =>
  wrapText(text, width - SAMPLE[sample.art], LABEL, highlighted ? 700 : 600);

/**
 * A legend above a chart: labels at the ends of lines would collide on a phone. Entries stand beside each other as far as the width
 * goes, each whole on its line if it fits one.
 * @param x where it begins, in pixels
 * @param width of the chart
 */
export function legend(drawing: Drawing, entries: readonly LegendEntry[], x: number, width: number): Legend {
  let [left, top, height] = [x, 0, 0];
  const parts = entries.map((entry) => {
    const lines = linesOf(entry, width - x);
    const words = Math.max(...lines.map((line) => textWidth(line, LABEL, entry.highlighted ? 700 : 600)));
    const room = SAMPLE[entry.sample.art] + words;
    if (left > x && left + room > width) [left, top] = [x, height];
    const part = entryAt(drawing, entry, lines, left, top + 10);
    left += room + GAP;
    height = Math.max(height, top + FIRST_LINE + (lines.length - 1) * LINE);
    return part;
  });
  return { parts, height };
}

function entryAt(drawing: Drawing, entry: LegendEntry, lines: readonly string[], x: number, y: number): SVGElement {
  const { farbe, highlighted = false, sample } = entry;
  const weight = sample.art === 'band' ? 400 : highlighted ? 700 : 600;
  const look = { fill: farbe, 'font-weight': weight, 'text-anchor': 'start' };
  const words = textLines(drawing, lines, x + SAMPLE[sample.art], y + 4, look);
  return drawing.element('g', {}, ...sampleAt(drawing, entry, x, y), words);
}

function sampleAt(
  { element }: Drawing,
  { farbe, highlighted, sample }: LegendEntry,
  x: number,
  y: number,
): SVGElement[] {
  if (sample.art === 'band')
    return [
      element('rect', { x, y: y - 6, width: 26, height: 12, fill: farbe, 'fill-opacity': '0.16' }),
      element('line', { x1: x, x2: x + 26, y1: y, y2: y, stroke: farbe, 'stroke-dasharray': '2 3' }),
    ];
  const paint: Attributes = sample.hollow
    ? { fill: 'var(--paper)', stroke: farbe, 'stroke-width': 2 }
    : { fill: farbe };
  const at = sample.art === 'line' ? x + 13 : x + 6;
  const mark = element('path', { d: SYMBOLS[sample.symbol], transform: `translate(${at} ${y})`, ...paint });
  if (sample.art === 'mark') return [mark];
  const dash: Attributes = sample.dashed ? { 'stroke-dasharray': '5 4' } : {};
  const stroke = { stroke: farbe, 'stroke-width': highlighted ? 2.75 : 1.75, ...dash };
  return [element('line', { x1: x, x2: x + 26, y1: y, y2: y, ...stroke }), mark];
}
