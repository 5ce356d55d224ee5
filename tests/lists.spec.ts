/** The pages of posts and of cash, which the first city does not have: those of a fixture city, looked at as a reader does. */
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { axeInTwoViews } from './axe.ts';
import { site } from './cities/site.ts';
import { meetingLabels, PHONE, unfold, wrongOn } from './fits.ts';
import { expect, test, WHOLE_RUN } from './fixtures.ts';
import { expectWholeOnPaper } from './paper.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers every address of the site under test with the file that the fixture city has there. */
async function showCity(page: Page): Promise<void> {
  const { dist } = await site('finance');
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const file = join(dist, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const body = await readFile(file).catch(() => undefined);
    await route.fulfill(
      body ? { body, contentType: TYPES[extname(file)] ?? 'application/octet-stream' } : { status: 404 },
    );
  });
}

const PAGES = [
  '/haushalt/kasse/',
  '/haushalt/stellen/',
  '/haushalt/stellen/testdaten-zentrale-dienste/',
  '/haushalt/stellen/gruppe/e-6/',
  '/herkunft/kasse/',
  '/herkunft/stellen/',
];

for (const [number, path] of PAGES.entries()) {
  test(`${path} of a city that has it`, WHOLE_RUN, async ({ page }) => {
    await showCity(page);
    await page.goto(path);
    await expect(page.locator('h1')).toBeVisible();
    expect.soft(await meetingLabels(page), path).toEqual([]);
    await test.step('on paper', () => expectWholeOnPaper(page, { kind: path, path }));
    await page.setViewportSize(PHONE);
    expect.soft(await wrongOn(page)).toEqual([]);
    await unfold(page);
    expect.soft(await wrongOn(page), 'with all tables open').toEqual([]);
    await axeInTwoViews(page, number);
  });
}

test(
  'the course of the cash is reached by the keyboard, and a row leads to where its number comes from',
  WHOLE_RUN,
  async ({ page }) => {
    await showCity(page);
    await page.goto('/haushalt/kasse/');
    const origin = page.locator('figure#kasse a[href^="/herkunft/kasse/#"]').first();
    await origin.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/herkunft\/kasse\/#/);
    const { hash } = new URL(page.url());
    await expect(page.locator(`[id="${hash.slice(1)}"]`)).toBeVisible();
  },
);
