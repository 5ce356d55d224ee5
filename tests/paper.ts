/** Whether a page is whole on paper. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Width of the text on A4, in CSS pixels at 96 to the inch: upright with margins of 1.5 cm, lengthwise with 0.8 cm. */
const PAPER = { upright: 680, lengthwise: 1062 };

/** Expects the page to be unfolded on paper, where it is not made for one sheet (`one-sheet.spec.ts`), to fit it, and to say where it stands and how new it is. */
export async function expectWholeOnPaper(page: Page, { path, kind }: { path: string; kind: string }): Promise<void> {
  const lengthwise = (await page.locator('main.wide:not(:has(.cards))').count()) > 0;
  await page.setViewportSize({ width: lengthwise ? PAPER.lengthwise : PAPER.upright, height: 900 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect.soft(await lost(page), path).toEqual([]);
  expect
    .soft(await page.getByRole('navigation', { name: /^(Hauptnavigation|Main navigation)$/ }).isHidden(), path)
    .toBe(true);
  expect.soft(await page.locator(OF_THE_SCREEN).filter({ visible: true }).count(), path).toBe(0);
  expect.soft(await page.evaluate(() => getComputedStyle(document.body).color), path).toBe('rgb(0, 0, 0)');
  if (kind !== '/einbetten/*') {
    const address = kind === '/404.html' ? '/404/' : path;
    expect
      .soft((await page.locator('p.on-paper').innerText()).replace(/\s+/g, ' '), path)
      .toContain(`${address}. ${path.startsWith('/en/') ? 'Newest source' : 'Stand der'}`);
  }
  // a term is a word of its sentence, which would lack it
  expect.soft(await page.locator('main :is(p, li, dd, .kept) > .term').evaluateAll(lacking), path).toEqual([]);
  await page.emulateMedia({ media: 'screen' });
}

/** What has no use on paper. */
const OF_THE_SCREEN = 'main button:not(th button, .term), main form, .origin a, .controls, .take';

/** Runs in a page: the words of sentences that are not seen, while their sentence is. */
const lacking = (terms: Element[]): (string | null)[] =>
  terms
    .filter((term) => term.parentElement?.checkVisibility() && !term.checkVisibility())
    .map(({ textContent }) => textContent);

/** What sticks out of the paper to the right, or is folded away on it. */
const lost = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const shown = (element: Element): boolean => element.checkVisibility() && !element.closest('svg *, .sr');
    const limit = document.documentElement.clientWidth + 1;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => shown(element) && element.getBoundingClientRect().right > limit,
    );
    // on one sheet what is folded stays so: it says with which sum, and at which address the page stands
    const folded = [...document.querySelectorAll('details:not(.take, .one-sheet *)')].filter((details) => {
      const parts = [...details.children].filter(
        (part) => part.tagName !== 'SUMMARY' && !part.matches('.controls, [hidden]'),
      );
      return shown(details) && parts.length > 0 && parts.every((part) => part.getBoundingClientRect().height === 0);
    });
    const name = (what: string) => (element: Element) =>
      `${what}: ${element.tagName} in #${element.closest('[id]')?.id}`;
    return [...wide.slice(0, 3).map(name('too wide')), ...folded.map(name('folded'))];
  });
