/** The guard of `fixtures.ts` stands behind every other test; here it is seen to notice what it is there for. */
import { test as base, expect } from '@playwright/test';
import { watch } from './fixtures.ts';

const SITE = process.env.KLARHAUSHALT_URL ?? '';

const test = base.extend<{ seen: ReturnType<typeof watch> }>({
  seen: async ({ context, page }, use) => {
    const seen = watch(context, SITE);
    await page.goto(SITE);
    await use(seen);
  },
});

test('the start page gives no cause', async ({ seen }) => {
  expect(seen).toEqual({ foreign: [], errors: [] });
});

test('a request to another origin', async ({ page, seen }) => {
  await page.evaluate(() => Object.assign(new Image(), { src: 'https://example.org/' }));
  await expect.poll(() => seen.foreign).toEqual(['https://example.org/']);
});

test('an error on the console', async ({ page, seen }) => {
  await page.evaluate(() => console.error('Fehler'));
  await expect.poll(() => seen.errors).toContainEqual(expect.stringMatching(/^Fehler/));
});

test('an uncaught error', async ({ page, seen }) => {
  await page.evaluate(() => setTimeout(() => Promise.reject(new Error('Fehler'))));
  await expect.poll(() => seen.errors).toContainEqual(expect.stringMatching(/^uncaught: Error: Fehler/));
});

test('a style that the policy forbids', async ({ page, seen }) => {
  await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
  await expect.poll(() => seen.errors).toContainEqual(expect.stringContaining('Content Security Policy'));
});
