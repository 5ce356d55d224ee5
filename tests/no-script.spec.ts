/** Without JavaScript every page still says what it has to say, and nothing on it pretends to work. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { fullestPages, pages } from './site.ts';

test.use({ javaScriptEnabled: false });

/** What a page says to readers without JavaScript. */
const hint = (page: Page) => page.locator('noscript p');

const SEARCH = '/suche/';
const EXPLORER = '/haushalt/erkunden/';

/** Kinds of pages with a chart, be it bars in the rows of a table; the Querschnitt is one table of numbers. */
const CHARTED =
  /^\/$|^\/haushalt\/(aenderungen\/|art\/|organisation\/)?$|^\/haushalt\/(bereich|gruppe|produkt|unterprodukt|art|konto|organisation)\/(gb-)?\*$|^\/investitionen\/(\*)?$/;

test('every kind of page says what it is, in words, numbers and charts', async ({ page }) => {
  test.slow();
  for (const { kind, path } of fullestPages()) {
    await page.goto(path);
    await expect.soft(page.getByRole('heading', { level: 1 }), path).toBeVisible();
    const paragraphs = await page.getByRole('main').locator('p:visible').allInnerTexts();
    expect.soft(paragraphs, path).toContainEqual(expect.stringMatching(/[a-zäöü]{3}.*\.\s*$/s));
    // A folded table opens without a script.
    for (const folded of await page.locator('figure summary').all()) await folded.click();
    for (const figure of await page.locator('figure').all()) {
      await expect.soft(figure.getByRole('table'), path).toBeVisible();
      const cells = await figure.locator('tbody td').allInnerTexts();
      expect.soft(cells, path).toContainEqual(expect.stringMatching(/\d/));
    }
    if (CHARTED.test(kind)) await expect.soft(page.locator('figure svg:visible').first(), path).toBeVisible();
  }
});

test('a search from any page leads to the list from A to Z', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill('Feuerwehr');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page).toHaveURL(`${SEARCH}?q=Feuerwehr`);
  await expect(hint(page)).toContainText('Die Suche braucht JavaScript.');
  await expect(hint(page)).toBeVisible();
  await page.getByRole('link', { name: 'Feuerwehr', exact: true }).first().click();
  await expect(page).toHaveURL('/haushalt/produkt/12600/');
});

test('the list from A to Z has every product, sub-product, department and account with a page', async ({ page }) => {
  await page.goto(SEARCH);
  const listed = await page.locator('main li a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  const expected = pages().filter(({ kind }) =>
    /^\/haushalt\/(produkt|unterprodukt|konto|organisation)\/\*$/.test(kind),
  );
  expect([...listed].sort()).toEqual(expected.map(({ path }) => path).sort());
});

test('the explorer shows its first answer and no form that cannot answer', async ({ page }) => {
  await page.goto(EXPLORER);
  await expect(hint(page)).toContainText('Eigene Fragen brauchen JavaScript.');
  await expect(hint(page)).toBeVisible();
  await expect(page.locator('#explorer')).toBeHidden();
  await expect(page.getByRole('button', { name: /CSV/ })).toBeHidden();
  await expect(page.locator('#antwort tfoot')).toContainText('675.680.300');
  await expect(page.getByRole('link', { name: 'haushalt.csv' })).toBeVisible();
});

test('every form leads somewhere that answers', async ({ page }) => {
  for (const { path } of fullestPages()) {
    await page.goto(path);
    const visible = page.locator('form:visible');
    const actions = await visible.evaluateAll((forms) => forms.map((form) => form.getAttribute('action')));
    expect(actions, path).toEqual(actions.map(() => SEARCH));
  }
});
