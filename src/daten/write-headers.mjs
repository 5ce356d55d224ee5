import { readdirSync, readFileSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolders } from '../schema/data-folders.mjs';

/** Made to be shown in frames of other sites. */
const FRAMED = 'einbetten';
/** A year; a browser that has been here asks by https alone from then on. */
const HSTS = 'max-age=31536000';

/**
 * Adds to the `_headers` of the built site what depends on it: no folder but that of the figures to embed may stand in a foreign frame,
 * and a site with an address of https is asked for by https.
 * @returns {import('astro').AstroIntegration}
 */
export function writeHeaders() {
  return {
    name: 'write-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { withFileTypes: true })
          .filter((entry) => entry.isDirectory() && entry.name !== FRAMED)
          .map(({ name }) => name)
          .sort();
        await appendFile(join(folder, '_headers'), rulesFor(names, addressOfSite()));
      },
    },
  };
}

/** @returns {string | null} */
function addressOfSite() {
  return JSON.parse(readFileSync(join(dataFolders().city, 'site.json'), 'utf8')).adresse;
}

/**
 * @param {readonly string[]} folders
 * @param {string | null} address
 */
export function rulesFor(folders, address) {
  const rule = (/** @type {string} */ path, /** @type {string} */ header) => `\n${path}\n  ${header}\n`;
  return [
    rule('/', 'X-Frame-Options: SAMEORIGIN'),
    ...folders.map((name) => rule(`/${name}/*`, 'X-Frame-Options: SAMEORIGIN')),
    ...(address?.startsWith('https:') ? [rule('/*', `Strict-Transport-Security: ${HSTS}`)] : []),
  ].join('');
}
