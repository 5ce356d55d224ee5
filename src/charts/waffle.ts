import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { type StatusMark, statusLegend, statusMark } from './status-mark.ts';
import { type ChartOptions, isNarrow, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One thing: one square. */
export interface WaffleEntry {
  readonly name: string;
  /** The sentence of the square: what the thing is, and what is known of it. */
  readonly title: string;
  readonly href?: string | undefined;
  readonly mark: StatusMark;
}

/** Things that belong together. */
export interface WaffleGroup {
  /** The short word of the group, written large: a number, a year. */
  readonly head: string;
  readonly name: string;
  readonly entries: readonly WaffleEntry[];
}

export interface WaffleOptions extends ChartOptions {
  /** Are the names written below the squares? */
  readonly named: boolean;
  /** Marks in the order of the legend, which names those that occur; without any, the names of the groups say what they mean. */
  readonly marks?: readonly StatusMark[];
}

const [SIZE, GAP] = [18, 4];
const STEP = SIZE + GAP;
/** Room beside the squares on a wide screen: for the word, and for word and name. */
const [HEAD, LABELS] = [56, 232];
/** So many squares stand in a row at most, or they cannot be counted. */
const IN_ROW = 20;

/** Everything there is, a square each, by groups; names and squares are links where a thing has a page. */
export function waffle(groups: readonly WaffleGroup[], options: WaffleOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const { width, named } = options;
  const parts: SVGElement[] = [];
  let top = 2;
  for (const group of groups) {
    const label = labelOf(draw, group, top, width);
    const left = isNarrow(width) ? 0 : LABELS;
    const squares = squaresOf(draw, group.entries, left, isNarrow(width) ? label.bottom : top, width);
    const names = named ? namesOf(draw, group.entries, left, squares.bottom + 2, width) : { parts: [], bottom: 0 };
    const bottom = Math.max(label.bottom, squares.bottom, names.bottom) + 6;
    const rule = draw.element('line', { x1: 0, x2: width, y1: bottom, y2: bottom, stroke: 'var(--rule)' });
    parts.push(...label.parts, ...squares.parts, ...names.parts, rule);
    top = bottom + 10;
  }
  const { marks } = options;
  if (!marks) return chartOf(draw, top - 6, parts, options);
  const used = new Set(groups.flatMap(({ entries }) => entries.map(({ mark }) => mark)));
  const shown = marks.filter((mark) => used.has(mark));
  const key = statusLegend(draw, shown, top, width);
  return chartOf(draw, key.bottom, [...parts, ...key.parts], options);
}

/** The word and the name of a group: beside its squares, above them on a phone. */
function labelOf(draw: Drawing, { head, name }: WaffleGroup, top: number, width: number) {
  const room = (isNarrow(width) ? width : LABELS - 16) - HEAD;
  const lines = wrapText(name, room, LABEL);
  const parts = [
    draw.text(head, 0, top + 16, { 'font-size': 18, 'font-weight': 700 }),
    textLines(draw, lines, HEAD, top + 14),
  ];
  return { parts, bottom: top + 8 + lines.length * LINE };
}

function squaresOf(draw: Drawing, entries: readonly WaffleEntry[], left: number, top: number, width: number) {
  const inRow = Math.min(IN_ROW, Math.floor((width - left + GAP) / STEP));
  const parts = entries.map(({ title, href, mark }, at) => {
    const place = [left + (at % inRow) * STEP, top + Math.floor(at / inRow) * STEP] as const;
    const inner = [draw.element('title', {}, title), ...statusMark(draw, mark, ...place, SIZE)];
    return href === undefined ? draw.element('g', {}, ...inner) : draw.element('a', { href }, ...inner);
  });
  return { parts, bottom: top + Math.ceil(entries.length / inRow) * STEP };
}

/** Names behind each other, each whole on its line if it fits one. */
function namesOf(draw: Drawing, entries: readonly WaffleEntry[], left: number, top: number, width: number) {
  const room = width - left;
  const lines: { readonly entries: WaffleEntry[]; taken: number }[] = [];
  for (const entry of entries) {
    const taken = textWidth(`${entry.name}, `, LABEL);
    const last = lines.at(-1);
    if (last && last.taken + taken <= room) {
      last.entries.push(entry);
      last.taken += taken;
    } else lines.push({ entries: [entry], taken });
  }
  let y = top + 12;
  const parts = lines.flatMap(({ entries: own }, at) => {
    const end = at < lines.length - 1 ? ',' : '';
    const [only] = own as [WaffleEntry];
    // a name that is longer than a line stands alone
    const broken = own.length === 1 ? wrapText(`${only.name}${end}`, room, LABEL) : [];
    if (broken.length > 1) {
      const text = linked(draw, only, textLines(draw, broken, left, y));
      y += broken.length * LINE;
      return text;
    }
    const words = own.flatMap((entry, index): (Node | string)[] => [
      linked(draw, entry, entry.name),
      index < own.length - 1 ? ', ' : end,
    ]);
    const text = draw.element('text', { x: left, y, fill: 'var(--ink)' }, ...words);
    y += LINE;
    return text;
  });
  return { parts, bottom: y - 4 };
}

/** The words of an entry, as the way to its page; the square beside them is the stop of the keyboard. */
const linked = (draw: Drawing, { href }: WaffleEntry, words: SVGElement | string): SVGElement =>
  href === undefined
    ? draw.element(typeof words === 'string' ? 'tspan' : 'g', {}, words)
    : draw.element('a', { href }, words);
