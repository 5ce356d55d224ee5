/** Draws a chart element by element, in the build and in the browser alike. */
import { type ChartOptions, finish, LABEL } from './svg.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Makes elements of one document. */
export interface Drawing {
  /** An element with its attributes. */
  element(name: string, attributes: Attributes, ...children: readonly (Node | string)[]): SVGElement;
  /** A line of text in ink whose base line begins at a place. */
  text(content: string, x: number, y: number, attributes?: Attributes): SVGElement;
  /** What belongs to one value: it says its sentence when it is pointed at (`figure/answer.client.ts`). */
  mark(says: string, attributes: Attributes, ...children: readonly Node[]): SVGElement;
}

/** Makes elements of this document. */
export function drawing(document: Document): Drawing {
  const element: Drawing['element'] = (name, attributes, ...children) => {
    const node = document.createElementNS(NAMESPACE, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    node.append(...children);
    return node;
  };
  return {
    element,
    mark: (says, attributes, ...children) => element('g', attributes, element('title', {}, says), ...children),
    text: (content, x, y, attributes = {}) => element('text', { x, y, fill: 'var(--ink)', ...attributes }, content),
  };
}

/** Puts parts together as a chart of this height. */
export function chartOf(
  { element }: Drawing,
  height: number,
  parts: readonly Node[],
  options: ChartOptions,
): SVGSVGElement {
  const { width } = options;
  const size = { viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height: Math.ceil(height) };
  return finish(element('svg', { ...size, 'font-size': LABEL }, ...parts) as SVGSVGElement, options);
}

/** Height of each line of a text of several. */
export const LINE = 15;

/** A text of several lines, one element that is read as a whole; `y` is the base line of the first. */
export function textLines(
  { element, text }: Drawing,
  lines: readonly string[],
  x: number,
  y: number,
  attributes: Attributes = {},
): SVGElement {
  const [only, ...more] = lines;
  if (more.length === 0) return text(only ?? '', x, y, attributes);
  const parts = lines.map((line, index) => element('tspan', { x, y: y + index * LINE }, line));
  return element('text', { fill: 'var(--ink)', ...attributes }, ...parts);
}

/** Parts of a chart that are written as text, as elements. */
export function parsed(document: Document, markup: string): SVGElement[] {
  const box = document.createElement('div');
  // alone, the parts would be taken for HTML
  box.innerHTML = `<svg>${markup}</svg>`;
  return [...(box.firstElementChild?.children ?? [])] as SVGElement[];
}
