import type { HtmlPage } from './html.ts';

/** Sentences and lists that lost the words that were to stand in them, because a list or a cell was empty. */

const BLOCKS = 'title, p, li, dt, dd, h1, h2, h3, h4, caption, figcaption, summary';

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

/** The text of each block that has no other block in it; code is no sentence. */
function texts(document: HtmlPage): string[] {
  const blocks = [...document.querySelectorAll(BLOCKS)].filter(
    (block) => !block.querySelector('p, li, dt, ul, ol, dl, table, form, pre'),
  );
  const description = document.querySelector('meta[name="description"]')?.getAttribute('content');
  return [...blocks.map(({ textContent }) => tidy(textContent)), tidy(description)];
}

/** A heading with nothing after it within its section, and a list without an entry. */
function hollow(document: HtmlPage): string[] {
  const headings = [...document.querySelectorAll('main :is(h1, h2, h3, h4)')].filter((heading) => {
    const next = heading.nextElementSibling;
    if (heading.closest('[hidden], template')) return false;
    return !tidy(heading.textContent) || (next === null && heading.parentElement?.matches('section, .prose, article'));
  });
  const lists = [...document.querySelectorAll('main :is(ul, ol, dl)')].filter(
    (list) => list.children.length === 0 && !list.id && !list.closest('[hidden]'),
  );
  return [...headings, ...lists].map(({ outerHTML }) => outerHTML.slice(0, 120));
}

/** What reads as if words were missing on a page. */
export const brokenSentences = (document: HtmlPage): string[] => [
  ...texts(document).filter((text) => BROKEN.some((pattern) => pattern.test(text))),
  ...hollow(document),
];
