/** The numbers that a page shows, each with the way from it to its origin. */
import type { Observer } from './every-page.ts';
import type { HtmlElement } from './html.ts';

/** A number on a page, and where its row or list leads. */
export interface Shown {
  readonly path: string;
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly href: string | undefined;
}

/** Columns that are no amounts of the record but say what was counted or checked. */
const CHECKED = new Set(['zeilen', 'summe_quelle', 'differenz']);

const hrefIn = (parent: HtmlElement | null | undefined, selector: string): string | undefined =>
  parent?.querySelector(selector)?.getAttribute('href') ?? undefined;

/** The numbers of a table, each with its own way, or that of its row. */
function inTable(table: HtmlElement): Omit<Shown, 'path' | 'kind'>[] {
  const columns = new Map(
    table
      .querySelectorAll('thead th[data-column]')
      .map((head) => [head.textContent, head.getAttribute('data-column') ?? '']),
  );
  return table.querySelectorAll('tr').flatMap((row) =>
    row
      .querySelectorAll('td[data-value]')
      .filter((cell) => !CHECKED.has(columns.get(cell.getAttribute('data-title') ?? '') ?? ''))
      .map((cell) => ({
        name: `«${row.querySelector('th')?.textContent.trim()}» ${cell.getAttribute('data-title')}`,
        value: cell.getAttribute('data-value') ?? '',
        href: hrefIn(cell, 'a.z[href]') ?? hrefIn(row, 'td a.z[href]'),
      })),
  );
}

/** The numbers at the head of a page, each with its way. */
const inFacts = (list: HtmlElement): Omit<Shown, 'path' | 'kind'>[] =>
  list.querySelectorAll('dd[data-value]').map((fact) => ({
    name: fact.previousElementSibling?.textContent ?? '',
    value: fact.getAttribute('data-value') ?? '',
    href: hrefIn(fact, 'a[href^="/herkunft/"]'),
  }));

/** All numbers of the pages that show some; what stands under the origins of numbers is what they lead to. */
export const numbers = {
  of: ({ path }) => !path.startsWith('/herkunft/'),
  read: ({ path, kind }, html): Shown[] =>
    [...html.querySelectorAll('table').flatMap(inTable), ...html.querySelectorAll('dl.corner').flatMap(inFacts)].map(
      (one) => ({ path, kind, ...one }),
    ),
} satisfies Observer;
