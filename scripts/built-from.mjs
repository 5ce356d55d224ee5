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

/**
 * Notes what the site is built from, as it was when the build began. A build into another folder is none of its business.
 * @returns {import('astro').AstroIntegration}
 */
export function noteSources() {
  let sources = '';
  const elsewhere = Boolean(process.env.KLARHAUSHALT_DIST);
  return {
    name: 'note-sources',
    hooks: {
      'astro:build:start': () => {
        if (!elsewhere) sources = fingerprintOf(ROOT, SOURCES);
      },
      'astro:build:done': () => {
        if (elsewhere) return;
        mkdirSync(dirname(NOTE), { recursive: true });
        writeFileSync(NOTE, JSON.stringify({ sources, written: written() }));
      },
    },
  };
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
  return note.sources === fingerprintOf(ROOT, SOURCES)
    ? undefined
    : 'the site in dist/ was built from other sources than these: npm run build';
}
