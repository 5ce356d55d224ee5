import { site } from '../site.ts';

/** An address as somebody else can use it: whole where the site has one, else from its root. */
export const address = (path: string): string => (site.adresse ? new URL(path, site.adresse).href : path);
