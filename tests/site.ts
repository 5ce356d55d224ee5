/** The built site as files: where it stands, which pages it has, and which of them stand for all others. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { someOf } from '../scripts/testing/extent.ts';
import { random } from '../scripts/testing/random.ts';
import { HtmlPage } from './html.ts';

/** The folder under test; the variable is the one that tells `astro build` where to write. */
export const DIST = resolve(process.env.KLARHAUSHALT_DIST ?? fileURLToPath(new URL('../dist', import.meta.url)));

/** The published tables as the site serves them. */
export const DATEN = join(DIST, 'daten');

export interface SitePage {
  /** Its address: `/haushalt/bereich/36/`. */
  readonly path: string;
  readonly file: string;
  readonly bytes: number;
  /** Pages made by one template are of one kind: `/haushalt/bereich/*`. */
  readonly kind: string;
}

let files: string[] | undefined;
let found: SitePage[] | undefined;

/** All files of the site, as paths below its folder, with `/` between the parts; read once. */
export const siteFiles = (): string[] => {
  files ??= filesOf();
  return files;
};

function filesOf(): string[] {
  if (!existsSync(DIST)) throw new Error(`${DIST} is missing: run "npm run build" first.`);
  const entries = readdirSync(DIST, { recursive: true, encoding: 'utf8' });
  return entries
    .filter((name) => statSync(join(DIST, name)).isFile())
    .map((name) => `/${name.split(sep).join('/')}`)
    .sort();
}

/** All pages of the site in the order of their addresses. */
export const pages = (): SitePage[] => {
  found ??= siteFiles()
    .filter((name) => name.endsWith('.html'))
    .map(pageOf);
  return found;
};

const pageOf = (name: string): SitePage => {
  const path = name.replace(/index\.html$/, '');
  return { path, file: join(DIST, name), bytes: statSync(join(DIST, name)).size, kind: kindOf(path) };
};

/** So many of the pages for embedding stand for all: each holds what its figure holds on the page it comes from. */
const EMBEDDED = 100;

/** Of the pages that tell where a number comes from, a daily run reads so many times fewer: they are most of all, made by few templates. */
const ORIGINS = 4;

/** Does it tell where a number comes from? */
export const isOrigin = ({ path }: SitePage): boolean => path.startsWith('/herkunft/');

/** All pages; of those for embedding a part, and in a daily run of those of origins, the same on every run over the same site. */
export function pagesToRead(): SitePage[] {
  const embedded = pages().filter(({ kind }) => kind === '/einbetten/*');
  const step = Math.max(Math.ceil(embedded.length / EMBEDDED), 1);
  const read = new Set([
    ...fullestPages(),
    ...pages().filter((page) => page.kind !== '/einbetten/*' && !isOrigin(page)),
    ...embedded.filter((_, at) => at % step === 0),
    ...someOf(pages().filter(isOrigin), ORIGINS),
  ]);
  return pages().filter((page) => read.has(page));
}

/** How many signs of its addresses a route names itself. */
function named(route: string): number {
  const filled = route.indexOf('[');
  return filled < 0 ? 1000 : filled;
}

/** The routes of the site: each file below `src/pages` is the template of its pages. */
const ROUTES = readdirSync(fileURLToPath(new URL('../src/pages', import.meta.url)), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.astro'))
  .map((name) => `/${name.split(sep).join('/')}`.replace(/(\/index)?\.astro$/, '/'))
  // a page of its own comes before those that a template makes, and the more of an address a template names, the earlier
  .sort((a, b) => named(b) - named(a))
  .map((route) => {
    // pages of each level of the budget have parts of their own
    const names = [...route.matchAll(/\[(?:\.{3})?(\w+)\]/g)].map(([, name]) => name);
    const pattern = route.replace(/\[\.{3}\w+\]\//g, '((?:[^/]+/)*)').replace(/\[\w+\]/g, '([^/]+)');
    return { names, pattern: new RegExp(`^${pattern}$`, 'd') };
  });

/** The address with a `*` for whatever one template fills in. */
function kindOf(path: string): string {
  // Departments and their Geschäftsbereiche share a folder, but not a template.
  const area = /^(\/haushalt\/organisation\/gb-)[^/]+\/$/.exec(path);
  if (area) return `${area[1]}*`;
  // made of other pages, after them
  if (path.startsWith('/einbetten/')) return '/einbetten/*';
  for (const { names, pattern } of ROUTES) {
    const match = pattern.exec(path);
    if (match) return filledIn(path, names, match);
  }
  return path;
}

function filledIn(path: string, names: readonly (string | undefined)[], { indices = [] }: RegExpExecArray): string {
  const [first] = names.flatMap((name, at) => {
    const [from = 0, to = 0] = indices[at + 1] ?? [];
    return name === 'ebene' || name === 'ansicht' || from === to ? [] : [from];
  });
  return first === undefined ? path : `${path.slice(0, first)}*`;
}

/** Of each kind the page with the most HTML: what fits there, fits everywhere. */
export function fullestPages(): SitePage[] {
  const fullest = new Map<string, SitePage>();
  for (const page of pages()) {
    if (page.bytes > (fullest.get(page.kind)?.bytes ?? 0)) fullest.set(page.kind, page);
  }
  return [...fullest.values()];
}

/** So many pages, drawn from all of them, the same ones on every run over the same site. */
export function samplePages(count: number, seed: number): SitePage[] {
  const next = random(seed);
  const left = [...pages()];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const [drawn] = left.splice(Math.floor(next() * left.length), 1);
    return drawn as SitePage;
  });
}

/** A page as it left the build, without a browser and its repairs. */
export const documentOf = (page: SitePage): HtmlPage => new HtmlPage(readFileSync(page.file, 'utf8'));

const fingerprints = new Map<string, string>();

/** The fingerprint of a file, worked out once. */
export function sha256Of(file: string): string {
  const known = fingerprints.get(file) ?? createHash('sha256').update(readFileSync(file)).digest('hex');
  fingerprints.set(file, known);
  return known;
}
