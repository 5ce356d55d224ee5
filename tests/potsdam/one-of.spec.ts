/** Several figures that answer one question, one seen at a time. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const PATH = '/kennzahlen/schulden/';
const shown = (page: Page) => page.locator('.one-of figure:visible');
const ids = (page: Page) => shown(page).evaluateAll((all) => all.map(({ id }) => id));
const OLD = 'kennzahl-schulden-alt';

test('a link to one of them shows that one alone, and another can be chosen', async ({ reader: page }) => {
  await page.goto(`${PATH}#${OLD}`);
  await expect(shown(page)).toHaveAttribute('id', OLD);
  await expect(page.locator(`#${OLD}`)).toBeInViewport();
  await page.locator('.one-of label').first().click();
  await expect(shown(page)).not.toHaveAttribute('id', OLD);
  expect(await ids(page)).toHaveLength(1);
});

test('on paper there are all of them', async ({ reader: page }) => {
  await page.goto(PATH);
  expect(await ids(page)).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  expect((await ids(page)).length).toBeGreaterThan(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('they switch, and a link shows what it names', async ({ reader: page }) => {
    await page.goto(PATH);
    const [first] = await ids(page);
    await page.locator('.one-of label').nth(1).click();
    expect(await ids(page)).toHaveLength(1);
    expect((await ids(page))[0]).not.toBe(first);
    await page.goto('/kennzahlen/');
    await page.goto(`${PATH}#${OLD}`);
    expect(await ids(page)).toContain(OLD);
  });
});
