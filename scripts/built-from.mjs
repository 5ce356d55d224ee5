/** What the site in `dist/` was built from: a note that the build leaves, so that nobody tests an old site unawares. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fingerprintOf } from './fingerprint.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const NOTE = join(ROOT, '.cache/built-from.json');

const SOURCES = [
  ...['src', 'scripts', 'data', 'public/_headers', 'public/symbol.svg'],
  ...['astro.config.mjs', 'package-lock.json'],
];

/** The site was written then; another one in its place was written at another time. */
const written = () => statSync(join(ROOT, 'dist/index.html')).mtimeMs;

/** What a site that is built now is built from; `noteSources` takes it when the site lies in `dist/`. */
export const sourcesNow = () => fingerprintOf(ROOT, SOURCES);

/**
 * Notes what the site in `dist/` was built from.
 * @param {string} sources as they were when the build began
 */
export function noteSources(sources) {
  mkdirSync(dirname(NOTE), { recursive: true });
  writeFileSync(NOTE, JSON.stringify({ sources, written: written() }));
}

/**
 * Why the site in `dist/` is not the one that these sources make; nothing when it is. Whoever names another folder knows what is in it.
 * @returns {string | undefined}
 */
export function differs() {
  if (process.env.KLARHAUSHALT_DIST) return undefined;
  if (!existsSync(join(ROOT, 'dist/index.html'))) return 'there is no built site in dist/: npm run build';
  const note = existsSync(NOTE) ? JSON.parse(readFileSync(NOTE, 'utf8')) : undefined;
  if (note?.written !== written()) return 'nobody knows what the site in dist/ was built from: npm run build';
  return note.sources === sourcesNow()
    ? undefined
    : 'the site in dist/ was built from other sources than these: npm run build';
}
