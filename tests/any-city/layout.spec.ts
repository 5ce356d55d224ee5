/**
 * A page fits a narrow phone: it never scrolls sideways as a whole, and no word is cut off. Each kind of page: `kinds.spec.ts`; a
 * sample of all pages: `a11y.spec.ts`.
 */
import { readFileSync } from 'node:fs';
import { extent } from '../../scripts/testing/extent.ts';
import { ask, asking, openFilters } from '../explorer-page.ts';
import { PHONE, resizedCharts, scrollingTables, wrongOn } from '../fits.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { pages } from '../site.ts';

test.use({ viewport: PHONE });

test('the pages with the longest names fit 320 pixels', WHOLE_RUN, async ({ reader: page }) => {
  const longest = pages()
    .map(({ path, file }) => ({ path, length: longestWord(readFileSync(file, 'utf8')) }))
    .sort((a, b) => b.length - a.length);
  for (const { path } of longest.slice(0, extent({ daily: 6, all: 20 }))) {
    await page.goto(path);
    expect.soft(await wrongOn(page)).toEqual([]);
  }
});

/** Length of the longest word in the first heading. */
const longestWord = (html: string): number =>
  Math.max(...(/<h1>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').split(/[\s-]/).map((word) => word.length));

test('the explorer fits 320 pixels, with two levels, all years and a long name', async ({ explorer: page }) => {
  await page.setViewportSize(PHONE);
  await openFilters(page);
  await ask(page, 'und dann nach', 'Konto');
  const left = page.getByRole('checkbox', { name: /^20\d\d$/, checked: false, disabled: false });
  while ((await left.count()) > 0) await asking(page, () => left.first().check());
  await expect(page.locator('#antwort thead th.n')).toHaveCount(4);
  expect(await wrongOn(page)).toEqual([]);
});

test('the search fits 320 pixels with its hits', async ({ reader: page }) => {
  await page.goto('/suche/?q=Verwaltung');
  await expect(page.locator('#treffer li').first()).toBeVisible();
  expect(await wrongOn(page)).toEqual([]);
});

test('tables of many columns do not scroll sideways on a phone', async ({ reader: page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/methodik/', '/stand/', '/kennzahlen/ergebnis/']) {
    await page.goto(path);
    expect.soft(await scrollingTables(page), path).toEqual([]);
  }
});

test('no chart is shown smaller or larger than it is drawn, also on tablets', async ({ reader: page }) => {
  for (const path of ['/', '/haushalt/', '/vergleich/', '/kennzahlen/schulden/']) {
    await page.goto(path);
    for (const width of [768, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      expect.soft(await resizedCharts(page), path).toEqual([]);
    }
  }
});
