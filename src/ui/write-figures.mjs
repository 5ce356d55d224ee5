import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEmbeds } from './pass-on/write-embeds.mjs';
import { Pictures } from './pass-on/write-pictures.mjs';

/** @returns {Map<string, import('./figure.ts').FigureFiles>} */
const figures = () => globalThis[Symbol.for('klarhaushalt.figures')] ?? new Map();
/** Where pages leave their pictures to be drawn (`pass-on/pages.ts`). */
const DRAW = Symbol.for('klarhaushalt.draw');
/** Whoever waits for the pages, and not for the pictures of links to them (`scripts/site.mjs`). */
const PAGES_WRITTEN = Symbol.for('klarhaushalt.pages-written');

/**
 * Writes the share pictures below `teilen/` while pages are rendered, and after that `abbildungen/<id>.csv` and `.svg` and
 * `einbetten/<id>/` of every figure that a page shows; while developing, serves those of a figure from memory.
 * @returns {import('astro').AstroIntegration}
 */
export function writeFigures() {
  /** @type {Pictures} */
  let pictures;
  return {
    name: 'write-figures',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use('/abbildungen', (request, response, next) => {
          const [, id, kind] = /^\/(.+)\.(csv|svg)$/.exec(request.url ?? '') ?? [];
          const files = figures().get(id);
          if (!files?.[kind]) return next();
          response.setHeader('Content-Type', kind === 'csv' ? 'text/csv; charset=utf-8' : 'image/svg+xml');
          response.end(files[kind]);
        });
        server.middlewares.use('/einbetten', (request, response, next) => {
          const files = figures().get((request.url ?? '').slice(1, -1));
          if (!files) return next();
          response.setHeader('Content-Type', 'text/html; charset=utf-8');
          response.end(files.embed(['/src/ui/style.css']));
        });
      },
      'astro:config:done': ({ config }) => {
        pictures = new Pictures(fileURLToPath(config.outDir));
      },
      'astro:build:start': () => {
        globalThis[DRAW] = (/** @type {import('./pass-on/pages.ts').SharePicture} */ picture) => pictures.add(picture);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const folder = join(dist, 'abbildungen');
        mkdirSync(folder, { recursive: true });
        // thousands of small files, and nothing else to do meanwhile: one after the other takes a third of the time
        for (const [id, { csv, svg }] of figures()) {
          writeFileSync(join(folder, `${id}.csv`), csv);
          if (svg !== null) writeFileSync(join(folder, `${id}.svg`), svg);
        }
        writeEmbeds(dist, figures().values());
        logger.info(`${figures().size} Abbildungen als CSV und SVG und zum Einbetten`);
        globalThis[PAGES_WRITTEN]?.(dist);
        const { drawn, kept } = await pictures.finish();
        logger.info(`${drawn + kept} Bilder zum Teilen, davon ${drawn} neu gezeichnet`);
      },
    },
  };
}
