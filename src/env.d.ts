/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The figures of this page; each hands itself over when it is rendered. */
    figures: import('./figure/collector.mjs').PageFigures;
    /** This page in all languages that it exists in, the German one first; none where it exists in German alone. */
    twins: () => Promise<readonly import('./words/page.ts').Twin[]>;
    /** Puts the German terms beside their translations in a page of a language. */
    besideTerms: (code: string) => Promise<import('./translated/german-terms.ts').Besider>;
    /** The briefings that tell of what this page shows. */
    dossiers: () => Promise<import('./dossier/links.ts').PageDossiers>;
    /** The day of the published state that holds the rows of these sources as they are now. */
    kept: (quellen: readonly string[]) => string | null;
  }
}
