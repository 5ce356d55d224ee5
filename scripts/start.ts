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
const server = await serve({ dir: pages });
console.log(`Die Seite steht unter ${server.url}/ (beenden mit Strg+C)`);
const [dist] = await whole;
await server.move(dist);
const { files } = await compressFolder(dist);
console.log(`${files.toLocaleString('de')} Dateien komprimiert`);
