import { chartOf, type Drawing, drawing } from './draw.ts';
import type { ChartOptions } from './svg.ts';
import { LEADING, tileInset, tileLabel } from './tile-label.ts';

/** A part of one whole, and whether it is the one that the page is about. */
export interface PlacePart {
  /** May hold soft hyphens, where it breaks in a narrow part. */
  readonly name: string;
  readonly value: number;
  /** "11,6 Mio. € · 45 %". */
  readonly shown: string;
  readonly href?: string | undefined;
  readonly own: boolean;
}

export interface PlaceOptions extends ChartOptions {
  /** The letter of the steps of a direction: `a` for what is spent, `e` for what comes in. */
  readonly steps: 'a' | 'e';
}

/** Where the bar is narrow a long name takes three lines. */
const heightOf = (width: number): number => (width < 500 ? 56 : 44);

/** One whole as one bar of its parts, the own one deep, the others pale; a part is named where its name fits into it. */
export function placeBar(parts: readonly PlacePart[], options: PlaceOptions, document: Document): SVGSVGElement {
  const { width, steps } = options;
  const height = heightOf(width);
  const draw = drawing(document);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  const drawn = parts.map((part) => {
    const wide = total > 0 ? (part.value / total) * width : 0;
    const x = at;
    at += wide;
    const fill = `var(--${steps}${part.own ? 5 : 2})`;
    const rect = draw.element('rect', { x, y: 0, width: Math.max(wide - 1, 0.5), height, fill });
    const inner = [
      draw.element('title', {}, `${part.name.replaceAll('\u00ad', '')}: ${part.shown}`),
      rect,
      ...named(part, x, Math.max(wide - 1, 0), height, draw),
    ];
    return part.href ? draw.element('a', { href: part.href }, ...inner) : draw.element('g', {}, ...inner);
  });
  return chartOf(draw, height, drawn, options);
}

/** The name on a part that has room for it, broken where it must be, and the value where that has room too. */
function named({ name, shown, own }: PlacePart, x: number, wide: number, height: number, draw: Drawing): SVGElement[] {
  const label = tileLabel(name, shown, wide, height);
  if (!label) return [];
  const { size, lines, value } = label;
  const fill = `var(--on-${own ? 'deep' : 'light'})`;
  const left = x + tileInset(wide);
  const written = [...lines, ...(value ? [value] : [])].map((text, at) =>
    draw.element(
      'tspan',
      { x: left, dy: at > 0 ? size * LEADING : 0, 'font-weight': at < lines.length ? 700 : 400 },
      text,
    ),
  );
  return [draw.element('text', { x: left, y: size + 4, fill, 'font-size': size }, ...written)];
}
