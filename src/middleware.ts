import { defineMiddleware } from 'astro:middleware';
import { collector, PageFigures } from './figure/collector.mjs';

/** Gives every page its own list of figures, which the build collects. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.figures = new PageFigures(collector(), url.pathname);
  return next();
});
