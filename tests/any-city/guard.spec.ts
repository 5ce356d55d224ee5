/** What stands behind other tests is seen to notice what it is there for: the guard of `fixtures.ts`, axe on what is left of long lists. */
import { test as base, expect } from '@playwright/test';
import { leaveOutAlike } from '../alike.ts';
import { violations } from '../axe.ts';
import { watch } from '../fixtures.ts';

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

test('one row that is wrong among a hundred that are right', async ({ page, seen }) => {
  await page.evaluate(() => {
    const row = (name: string) => `<tr><th scope="row">${name}</th><td><a href="#${name}">${name}</a></td></tr>`;
    const rows = Array.from({ length: 100 }, (_, at) => row(`Zeile ${at}`));
    document
      .querySelector('main')
      ?.insertAdjacentHTML(
        'beforeend',
        `<table id="hundert"><caption>Hundert</caption><tbody>${rows.join('')}</tbody></table>`,
      );
    document.querySelector('#hundert tr:nth-child(51) a')?.replaceChildren();
  });
  await leaveOutAlike(page);
  await expect(page.locator('#hundert tr')).toHaveCount(4);
  expect((await violations(page)).map(({ id }) => id)).toEqual(['link-name']);
  expect(seen.errors).toEqual([]);
});
