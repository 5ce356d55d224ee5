/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The figures of this page; each hands itself over when it is rendered. */
    figures: import('./figure/collector.mjs').PageFigures;
    /** The briefings that tell of what this page shows. */
    dossiers: () => Promise<import('./dossier/links.ts').PageDossiers>;
  }
}
