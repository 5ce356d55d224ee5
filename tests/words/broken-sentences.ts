/** Sentences and lists that lost the words that were to stand in them, because a list or a cell was empty. */
import type { HtmlElement, HtmlPage } from '../html.ts';
import { breaks } from './source-names.ts';

const BLOCKS = new Set('p li dt dd h1 h2 h3 h4 caption figcaption summary'.split(' '));
const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4']);
const LISTS = new Set(['ul', 'ol', 'dl']);
/** Nothing in these is a sentence; most of a page is in them. */
const SKIPPED = new Set('tbody thead tfoot svg script style pre template form'.split(' '));

/** Punctuation with nothing before it, and words that need another one after them. */
const BROKEN: readonly RegExp[] = [
  /[:,;]\s*\.(?!\.)/,
  /(^|[^.])\s\.(\s|$)/,
  /\s[,;:](\s|$)/,
  /^[.:,;]/,
  /(^|[^.])\.\.(\s|$)/,
  /(^|\s)(bis|neben|für)\s*[.,;](\s|$)/,
  /(^|\s)und\s*[.;](\s|$)/,
  /(^|\s)neben\s*:/,
];

const tidy = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Is a heading without words, or with nothing after it in its section? */
const isHollow = (heading: HtmlElement): boolean =>
  !tidy(heading.textContent) ||
  (heading.nextElementSibling === null && /^(section|article)$/.test(heading.parentElement?.name ?? ''));

/** Walks a page once, which is much cheaper than asking it for each kind of block; true where a block was found below. */
function walk(element: HtmlElement, found: string[], names: readonly string[]): boolean {
  let blocks = false;
  for (const child of element.children) {
    const tag = child.name;
    if (SKIPPED.has(tag) || child.hasAttribute('hidden')) continue;
    const inner = walk(child, found, names);
    if (HEADINGS.has(tag) ? isHollow(child) : LISTS.has(tag) && !child.id && child.children.length === 0)
      found.push(child.outerHTML.slice(0, 120));
    if (BLOCKS.has(tag) && !inner) found.push(...broken(tidy(child.textContent), names));
    blocks ||= inner || BLOCKS.has(tag);
  }
  return blocks;
}

const broken = (text: string, names: readonly string[]): string[] =>
  BROKEN.some((pattern) => breaks(pattern, text, names)) ? [text] : [];

/**
 * What reads as if words were missing on a page.
 * @param names of the source, which may be broken there
 */
export function brokenSentences(document: HtmlPage, names: readonly string[] = []): string[] {
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
  const found = [...broken(tidy(document.title), names), ...broken(tidy(description), names)];
  const main = document.querySelector('main');
  if (main) walk(main, found, names);
  return found;
}
