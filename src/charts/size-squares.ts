import { chartOf, drawing, LINE, textLines } from './draw.ts';
import { type ChartOptions, LABEL } from './svg.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Something whose size is an area. */
export interface SizeSquare {
  readonly name: string;
  readonly wert: number;
  /** What stands below its name. */
  readonly text: string;
}

const GAP = 12;
/** No square is drawn larger than this. */
const LARGEST = 110;

/** Squares on one scale beside each other, the first in ink: sizes as they are, not as bars that can be read off. */
export function sizeSquares(all: readonly SizeSquare[], options: ChartOptions, document: Document): SVGSVGElement {
  const draw = drawing(document);
  const words = all.map(({ name, text }, index) => longest(`${name} ${text}`, index === 0 ? 700 : 400));
  const sides = fitted(all, words, options.width);
  const rooms = sides.map((side, index) => Math.max(side, words[index] as number));
  const tallest = Math.max(...sides);
  const named = all.map(({ name }, index) => wrapText(name, rooms[index] as number, LABEL, index === 0 ? 700 : 400));
  const lines = Math.max(...named.map(({ length }) => length)) + 1;
  let x = 0;
  const parts = all.map(({ name, text }, index) => {
    const side = sides[index] as number;
    const fill = index === 0 ? 'var(--ink)' : 'var(--rest)';
    const square = draw.element('rect', { x, y: tallest - side, width: side, height: side, fill });
    const label = textLines(
      draw,
      [...(named[index] ?? []), text],
      x,
      tallest + 16,
      index === 0 ? { 'font-weight': 700 } : {},
    );
    x += (rooms[index] as number) + GAP;
    return draw.mark(`${name}: ${text}`, {}, square, label);
  });
  return chartOf(draw, tallest + 8 + lines * LINE, parts, options);
}

/** Room that the longest word of a name needs. */
const longest = (words: string, weight: number): number =>
  Math.ceil(Math.max(...words.split(' ').map((word) => textWidth(word, LABEL, weight))));

/** Sides of the squares, as large as their row allows; each has at least the room of its words. */
function fitted(all: readonly SizeSquare[], words: readonly number[], width: number): number[] {
  const roots = all.map(({ wert }) => Math.sqrt(Math.max(wert, 0)));
  let scale = LARGEST / Math.max(...roots, 1);
  const wide = (): number =>
    roots.reduce((sum, root, index) => sum + Math.max(root * scale, words[index] as number) + GAP, -GAP);
  for (let tries = 0; wide() > width && tries < 40; tries += 1) scale *= 0.95;
  return roots.map((root) => root * scale);
}
