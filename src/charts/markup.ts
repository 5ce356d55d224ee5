import { escapeHtml } from '../text/html.ts';

const TEXT = 3;
const ELEMENT = 1;

/**
 * An element as well-formed XML, the same in the build and in the browser. No attribute and no text has a sign of markup: what looks
 * like a tag in it is one.
 */
export function markupOf(element: Element): string {
  const name = element.localName;
  const attributes = [...element.attributes].map((one) => ` ${one.name}="${writtenOf(one)}"`).join('');
  const content = [...element.childNodes].map(contentOf).join('');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function contentOf(node: Node): string {
  if (node.nodeType === ELEMENT) return markupOf(node as Element);
  return node.nodeType === TEXT ? noToken((node.nodeValue ?? '').replace(/[&<>]/g, escapeHtml)) : '';
}

const writtenOf = ({ name, value }: Attr): string =>
  name.startsWith('aria-') || name.startsWith('data-') ? noToken(escapeHtml(value)) : escapeHtml(value);

/** A name that looks like a colour of ours is none: those are replaced where a chart leaves the page. */
const noToken = (text: string): string => text.replaceAll('var(--', 'var&#40;--');
