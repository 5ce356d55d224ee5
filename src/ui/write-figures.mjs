import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const figures = () => globalThis[Symbol.for('klarhaushalt.figures')] ?? new Map();

/**
 * Writes `abbildungen/<id>.csv` and `.svg` of every figure that a page shows, after the pages are rendered;
 * while developing, serves them from memory.
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
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = join(fileURLToPath(dir), 'abbildungen');
        await mkdir(folder, { recursive: true });
        for (const [id, { csv, svg }] of figures()) {
          await writeFile(join(folder, `${id}.csv`), csv);
          if (svg !== null) await writeFile(join(folder, `${id}.svg`), svg);
        }
        logger.info(`${figures().size} Abbildungen als CSV und SVG`);
      },
    },
  };
}
