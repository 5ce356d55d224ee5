/** What the two charts drawn by hand share: elements with attributes, and names broken into lines. */

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

export type Attributes = Readonly<Record<string, string | number>>;

/** Makes elements of one document. */
export function drawing(document: Document) {
  const element = (name: string, attributes: Attributes, ...children: (SVGElement | string)[]): SVGElement => {
    const node = document.createElementNS(SVG_NAMESPACE, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, String(value));
    node.append(...children);
    return node;
  };
  const text = (content: string, x: number, y: number, attributes: Attributes = {}): SVGElement =>
    element('text', { x, y, fill: 'var(--ink)', ...attributes }, content);
  return { element, text };
}

/** Breaks a name into lines of about so many characters; a long word keeps its line. */
export function broken(name: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < length) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** How wide a label of digits and letters is at this size, in pixels. */
export const widthOf = (text: string, size: number): number => text.length * size * 0.56;
