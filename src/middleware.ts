import { defineMiddleware } from 'astro:middleware';
import { keptState } from './daten/kept.ts';
import { dossiersOn } from './dossier/links.ts';
import { collector, PageFigures } from './figure/collector.mjs';
import { besideTerms } from './translated/german-terms.ts';
import { twinsOf } from './translated/pages.ts';

/** Gives every page its own list of figures, which the build collects, the briefings that tell of what it shows, its twins in other languages, the German terms beside translated ones, and what the archive keeps. */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  locals.figures = new PageFigures(collector(), url.pathname);
  locals.twins = () => twinsOf(url.pathname);
  locals.besideTerms = besideTerms;
  locals.kept = keptState;
  locals.dossiers = () => dossiersOn(url.pathname);
  return next();
});
