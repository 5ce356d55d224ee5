import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One thing that raises or lowers an amount, or what it has come to. */
export interface WaterfallStep {
  readonly name: string;
  readonly amount: number;
  /** The amount in the unit of the legend. */
  readonly shown: string;
  /** What its mark says: name, amount, unit. */
  readonly says: string;
  /** What all before it come to: it begins at 0. */
  readonly isSum: boolean;
}

export interface WaterfallOptions extends ChartOptions {
  /** What the bars are, in which unit. */
  readonly legend: string;
}

const BAR = 13;
const GAP = 9;
/** Part of the width that names have beside their bars on a wide screen. */
const NAMES = 0.44;

interface Placed {
  readonly step: WaterfallStep;
  readonly lines: readonly string[];
  /** Where its bar begins and ends, as amounts. */
  readonly from: number;
  readonly to: number;
  readonly top: number;
}

/** A way from one amount to another: each step begins where the one before ended, sums begin at 0. */
export function waterfall(
  steps: readonly WaterfallStep[],
  options: WaterfallOptions,
  document: Document,
): SVGSVGElement {
  const draw = drawing(document);
  const { width, legend } = options;
  const narrow = isNarrow(width);
  const head = wrapText(legend, width, AXIS);
  const left = narrow ? 0 : Math.round(width * NAMES);
  const room = Math.max(...steps.map(({ shown }) => textWidth(shown, LABEL)), 0) + 10;
  const { placed, end } = place(steps, { top: head.length * LINE + 10, names: (narrow ? width : left) - 12, narrow });
  const all = [0, ...placed.flatMap(({ from, to }) => [from, to])];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = (amount: number): number => left + ((amount - low) / (high - low || 1)) * (width - room - left);
  const barTop = ({ top, lines }: Placed): number => (narrow ? top + lines.length * LINE + 3 : top + 1);
  const marks = placed.map((one) => {
    const { step, from, to, lines, top } = one;
    const y = barTop(one);
    return draw.mark(
      step.says,
      {},
      draw.element('rect', {
        x: Math.min(x(from), x(to)),
        y,
        width: Math.max(Math.abs(x(to) - x(from)), 1),
        height: BAR,
        fill: colourOf(step),
      }),
      draw.text(step.shown, width, y + BAR - 2, {
        'text-anchor': 'end',
        ...(step.isSum ? { 'font-weight': 600 } : { fill: 'var(--soft)' }),
      }),
      textLines(draw, lines, 0, top + 12, step.isSum ? { 'font-weight': 600 } : {}),
    );
  });
  const zero = draw.element('path', { d: `M${x(0)} ${head.length * LINE + 6}V${end}`, stroke: 'var(--soft)' });
  // no parts of the marks, whose places would reach into each other
  const guides = narrow
    ? placed.map((one) => zeroAt(draw, x(0), barTop(one)))
    : [
        zero,
        ...placed.slice(1).map((one, at) => {
          const before = placed[at] as Placed;
          return joint(draw, x(one.step.isSum ? one.to : one.from), barTop(before) + BAR, barTop(one));
        }),
      ];
  return chartOf(
    draw,
    end,
    [textLines(draw, head, 0, 11, { 'font-size': AXIS, fill: 'var(--soft)' }), ...guides, ...marks],
    options,
  );
}

const colourOf = ({ isSum, amount }: WaterfallStep): string =>
  isSum ? 'var(--ink)' : amount < 0 ? 'var(--rest)' : 'var(--netto)';

/** A thin line from the end of one bar down to the beginning of the next. */
const joint = (draw: Drawing, x: number, from: number, to: number): SVGElement =>
  draw.element('path', { d: `M${x} ${from}V${to}`, stroke: 'var(--soft)', 'stroke-dasharray': '2 2' });

/** Where names stand above their bars, the line of 0 is no longer than each of them. */
const zeroAt = (draw: Drawing, x: number, y: number): SVGElement =>
  draw.element('path', { d: `M${x} ${y - 2}V${y + BAR + 2}`, stroke: 'var(--soft)' });

interface Room {
  readonly top: number;
  readonly names: number;
  readonly narrow: boolean;
}

function place(steps: readonly WaterfallStep[], { top, names, narrow }: Room): { placed: Placed[]; end: number } {
  let [y, reached] = [top, 0];
  const placed = steps.map((step): Placed => {
    const lines = wrapText(step.name, names, LABEL, step.isSum ? 600 : 400);
    const from = step.isSum ? 0 : reached;
    reached = step.isSum ? step.amount : reached + step.amount;
    const one = { step, lines, from, to: reached, top: y };
    y += narrow ? lines.length * LINE + BAR + GAP : Math.max(lines.length * LINE, BAR + 2) + GAP - 2;
    return one;
  });
  return { placed, end: y };
}
