/** What machines read of a page: the descriptions in JSON-LD that stand in it. */
import type { Observer } from './every-page.ts';

export const described = {
  read: (_, html) =>
    html
      .querySelectorAll('script[type="application/ld+json"]')
      .map(({ textContent }) => JSON.parse(textContent) as Record<string, unknown>),
} satisfies Observer;
