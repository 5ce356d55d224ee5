/** Pages on what changes from month to month say at their top how old they are, and where today is seen. */
import { describe, expect, it } from 'vitest';
import { tellsNothing } from '../beginning.ts';
import type { HtmlElement } from '../html.ts';
import { documentOf, pages, type SitePage } from '../site.ts';

/** The box at the top of a page, by the name that it has for a screen reader. */
function box(page: SitePage, name: string): HtmlElement {
  const found = [...documentOf(page).querySelectorAll('aside')].find((one) => nameOf(one) === name);
  if (!found) throw new Error(`${page.path} has no box "${name}".`);
  return found;
}

function nameOf(box: HtmlElement): string | undefined {
  const labelled = box.getAttribute('aria-labelledby');
  const name = labelled === null ? box.getAttribute('aria-label') : box.querySelector(`#${labelled}`)?.textContent;
  return name?.trim();
}

describe('every page on digitalisation', () => {
  const own = pages().filter((page) => page.path.startsWith('/digitalisierung/') && !tellsNothing(documentOf(page)));

  it.each(own)('$path leads with its date and the link to today', (page) => {
    const leading = box(page, 'Stand und was heute gilt');
    expect(leading.textContent).toMatch(/Stand: .*20\d\d/s);
    expect(leading.querySelector('a[rel="external"]')).not.toBeNull();
  });
});

describe('every page of a measure', () => {
  const own = pages().filter(({ kind }) => kind === '/investitionen/*');
  const lists = pages().filter(({ path }) => path === '/investitionen/zahlen/');

  it.each(lists)('is linked from the list of all numbers', (page) => {
    const list = documentOf(page);
    const links = [...list.querySelectorAll('#investitionen-alle tbody th a')].map((a) => a.getAttribute('href'));
    expect(own.length).toBeGreaterThan(0);
    expect(new Set(links)).toEqual(new Set(own.map(({ path }) => path)));
  });

  it.each(own)('$path says its date at the top, where today is seen, and names its documents', (page) => {
    const leading = box(page, 'Wie neu die Zahlen sind');
    expect(leading.textContent).toMatch(/Neueste Zahl auf dieser Seite: |nennen kein Datum/);
    expect(leading.querySelector('a[href]')).not.toBeNull();
    expect(documentOf(page).querySelector('#belege ~ ul a')?.getAttribute('href')).toMatch(/^https?:/);
  });
});
