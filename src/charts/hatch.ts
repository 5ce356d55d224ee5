import type { Drawing } from './draw.ts';

/** Diagonal strokes within a rectangle: what is expected is neither planned nor done. */
export function hatch(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  { element }: Drawing,
): SVGElement[] {
  const strokes: string[] = [];
  for (let at = 6; at < width + height; at += 6) {
    const [x1, y1] = at <= height ? [x, y + at] : [x + at - height, y + height];
    const [x2, y2] = at <= width ? [x + at, y] : [x + width, y + at - width];
    strokes.push(`M${x1.toFixed(1)},${y1.toFixed(1)}L${x2.toFixed(1)},${y2.toFixed(1)}`);
  }
  return [element('path', { d: strokes.join(''), stroke: colour, 'stroke-width': 1.2, fill: 'none' })];
}
