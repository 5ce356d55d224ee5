import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @typedef {import('./pages.ts').SharePicture} SharePicture */

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/klarhaushalt/teilen/', import.meta.url));
const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));

/** Few plain colours: a chart needs no more, and the file is a tenth. */
const FORM = { palette: true, colours: 32, quality: 80, dither: 0, effort: 1, compressionLevel: 9 };

/** Threads of the image library; more than cores keep none waiting for a file. */
const AT_ONCE = 4;

/**
 * Writes the share pictures as PNG. A picture that an earlier build has drawn comes from the cache, by the hash of what it shows.
 * @param {string} dist
 * @param {Iterable<SharePicture>} pictures
 * @returns {Promise<{ drawn: number, kept: number }>}
 */
export async function writePictures(dist, pictures) {
  const draw = await painter();
  const queue = [...new Map([...pictures].map((picture) => [picture.path, picture])).values()];
  const count = { drawn: 0, kept: 0 };
  const worker = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const kept = join(
        CACHE,
        `${createHash('sha256').update(JSON.stringify(FORM)).update(next.svg).digest('hex')}.png`,
      );
      const known = await readFile(kept).catch(() => undefined);
      const png = known ?? (await draw(next.svg));
      count[known ? 'kept' : 'drawn'] += 1;
      if (!known) await keep(kept, png);
      const file = join(dist, next.path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, png);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return count;
}

/**
 * The image library with our own font alone: pictures look the same on every machine, also on one without fonts.
 * It reads the setting when it draws its first text, which is here.
 */
async function painter() {
  const settings = join(CACHE, 'fonts.conf');
  await mkdir(CACHE, { recursive: true });
  const folders = ['400Regular', '600SemiBold'].map((weight) => `<dir>${join(FONTS, weight)}</dir>`).join('');
  await writeFile(
    settings,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(CACHE, 'fonts')}</cachedir></fontconfig>`,
  );
  process.env.FONTCONFIG_FILE = settings;
  const { default: sharp } = await import('sharp');
  return (/** @type {string} */ svg) => sharp(Buffer.from(svg)).png(FORM).toBuffer();
}

/**
 * Renamed into place, so that an interrupted build leaves no half picture behind.
 * @param {string} file
 * @param {Buffer} png
 */
async function keep(file, png) {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, png);
  await rename(draft, file);
}
