/** axe finds nothing: on every kind of page at its fullest, in light and dark, narrow and wide, and on 100 of all pages. */
import type { Page, Route } from '@playwright/test';
import { answered, choose, EXPLORER, openFilters, said } from './explorer-page.ts';
import { axe, expect, test } from './fixtures.ts';
import { fullestPages, samplePages } from './site.ts';

/** Draws the sample; another number draws another one. */
const SEED = 2017;

const VIEWS = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 1280 },
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'dark', width: 360 },
] as const;

/** Checks the page as it stands in every view; what is folded is unfolded first. */
async function axeInAllViews(page: Page): Promise<void> {
  for (const { colorScheme, width } of VIEWS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await test.step(`${colorScheme}, ${width} pixels`, () => axe(page));
  }
}

const unfold = (page: Page): Promise<void> =>
  page.locator('details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });

for (const { kind, path } of fullestPages()) {
  test(`${kind} at its fullest`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    await unfold(page);
    await axeInAllViews(page);
  });
}

test('the explorer with an answer', async ({ page }) => {
  test.slow();
  await page.goto(EXPLORER);
  await openFilters(page);
  await choose(page, 'und dann nach', 'Kontengruppe');
  await answered(page);
  await axeInAllViews(page);
});

test('the explorer while it loads and after it failed', async ({ page, allowedErrors }) => {
  test.slow();
  allowedErrors.push(/ERR_FAILED/);
  await page.goto(EXPLORER);
  const held: Route[] = [];
  await page.route('**/haushalt.parquet?*', (route) => {
    held.push(route);
  });
  await choose(page, 'Gruppiert nach', 'Kontengruppe');
  // axe does not ask for its name.
  await expect(said(page).getByRole('progressbar', { name: 'Ladefortschritt' })).toBeVisible();
  await axe(page);
  await Promise.all(held.map((route) => route.abort()));
  await expect(said(page)).toHaveClass(/failed/);
  await axeInAllViews(page);
});

test('the search with hits and without', async ({ page }) => {
  test.slow();
  await page.goto('/suche/?q=Schule');
  await expect(page.locator('#treffer li').first()).toBeVisible();
  await axeInAllViews(page);
  await page.goto('/suche/?q=Xylophonqq');
  await expect(page.locator('#treffer-status')).toContainText('nichts gefunden');
  await axe(page);
});

// In four parts, so that they run beside each other.
const PARTS = 4;
for (let part = 0; part < PARTS; part += 1) {
  test(`a sample of 100 of all pages, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(240_000);
    const sample = samplePages(100, SEED).filter((_, index) => index % PARTS === part);
    for (const { path } of sample) {
      await page.goto(path);
      await unfold(page);
      await test.step(path, () => axe(page));
    }
  });
}
