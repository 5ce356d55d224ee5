/** Every page as HTML: what the policy forbids is not in it, where it leads exists, and each figure brings its files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseHeaders } from '../../scripts/serve/headers.ts';
import { readLink } from '../../src/ui/sql-link.ts';
import { everyPage } from '../every-page.ts';
import { FIGURE_RULES, RULES, repeated } from '../markup.ts';
import { DIST, pages, type SitePage, siteFiles } from '../site.ts';

const all = await everyPage('markup');
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
    ofHeader.delete('manifest-src');
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
    const { 'img-src': images, ...others } = Object.fromEntries(directives(headerPolicy()));
    const sources = Object.values(others).flatMap((value) => value.split(' '));
    expect(new Set(sources)).toEqual(new Set(["'self'", "'none'", "'wasm-unsafe-eval'"]));
    // what the page itself has drawn
    expect(images).toBe("'self' blob:");
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
  /** The names on a page that this run has not read otherwise. */
  const idsOf = (path: string): Set<string> => {
    const html = readFileSync(join(DIST, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
    const found = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
    ids.set(path, found);
    return found;
  };
  /** Why a link leads nowhere; nothing when it leads somewhere. */
  const dead = (page: SitePage, href: string): string | undefined => {
    const target = new URL(href, `http://site${page.path}`);
    if (target.host !== 'site') return undefined;
    const path = decodeURI(target.pathname);
    if (!files.has(path) && !files.has(`${path}index.html`)) return `${page.path}: ${href} is no page and no file`;
    // what stands there is a question for the SQL page, no place
    if (path === '/daten/sql/' && readLink(target.hash)) return undefined;
    const id = decodeURIComponent(target.hash.slice(1));
    return id === '' || (ids.get(path) ?? idsOf(path)).has(id)
      ? undefined
      : `${page.path}: ${href}: ${path} has no such place`;
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
