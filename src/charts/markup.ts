import { escapeHtml } from '../text/html.ts';
import { escapeText } from './tree.ts';

const TEXT = 3;
const ELEMENT = 1;

/**
 * An element as well-formed XML, the same in the build and in the browser. No attribute and no text has a sign of markup: what looks
 * like a tag in it is one.
 */
export function markupOf(element: Element): string {
  const name = element.localName;
  const attributes = [...element.attributes].map((one) => ` ${one.name}="${escapeHtml(one.value)}"`).join('');
  const content = [...element.childNodes].map(contentOf).join('');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function contentOf(node: Node): string {
  if (node.nodeType === ELEMENT) return markupOf(node as Element);
  return node.nodeType === TEXT ? escapeText(node.nodeValue ?? '') : '';
}
