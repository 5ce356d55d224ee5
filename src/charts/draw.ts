/** Small helpers to draw a chart element by element, at build time and in the browser alike. */
import { type ChartName, finish } from './svg.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Makes elements of one document; text is given as last argument. */
export const drawer =
  (document: Document) =>
  (name: string, attributes: Attributes, text?: string): SVGElement => {
    const node = document.createElementNS(NAMESPACE, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) {
      node.setAttribute(key, typeof value === 'number' ? String(Number(value.toFixed(1))) : value);
    }
    if (text !== undefined) node.textContent = text;
    return node;
  };

/** Puts the parts together as a chart of the page. */
export function chartOf(
  document: Document,
  width: number,
  height: number,
  parts: readonly SVGElement[],
  name: ChartName,
): SVGSVGElement {
  const svg = drawer(document)('svg', {
    viewBox: `0 0 ${width} ${Math.ceil(height)}`,
    width,
    height: Math.ceil(height),
    'font-size': '13',
    fill: 'currentColor',
  }) as SVGSVGElement;
  svg.append(...parts);
  return finish(svg, name);
}

/**
 * An axis of time below `top`: a tick where a year begins, its number in the middle of the year, so that the last day of a
 * year is not read as the next one. Where years are many, every second number is left out.
 */
export function yearAxis(
  draw: ReturnType<typeof drawer>,
  from: number,
  to: number,
  scale: (year: number) => number,
  top: number,
): SVGElement[] {
  const every = to - from > 8 ? 2 : 1;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).flatMap((year) => {
    const x = scale(year);
    const tick = draw('line', { x1: x, x2: x, y1: top - 6, y2: top, stroke: 'var(--soft)' });
    if (year === to || (year - from) % every > 0) return [tick];
    const label = {
      x: scale(year + 0.5),
      y: top + 12,
      'text-anchor': 'middle',
      'font-size': 11.5,
      fill: 'var(--soft)',
    };
    return [tick, draw('text', label, String(year))];
  });
}

/** Breaks a text into lines of at most so many characters; a longer word keeps its line. */
export function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
