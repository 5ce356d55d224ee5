/** What a page must be as HTML, and what other tests ask of it: the rules, and what is read of one page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Observer } from './every-page.ts';
import type { HtmlElement, HtmlPage } from './html.ts';
import { DIST } from './site.ts';
import { brokenSentences } from './words/broken-sentences.ts';
import { misleading } from './words/misleading.ts';
import { tooLong } from './words/sentences-of.ts';
import { sourceNames } from './words/source-names.ts';
import { unexplained } from './words/terms.ts';

/** The names that stand more than once. */
export const repeated = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
};

const tags = (elements: readonly HtmlElement[]): string[] => elements.map(({ openingTag }) => openingTag);

const foreign = ({ attributes }: HtmlElement): boolean =>
  Object.entries(attributes).some(([name, value]) => /^(src|href|data)$/.test(name) && /^([a-z]+:|\/\/)/i.test(value));

/** The language that a page says it is in. */
export const languageOf = (page: HtmlPage): string => page.first('html')?.getAttribute('lang') ?? '';

const NAMES = sourceNames(DIST);

/** What may stand on no page: each rule gives what breaks it. */
export const RULES: Readonly<Record<string, (page: HtmlPage) => readonly string[]>> = {
  'has no style of its own': (page) => tags(page.querySelectorAll('[style], style')),
  'has no script in it but data, and no handler in an attribute': (page) =>
    tags([
      ...page.querySelectorAll('script:not([src]):not([type="application/ld+json"])'),
      ...page.elements.filter(({ attributes }) => Object.keys(attributes).some((name) => /^on/i.test(name))),
    ]),
  'takes nothing from another origin': (page) =>
    tags(
      page
        .querySelectorAll(
          'script[src], link[href], img[src], iframe[src], source[src], video[src], audio[src], object[data]',
        )
        // rel=canonical and rel=alternate are addresses to say, not to fetch
        .filter((element) => !element.matches('[rel="canonical"], [rel="alternate"]') && foreign(element)),
    ),
  'says that it is German, or of the language of its address': (page) => {
    const lang = languageOf(page);
    const address = page.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '/';
    const [, folder = ''] = new URL(address, 'http://site').pathname.split('/');
    return lang === (folder === 'en' ? 'en' : 'de') ? [] : [`lang="${lang}"`];
  },
  'has one first heading, a title and a description': (page) => [
    ...['h1', 'head title', 'meta[name="description"]', 'main'].filter(
      (part) => page.querySelectorAll(part).length !== 1,
    ),
    ...['h1', 'title'].filter((part) => !page.first(part)?.textContent.trim()),
  ],
  'has no sentence, list or heading that lost its words': (page) => brokenSentences(page, NAMES),
  'says nothing that misleads in a way that is known': (page) => misleading(page, NAMES),
  // a translated page has the German term beside each translation
  'explains each term of the glossary that it uses': (page) => (languageOf(page) === 'de' ? unexplained(page) : []),
  'says nothing in more than 25 words outside of what it quotes': tooLong,
  'uses no id twice': (page) => repeated(page.querySelectorAll('[id]').map(({ id }) => id)),
  'calls no two disclosures by one name that hold different things': (page) => {
    // in a table the row names what is in it
    const own = page.querySelectorAll('details').filter((one) => !one.matches('td details'));
    const said = own.flatMap((one): [name: string, text: string][] => {
      const name = one.querySelector('summary')?.textContent.replace(/\s+/g, ' ').trim();
      return name ? [[name, one.textContent.replace(/\s+/g, ' ').trim()]] : [];
    });
    const first = new Map(said.toReversed());
    return [...new Set(said.filter(([name, text]) => first.get(name) !== text).map(([name]) => name))];
  },
  'names each column and row of its tables': (page) =>
    page
      .querySelectorAll('table')
      .filter((table) => !table.querySelector('caption') || !table.querySelector('th[scope]'))
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  'has words in each link': (page) =>
    tags(page.querySelectorAll('a').filter((a) => !a.textContent.trim() && !a.getAttribute('aria-label'))),
  'is announced by the picture of its first figure that has one': (page) => {
    const figures = page.querySelectorAll('main:not(.embed) figure[id]');
    const first = figures.find((figure) => offered(figure, 'svg'));
    const said = page.querySelectorAll('meta[property="og:image:alt"]')[0]?.getAttribute('content') ?? '';
    const sentence = first?.querySelector('h2, h3')?.textContent ?? '';
    return said.startsWith(sentence) ? [] : [`„${said.slice(0, 60)}“ statt „${sentence.slice(0, 60)}“`];
  },
  'says so where a link leaves for another site': (page) =>
    tags(page.querySelectorAll('a[href^="http"], a[href^="//"]').filter((a) => a.getAttribute('rel') !== 'external')),
};

/** What each figure must have. */
export const FIGURE_RULES: Readonly<Record<string, (figure: HtmlElement) => boolean>> = {
  'names its source, with date, status or licence': (figure) =>
    /(Quelle: \S.*Lizenz|Source: \S.*Licence): /s.test(figure.querySelector('.source')?.textContent ?? ''),
  'has a heading and a table': (figure) =>
    Boolean(figure.querySelector('h2, h3')?.textContent && figure.querySelector('table')),
  'can be taken away as CSV and, where something is drawn, as SVG': (figure) => {
    const drawn = figure.querySelector('svg.chart, td.bar svg') !== null;
    return offered(figure, 'csv') && (offered(figure, 'svg') || !drawn);
  },
  'is cited with what its page is about': (figure) =>
    figure
      .querySelectorAll('[data-copy="Zitat"], [data-copy="citation"]')
      .every(({ textContent }) => /^[^„“]+: [^„“]+[„“]/.test(textContent)),
  'opens no sheet without content': (figure) =>
    figure.querySelectorAll('details .inside').every(({ textContent }) => textContent.trim() !== ''),
  'is, as a chart, an image with a name, or a group with links': (figure) =>
    figure
      .querySelectorAll('svg.chart')
      .every(
        (svg) =>
          svg.getAttribute('role') === (svg.querySelector('a') ? 'group' : 'img') &&
          Boolean(svg.getAttribute('aria-label')),
      ),
  'is drawn at its own size, in type of 12 px or more, and calls no amount 0,0': (figure) =>
    figure
      .querySelectorAll('svg.chart')
      .every(
        (svg) =>
          svg.getAttribute('viewbox')?.split(' ')[2] === svg.getAttribute('width') &&
          svg.querySelectorAll('[font-size]').every((text) => Number(text.getAttribute('font-size')) >= 12) &&
          svg.querySelectorAll('text').every(({ textContent }) => !/^−?0,0$/.test(textContent.trim())),
      ),
};

function offered(figure: HtmlElement, kind: string): boolean {
  const file = `/abbildungen/${figure.id}.${kind}`;
  return Boolean(figure.querySelector(`a[download][href="${file}"]`)) && existsSync(join(DIST, file));
}

const broken = <T>(rules: Readonly<Record<string, T>>, by: (rule: T) => readonly string[]): [string, string[]][] =>
  Object.entries(rules).map(([name, rule]) => [name, [...by(rule)]]);

/** What the tests ask of a page; the page itself is too large to keep thousands of. */
export const markup = {
  read(page, html) {
    const figures = html.querySelectorAll('figure');
    return {
      page,
      title: html.title,
      policy: html
        .querySelectorAll('meta[http-equiv="Content-Security-Policy"]')
        .map((meta) => meta.getAttribute('content'))
        .join(),
      ids: new Set(html.querySelectorAll('[id]').map(({ id }) => id)),
      hrefs: new Set(
        html
          .querySelectorAll('a[href], link[href], form[action], [data-index]')
          .map(
            (element) => ['href', 'action', 'data-index'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
          ),
      ),
      figures: figures.length,
      wrong: new Map([
        ...broken(RULES, (rule) => rule(html).map((finding) => `${page.path}: ${finding}`)),
        ...broken(FIGURE_RULES, (has) =>
          figures.filter((figure) => !has(figure)).map(({ id }) => `${page.path}#${id}`),
        ),
      ]),
    };
  },
} satisfies Observer;
