import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dataFolders } from '../schema/data-folders.mjs';

/** More addresses than this are not read from one file (sitemaps.org). */
const LIMIT = 50_000;

/**
 * Writes `sitemap.xml` and `robots.txt` when the pages are done. Only a site with an address is public: a preview has no
 * sitemap, whose addresses would have to be whole, and asks not to be searched.
 * @returns {import('astro').AstroIntegration}
 */
export function writeSitemap() {
  return {
    name: 'write-sitemap',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        const address = addressOfSite();
        await writeFile(join(folder, 'robots.txt'), robots(address));
        if (!address) return;
        const paths = pages
          .map(({ pathname }) => pathname)
          .filter((path) => !/^(404|einbetten\/)/.test(path))
          .sort();
        if (paths.length > LIMIT) throw new Error(`sitemap.xml: ${paths.length} Seiten, erlaubt sind ${LIMIT}.`);
        await writeFile(join(folder, 'sitemap.xml'), sitemap(paths.map((path) => new URL(path, address).href)));
        logger.info(`${paths.length} Seiten in sitemap.xml`);
      },
    },
  };
}

/** @returns {string | null} */
function addressOfSite() {
  return JSON.parse(readFileSync(join(dataFolders().city, 'site.json'), 'utf8')).adresse;
}

/** @param {string | null} address */
const robots = (address) =>
  address
    ? `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', address).href}\n`
    : 'User-agent: *\nDisallow: /\n';

/** @param {string[]} addresses */
const sitemap = (addresses) => `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<url><loc>${address.replaceAll('&', '&amp;')}</loc></url>`).join('\n')}
</urlset>
`;
