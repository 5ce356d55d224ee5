import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {import('../figure.ts').FigureFiles} FigureFiles */

/**
 * Writes `einbetten/<id>/index.html` of every figure, with the style sheets of the page that it stands on.
 * @param {string} dist
 * @param {Iterable<FigureFiles>} figures
 */
export function writeEmbeds(dist, figures) {
  /** @type {Map<string, string[]>} */
  const styles = new Map();
  for (const { id, page, embed } of figures) {
    if (!styles.has(page)) styles.set(page, stylesOf(join(dist, page, 'index.html')));
    const folder = join(dist, 'einbetten', id);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), embed(styles.get(page) ?? []));
  }
}

/** @param {string} file */
function stylesOf(file) {
  const html = readFileSync(file, 'utf8');
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href);
}
