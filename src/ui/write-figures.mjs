import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeEmbeds } from './pass-on/write-embeds.mjs';
import { writePictures } from './pass-on/write-pictures.mjs';

/** @returns {Map<string, import('./figure.ts').FigureFiles>} */
const figures = () => globalThis[Symbol.for('klarhaushalt.figures')] ?? new Map();
/** @returns {Map<string, import('./pass-on/pages.ts').SharedPage>} */
const pages = () => globalThis[Symbol.for('klarhaushalt.shared-pages')] ?? new Map();

/**
 * Writes `abbildungen/<id>.csv` and `.svg` and `einbetten/<id>/` of every figure that a page shows, and the share pictures
 * below `teilen/`, after the pages are rendered; while developing, serves those of a figure from memory.
 * @returns {import('astro').AstroIntegration}
 */
export function writeFigures() {
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
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const folder = join(dist, 'abbildungen');
        await mkdir(folder, { recursive: true });
        for (const [id, { csv, svg }] of figures()) {
          await writeFile(join(folder, `${id}.csv`), csv);
          if (svg !== null) await writeFile(join(folder, `${id}.svg`), svg);
        }
        await writeEmbeds(dist, figures().values());
        logger.info(`${figures().size} Abbildungen als CSV und SVG und zum Einbetten`);
        const { drawn, kept } = await writePictures(
          dist,
          [...pages().values()].map(({ picture }) => picture),
        );
        logger.info(`${drawn + kept} Bilder zum Teilen, davon ${drawn} neu gezeichnet`);
      },
    },
  };
}
