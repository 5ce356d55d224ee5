/** Searching: one's own line in two steps, slips of the finger forgiven, every search with an address. */
import type { Page } from '@playwright/test';
import { settled } from './explorer-page.ts';
import { expect, test } from './fixtures.ts';

const hits = (page: Page) => page.locator('#treffer').getByRole('listitem');
const said = (page: Page) => page.locator('#treffer-status');

/** Searches as a reader does, from the box that every page has: slowly enough for the first hits to come before. */
async function search(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').first().fill(words);
  if (new URL(page.url()).pathname === '/suche/')
    await expect(page).toHaveURL(`/suche/?q=${encodeURIComponent(words)}`);
  await page.getByRole('button', { name: 'Suchen' }).first().click();
  await expect(said(page)).toContainText(`„${words}“`);
}

test('a club finds its line in two steps: search its name, open', async ({ page }) => {
  await page.goto('/');
  await search(page, 'freiLAND');
  await hits(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projekt freiLAND');
  // It has one link to keep, the amount, and learns that the plan names no recipients.
  await expect(page).toHaveURL('/haushalt/unterprodukt/2840101/');
  await expect(page.locator('.corner')).toContainText('252.900');
  await expect(page.getByRole('main')).toContainText(/keine (einzelnen )?Empfänger/);
});

test('a hit says what it is and how much money it is about', async ({ page }) => {
  await page.goto('/suche/?q=Gewerbesteuer');
  const hit = hits(page).filter({ hasText: 'Konto 4013100' });
  await expect(hit.getByRole('link')).toHaveText('Gewerbesteuer');
  await expect(hit).toContainText(/62,0\sMio\.\s€\sErtrag/);
  await hit.getByRole('link').click();
  await expect(page.locator('.corner')).toContainText(/62,0\sMio\.\s€/);
});

test('slips of the finger, small letters, everyday words and numbers find the same', async ({ page }) => {
  const FIRST = {
    Feurwehr: 'Feuerwehr',
    feuewehr: 'Feuerwehr',
    gewerbesteuer: 'Gewerbesteuer',
    Gewerbesteur: 'Gewerbesteuer',
    '36502': 'Kitas freier Träger',
  };
  await page.goto('/suche/');
  for (const [words, first] of Object.entries(FIRST)) {
    await search(page, words);
    await expect(hits(page).first().getByRole('link'), words).toHaveText(first);
  }
  // "Kita" stands in no name of the source.
  await search(page, 'Kita');
  await expect(hits(page).filter({ hasText: 'Produkt 36502' })).toBeVisible();
});

test('"Zuschuesse" finds what "Zuschüsse" finds', async ({ page }) => {
  await page.goto('/suche/?q=Zuschüsse');
  await expect(hits(page).first()).toBeVisible();
  const umlaut = await hits(page).allTextContents();
  expect(umlaut.join()).toContain('Zuschüsse an freie Träger und Vereine');
  await page.goto('/suche/?q=Zuschuesse');
  await expect(hits(page)).toHaveText(umlaut);
});

test('what is not there is said, and the list from A to Z stays', async ({ page }) => {
  await page.goto('/suche/?q=Xylophonqq');
  await expect(said(page)).toHaveText(/^Zu „Xylophonqq“ wurde nichts gefunden\..* Unten steht alles von A bis Z\.$/);
  await expect(page.getByRole('heading', { name: /^Produkte von A bis Z/ })).toBeVisible();
});

test('words with meaning in HTML are words here', async ({ page }) => {
  const words = '<b onclick="x">&amp; 100 %';
  await page.goto(`/suche/?q=${encodeURIComponent(words)}`);
  await expect(said(page)).toContainText(`„${words}“`);
});

test('a search has an address that can be passed on', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'Feuerwehr');
  await expect(page).toHaveURL('/suche/?q=Feuerwehr');
  const found = await hits(page).allTextContents();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('Feuerwehr');
  await expect(hits(page)).toHaveText(found);
});

test('back and forward lead through searches and hits', async ({ page }) => {
  await page.goto('/suche/');
  await search(page, 'Feuerwehr');
  await search(page, 'Volkshochschule');
  await hits(page).first().getByRole('link').click();
  await page.goBack();
  await expect(said(page)).toContainText('„Volkshochschule“');
  await page.goBack();
  await expect(said(page)).toContainText('„Feuerwehr“');
  await expect(page.getByRole('searchbox')).toHaveValue('Feuerwehr');
  await page.goForward();
  await expect(said(page)).toContainText('„Volkshochschule“');
});

test('hits come while typing, and the index only then', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/suche/');
  await settled(page);
  expect(loaded).not.toContain('/suche/index.json');
  await page.getByRole('searchbox').pressSequentially('Theater');
  await expect(hits(page).first()).toBeVisible();
  expect(loaded.filter((path) => path === '/suche/index.json')).toHaveLength(1);
});

test('without its index the search says so and can be tried again', async ({ page, allowedErrors }) => {
  allowedErrors.push(/ERR_FAILED/);
  await page.route('**/suche/index.json', (route) => route.abort());
  await page.goto('/suche/?q=Theater');
  await expect(said(page)).toHaveText('Die Suche konnte nicht geladen werden. Unten steht alles von A bis Z.');
  await page.unroute('**/suche/index.json');
  await page.getByRole('button', { name: 'Suchen' }).first().click();
  await expect(hits(page).first()).toBeVisible();
});
