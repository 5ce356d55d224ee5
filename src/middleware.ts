import { defineMiddleware } from 'astro:middleware';
import { dossiersOn } from './dossier/links.ts';
import { collector, PageFigures } from './figure/collector.mjs';

/** Gives every page its own list of figures, which the build collects, and the briefings that tell of what it shows. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.figures = new PageFigures(collector(), url.pathname);
  locals.dossiers = () => dossiersOn(url.pathname);
  return next();
});
