/** Small helpers to draw a chart element by element, at build time and in the browser alike. */
import { type ChartName, finish } from '../ui/svg.ts';

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
