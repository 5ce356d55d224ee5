/** What the site may weigh on its way to a reader. A static host compresses: all limits but those of the last part are of gzip. */
import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DIST, documentOf, fullestPages, pages, type SitePage, siteFiles } from '../site.ts';

const KB = 1000;
const KIB = 1024;
const MB = 1000 * KB;

/** Pages that are one long table or the explorer, overviews with a table of every year, and such a table to be embedded. */
const LONG = new Set([
  '/einbetten/*',
  '/en/haushalt/querschnitt/',
  '/en/haushalt/querschnitt/*',
  '/haushalt/',
  '/haushalt/aenderungen/',
  '/haushalt/art/',
  '/haushalt/erkunden/',
  '/haushalt/organisation/',
  '/haushalt/querschnitt/',
  '/haushalt/querschnitt/*',
]);

const gzipped = (path: string): number => gzipSync(readFileSync(join(DIST, path)), { level: 9 }).length;
const fileOf = (page: SitePage): string => page.file.slice(DIST.length);

/** What is heavier than allowed, with its weight, so that a failure names it. */
const over = (limit: number, weights: readonly (readonly [string, number])[]): string[] =>
  weights.filter(([, weight]) => weight > limit).map(([name, weight]) => `${name}: ${weight} bytes, allowed ${limit}`);

/** Same-origin addresses in the attribute of some elements of a page, as files. */
const linked = (page: SitePage, selector: string, attribute: string): string[] =>
  [...documentOf(page).querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');

/** Scripts that a page runs by itself: those in its HTML and, recursively, what they import at once. */
function scriptsOf(page: SitePage): Set<string> {
  const found = new Set<string>();
  const add = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const imported of staticImports(readFileSync(join(DIST, path), 'utf8'))) {
      add(new URL(imported, `http://site${path}`).pathname);
    }
  };
  linked(page, 'script[src]', 'src').forEach(add);
  linked(page, 'link[rel="modulepreload"]', 'href').forEach(add);
  return found;
}

/** `import … from "x"`, `export … from "x"` and `import "x"`; not `import("x")`, which waits for an action. */
const staticImports = (code: string): string[] =>
  [...code.matchAll(/\b(?:import|export)\s*(?:[\w$*\s{},]+?\s*from\s*)?["']([^"']+)["']/g)].map(
    ([, path]) => path as string,
  );

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe('what a page weighs', () => {
  it('a page to read has at most 40 kB of HTML, a long table and the explorer 120 kB', () => {
    const heavy = (limit: number, long: boolean) =>
      pages()
        // what is not too heavy as it is, is not when it is compressed
        .filter((page) => LONG.has(page.kind) === long && page.bytes > limit)
        .map((page) => [page.path, gzipped(fileOf(page))] as const);
    expect(over(40 * KB, heavy(40 * KB, false))).toEqual([]);
    expect(over(120 * KB, heavy(120 * KB, true))).toEqual([]);
  });

  it('all style sheets together have at most 17 kB', () => {
    const sheets = siteFiles().filter((name) => name.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    expect(sum(sheets.map(gzipped))).toBeLessThanOrEqual(17 * KB);
  });

  it('before an action a page runs at most 27 kB of JavaScript', () => {
    const weights = fullestPages().map((page) => [page.path, sum([...scriptsOf(page)].map(gzipped))] as const);
    expect(Math.max(...weights.map(([, weight]) => weight))).toBeGreaterThan(0);
    expect(over(27 * KB, weights)).toEqual([]);
  });

  it('the start page comes with everything it shows in at most 60 KiB', () => {
    const start = pages().find(({ path }) => path === '/') as SitePage;
    const parts = new Set([
      fileOf(start),
      ...scriptsOf(start),
      ...linked(start, 'link[rel~="stylesheet"], link[rel~="icon"], link[rel="preload"]', 'href'),
      ...linked(start, 'img[src]', 'src'),
      ...styleFiles(start),
    ]);
    expect(sum([...parts].map(gzipped))).toBeLessThanOrEqual(60 * KIB);
  });

  it('fonts, if there are any, have at most 20 kB', () => {
    const fonts = siteFiles().filter((name) => /\.(woff2?|ttf|otf)$/.test(name));
    expect(sum(fonts.map(gzipped))).toBeLessThanOrEqual(20 * KB);
  });
});

/** Fonts and images that the style sheets of a page name. */
const styleFiles = (page: SitePage): string[] =>
  linked(page, 'link[rel~="stylesheet"]', 'href').flatMap((sheet) =>
    [...readFileSync(join(DIST, sheet), 'utf8').matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(
      ([, path]) => new URL(path as string, `http://site${sheet}`).pathname,
    ),
  );

describe('what a file weighs', () => {
  it('prepared rows and sums have at most 60 kB each: they come before the engine on a slow line', () => {
    const prepared = siteFiles().filter((name) => /^\/(vergleich\/antworten|haushalt\/karte)\/.*\.json$/.test(name));
    expect(prepared.length).toBeGreaterThan(20);
    expect(
      over(
        60 * KB,
        prepared.map((name) => [name, gzipped(name)] as const),
      ),
    ).toEqual([]);
  });

  it('no file has more than 25 MB, which is what static hosts take', () => {
    const weights = siteFiles().map((name) => [name, statSync(join(DIST, name)).size] as const);
    expect(over(25 * MB, weights)).toEqual([]);
  });
});

/** Megabytes of all files of a kind together; why it is not less, and what would be lost: decision 18. */
const KINDS: Readonly<Record<string, number>> = {
  '.html': 174,
  '.csv': 113,
  '.png': 30,
  '.json': 27.5,
  '.wasm': 19,
  '.svg': 12,
  '.parquet': 12,
};
const REST = 4;

describe('what is published weighs', () => {
  it('no more than its kind may, all files together', () => {
    const weights = new Map<string, number>();
    for (const name of siteFiles()) {
      const kind = extname(name) in KINDS ? extname(name) : 'rest';
      weights.set(kind, (weights.get(kind) ?? 0) + statSync(join(DIST, name)).size);
    }
    expect([...weights].flatMap((weight) => over((KINDS[weight[0]] ?? REST) * MB, [weight]))).toEqual([]);
  });
});
