/** Searching: one's own line in two steps, slips of the finger forgiven, every search with an address. */
import type { Page } from '@playwright/test';
import { settled } from '../explorer-page.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';

const hits = (page: Page) => page.locator('#treffer').getByRole('listitem');
const said = (page: Page) => page.locator('#treffer-status');

/** Searches as a reader does, from the box that every page has: slowly enough for the first hits to come before. */
async function search(page: Page, words: string): Promise<void> {
  await page.locator('input[name="q"]').first().fill(words);
  if (new URL(page.url()).pathname === '/suche/')
    await expect(page).toHaveURL(`/suche/?q=${encodeURIComponent(words)}`);
  await page.getByRole('button', { name: 'Suchen' }).first().click();
  await expect(said(page)).toContainText(`„${words}“`);
}

test('a club finds its line in two steps: search its name, open', async ({ reader: page }) => {
  await page.goto('/');
  await search(page, 'freiLAND');
  await hits(page).first().getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Projekt freiLAND');
  // It has one link to keep, the amount, and learns that the plan names no recipients.
  await expect(page).toHaveURL('/haushalt/unterprodukt/2840101/');
  await expect(page.locator('.corner')).toContainText('252.900');
  await expect(page.getByRole('main')).toContainText(/keine (einzelnen )?Empfänger/);
});

test('a hit says what it is and how much money it is about', async ({ reader: page }) => {
  await page.goto('/suche/?q=Gewerbesteuer');
  const hit = hits(page).filter({ hasText: 'Konto 4013100' });
  await expect(hit.getByRole('link')).toHaveText('Gewerbesteuer');
  await expect(hit).toContainText(/62,0\sMio\.\s€\sErtrag/);
  await hit.getByRole('link').click();
  await expect(page.locator('.corner')).toContainText(/62,0\sMio\.\s€/);
});

test(
  'slips of the finger, small letters, everyday words and numbers find the same',
  WHOLE_RUN,
  async ({ reader: page }) => {
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
  },
);

test('"Zuschuesse" finds what "Zuschüsse" finds', async ({ reader: page }) => {
  await page.goto('/suche/?q=Zuschüsse Vereine');
  await expect(hits(page).first()).toBeVisible();
  const umlaut = await hits(page).allTextContents();
  expect(umlaut.join()).toContain('Zuschüsse an freie Träger und Vereine');
  await page.goto('/suche/?q=Zuschuesse Vereine');
  await expect(hits(page)).toHaveText(umlaut);
});

test('what is not there is said, and what there is stays', async ({ reader: page }) => {
  await page.goto('/suche/?q=Xylophonqq');
  await expect(said(page)).toHaveText(
    'Zu „Xylophonqq“ wurde nichts gefunden. Unten steht, was es auf dieser Seite gibt.',
  );
  await expect(page.locator('.topics').getByRole('link', { name: 'Haushalt', exact: true })).toBeVisible();
  await expect(page.locator('.letters').first()).not.toHaveAttribute('open');
});

test('words with meaning in HTML are words here', WHOLE_RUN, async ({ reader: page }) => {
  const words = '<b onclick="x">&amp; 100 %';
  await page.goto(`/suche/?q=${encodeURIComponent(words)}`);
  await expect(said(page)).toContainText(`„${words}“`);
});

test('a search has an address that can be passed on', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/suche/');
  await search(page, 'Feuerwehr');
  await expect(page).toHaveURL('/suche/?q=Feuerwehr');
  const found = await hits(page).allTextContents();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('Feuerwehr');
  await expect(hits(page)).toHaveText(found);
});

test('back and forward lead through searches and hits', WHOLE_RUN, async ({ reader: page }) => {
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

test('hits come while typing, and the index only then', async ({ reader: page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto('/suche/');
  await settled(page);
  expect(loaded).not.toContain('/suche/index.json');
  await page.getByRole('searchbox').pressSequentially('Theater');
  await expect(hits(page).first()).toBeVisible();
  expect(loaded.filter((path) => path === '/suche/index.json')).toHaveLength(1);
});

test('without its index the search says so and can be tried again', async ({ reader: page, allowedErrors }) => {
  allowedErrors.push(/ERR_FAILED/);
  await page.route('**/suche/index.json', (route) => route.abort());
  await page.goto('/suche/?q=Theater');
  await expect(said(page)).toHaveText(
    'Die Suche konnte nicht geladen werden. Unten steht, was es auf dieser Seite gibt.',
  );
  await page.unroute('**/suche/index.json');
  await page.getByRole('button', { name: 'Suchen' }).first().click();
  await expect(hits(page).first()).toBeVisible();
});

test('a number that is asked for stands above the hits, with its year, its status and its page', async ({
  reader: page,
}) => {
  await page.goto(`/suche/?q=${encodeURIComponent('was kostet die Feuerwehr je Einwohner')}`);
  const answer = page.locator('#antwort');
  await expect(answer).toContainText(/Feuerwehr: Zuschussbedarf je Einwohner .*59\s€/);
  await expect(answer).toContainText('Produkt 12600 · Ansatz 2017 (Entwurf)');
  await answer.getByRole('link').click();
  await expect(page).toHaveURL('/haushalt/produkt/12600/');
  await expect(page.getByRole('main')).toContainText(/59\s€/);
});

test('a word that the plan has nothing of its own for gets the neighbourhood, not a list', async ({ reader: page }) => {
  await page.goto('/suche/?q=Spielplatz');
  await expect(page.locator('#antwort')).toContainText(
    'Spielplätze gehören zum Produkt „Grünflächen und Landschaftsbau“',
  );
  await expect(hits(page).first().getByRole('link')).toHaveText('Grünflächen und Landschaftsbau');
  expect(await hits(page).count()).toBeLessThanOrEqual(10);
});

test('of many hits the best ten are shown, and the others on demand', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto('/suche/?q=Verwaltung');
  await expect(hits(page)).toHaveCount(10);
  await page.getByRole('button', { name: /weitere zeigen$/ }).click();
  await expect(hits(page).nth(10).getByRole('link')).toBeFocused();
});

test.describe('suggestions while typing', () => {
  const box = (page: Page) => page.locator('.top input[name="q"]');
  const options = (page: Page) => page.getByRole('listbox', { name: 'Vorschläge' }).getByRole('option');

  test('come with the first letters, and nothing of them before', async ({ reader: page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    await page.goto('/kennzahlen/');
    await settled(page);
    expect(loaded).not.toContain('/suche/index.json');
    await box(page).pressSequentially('Naturkunde');
    await expect(options(page).first()).toContainText('Naturkundemuseum');
    await expect(page.locator('.top [role="status"]')).toHaveText(/^\d+ Vorschl/);
    await box(page).fill('Hundewiese');
    await expect(options(page).first()).toHaveText(/Hundesteuer nur ähnlich · Konto \d+/);
    await expect(page.locator('.top [role="status"]')).toHaveText(/nur ähnlich/);
    // what is said above the hits is said here, too, and leads to them
    await box(page).fill('Was kostet mich die Hundesteuer?');
    await expect(options(page).first()).toContainText(/^Einzelne Preise .* Alle Treffer zeigen$/);
    await expect(page.locator('.top [role="status"]')).toContainText('Einzelne Preise');
    await options(page).first().click();
    await expect(page.locator('#antwort')).toContainText('Einzelne Preise');
  });

  test('are gone through with arrows and opened with Enter, as a combobox', async ({ reader: page }) => {
    await page.goto('/kennzahlen/');
    await box(page).pressSequentially('Naturkundemuseum');
    await expect(options(page).first()).toBeVisible();
    await expect(box(page)).toHaveRole('combobox');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).first().getAttribute('id')) ?? '',
    );
    await page.keyboard.press('ArrowUp');
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Naturkundemuseum');
  });

  test(
    'close with Escape and come again with an arrow; Enter without a choice searches',
    WHOLE_RUN,
    async ({ reader: page }) => {
      await page.goto('/kennzahlen/');
      await box(page).pressSequentially('Feuerwehr');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(options(page)).toHaveCount(0);
      await expect(box(page)).toHaveValue('Feuerwehr');
      await page.keyboard.press('ArrowDown');
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL('/suche/?q=Feuerwehr');
    },
  );

  test('open by a click', WHOLE_RUN, async ({ reader: page }) => {
    await page.goto('/kennzahlen/');
    await box(page).pressSequentially('Minus 2023');
    await options(page).first().click();
    await expect(page).toHaveURL('/kennzahlen/ergebnis/');
  });

  test('without the index the box searches as ever', async ({ reader: page, allowedErrors }) => {
    allowedErrors.push(/ERR_FAILED/);
    await page.route('**/suche/index.json', (route) => route.abort());
    await page.goto('/kennzahlen/');
    await box(page).pressSequentially('Feuerwehr');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/suche/?q=Feuerwehr');
  });
});

test('English pages are searched in English, with an answer and the hits in English', async ({ page }) => {
  await page.goto('/en/kennzahlen/');
  const box = page.locator('.top input[name="q"]');
  await box.pressSequentially('schools');
  const options = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
  await expect(options.first()).toContainText('Schools');
  await box.press('Enter');
  await expect(page).toHaveURL('/en/suche/?q=schools');
  await expect(said(page)).toContainText('hits for “schools”');
  await page.getByRole('searchbox').fill('how much does the city spend on schools');
  await expect(page.locator('#antwort')).toContainText(/Schools: Expenditure .*million euros/);
  await page.locator('#antwort').getByRole('link').click();
  await expect(page).toHaveURL('/en/haushalt/bereich/21/');
});
