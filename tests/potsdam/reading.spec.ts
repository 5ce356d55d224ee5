/** Reading: from the start page down to one account by links alone, and to one's own line by searching its name. */
import type { Page } from '@playwright/test';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';

/** Follows a link in the table that lists the parts of a page; in the overview it is folded under the chart. */
async function openPart(page: Page, name: string): Promise<void> {
  const figure = page.locator('figure', { has: page.getByRole('link', { name, exact: true, includeHidden: true }) });
  const folded = figure.first().locator('details.as-table:not([open]) > summary');
  if (await folded.isVisible()) await folded.click();
  await figure.first().getByRole('table').getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
}

/** The way back up as the page tells it. */
const crumbs = (page: Page) => page.getByRole('navigation', { name: 'Pfad' }).getByRole('link');

const HEADING = { level: 1 } as const;

test('the way leads from the start page over area, group and product to an account', async ({ reader: page }) => {
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Haushalt Entwurf/ })
    .click();
  await openPart(page, 'Kinder, Jugend, Familie');
  await expect(page).toHaveURL('/haushalt/bereich/36/');
  await openPart(page, 'Tageseinrichtungen für Kinder');
  await expect(page).toHaveURL('/haushalt/gruppe/365/');
  await openPart(page, 'Kitas freier Träger');
  await expect(page).toHaveURL('/haushalt/produkt/36502/');
  await openPart(page, 'Zuschüsse an freie Träger und Vereine');
  await expect(page).toHaveURL('/haushalt/konto/5318100/');
});

test('a chart leads on like its table', async ({ reader: page }) => {
  await page.goto('/');
  await page.locator('svg.chart.breit a text', { hasText: 'Kinder, Jugend, Familie' }).click();
  await expect(page).toHaveURL('/haushalt/bereich/36/');
});

test('each page of the way leads back up by its path', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/haushalt/produkt/36502/');
  await expect(crumbs(page)).toHaveText(['Haushalt', 'Kinder, Jugend, Familie', 'Tageseinrichtungen für Kinder']);
  await crumbs(page).nth(2).click();
  await expect(page.getByRole('heading', HEADING)).toHaveText('Tageseinrichtungen für Kinder');
  await crumbs(page).nth(1).click();
  await expect(page.getByRole('heading', HEADING)).toHaveText('Kinder, Jugend, Familie');
  await crumbs(page).nth(0).click();
  await expect(page).toHaveURL('/haushalt/');
});

test('an account leads back to its kind and to all kinds', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/haushalt/konto/5318100/');
  await expect(crumbs(page)).toHaveText(['Haushalt', 'Arten', 'Zuschüsse und Sozialleistungen an andere']);
  await crumbs(page).nth(2).click();
  await expect(page).toHaveURL('/haushalt/art/53/');
  await crumbs(page).nth(1).click();
  await expect(page).toHaveURL('/haushalt/art/');
});

test('the browser goes back the way it came', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/haushalt/bereich/36/');
  await openPart(page, 'Tageseinrichtungen für Kinder');
  await openPart(page, 'Kitas freier Träger');
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/haushalt/bereich/36/');
});

test('neighbours lead along a level', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/haushalt/bereich/36/');
  const near = page.getByRole('navigation', { name: 'Nachbarn' }).getByRole('link');
  await near.last().click();
  await expect(page.getByRole('heading', HEADING)).not.toHaveText('Kinder, Jugend, Familie');
  await near.first().click();
  await expect(page).toHaveURL('/haushalt/bereich/36/');
});

test('a missing page says so with status 404, and leads on', async ({ reader: page, allowedErrors }) => {
  allowedErrors.push(/status of 404/);
  const answer = await page.goto('/haushalt/produkt/99999/');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', HEADING)).toHaveText('Diese Seite gibt es nicht');
  await page.getByRole('main').getByRole('link', { name: 'Im Haushalt suchen' }).click();
  await expect(page).toHaveURL('/suche/');
});
