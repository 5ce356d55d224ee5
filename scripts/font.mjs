/**
 * Cuts the one font of the site out of its npm package: the display cut of Newsreader, one weight, the letters of German.
 * Run when the package or the letters change; the files it writes are kept beside the style that names them.
 *
 *     npm run font
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const PACKAGE = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/newsreader/package.json'));
const FOLDER = fileURLToPath(new URL('../src/ui/font/', import.meta.url));

/** What headlines and large numbers are written with; what is missing here is written in the next font of the list. */
const LETTERS = [
  'ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÜẞ abcdefghijklmnopqrstuvwxyzäöüß 0123456789',
  '.,:;!?–—-−+±×÷=%§&/()[]·…„“”‚‘’»«€ \u00a0\u202f\u00ad éèêàáâçñëïôøåæœ',
].join('');

const whole = await readFile(join(PACKAGE, 'files/newsreader-latin-standard-normal.woff2'));
const cut = (/** @type {'woff2' | 'truetype'} */ targetFormat) =>
  subsetFont(whole, LETTERS, { targetFormat, variationAxes: { wght: 600, opsz: 48 } });
await writeFile(join(FOLDER, 'klar.woff2'), await cut('woff2'));
// the form that the pictures for sharing are drawn with
await writeFile(join(FOLDER, 'klar.ttf'), await cut('truetype'));
await writeFile(join(FOLDER, 'OFL.txt'), await readFile(join(PACKAGE, 'LICENSE')));
