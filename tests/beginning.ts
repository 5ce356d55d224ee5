/** What a page begins with, below its heading: what is known, not what is missing. */
import type { Observer } from './every-page.ts';
import type { HtmlPage } from './html.ts';

/** An apology, or a denial, in the words that pages have for it. */
const APOLOGY =
  /(?<!\p{L})(leider|nennt keine|liegt (uns|hier) (nicht|keine)|liegen hier keine|noch nicht|haben wir (nicht|keine)|unfortunately|not yet|there are no|we have no)(?!\p{L})/iu;

/** The first paragraph of a page: the one that leads, else the first that stands there. */
const first = (page: HtmlPage): string =>
  (page.querySelector('main p.lede') ?? page.querySelector('main p'))?.textContent.replace(/\s+/g, ' ').trim() ?? '';

export const isApology = (text: string): boolean => APOLOGY.test(text);

/** A city without data on a topic has no link to its page, and whoever has the address is told that. */
export const tellsNothing = (page: HtmlPage): boolean =>
  !page.querySelector('main figure') && !page.querySelector('main table');

export const beginning = {
  of: ({ path }) => !/^\/(herkunft|einbetten)\//.test(path),
  read: ({ path }, page) => ({ path, text: first(page), tellsNothing: tellsNothing(page) }),
} satisfies Observer;
