/**
 * `npm start`: serves the built site at once, and compresses it while it is served. A visitor who comes before a file has its
 * compressed forms gets the file itself.
 */
import { compressFolder } from './compress.ts';
import { serve } from './serve.ts';

const { url } = await serve({ dir: 'dist' });
console.log(`Die Seite steht unter ${url}/ (beenden mit Strg+C)`);
const { files } = await compressFolder('dist');
console.log(`${files.toLocaleString('de')} Dateien komprimiert`);
