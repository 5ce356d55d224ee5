/** Every page as HTML: what the policy forbids is not in it, where it leads exists, and each figure brings its files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../scripts/serve.ts';
import { readLink } from '../src/ui/sql-link.ts';
import { DIST, documentOf, pages, pagesToRead, type SitePage, siteFiles } from './site.ts';

const all = pagesToRead().map((page) => ({ page, document: documentOf(page) }));

/** What is found on the pages, each with the address of its page. */
const findings = (find: (document: Document, page: SitePage) => readonly string[]): string[] =>
  all.flatMap(({ page, document }) => find(document, page).map((finding) => `${page.path}: ${finding}`));

const elements = (document: Document, selector: string): Element[] => [...document.querySelectorAll(selector)];
const openingTag = (element: Element): string => `${element.outerHTML.split('>', 1)[0]}>`;

describe('the policy', () => {
  const declared = (document: Document): string =>
    elements(document, 'meta[http-equiv="Content-Security-Policy"]')
      .map((meta) => meta.getAttribute('content'))
      .join();

  it('is the same on every page', () => {
    expect(new Set(all.map(({ document }) => declared(document))).size).toBe(1);
  });

  it('stands on the pages as in _headers, but for what only a worker or only a header may say', () => {
    const ofPages = directives(declared(all[0]?.document as Document));
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
  it('has no style of its own', () => {
    expect(findings((document) => elements(document, '[style], style').map(openingTag))).toEqual([]);
  });

  it('has no script in it but data, and no handler in an attribute', () => {
    const inline = (document: Document) => elements(document, 'script:not([src]):not([type="application/ld+json"])');
    const handlers = (document: Document) =>
      elements(document, '*').filter(({ attributes }) => [...attributes].some(({ name }) => /^on/i.test(name)));
    expect(findings((document) => [...inline(document), ...handlers(document)].map(openingTag))).toEqual([]);
  });

  it('takes nothing from another origin', () => {
    const SOURCES = 'script[src], link[href], img[src], iframe[src], source[src], video[src], audio[src], object[data]';
    const foreign = ({ attributes }: Element) =>
      [...attributes].some(({ name, value }) => /^(src|href|data)$/.test(name) && /^([a-z]+:|\/\/)/i.test(value));
    // rel=canonical is an address to say, not to fetch
    const fetched = (document: Document) => elements(document, SOURCES).filter((e) => !e.matches('[rel="canonical"]'));
    expect(findings((document) => fetched(document).filter(foreign).map(openingTag))).toEqual([]);
  });

  it('says that it is German', () => {
    expect(findings(({ documentElement: { lang } }) => (lang === 'de' ? [] : [`lang="${lang}"`]))).toEqual([]);
  });

  it('has one first heading, a title and a description', () => {
    const counts = (document: Document) =>
      ['h1', 'title', 'meta[name="description"]', 'main'].filter((part) => elements(document, part).length !== 1);
    const empty = (document: Document) =>
      ['h1', 'title'].filter((part) => !document.querySelector(part)?.textContent?.trim());
    expect(findings((document) => [...counts(document), ...empty(document)])).toEqual([]);
  });

  it('uses no id twice', () => {
    const ids = (document: Document) => elements(document, '[id]').map(({ id }) => id);
    expect(findings((document) => repeated(ids(document)))).toEqual([]);
  });

  it('names each column and row of its tables', () => {
    const bare = (document: Document) =>
      elements(document, 'table').filter(
        (table) => !table.querySelector('caption') || !table.querySelector('th[scope]'),
      );
    expect(findings((document) => bare(document).map((table) => table.outerHTML.slice(0, 80)))).toEqual([]);
  });

  it('describes itself in words that no other page uses', () => {
    const titles = all.map(({ document }) => document.title);
    expect(repeated(titles)).toEqual([]);
  });
});

const repeated = (names: readonly string[]): string[] => {
  const seen = new Set<string>();
  return [...new Set(names.filter((name) => seen.size === seen.add(name).size))];
};

describe('the links', () => {
  const files = new Set(siteFiles());
  const ids = new Map(
    all.map(({ page, document }) => [page.path, new Set(elements(document, '[id]').map(({ id }) => id))]),
  );
  /** Why a link leads nowhere; nothing when it leads somewhere. */
  const broken = (page: SitePage, href: string): string | undefined => {
    const target = new URL(href, `http://site${page.path}`);
    if (target.host !== 'site') return undefined;
    const path = decodeURI(target.pathname);
    if (!files.has(path) && !files.has(`${path}index.html`)) return `${href} is no page and no file`;
    // what stands there is a question for the SQL page, no place
    if (path === '/daten/sql/' && readLink(target.hash)) return undefined;
    const id = decodeURIComponent(target.hash.slice(1));
    // the place for own questions reads its question from there
    if (path === '/daten/sql/' && id.startsWith('sql=')) return undefined;
    return id === '' || ids.get(path)?.has(id) ? undefined : `${href}: ${path} has no such place`;
  };

  it('lead to a page, a file or a place on a page that is there', () => {
    const hrefs = (document: Document) =>
      elements(document, 'a[href], link[href], form[action], [data-index]').map(
        (element) => ['href', 'action', 'data-index'].map((name) => element.getAttribute(name)).find(Boolean) ?? '',
      );
    const dead = findings((document, page) =>
      [...new Set(hrefs(document))].flatMap((href) => broken(page, href) ?? []),
    );
    expect(dead).toEqual([]);
  });

  it('have words', () => {
    const silent = (document: Document) =>
      elements(document, 'a').filter((a) => !a.textContent?.trim() && !a.getAttribute('aria-label'));
    expect(findings((document) => silent(document).map(openingTag))).toEqual([]);
  });

  it('say so when they leave for another site', () => {
    const outward = (document: Document) =>
      elements(document, 'a[href^="http"], a[href^="//"]').filter((a) => a.getAttribute('rel') !== 'external');
    expect(findings((document) => outward(document).map(openingTag))).toEqual([]);
  });
});

describe('each figure', () => {
  const figures = all.flatMap(({ page, document }) =>
    elements(document, 'figure').map((figure) => ({ name: `${page.path}#${figure.id}`, figure })),
  );
  const lacking = (what: (figure: Element) => boolean): string[] =>
    figures.filter(({ figure }) => !what(figure)).map(({ name }) => name);

  it('names its source, with date, status or licence', () => {
    expect(figures.length).toBeGreaterThan(0);
    const source = (figure: Element) => figure.querySelector('.source')?.textContent ?? '';
    expect(lacking((figure) => /Quelle: \S.*Lizenz: /s.test(source(figure)))).toEqual([]);
  });

  it('has a heading and a table', () => {
    expect(
      lacking((figure) => Boolean(figure.querySelector('h2, h3')?.textContent && figure.querySelector('table'))),
    ).toEqual([]);
  });

  it('can be taken away as CSV and, where something is drawn, as SVG', () => {
    const drawn = (figure: Element) => figure.querySelector('svg.chart, td.bar svg') !== null;
    const file = (figure: Element, kind: string) => `/abbildungen/${figure.id}.${kind}`;
    const offered = (figure: Element, kind: string) =>
      Boolean(figure.querySelector(`a[download][href="${file(figure, kind)}"]`)) &&
      existsSync(join(DIST, file(figure, kind)));
    expect(lacking((figure) => offered(figure, 'csv') && (offered(figure, 'svg') || !drawn(figure)))).toEqual([]);
  });

  it('is, as a chart, an image with a name, or a group with links', () => {
    const chart = (svg: Element) => {
      const links = svg.querySelector('a');
      return svg.getAttribute('role') === (links ? 'group' : 'img') && Boolean(svg.getAttribute('aria-label'));
    };
    expect(lacking((figure) => elements(figure as unknown as Document, 'svg.chart').every(chart))).toEqual([]);
  });
});
