import { GERMAN } from '../text/german.ts';
import type { Language } from '../text/language.ts';
import { type AmountUnit, amountUnit } from './amount-unit.ts';
import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { rowBars } from './row-bars.ts';
import { type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One bar: a name, where it leads, and one amount in euro for each kind. */
export interface Bar {
  readonly name: string;
  readonly href?: string | undefined;
  readonly werte: readonly (number | null)[];
}

export interface BarOptions extends ChartOptions {
  /** What the amounts of a bar are, with their colours; drawn one below the other. */
  readonly arten: readonly { readonly name: string; readonly farbe: string }[];
  /** Colour of bars below 0; left out, that of their kind. */
  readonly minus?: string | undefined;
}

/** Height of each bar with the gap below it, of the legend, and between rows. */
const BAR = 15;
const LEGEND = 22;
const GAP = 9;
/** Part of the width that names have beside their bars on a wide screen. */
const NAMES = 0.38;

/** Where the parts of every row lie. */
interface Layout {
  /** Do names stand above their bars, for phones, or beside them? */
  readonly above: boolean;
  /** Left end of the bars, in pixels. */
  readonly left: number;
  readonly scale: (amount: number) => number;
  readonly text: (amount: number) => string;
  readonly unit: string;
}

/**
 * Horizontal bars with their names in full and their amounts beside them, in the unit of the largest. One scale for all bars,
 * beginning at 0. A missing amount has no bar, and no label either: 0 would be a statement.
 */
export function bars(rows: readonly Bar[], options: BarOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const all = rows.flatMap(({ werte }) => werte);
  const unit = amountUnit(all, options.language);
  const layout = layoutOf(all, unit, options.width);
  let y = LEGEND;
  const parts = rows.map((row) => {
    const part = rowPart(draw, row, y, layout, options);
    y += part.height + GAP;
    return part.element;
  });
  return chartOf(draw, y, [legend(draw, options, unit.name, layout.left), ...parts], options);
}

function layoutOf(all: readonly (number | null)[], { text, name: unit }: AmountUnit, width: number): Layout {
  const known = all.flatMap((amount) => amount ?? []);
  const above = isNarrow(width);
  const left = above ? 4 : Math.round(width * NAMES);
  const right = width - 8 - Math.max(0, ...known.map((amount) => textWidth(text(amount), LABEL)));
  const [low, high] = [Math.min(0, ...known), Math.max(1, ...known)];
  return { above, left, text, unit, scale: (amount) => left + ((amount - low) / (high - low)) * (right - left) };
}

function rowPart(draw: Drawing, row: Bar, top: number, layout: Layout, { width, arten, minus, language }: BarOptions) {
  const { above, left, scale, text } = layout;
  const lines = wrapText(row.name, above ? width - 8 : left - 12, LABEL);
  const names = lines.length * LINE;
  const barHeight = BAR * arten.length;
  const height = above ? names + barHeight : Math.max(names, barHeight);
  const barTop = above ? top + names : top + (height - barHeight) / 2;
  const nameTop = above ? top : top + (height - names) / 2;
  const anchor = above ? { x: left, 'text-anchor': 'start' } : { x: left - 8, 'text-anchor': 'end' };
  const name = textLines(draw, lines, anchor.x, nameTop + 11.5, anchor);
  const rects = rowBars(row.werte, barHeight, scale).map(({ index, amount, x, y, width: length, height: each }) =>
    draw.element('rect', {
      x,
      y: barTop + y + 1.5,
      width: length,
      height: each - 3,
      fill: amount < 0 && minus ? minus : (arten[index]?.farbe ?? ''),
    }),
  );
  // a loss lies to the left of 0; its amount stands to the right, not on its own bar
  const labels = row.werte.flatMap((amount, index) =>
    amount === null
      ? []
      : [draw.text(text(amount), scale(Math.max(amount, 0)) + 5, barTop + BAR * index + 12, { fill: 'var(--soft)' })],
  );
  const linked = row.href === undefined ? name : draw.element('a', { href: row.href }, name);
  return { height, element: draw.mark(sentenceOf(row, layout, arten, language), {}, ...rects, ...labels, linked) };
}

/** "Sport: Ertrag 1,2, Aufwand keine Angabe (Millionen Euro)". */
function sentenceOf(
  { name, werte }: Bar,
  { text, unit }: Layout,
  arten: BarOptions['arten'],
  { noValue }: Language = GERMAN,
): string {
  const shown = (amount: number | null): string => (amount === null ? noValue : text(amount));
  return `${name}: ${werte.map((amount, index) => `${arten[index]?.name ?? ''} ${shown(amount)}`).join(', ')} (${unit})`;
}

/** What the colours mean and which unit the amounts have, in one line above the bars. */
function legend({ element }: Drawing, { arten }: BarOptions, unit: string, x: number): SVGElement {
  const kinds = arten.map(({ name, farbe }, index) =>
    element('tspan', { fill: farbe, 'font-weight': 600 }, `${index > 0 ? ' · ' : ''}${name}`),
  );
  return element('text', { x, y: 12 }, ...kinds, element('tspan', { fill: 'var(--soft)' }, ` in ${unit}`));
}
