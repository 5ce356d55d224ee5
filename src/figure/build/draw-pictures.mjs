/**
 * Draws share pictures in a process of its own, one after the other, as it is told: `{ path, svg }` in, `{ path, drawn }` or
 * `{ path, fault }` out. A picture that an earlier build has drawn comes from the cache, by the hash of what it shows.
 *
 *     fork('draw-pictures.mjs', [folder of the site])
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainPng } from './png.mjs';

const CACHE = fileURLToPath(new URL('../../../node_modules/.cache/klarhaushalt/teilen/', import.meta.url));
const FONTS = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'));
/** The font of headlines. */
const HEADLINES = fileURLToPath(new URL('../../ui/font', import.meta.url));

/** The way in which a picture becomes a file: none of an earlier way is taken for one of today. */
const WAY = ['draw-pictures.mjs', 'png.mjs'].map((file) => readFileSync(new URL(file, import.meta.url), 'utf8')).join();

/** @type {Promise<(svg: string) => Promise<Buffer>> | undefined} */
let painting;

/**
 * The image library with our own fonts alone: pictures look the same on every machine, also on one without fonts.
 * It reads the setting when it draws its first text, which is here.
 */
async function painter() {
  const folders = [join(FONTS, '400Regular'), join(FONTS, '600SemiBold'), HEADLINES]
    .map((folder) => `<dir>${folder}</dir>`)
    .join('');
  process.env.FONTCONFIG_FILE = await keep(
    join(CACHE, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}<cachedir>${join(CACHE, 'fonts')}</cachedir></fontconfig>`,
  );
  const { default: sharp } = await import('sharp');
  // no picture is drawn twice, and each has a process to itself
  sharp.cache(false);
  sharp.concurrency(1);
  return async (/** @type {string} */ svg) => {
    const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    const plain = [...new Set(svg.match(/#[0-9a-f]{6}\b/g))];
    return plainPng({ data, width: info.width, height: info.height }, plain);
  };
}

/**
 * Renamed into place, so that an interrupted build leaves no half file behind.
 * @param {string} file
 * @param {Buffer | string} content
 */
async function keep(file, content) {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, content);
  await rename(draft, file);
  return file;
}

/**
 * Writes the picture, and says whether it had to be drawn.
 * @param {string} file
 * @param {string} svg
 */
async function write(file, svg) {
  const kept = join(CACHE, `${createHash('sha256').update(WAY).update(svg).digest('hex')}.png`);
  const known = await readFile(kept).catch(() => undefined);
  painting ??= known ? undefined : painter();
  const png = known ?? (await (await /** @type {NonNullable<typeof painting>} */ (painting))(svg));
  if (!known) await keep(kept, png);
  await writeInto(file, png);
  return !known;
}

/** So often a folder is made again: it is removed at most once. */
const TRIES = 3;

/**
 * Writes into a folder that may not be there yet. Astro removes folders that are empty while its last pages are written: also one that is
 * just made.
 * @param {string} file
 * @param {Buffer} content
 */
async function writeInto(file, content, tries = TRIES) {
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, content);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ENOENT' || tries === 1) throw error;
    await writeInto(file, content, tries - 1);
  }
}

const [dist = 'dist'] = process.argv.slice(2);
process.on('message', (/** @type {{ path: string, svg: string }} */ { path, svg }) => {
  write(join(dist, path), svg).then(
    (drawn) => process.send?.({ path, drawn }),
    (/** @type {Error} */ error) => process.send?.({ path, fault: error.message }),
  );
});
// whoever asked is gone
process.on('disconnect', () => process.exit());
