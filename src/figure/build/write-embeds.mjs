import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../handed-over.ts').PassedFigure} PassedFigure */
/** @typedef {import('../handed-over.ts').SharedPage} SharedPage */

/**
 * Writes `einbetten/<id>/index.html` of every figure.
 * @param {string} dist
 * @param {Iterable<PassedFigure>} figures
 * @param {ReadonlyMap<string, SharedPage>} pages by their addresses
 * @param {readonly string[]} styles addresses of the style sheets of the site
 */
export function writeEmbeds(dist, figures, pages, styles) {
  for (const { id, page, embed } of figures) {
    const folder = join(dist, 'einbetten', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), embed(pages.get(page), styles));
  }
}
