/** A page fits a narrow phone: it never scrolls sideways as a whole, and no word is cut off. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { answered, choose, EXPLORER, openFilters } from './explorer-page.ts';
import { expect, test } from './fixtures.ts';
import { fullestPages, pages, samplePages } from './site.ts';

/** Draws the sample; another number draws another one. */
const SEED = 320;

/** 320 CSS pixels: the narrowest phone, and a desktop window enlarged to 400 % (WCAG 1.4.10). */
test.use({ viewport: { width: 320, height: 640 } });

/** What is wrong with the page as it stands, one line each. */
async function wrongOn(page: Page): Promise<string[]> {
  return [...(await tooWide(page)), ...(await cutOff(page))].map((finding) => `${page.url()}: ${finding}`);
}

/** Does the document scroll sideways? Then also what sticks out of it; a table may, inside its own scroller. */
const tooWide = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll('*')]
      .filter(
        (element) => !element.closest('.scroll *, svg *') && element.getBoundingClientRect().right > clientWidth + 1,
      )
      .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
    return [`${scrollWidth} pixels wide: ${out.slice(0, 5).join(', ')}`];
  });

/** Text that a box hides without a way to scroll to it, or that says "…" for what is left out. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const elements = [...document.body.querySelectorAll<HTMLElement>('main *, header *, footer *')];
    const hidden = elements.filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element);
      const clips = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
      // Words for screen readers alone are meant to be out of sight.
      return clips && !element.matches('.sr') && element.scrollWidth > element.clientWidth + 1;
    });
    const dotted = elements.filter((element) => element.childElementCount === 0 && element.textContent?.includes('…'));
    return [
      ...hidden.map((element) => `hidden in ${element.tagName}: ${element.textContent?.slice(0, 40)}`),
      ...dotted.map((element) => `cut off: ${element.textContent}`),
    ];
  });

/** Unfolds everything, so that the widest table is there. */
const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });

test('every kind of page at its fullest fits 320 pixels', async ({ page }) => {
  test.slow();
  for (const { path } of fullestPages()) {
    await page.goto(path);
    expect.soft(await wrongOn(page)).toEqual([]);
    await unfold(page);
    expect.soft(await wrongOn(page), 'with all tables open').toEqual([]);
  }
});

test('a sample of 100 of all pages fits 320 pixels', async ({ page }) => {
  test.slow();
  for (const { path } of samplePages(100, SEED)) {
    await page.goto(path);
    await unfold(page);
    expect.soft(await wrongOn(page)).toEqual([]);
  }
});

test('the pages with the longest names fit 320 pixels', async ({ page }) => {
  test.slow();
  const longest = pages()
    .map(({ path, file }) => ({ path, length: longestWord(readFileSync(file, 'utf8')) }))
    .sort((a, b) => b.length - a.length);
  for (const { path } of longest.slice(0, 20)) {
    await page.goto(path);
    expect.soft(await wrongOn(page)).toEqual([]);
  }
});

/** Length of the longest word in the first heading. */
const longestWord = (html: string): number =>
  Math.max(...(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').split(/[\s-]/).map((word) => word.length));

test('the explorer fits 320 pixels, with two levels, all years and a long name', async ({ page }) => {
  await page.goto(EXPLORER);
  await openFilters(page);
  await choose(page, 'und dann nach', 'Konto');
  await answered(page, /Zeilen/);
  for (const year of await page.getByRole('checkbox', { name: /^20\d\d$/ }).all()) {
    if (await year.isEnabled()) await year.check();
  }
  await answered(page, /Zeilen/);
  expect(await wrongOn(page)).toEqual([]);
});

test('the search fits 320 pixels with its hits', async ({ page }) => {
  await page.goto('/suche/?q=Verwaltung');
  await expect(page.locator('#treffer li').first()).toBeVisible();
  expect(await wrongOn(page)).toEqual([]);
});
