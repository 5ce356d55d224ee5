import { chartOf, type Drawing, drawing, textLines } from './draw.ts';
import { type ChartOptions, LABEL } from './svg.ts';
import { textWidth } from './text-width.ts';

/** A part of one whole, and whether it is the one that the page is about. */
export interface PlacePart {
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

const HEIGHT = 44;

/** One whole as one bar of its parts, the own one deep, the others pale; a part is named where its name fits into it. */
export function placeBar(parts: readonly PlacePart[], options: PlaceOptions, document: Document): SVGSVGElement {
  const { width, steps } = options;
  const draw = drawing(document);
  const total = parts.reduce((sum, { value }) => sum + value, 0);
  let at = 0;
  const drawn = parts.map((part) => {
    const wide = total > 0 ? (part.value / total) * width : 0;
    const x = at;
    at += wide;
    const fill = `var(--${steps}${part.own ? 5 : 2})`;
    const rect = draw.element('rect', { x, y: 0, width: Math.max(wide - 1, 0.5), height: HEIGHT, fill });
    const inner = [draw.element('title', {}, `${part.name}: ${part.shown}`), rect, ...named(part, x, wide, draw)];
    return part.href ? draw.element('a', { href: part.href }, ...inner) : draw.element('g', {}, ...inner);
  });
  return chartOf(draw, HEIGHT, drawn, options);
}

/** Name and value on a part that has room for both. */
function named({ name, shown, own }: PlacePart, x: number, wide: number, draw: Drawing): SVGElement[] {
  const longest = Math.max(textWidth(name, LABEL, 700), textWidth(shown, LABEL));
  if (longest > wide - 16) return [];
  const fill = `var(--on-${own ? 'deep' : 'light'})`;
  return [draw.text(name, x + 8, 18, { fill, 'font-weight': 700 }), textLines(draw, [shown], x + 8, 34, { fill })];
}
