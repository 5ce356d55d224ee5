/**
 * Serves a site for `npm start` (`site.mjs`) as soon as its pages are there: first where they are made, then, told so by a
 * message, in the folder that they go to when all is made. There it is compressed while it is served. A visitor who comes before
 * a file has its compressed forms gets the file itself.
 *
 *     fork('start.ts', [folder of the pages])
 */
import { once } from 'node:events';
import { compressFolder } from './compress.ts';
import { serve } from './serve.ts';

const [pages = 'dist'] = process.argv.slice(2);
const whole = once(process, 'message') as Promise<[string]>;
// with all pictures drawn before, the site may have gone to its place while this program was loaded
const server = await serve({ dir: pages }).catch(async (failure) => {
  if (!process.connected) throw failure;
  return serve({ dir: (await whole)[0] });
});
console.log(`Die Seite steht unter ${server.url}/ (beenden mit Strg+C)`);
const [dist] = await whole;
await server.move(dist);
const { files } = await compressFolder(dist);
console.log(`${files.toLocaleString('de')} Dateien komprimiert`);
