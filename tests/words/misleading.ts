/** Sentences that read well and mislead: each kind that stood on the site once, and why it must not come back. */
import type { HtmlPage } from '../html.ts';
import { blocksOf } from './sentences-of.ts';
import { breaks } from './source-names.ts';

/** What a block of text may not say. */
const SAID: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['an inference is told as known', /\bEs ist also der (Entwurf|Plan)\b/],
  ['"there is none" for "we have none"', /Seither gibt es\b/],
  ['a promise is told as done', /\bhalf beim Tilgen\b/],
  ['a multiple of a number that is not in the sentence', /-Fache\b(?! der [\d.,]+)/],
  ['one source and one year is claimed of lines that mix them', /\bdieselbe Statistik, dasselbe Jahr\b/],
  ['below a quarter lies what is the value of a member', /\bunter denen (ein Viertel|die Hälfte)\b/],
  ['a field of a form stands empty in the sentence', /noch nicht eingetragen/],
  ['a sentence is glued to the one before it', /(?:^|\s)[^\s./]*[a-zäöüß]{3}\.[A-ZÄÖÜ][a-zäöüß]{2}[^\s./]*(?:\s|$)/],
  ['a year is cut', /\bin Preisen von \d{1,3}(?!\d)/],
  ['nothing is told by the word of a program', /^(null|undefined|NaN)\b|(?:^|[:(] )(null|undefined|NaN)(?=$|[):,;.])/],
  ['the size of the program is written by hand', /komprimiert etwa \d+ MB/],
];

const APOLOGY = /^(Das ist nicht alles|Leider|Nicht vollständig|Unvollständig)\b/;

/** Hosts of copies: none of them publishes what it keeps. */
const COPIES = /github\.com|docplayer\.org|anwalt24\.de|umwelt-online\.de/;

/**
 * What misleads on a page, each with its kind.
 * @param names of the source, which may be written so there
 */
export function misleading(document: HtmlPage, names: readonly string[] = []): string[] {
  const blocks = blocksOf(document);
  const said = blocks.flatMap((text) =>
    SAID.flatMap(([kind, pattern]) => (breaks(pattern, text, names) ? [`${kind}: ${text.slice(0, 160)}`] : [])),
  );
  const begun = blocks.slice(0, 4).filter((text) => APOLOGY.test(text));
  const links = document.querySelectorAll('main a[rel="external"]').filter((a) => {
    const text = a.textContent;
    return COPIES.test(a.getAttribute('href') ?? '') && /beim Herausgeber/.test(text) && !/nicht beim/.test(text);
  });
  return [
    ...said,
    ...begun.map((text) => `begins with an apology: ${text}`),
    ...links.map((a) => `a copy is called the publisher's: ${a.getAttribute('href')}`),
  ];
}
