/** What is taken away from a figure that shows another view is that view: its files, its picture, its citation. */
import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

/** Opens what hands out files, and takes one. */
async function take(page: Page, figure: Locator, name: string): Promise<{ file: Buffer; called: string }> {
  const sheet = figure.locator('details.take').first();
  if (!(await sheet.evaluate((one: HTMLDetailsElement) => one.open))) await sheet.locator('summary').click();
  const link = sheet.locator('a').filter({ hasText: name }).first();
  if (name !== 'PNG') await expect(link).toHaveAttribute('href', /^blob:/);
  const download = page.waitForEvent('download');
  await link.click();
  const taken = await download;
  return { file: await readFile(await taken.path()), called: taken.suggestedFilename() };
}

/** Rows of a CSV file, without its head and its sum. */
const rowsOf = (csv: string): string[] => csv.trim().split('\r\n').slice(1);

test('a map that was switched hands out what it shows', async ({ reader: page }) => {
  await page.goto('/haushalt/');
  const figure = page.locator('.map figure');
  const before = await figure.locator('[data-copy="Zitat"]').textContent();
  await page.getByLabel('Ertrag', { exact: true }).check({ force: true });
  await page.getByRole('slider', { name: 'Jahr', exact: true }).press('ArrowRight');
  await expect(page).toHaveURL('/haushalt/?zeige=ertrag&jahr=2018');
  const sentence = (await figure.locator('figcaption > :first-child').textContent()) ?? '';

  const csv = await take(page, figure, 'CSV');
  expect(csv.called).toMatch(/-ansicht\.csv$/);
  const rows = rowsOf(csv.file.toString('utf8'));
  expect(rows.length).toBe(await figure.locator('.under tbody tr, .under tfoot tr').count());
  const total = await figure.locator('.under tfoot td[data-value]').first().getAttribute('data-value');
  expect(rows.at(-1)?.split(';')).toContain(total?.replace('.', ','));

  const svg = (await take(page, figure, 'SVG')).file.toString('utf8');
  expect(svg).toContain('Ertrag');
  expect(svg).toContain('Quelle');
  expect(svg).not.toContain('var(');
  const png = await take(page, figure, 'PNG');
  expect(png.called).toMatch(/-ansicht\.png$/);
  expect(png.file.subarray(1, 4).toString('latin1')).toBe('PNG');

  const cited = await figure.locator('[data-copy="Zitat"]').textContent();
  expect(cited).not.toBe(before);
  expect(cited).toContain(sentence.replaceAll('\u00ad', ''));
  expect(cited).toContain('/haushalt/?zeige=ertrag&jahr=2018#');
});

test('the list of changes hands out the columns that it compares', async ({ reader: page }) => {
  await page.goto('/haushalt/aenderungen/');
  const figure = page.locator('.compared figure:visible');
  await page.getByRole('combobox', { name: 'mit' }).selectOption({ label: '2016: Planung vom Vorjahr' });
  await expect(figure.locator('figcaption > :first-child')).toContainText('als 2016');
  const csv = (await take(page, figure, 'CSV')).file.toString('utf8');
  const total = await figure.locator('tfoot td[data-value]').first().getAttribute('data-value');
  expect(csv.trim().split('\r\n').at(-1)?.split(';')).toContain(total?.replace('.', ','));
});
