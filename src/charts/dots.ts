import { chartOf, type Drawing, drawing, LINE, textLines } from './draw.ts';
import { legend } from './legend.ts';
import { type Linear, linear } from './linear.ts';
import { AXIS, type ChartOptions, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** One region on the scale. Those without a value have no dot; the table below says why. */
export interface Dot {
  readonly name: string;
  readonly wert: number;
  /** What stands behind the dot. */
  readonly text: string;
  /** The one that stands out: the city of the page. */
  readonly highlighted: boolean;
}

export interface DotsOptions extends ChartOptions {
  /** The middle half of a group, drawn behind the dots. */
  readonly band?: { readonly unteres: number; readonly mitte: number; readonly oberes: number; readonly text: string };
  readonly format: (wert: number) => string;
}

/** Height of a row of one line of name. */
const ROW = 20;
/** Part of the width that names have at most; a longer one takes further lines. */
const NAMES = 0.42;

const weightOf = ({ highlighted }: Dot): number => (highlighted ? 700 : 400);

/**
 * Regions below each other on one scale that begins at 0, in the order given.
 * @param rows at least one
 */
export function dots(rows: readonly Dot[], options: DotsOptions, document: Document): SVGSVGElement {
  const { band, format, width } = options;
  const draw = drawing(document);
  const widest = (of: 'name' | 'text'): number =>
    Math.max(...rows.map((row) => textWidth(row[of], LABEL, weightOf(row))));
  const room = Math.min(width * NAMES, widest('name'));
  const names = rows.map((row) => wrapText(row.name, room, LABEL, weightOf(row)));
  const height = ROW + LINE * (Math.max(...names.map(({ length }) => length)) - 1);
  const key = legend(draw, band ? [{ text: band.text, farbe: 'var(--soft)', sample: { art: 'band' } }] : [], 0, width);
  const top = 22 + key.height;
  const bottom = top + rows.length * height;
  const [left, right] = [room + 14, width - 14 - widest('text')];
  const known = [...rows.map(({ wert }) => wert), ...(band ? [band.unteres, band.oberes] : [])];
  const scale = linear([Math.min(0, ...known), Math.max(0, ...known)], [left, right]);
  const upright = (value: number, look: Record<string, string>) =>
    draw.element('line', { x1: scale(value), x2: scale(value), y1: top, y2: bottom, stroke: 'var(--soft)', ...look });
  const parts = [
    ...(band ? [shade(draw, band, scale, top, bottom), upright(band.mitte, { 'stroke-dasharray': '2 3' })] : []),
    upright(0, {}),
    ...scale.ticks(2).map((value) => draw.text(format(value), scale(value), top - 9, AXIS_LOOK)),
    ...rows.flatMap((row, index) => {
      const y = top + (index + 0.5) * height;
      return [
        draw.element('line', { x1: left, x2: right, y1: y, y2: y, stroke: 'var(--rule)' }),
        dotAt(draw, row, scale(row.wert), y),
        ...words(draw, row, names[index] ?? [], left - 8, right + 8, y),
      ];
    }),
    ...key.parts,
  ];
  return chartOf(draw, bottom + 4, parts, options);
}

const AXIS_LOOK = {
  'text-anchor': 'middle',
  'font-size': AXIS,
  'font-variant': 'tabular-nums',
  fill: 'var(--soft)',
};

const shade = (
  { element }: Drawing,
  { unteres, oberes }: { readonly unteres: number; readonly oberes: number },
  scale: Linear,
  top: number,
  bottom: number,
): SVGElement => {
  const x = scale(unteres);
  const size = { x, y: top, width: scale(oberes) - x, height: bottom - top };
  return element('rect', { ...size, fill: 'var(--soft)', 'fill-opacity': 0.16 });
};

/** The one that stands out has another shape as well as another colour. */
function dotAt({ element, mark }: Drawing, { name, text, highlighted }: Dot, x: number, y: number): SVGElement {
  const shape = highlighted
    ? element('path', { d: `M${x},${y - 8.2}l4.8,8.2l-4.8,8.2l-4.8,-8.2z`, fill: 'var(--accent)' })
    : element('circle', { cx: x, cy: y, r: 3.8, fill: 'var(--soft)' });
  return mark(`${name}: ${text}`, {}, shape);
}

/** The name before the scale and the value behind it. */
function words(draw: Drawing, row: Dot, name: readonly string[], left: number, right: number, y: number) {
  const look = { 'font-weight': weightOf(row), fill: row.highlighted ? 'var(--accent)' : 'var(--ink)' };
  const first = y + 4.5 - ((name.length - 1) * LINE) / 2;
  return [
    textLines(draw, name, left, first, { ...look, 'text-anchor': 'end' }),
    draw.text(row.text, right, y + 4.5, look),
  ];
}
