/** Every page as HTML: what the policy forbids is not in it, where it leads exists, and each figure brings its files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../scripts/serve.ts';
import { readLink } from '../src/ui/sql-link.ts';
import { brokenSentences } from './broken-sentences.ts';
import { DIST, documentOf, pages, pagesToRead, type SitePage, siteFiles } from './site.ts';

const elements = (document: Document | Element, selector: string): Element[] => [
  ...document.querySelectorAll(selector),
];
const openingTag = (element: Element): string => `${element.outerHTML.split('>', 1)[0]}>`;

const repeated = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
};

const foreign = ({ attributes }: Element): boolean =>
  [...attributes].some(({ name, value }) => /^(src|href|data)$/.test(name) && /^([a-z]+:|\/\/)/i.test(value));

/** What may stand on no page: each rule gives what breaks it. */
const RULES: Readonly<Record<string, (document: Document) => readonly string[]>> = {
  'has no style of its own': (document) => elements(document, '[style], style').map(openingTag),
  'has no script in it but data, and no handler in an attribute': (document) =>
    [
      ...elements(document, 'script:not([src]):not([type="application/ld+json"])'),
      ...elements(document, '*').filter(({ attributes }) => [...attributes].some(({ name }) => /^on/i.test(name))),
    ].map(openingTag),
  'takes nothing from another origin': (document) =>
    elements(
      document,
      'script[src], link[href], img[src], iframe[src], source[src], video[src], audio[src], object[data]',
    )
      // rel=canonical is an address to say, not to fetch
      .filter((element) => !element.matches('[rel="canonical"]') && foreign(element))
      .map(openingTag),
  'says that it is German': ({ documentElement: { lang } }) => (lang === 'de' ? [] : [`lang="${lang}"`]),
  'has one first heading, a title and a description': (document) => [
    ...['h1', 'title', 'meta[name="description"]', 'main'].filter((part) => elements(document, part).length !== 1),
    ...['h1', 'title'].filter((part) => !document.querySelector(part)?.textContent?.trim()),
  ],
  'has no sentence, list or heading that lost its words': brokenSentences,
  'uses no id twice': (document) => repeated(elements(document, '[id]').map(({ id }) => id)),
  'names each column and row of its tables': (document) =>
    elements(document, 'table')
      .filter((table) => !table.querySelector('caption') || !table.querySelector('th[scope]'))
      .map((table) => table.outerHTML.slice(0, 80)),
  'has words in each link': (document) =>
    elements(document, 'a')
      .filter((a) => !a.textContent?.trim() && !a.getAttribute('aria-label'))
      .map(openingTag),
  'says so where a link leaves for another site': (document) =>
    elements(document, 'a[href^="http"], a[href^="//"]')
      .filter((a) => a.getAttribute('rel') !== 'external')
      .map(openingTag),
};

/** What each figure must have. */
const FIGURE_RULES: Readonly<Record<string, (figure: Element) => boolean>> = {
  'names its source, with date, status or licence': (figure) =>
    /Quelle: \S.*Lizenz: /s.test(figure.querySelector('.source')?.textContent ?? ''),
  'has a heading and a table': (figure) =>
    Boolean(figure.querySelector('h2, h3')?.textContent && figure.querySelector('table')),
  'can be taken away as CSV and, where something is drawn, as SVG': (figure) => {
    const drawn = figure.querySelector('svg.chart, td.bar svg') !== null;
    return offered(figure, 'csv') && (offered(figure, 'svg') || !drawn);
  },
  'is, as a chart, an image with a name, or a group with links': (figure) =>
    elements(figure, 'svg.chart').every(
      (svg) =>
        svg.getAttribute('role') === (svg.querySelector('a') ? 'group' : 'img') &&
        Boolean(svg.getAttribute('aria-label')),
    ),
};

function offered(figure: Element, kind: string): boolean {
  const file = `/abbildungen/${figure.id}.${kind}`;
  return Boolean(figure.querySelector(`a[download][href="${file}"]`)) && existsSync(join(DIST, file));
}

const broken = <T>(rules: Readonly<Record<string, T>>, by: (rule: T) => readonly string[]): [string, string[]][] =>
  Object.entries(rules).map(([name, rule]) => [name, [...by(rule)]]);

/** What the tests ask of a page; the page itself is too large to keep thousands of. */
function read(page: SitePage) {
  const document = documentOf(page);
  const figures = elements(document, 'figure');
  return {
    page,
    title: document.title,
    policy: elements(document, 'meta[http-equiv="Content-Security-Policy"]')
      .map((meta) => meta.getAttribute('content'))
      .join(),
    ids: new Set(elements(document, '[id]').map(({ id }) => id)),
    hrefs: new Set(
      elements(document, 'a[href], link[href], form[action], [data-index]').map(
        (element) => ['href', 'action', 'data-index'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
      ),
    ),
    figures: figures.length,
    wrong: new Map([
      ...broken(RULES, (rule) => rule(document).map((finding) => `${page.path}: ${finding}`)),
      ...broken(FIGURE_RULES, (has) => figures.filter((figure) => !has(figure)).map(({ id }) => `${page.path}#${id}`)),
    ]),
  };
}

const all = pagesToRead().map(read);
const wrong = (rule: string): string[] => all.flatMap((page) => page.wrong.get(rule) ?? []);

describe('the policy', () => {
  it('is the same on every page', () => {
    expect(new Set(all.map(({ policy }) => policy)).size).toBe(1);
  });

  it('stands on the pages as in _headers, but for what only a worker or only a header may say', () => {
    const ofPages = directives(all[0]?.policy ?? '');
    const ofHeader = directives(headerPolicy());
    // Allowed to the engine's worker, which reads the header; a page takes it back by its own policy.
    const scripts = ofHeader.get('script-src')?.replace(" 'wasm-unsafe-eval'", '');
    // Not there on the pages, which load nothing of it.
    for (const name of ['font-src', 'manifest-src']) ofHeader.delete(name);
    expect(Object.fromEntries(ofPages)).toEqual({ ...Object.fromEntries(ofHeader), 'script-src': scripts });
  });

  it('lets other sites frame the figures made for it and no other page', () => {
    const rules = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
    const said = ({ path }: SitePage) =>
      rules.flatMap(({ pattern, headers }) =>
        pattern.test(path) ? headers.filter(([name]) => name === 'X-Frame-Options').map(([, value]) => value) : [],
      );
    const wrong = pages().filter(
      (page) => said(page).join() !== (/^\/(einbetten|404)/.test(page.path) ? '' : 'SAMEORIGIN'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(headerPolicy()).not.toContain('frame-ancestors');
  });

  it('lets pages elsewhere read the data and nothing else, and keeps the files of a state for good', () => {
    const rules = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8'));
    const said = (path: string, header: string) =>
      rules.flatMap(({ pattern, headers }) =>
        pattern.test(path) ? headers.filter(([name]) => name === header).map(([, value]) => value) : [],
      );
    const open = siteFiles().filter((path) => said(path, 'Access-Control-Allow-Origin').join() === '*');
    expect(open).toEqual(siteFiles().filter((path) => path.startsWith('/daten/')));
    const kept = siteFiles().filter((path) => /immutable/.test(said(path, 'Cache-Control').join()));
    const states = kept.filter((path) => !/^\/(_astro|engine)\//.test(path));
    expect(states).toEqual(siteFiles().filter((path) => /^\/daten\/archiv\/.+\.(csv|parquet)$/.test(path)));
  });

  it('allows nothing from elsewhere and no code from text', () => {
    const sources = [...directives(headerPolicy()).values()].flatMap((value) => value.split(' '));
    expect(new Set(sources)).toEqual(new Set(["'self'", "'none'", "'wasm-unsafe-eval'"]));
  });
});

/** The policy that `_headers` sends with every page. */
function headerPolicy(): string {
  const rules = parseHeaders(readFileSync(join(DIST, '_headers'), 'utf8')).filter(({ pattern }) => pattern.test('/'));
  const values = rules.flatMap(({ headers }) => headers.filter(([name]) => name === 'Content-Security-Policy'));
  expect(values).toHaveLength(1);
  return values[0]?.[1] ?? '';
}

const directives = (policy: string): Map<string, string> =>
  new Map(policy.split(/;\s*/).map((directive) => /^(\S+) (.+)$/.exec(directive)?.slice(1) as [string, string]));

describe('the HTML of every page', () => {
  it.each(Object.keys(RULES))('%s', (rule) => {
    expect(wrong(rule)).toEqual([]);
  });

  it('describes itself in words that no other page uses', () => {
    expect(repeated(all.map(({ title }) => title))).toEqual([]);
  });
});

describe('the links', () => {
  const files = new Set(siteFiles());
  const ids = new Map(all.map((page) => [page.page.path, page.ids]));
  /** Why a link leads nowhere; nothing when it leads somewhere. */
  const dead = (page: SitePage, href: string): string | undefined => {
    const target = new URL(href, `http://site${page.path}`);
    if (target.host !== 'site') return undefined;
    const path = decodeURI(target.pathname);
    if (!files.has(path) && !files.has(`${path}index.html`)) return `${page.path}: ${href} is no page and no file`;
    // what stands there is a question for the SQL page, no place
    if (path === '/daten/sql/' && readLink(target.hash)) return undefined;
    const id = decodeURIComponent(target.hash.slice(1));
    return id === '' || ids.get(path)?.has(id) ? undefined : `${page.path}: ${href}: ${path} has no such place`;
  };

  it('lead to a page, a file or a place on a page that is there', () => {
    expect(all.flatMap(({ page, hrefs }) => [...hrefs].flatMap((href) => dead(page, href) ?? []))).toEqual([]);
  });
});

describe('each figure', () => {
  it('is found', () => {
    expect(all.some(({ figures }) => figures > 0)).toBe(true);
  });

  it.each(Object.keys(FIGURE_RULES))('%s', (rule) => {
    expect(wrong(rule)).toEqual([]);
  });
});
