/** The page of changes: one figure at a time without a script; any two columns, and an address, with it. */
import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';

const PATH = '/haushalt/aenderungen/';
const figure = (page: Page) => page.locator('.compared figure:visible');
const sentence = (page: Page) => figure(page).locator('figcaption > :first-child');

test('level and direction switch, the address says which', async ({ reader: page }) => {
  await page.goto(PATH);
  await expect(figure(page)).toHaveCount(1);
  await expect(sentence(page)).toContainText('Aufwand 2017: 85,3');
  await page.getByRole('radio', { name: 'Konto' }).check({ force: true });
  await page.getByRole('radio', { name: 'Ertrag' }).check({ force: true });
  await expect(page).toHaveURL(`${PATH}?nach=konto&zeige=ertrag`);
  await expect(figure(page)).toHaveAttribute('id', 'aenderungen-konto-ertrag');
  await page.reload();
  await expect(figure(page)).toHaveAttribute('id', 'aenderungen-konto-ertrag');
});

test('any two columns are held against each other; the total is that of the files', async ({
  reader: page,
  native,
}) => {
  await page.goto(PATH);
  await page.getByRole('combobox', { name: 'mit' }).selectOption({ label: '2016: Planung vom Vorjahr' });
  await expect(sentence(page)).toContainText('als 2016 („Planung vom Vorjahr“)');
  const [row] = await native.run<{ change: number }>({
    sql: `SELECT SUM(CASE WHEN jahr = 2017 AND fassung = 'potsdam-2017-entwurf' THEN betrag
      WHEN jahr = 2016 THEN -betrag ELSE 0 END)::DOUBLE AS change
      FROM haushalt WHERE richtung = 'aufwand' AND konto[1:2] NOT IN ('48', '58')`,
  });
  const total = figure(page).locator('tfoot td[data-value]').first();
  await expect(total).toHaveAttribute('data-value', String(row?.change));
  const cells = await figure(page)
    .locator('tbody tr td.n:nth-of-type(2)')
    .evaluateAll((all) => all.map((cell) => Number((cell as HTMLElement).dataset.value)));
  expect(Math.round(cells.reduce((sum, value) => sum + value, 0))).toBe(Math.round(row?.change ?? 0));
  await page.getByRole('combobox', { name: 'Vergleiche' }).selectOption({ label: '2016: Planung vom Vorjahr' });
  await expect(page.locator('[data-none]')).toContainText('nichts zu vergleichen');
});

test('a link to a figure shows it', async ({ reader: page }) => {
  await page.goto(`${PATH}#aenderungen-konto-ertrag`);
  await expect(figure(page)).toHaveAttribute('id', 'aenderungen-konto-ertrag');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('level and direction switch too, and a link to a figure shows it', async ({ reader: page }) => {
    await page.goto(PATH);
    await expect(figure(page)).toHaveCount(1);
    await page.getByRole('radio', { name: 'Ertrag' }).check({ force: true });
    await expect(figure(page)).toHaveAttribute('id', 'aenderungen-produkt-ertrag');
    await page.goto(`${PATH}#aenderungen-konto-aufwand`);
    await expect(figure(page)).toHaveAttribute('id', 'aenderungen-konto-aufwand');
  });
});
