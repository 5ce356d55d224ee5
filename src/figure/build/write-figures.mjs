import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beginCollecting, collector } from '../collector.mjs';
import { pagesAreWritten } from './pages-written.mjs';
import { writeEmbeds } from './write-embeds.mjs';
import { Pictures } from './write-pictures.mjs';

const COLLECTOR = new URL('../collector.mjs', import.meta.url);

/**
 * Leaves the collector out of the bundle of the pages, so that they hand their figures to the one that is loaded here.
 * @returns {import('vite').Plugin}
 */
const oneCollector = () => ({
  name: 'one-collector',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/figure/collector.mjs') ? { id: COLLECTOR.href, external: 'absolute' } : undefined),
});

/**
 * Serves the files of the figures that were looked at while developing, when the pages have the collector that the server loaded.
 * @param {import('vite').ViteDevServer} server
 */
function serveFigures(server) {
  const loaded = async () =>
    /** @type {typeof import('../collector.mjs')} */ (await server.ssrLoadModule(fileURLToPath(COLLECTOR))).collector();
  server.middlewares.use('/abbildungen', async (request, response, next) => {
    const [, id = '', kind] = /^\/(.+)\.(csv|svg)$/.exec(request.url ?? '') ?? [];
    const file = (await loaded()).figures.get(id)?.[/** @type {'csv' | 'svg'} */ (kind)];
    if (!file) return next();
    response.setHeader('Content-Type', kind === 'csv' ? 'text/csv; charset=utf-8' : 'image/svg+xml');
    response.end(file);
  });
  server.middlewares.use('/einbetten', async (request, response, next) => {
    const { figures, pages } = await loaded();
    const figure = figures.get((request.url ?? '').slice(1, -1));
    if (!figure) return next();
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(figure.embed(pages.get(figure.page), ['/src/ui/style.css']));
  });
}

/**
 * Writes the share pictures below `teilen/` while pages are rendered, and after that `abbildungen/<id>.csv` and `.svg` and
 * `einbetten/<id>/` of every figure that a page shows; while developing, serves those of a figure from memory.
 * @returns {import('astro').AstroIntegration}
 */
export function writeFigures() {
  /** @type {Pictures} */
  let pictures;
  /** Addresses of the style sheets of the site. @type {string[]} */
  let styles = [];
  return {
    name: 'write-figures',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [oneCollector()] } });
      },
      'astro:server:setup': ({ server }) => serveFigures(server),
      'astro:config:done': ({ config }) => {
        pictures = new Pictures(fileURLToPath(config.outDir));
      },
      'astro:build:start': () => beginCollecting((picture) => pictures.add(picture)),
      'astro:build:ssr': ({ manifest }) => {
        // every page has the sheets of the start page, and a figure needs no others
        const start = manifest.routes.find(({ routeData }) => routeData.pathname === '/');
        styles = start?.styles.flatMap((style) => (style.type === 'external' ? style.src : [])) ?? [];
        if (styles.length === 0)
          throw new Error('Astro nennt für die Startseite kein Stylesheet; die Seiten zum Einbetten brauchen es.');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const { figures, pages } = collector();
        writeFiles(join(dist, 'abbildungen'), figures.values());
        writeEmbeds(dist, figures.values(), pages, styles);
        logger.info(`${figures.size} Abbildungen als CSV und SVG und zum Einbetten`);
        pagesAreWritten(dist);
        const { drawn, kept } = await pictures.finish();
        logger.info(`${drawn + kept} Bilder zum Teilen, davon ${drawn} neu gezeichnet`);
      },
    },
  };
}

/**
 * Thousands of small files, and nothing else to do meanwhile: one after the other takes a third of the time.
 * @param {string} folder
 * @param {Iterable<import('../handed-over.ts').PassedFigure>} figures
 */
function writeFiles(folder, figures) {
  mkdirSync(folder, { recursive: true });
  for (const { id, csv, svg } of figures) {
    writeFileSync(join(folder, `${id}.csv`), csv);
    if (svg !== null) writeFileSync(join(folder, `${id}.svg`), svg);
  }
}
