/** The comparison: one city beside the own one, the year under the pointer in all pictures at once, any other city by its name. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAtOnce } from '../at-once.ts';
import { axeLightAndDark } from '../axe.ts';
import { expect, test } from '../fixtures.ts';

const PAGE = '/vergleich/';

const card = (page: Page, id: string) => page.locator(`#vergleich-${id}`);
const picture = (page: Page, id: string) => card(page, id).locator('svg.schmal');
const lines = (page: Page) => page.locator('.multiples output.said');
/** Names of the cities whose values stand above a picture. */
const beside = (page: Page, id: string) => card(page, id).locator('.beside > span:visible');

test('begins with where the city stands, the cities as areas, and what is still counted', async ({ reader: page }) => {
  await page.goto(PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Potsdam hat von vier Städten die meisten Einwohner und /,
  );
  expect(await page.locator('.sizes title').allTextContents()).toEqual([
    expect.stringMatching(/^Potsdam: 1\d\d\.\d{3}$/),
    expect.stringMatching(/^Cottbus: /),
    expect.stringMatching(/^Frankfurt \(Oder\): /),
    expect.stringMatching(/^Brandenburg an der Havel: /),
  ]);
  const [current, ended] = await page.locator('.multiples').all();
  await expect(current?.locator('figure') ?? page.locator('none')).toHaveCount(8);
  await expect(ended?.locator('figure') ?? page.locator('none')).toHaveCount(6);
});

test('the other city is chosen, kept in the address, and read from it', async ({ reader: page }) => {
  await page.goto(PAGE);
  await expect(beside(page, 'bevoelkerung')).toHaveText([/^Cottbus /]);
  await expectAtOnce(page, { of: '#neben-3', told: '#vergleich-bevoelkerung .beside' });
  await page.getByRole('radio', { name: 'Frankfurt (Oder)' }).check();
  await expect(page).toHaveURL(/\?neben=12053000$/);
  await expect(beside(page, 'bevoelkerung')).toHaveText([/^Frankfurt \(Oder\) 56\.586 \(−128\.551\)$/]);
  await page.reload();
  await expect(beside(page, 'hebesatz-gewerbesteuer')).toHaveText([/^Frankfurt \(Oder\) 400.% \(−55 Punkte\)$/]);
  await page.getByRole('radio', { name: 'alle' }).check();
  await expect(beside(page, 'bevoelkerung')).toHaveCount(3);
});

/** The CSV file that a figure hands out. */
async function csvOf(page: Page, id: string): Promise<string> {
  const sheet = page.locator(`#${id} details.take`).first();
  await sheet.locator('summary').click();
  const link = sheet.locator('[data-file="csv"]');
  await expect(link).toHaveAttribute('href', /^blob:/);
  const [saved] = await Promise.all([page.waitForEvent('download'), link.click()]);
  return readFile(await saved.path(), 'utf8');
}

test('a year is told in all pictures that have it', async ({ reader: page }) => {
  await page.goto(PAGE);
  await page.keyboard.press('Tab');
  await picture(page, 'bevoelkerung').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(lines(page).first()).toHaveText(/^2024: Potsdam \d{3}\.\d{3}, Cottbus /);
  await expect(card(page, 'schulden-integriert-je-ew').locator('output.said')).toHaveText(/^2024: Potsdam 6\.438/);
  await expect(card(page, 'steuerquote-kasse').locator('output.said')).toBeEmpty();
});

test('a city that has no switch comes by its name, in one small file, into pictures and table', async ({
  reader: page,
}) => {
  await page.goto(`${PAGE}?neben=12053000`);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('#andere select').selectOption({ label: 'Jena' });
  await expect(beside(page, 'bevoelkerung')).toHaveText([/^Jena \d{3}\.\d{3} /]);
  await expect(page).toHaveURL(/\?neben=16053000$/);
  expect(asked.filter((path) => path.endsWith('.json'))).toEqual(['/vergleich/staedte/16053000.json']);
  await expect(picture(page, 'bevoelkerung').locator('title').last()).toHaveText(/Jena \d{3}\.\d{3}/);
  await expect(page.locator('#vergleich-alle thead th.gast')).toHaveText('Jena');
  await expect(page.locator('#vergleich-alle tbody td.gast')).toHaveCount(14);
  expect(await csvOf(page, 'vergleich-bevoelkerung')).toMatch(/\r\nJena;\d{6};/);
  expect(await csvOf(page, 'vergleich-alle')).toContain(';wert_16053000;');
  await page.reload();
  await expect(beside(page, 'bevoelkerung')).toHaveText([/^Jena /]);
  await page.getByRole('radio', { name: 'Cottbus' }).check();
  await expect(beside(page, 'bevoelkerung')).toHaveText([/^Cottbus /]);
  await expect(page.locator('#vergleich-alle th.gast')).toBeHidden();
  await axeLightAndDark(page);
});

test('a city that does not come is said not to', async ({ reader: page, allowedErrors }) => {
  allowedErrors.push(/ERR_FAILED/);
  await page.route('**/vergleich/staedte/*.json', (route) => route.abort());
  await page.goto(PAGE);
  await page.locator('#andere select').selectOption({ label: 'Jena' });
  await expect(page.locator('#neben').getByRole('status')).toHaveText(/nicht zu laden/);
  await expect(beside(page, 'bevoelkerung')).toHaveText([/^Cottbus /]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the named cities are switched all the same, and no other is offered', async ({ reader: page }) => {
    await page.goto(PAGE);
    await page.getByRole('radio', { name: 'Brandenburg an der Havel' }).check();
    await expect(beside(page, 'bevoelkerung')).toHaveText([/^Brandenburg an der Havel /]);
    await expect(page.locator('#andere')).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('only the own city and the chosen one are shown, and a tap tells the year', async ({ reader: page }) => {
    await page.goto(PAGE);
    const drawn = picture(page, 'bevoelkerung').locator('g[class^="stadt-"]:visible');
    await expect(drawn).toHaveCount(2);
    const table = page.locator('#vergleich-alle thead th:visible');
    await expect(table).toHaveText(['Kennzahl', 'Potsdam', 'Cottbus']);
    await picture(page, 'bevoelkerung').scrollIntoViewIfNeeded();
    await picture(page, 'bevoelkerung').tap();
    await expect(lines(page).first()).toHaveText(/^20\d\d: Potsdam /);
  });
});
