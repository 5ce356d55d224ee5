/**
 * axe finds nothing on what only a reader brings about, and on a sample of all pages, which also fit a narrow phone. Each kind of
 * page: `kinds.spec.ts`.
 */
import type { Page, Route } from '@playwright/test';
import { ALL, extent } from '../../scripts/testing/extent.ts';
import { leaveOutAlike } from '../alike.ts';
import { axe, axeInAllViews, axeInOneView, axeLikeOthers } from '../axe.ts';
import { ask, choose, EXPLORER, openFilters, said } from '../explorer-page.ts';
import { PHONE, unfold, wrongOn } from '../fits.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { samplePages } from '../site.ts';

/** Draws the sample; another number draws another one. */
const SEED = 2017;
const DRAWN = extent({ daily: 1, all: 100 });

/** All four views, or in a daily run the narrow and dark one. */
const axeInViews = (page: Page): Promise<void> => (ALL ? axeInAllViews(page) : axeInOneView(page, 1));

test('the explorer with an answer', async ({ explorer: page }) => {
  await openFilters(page);
  await ask(page, 'und dann nach', 'Kontengruppe');
  await axeInViews(page);
});

test('the explorer while it loads and after it failed', WHOLE_RUN, async ({ reader: page, allowedErrors }) => {
  allowedErrors.push(/ERR_FAILED/);
  await page.goto(EXPLORER);
  const held: Route[] = [];
  await page.route('**/posten.parquet?*', (route) => {
    held.push(route);
  });
  await choose(page, 'Gruppiert nach', 'Unterprodukt');
  // axe does not ask for its name.
  await expect(said(page).getByRole('progressbar', { name: 'Ladefortschritt' })).toBeVisible();
  await axe(page);
  await Promise.all(held.map((route) => route.abort()));
  await expect(said(page)).toHaveClass(/failed/);
  await axeInAllViews(page);
});

test('the search with hits and without', async ({ reader: page }) => {
  await page.goto('/suche/?q=Schule');
  await expect(page.locator('#treffer li').first()).toBeVisible();
  await axeInViews(page);
  await page.goto(`/suche/?q=${encodeURIComponent('was kostet die Feuerwehr')}`);
  await expect(page.locator('#antwort')).toBeVisible();
  await axe(page);
  if (!ALL) return;
  await page.goto('/suche/?q=Xylophonqq');
  await expect(page.locator('#treffer-status')).toContainText('nichts gefunden');
  await axe(page);
});

test('suggestions below a search box', async ({ reader: page }) => {
  await page.goto('/impressum/');
  await page.locator('.top input[name="q"]').pressSequentially('Feuerwehr');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await axeInViews(page);
});

// In parts, so that they run beside each other.
const PARTS = extent({ daily: 1, all: 4 });
for (let part = 0; part < PARTS; part += 1) {
  test(`a sample of ${DRAWN} of all pages, part ${part + 1} of ${PARTS}`, async ({ reader: page }) => {
    const sample = samplePages(DRAWN, SEED).filter((_, index) => index % PARTS === part);
    for (const { path } of sample) {
      await page.goto(path);
      await unfold(page);
      await test.step(path, async () => {
        const window = page.viewportSize();
        await page.setViewportSize(PHONE);
        expect.soft(await wrongOn(page)).toEqual([]);
        if (window) await page.setViewportSize(window);
        await leaveOutAlike(page);
        await axeLikeOthers(page);
      });
    }
  });
}
