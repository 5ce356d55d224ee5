/** What is read of pages that exist in several languages: what they say of each other, their numbers, and words that were forgotten. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Observer } from './every-page.ts';
import type { HtmlElement, HtmlPage } from './html.ts';
import { languageOf } from './markup.ts';

/** German words that are no English ones, and that hardly a German sentence does without. */
const GERMAN =
  /(?<![\p{L}-])(und|der|das|den|dem|ist|nicht|für|von|zum|zur|eine|einen|wird|werden|sind|auf|bei|aus|oder|auch|nach|über|Quelle|Stand|Lizenz|Woher|Zusammen|Seite)(?![\p{L}-])/gu;
/** What others wrote, programs, and names within drawings, which have no language of their own. */
const NOT_OURS = '[lang="de"], script, style, svg, [data-copy], dl.terms';
/** A German name in a sentence stands in quotation marks or in brackets; that of a city has its river. */
const NAMED = /“[^”]*”|\([^)]*\)|\p{Lu}\p{L}+ an der \p{Lu}\p{L}+/gu;

/** German words of an English page that are not marked as German. */
export function germanWords(page: HtmlPage): string[] {
  const body = page.first('body');
  const text = body?.textWithout(NOT_OURS).replace(NAMED, ' ') ?? '';
  const head = [page.title, page.querySelector('meta[name="description"]')?.getAttribute('content') ?? ''].join(' ');
  return [...new Set([...text.matchAll(GERMAN), ...head.replace(NAMED, ' ').matchAll(GERMAN)].map(([word]) => word))];
}

interface Term {
  readonly name: string;
  readonly formen: string;
  readonly englisch: string;
}

/** Words of the trade by what they are called in English, in small letters; of several with one name the last. */
const TERMS: ReadonlyMap<string, Term> = new Map(
  Papa.parse<Term>(readFileSync(new URL('../data/general/glossar/glossar.csv', import.meta.url), 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  }).data.map((term) => [term.englisch.replace(/ \(.*/, '').toLowerCase(), term]),
);
const longestFirst = [...TERMS.keys()].sort((a, b) => b.length - a.length);
const TRANSLATED = new RegExp(`(?<![\\p{L}-])(${longestFirst.join('|')})(?![\\p{L}-])`, 'giu');
/** What no reader takes for words of the page. */
const NOT_READ = `${NOT_OURS}, .source, .cite, .sr, .foot, [hidden]`;

const escaped = (text: string): string => text.replace(/[^\p{L}\p{N}\s-]/gu, '\\$&');

/** What is read in one go. */
const BLOCK = 'p, li, dt, dd, th, td, h1, h2, h3, h4, figcaption, caption, summary';
/** In a text a word can be put in; not where the reader acts, nor in headings and rows. */
const TEXT = ['p', 'li', 'dt', 'dd'];
const NO_TEXT = 'a, button, summary, label, table, h1, h2, h3, h4, form, output, mark';

/** The words of the trade in a text; of several that begin alike the longest. */
const termsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(TRANSLATED)].map(([word]) => word.toLowerCase()));

/** Words of the trade beside which the German word does not stand where a page uses them first: in the same paragraph, heading or cell. */
export function withoutGerman(page: HtmlPage): string[] {
  const main = page.first('main');
  const inner = (main?.querySelectorAll(BLOCK) ?? []).filter((block) => block.querySelectorAll(BLOCK).length === 0);
  const blocks = inner.map((block) => ({
    said: termsOf(block.textWithout(NOT_READ)),
    text: termsOf(TEXT.includes(block.name) ? block.textWithout(`${NOT_READ}, ${NO_TEXT}`) : ''),
    all: block.textContent,
  }));
  const used = termsOf(main?.textWithout(NOT_READ) ?? '');
  return [...used].filter((word) => {
    const { name, formen } = TERMS.get(word) as Term;
    const german = new RegExp(`(?<!\\p{L})(${[name, ...formen.split('|')].map(escaped).join('|')})(?!\\p{L})`, 'iu');
    // "revenue (Einnahmen)": another German word, which fits better there
    const other = new RegExp(`${word}s?\\s*\\(\\p{L}`, 'iu');
    const both = blocks.findIndex(({ said, all }) => said.has(word) && (german.test(all) || other.test(all)));
    const first = blocks.findIndex(({ text }) => text.has(word));
    return both < 0 || (first >= 0 && both > first);
  });
}

const hrefs = (page: HtmlPage | HtmlElement, selector: string): string[] =>
  page.querySelectorAll(selector).map((element) => element.getAttribute('href') ?? '');

/** Links of an English page that lead to a German one and do not say so; files have no language. */
export const unsaid = (page: HtmlPage): string[] =>
  page
    .querySelectorAll('a[href^="/"]:not([hreflang]):not([download])')
    .map((link) => link.getAttribute('href') ?? '')
    .filter((href) => !href.startsWith('/en/'));

/** The unrounded numbers of a page: of its tables, and of the facts at its head. */
const numbersOn = (page: HtmlPage): string[] => [
  ...new Set(page.querySelectorAll('main [data-value]').map((element) => element.getAttribute('data-value') ?? '')),
];

/** The facts at the head of a page of a level, in the order of their size. */
const factsOn = (page: HtmlPage): number[] =>
  page
    .querySelectorAll('dl.corner dd[data-value]')
    .map((element) => Number(element.getAttribute('data-value')))
    .sort((a, b) => a - b);

/** The figures whose pictures a page shows, by what they are called in German. */
const drawnOn = (page: HtmlPage): string[] =>
  page
    .querySelectorAll('main figure.figure')
    .filter((figure) => figure.querySelectorAll('.picture > svg').length > 0)
    .map((figure) => (figure.getAttribute('id') ?? '').replace(/^en-/, ''));

export const translation = {
  of: ({ path }) => !/^\/(herkunft|einbetten)\//.test(path),
  read({ path }, page) {
    const lang = languageOf(page);
    const twins = page
      .querySelectorAll('link[rel="alternate"][hreflang]')
      .map((link) => [
        link.getAttribute('hreflang') ?? '',
        new URL(link.getAttribute('href') ?? '', 'http://site').pathname,
      ]);
    const paired = lang !== 'de' || twins.length > 0;
    return {
      path,
      lang,
      twins: Object.fromEntries(twins) as Record<string, string>,
      shown: [...hrefs(page, 'header a[hreflang][lang]'), ...hrefs(page, 'footer a[hreflang][lang]')],
      numbers: paired ? numbersOn(page) : [],
      facts: paired ? factsOn(page) : [],
      drawn: paired ? drawnOn(page) : [],
      german: lang === 'de' ? [] : germanWords(page),
      unsaid: lang === 'de' ? [] : unsaid(page),
      // the glossary has each word beside its own entry
      withoutGerman: lang === 'de' || path === '/en/glossar/' ? [] : withoutGerman(page),
      /** Is a word stuck to the German term in brackets behind it? */
      glued: lang !== 'de' && /\p{L}<span[^>]* ?lang="de"[^>]*>\(/u.test(page.querySelector('main')?.outerHTML ?? ''),
    };
  },
} satisfies Observer;
