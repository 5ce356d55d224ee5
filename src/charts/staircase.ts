import { type Attributes, chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { AXIS, type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One thing that stands on a step. */
export interface StepEntry {
  readonly name: string;
  readonly title: string;
  readonly href?: string | undefined;
}

/** One step of the stairs, the lowest first. */
export interface Step {
  /** Its number. */
  readonly level: string;
  /** What it means. */
  readonly name: string;
  readonly entries: readonly StepEntry[];
  /** What is known beside the named ones. */
  readonly note?: string | undefined;
  /** `none`: it is known that nothing stands on it; `some`: something does, and nobody says how much; `untold`: nothing is said. */
  readonly kind: 'named' | 'none' | 'some' | 'untold';
}

const COLOUR = 'var(--ertrag)';
const GAP = 3;
/** Height of the lowest step and of each further one. */
const [LOWEST, RISE] = [34, 40];
const DOT = 5;
/** Where a name begins behind its dot. */
const NAME = 18;
/** Pale dots that stand for a number nobody knows: in a row, and rows. */
const PALE = { step: 13, row: 7, rows: 3 };

/** Levels as stairs with what stands on each by its name; on a phone as floors, the highest on top. */
export function staircase(steps: readonly Step[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  return isNarrow(options.width) ? floors(draw, steps, options) : stairs(draw, steps, options);
}

function stairs(draw: Drawing, steps: readonly Step[], options: ChartOptions): SVGSVGElement {
  const widths = widthsOf(steps, options.width);
  const columns = steps.map((step, index) => ({
    step,
    x: widths.slice(0, index).reduce((sum, width) => sum + width, 0),
    width: (widths[index] ?? 0) - GAP,
    rise: LOWEST + index * RISE,
  }));
  const blocks = columns.map(({ step, width }) => contentOf(draw, step, width));
  const base = Math.max(...columns.map(({ rise }, at) => rise + 8 + (blocks[at]?.height ?? 0)));
  const means = columns.map(({ step, width }) => wrapText(step.name, width - 4, AXIS));
  const parts = columns.flatMap(({ step, x: left, width, rise }, at): SVGElement[] => {
    const block = blocks[at] as Block;
    const top = base - rise;
    return [
      draw.element('rect', { x: left, y: top, width, height: rise, ...paint(step, at, steps.length) }),
      draw.text(step.level, left + 8, top + 22, { 'font-size': 18, 'font-weight': 700 }),
      ...block.at(left, top - 8 - block.height),
      ...(step.name
        ? [textLines(draw, means[at] ?? [], left, base + 16, { 'font-size': AXIS, fill: 'var(--soft)' })]
        : []),
    ];
  });
  return chartOf(draw, base + 12 + Math.max(...means.map(({ length }) => length)) * LINE, parts, options);
}

/** Each column has room for its longest word, and its part of what is left. */
function widthsOf(steps: readonly Step[], width: number): number[] {
  const word = (text: string, size: number): number =>
    Math.max(0, ...text.split(' ').map((one) => textWidth(one, size)));
  const least = steps.map(
    ({ name, note = '', entries }) =>
      GAP + 4 + Math.max(word(name, AXIS), word(note, LABEL), ...entries.map((one) => word(one.name, LABEL) + NAME)),
  );
  const rest = width - least.reduce((sum, one) => sum + one, 0);
  return least.map((one) => one + rest / steps.length);
}

const NUMBER = 44;

function floors(draw: Drawing, steps: readonly Step[], options: ChartOptions): SVGSVGElement {
  let top = 0;
  const room = options.width - NUMBER - 10;
  const down = [...steps].reverse();
  const parts = down.flatMap((step, index): SVGElement[] => {
    const means = wrapText(step.name, room, LABEL, 600);
    const block = contentOf(draw, step, room);
    const height = means.length * LINE + block.height + 14;
    const rank = steps.length - 1 - index;
    const floor = [
      draw.element('rect', { x: 1, y: top + 1, width: NUMBER - 2, height, ...paint(step, rank, steps.length) }),
      draw.text(step.level, 16, top + 22, { 'font-size': 18, 'font-weight': 700 }),
      ...(step.name ? [textLines(draw, means, NUMBER + 10, top + 16, { 'font-weight': 600 })] : []),
      ...block.at(NUMBER + 10, top + 8 + means.length * LINE),
    ];
    top += height + GAP + 1;
    return floor;
  });
  return chartOf(draw, top + 2, parts, options);
}

/** The higher, the deeper; what is known to be empty is only an outline. */
const paint = ({ kind }: Step, rank: number, of: number): Attributes =>
  kind === 'none'
    ? { fill: 'none', stroke: 'var(--soft)', 'stroke-dasharray': '4 3' }
    : { fill: COLOUR, 'fill-opacity': `${0.08 + (0.42 * rank) / Math.max(of - 1, 1)}` };

/** What stands on a step, and how much room it takes. */
interface Block {
  readonly height: number;
  at(x: number, y: number): SVGElement[];
}

function contentOf(draw: Drawing, step: Step, width: number): Block {
  const names = step.entries.map((entry) => ({ entry, lines: wrapText(entry.name, width - NAME - 2, LABEL) }));
  const note = step.note === undefined ? [] : wrapText(step.note, width - 4, LABEL);
  const pale = step.kind === 'some' ? PALE.rows * PALE.step + 4 : 0;
  const height = names.reduce((sum, { lines }) => sum + lines.length * LINE + 5, 0) + note.length * LINE + pale;
  return {
    height,
    at: (x, y) => {
      let top = y;
      const parts: SVGElement[] = [];
      if (note.length > 0) parts.push(textLines(draw, note, x + 2, top + 12, { fill: 'var(--soft)' }));
      top += note.length * LINE;
      if (pale > 0) parts.push(...paleDots(draw, x, top + 4, width));
      for (const { entry, lines } of names) {
        parts.push(entryAt(draw, entry, lines, x, top));
        top += lines.length * LINE + 5;
      }
      return parts;
    },
  };
}

function entryAt(draw: Drawing, entry: StepEntry, lines: readonly string[], x: number, y: number) {
  const inner = [
    draw.element('title', {}, entry.title),
    draw.element('circle', { cx: x + 6, cy: y + 8, r: DOT, fill: COLOUR }),
    textLines(draw, lines, x + NAME, y + 12),
  ];
  if (entry.href === undefined) return draw.element('g', {}, ...inner);
  return draw.element('a', { href: entry.href }, ...inner);
}

function paleDots({ element }: Drawing, x: number, y: number, width: number): SVGElement[] {
  const row = Math.min(PALE.row, Math.floor(width / PALE.step));
  return Array.from({ length: row * PALE.rows }, (_, at) =>
    element('circle', {
      cx: x + 7 + (at % row) * PALE.step,
      cy: y + 6 + Math.floor(at / row) * PALE.step,
      r: 4,
      fill: 'var(--rest)',
      'fill-opacity': '0.4',
    }),
  );
}
