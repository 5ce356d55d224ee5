import { site } from '../site.ts';
import { escapeHtml } from '../text/html.ts';
import { address } from './address.ts';
import type { SharePicture } from './handed-over.ts';

/** Size of a share picture, which all large services show whole. */
export const SHARE = { width: 1200, height: 630 } as const;

/**
 * What a link to a page shows elsewhere (Open Graph). Its addresses are whole where the site has one, as the protocol
 * demands; a preview without an address names them from its root.
 */
export function metaTags(of: {
  titel: string;
  beschreibung: string;
  path: string;
  picture: Pick<SharePicture, 'path' | 'alt'>;
  /** Left out: German. */
  locale?: string | undefined;
}): string {
  const tags: [kind: 'name' | 'property', name: string, content: string][] = [
    ['property', 'og:type', 'website'],
    ['property', 'og:locale', of.locale ?? 'de_DE'],
    ['property', 'og:site_name', site.titel],
    ['property', 'og:title', of.titel],
    ['property', 'og:description', of.beschreibung],
    ['property', 'og:url', address(of.path)],
    ['property', 'og:image', address(of.picture.path)],
    ['property', 'og:image:type', 'image/png'],
    ['property', 'og:image:width', `${SHARE.width}`],
    ['property', 'og:image:height', `${SHARE.height}`],
    ['property', 'og:image:alt', of.picture.alt],
    ['name', 'twitter:card', 'summary_large_image'],
  ];
  return tags.map(([kind, name, content]) => `<meta ${kind}="${name}" content="${escapeHtml(content)}">`).join('');
}
