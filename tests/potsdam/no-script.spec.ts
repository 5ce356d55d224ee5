/** Without JavaScript every page still says what it has to say, and nothing on it pretends to work. */
import type { Page } from '@playwright/test';
import { extent, someOf } from '../../scripts/testing/extent.ts';
import { unfold } from '../fits.ts';
import { expect, test } from '../fixtures.ts';
import { fullestPages, pages, type SitePage } from '../site.ts';

test.use({ javaScriptEnabled: false });

/** What a page says to readers without JavaScript. */
const hint = (page: Page) => page.locator('noscript p');

const SEARCH = '/suche/';
const EXPLORER = '/haushalt/erkunden/';

/** Kinds of pages with a chart, be it bars in the rows of a table; the Querschnitt is one table of numbers. */
const CHARTED =
  /^\/$|^\/haushalt\/(aenderungen\/|art\/|organisation\/)?$|^\/haushalt\/(bereich|gruppe|produkt|unterprodukt|art|konto|organisation)\/(gb-)?\*$|^\/investitionen\/(\*)?$/;

/** What every page owes its readers: a heading, a sentence, and each figure as a table of numbers, where it has one as a chart. */
async function expectComplete(page: Page, { kind, path }: SitePage): Promise<void> {
  await unfold(page);
  const { heading, paragraphs, figures, charts } = await page.evaluate(told);
  expect.soft(heading, path).toBe(true);
  expect.soft(paragraphs, path).toContainEqual(expect.stringMatching(/[a-zäöü]{3}.*\.\s*$/s));
  expect
    .soft(
      figures.filter(({ table, number }) => !table || !number),
      path,
    )
    .toEqual([]);
  if (CHARTED.test(kind)) expect.soft(charts, path).toBeGreaterThan(0);
}

/** Runs in the page: what is seen of it, in one go. */
function told() {
  const seen = (element: Element | null | undefined): boolean => Boolean(element?.checkVisibility());
  // of views that a switch shows one by one, the others come with it (`changes.spec.ts`)
  const figures = [...document.querySelectorAll('figure')].filter(
    (figure) => seen(figure) || !figure.matches('.view figure, .one figure'),
  );
  return {
    heading: seen(document.querySelector('h1')),
    paragraphs: [...document.querySelectorAll<HTMLElement>('main p')].filter(seen).map(({ innerText }) => innerText),
    charts: [...document.querySelectorAll('figure svg')].filter(seen).length,
    figures: figures.map((figure) => {
      // of the sheets below a figure one is open at a time
      for (const sheet of figure.querySelectorAll('details.as-table')) sheet.setAttribute('open', '');
      return {
        id: figure.id,
        table: seen(figure.querySelector('table')),
        number: [...figure.querySelectorAll('tbody td')].some(({ textContent }) => /\d/.test(textContent ?? '')),
      };
    }),
  };
}

/** No form on a page that cannot answer: without a script only the search leads somewhere. */
async function expectFormsThatAnswer(page: Page, { path }: SitePage): Promise<void> {
  const actions = await page
    .locator('form:visible')
    .evaluateAll((forms) => forms.map((form) => form.getAttribute('action')));
  const own = path.startsWith('/en/') ? `/en${SEARCH}` : SEARCH;
  expect.soft(actions, path).toEqual(actions.map(() => own));
}

// In parts, so that they run beside each other.
const PARTS = extent({ daily: 2, all: 4 });
for (let part = 0; part < PARTS; part += 1) {
  const some = someOf(fullestPages(), 5).filter((_, at) => at % PARTS === part);
  test(`every kind of page is complete, and every form on it answers, part ${part + 1} of ${PARTS}`, async ({
    page,
  }) => {
    for (const one of some) {
      await page.goto(one.path);
      await expectFormsThatAnswer(page, one);
      await expectComplete(page, one);
    }
  });
}

test('a folded table opens by a click', async ({ reader: page }) => {
  await page.goto('/haushalt/');
  const figure = page.locator('figure', { has: page.locator('details.as-table table') }).first();
  await expect(figure.getByRole('table')).toBeHidden();
  await figure.locator('details.as-table > summary').click();
  await expect(figure.getByRole('table')).toBeVisible();
});

test('a search from any page leads to the list from A to Z', async ({ reader: page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().fill('Feuerwehr');
  await page.getByRole('button', { name: 'Suchen' }).first().click();
  await expect(page).toHaveURL(`${SEARCH}?q=Feuerwehr`);
  await expect(hint(page)).toContainText('Die Suche rechnet im Browser und braucht JavaScript.');
  await expect(hint(page)).toBeVisible();
  await page.locator('.letters > summary').first().click();
  await page.getByRole('link', { name: 'Feuerwehr', exact: true }).first().click();
  await expect(page).toHaveURL('/haushalt/produkt/12600/');
});

test('the list from A to Z has every product, sub-product, department and account with a page', async ({
  reader: page,
}) => {
  await page.goto(SEARCH);
  const listed = await page.locator('.letters li a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
  const expected = pages().filter(({ kind }) =>
    /^\/haushalt\/(produkt|unterprodukt|konto|organisation)\/\*$/.test(kind),
  );
  expect([...listed].sort()).toEqual(expected.map(({ path }) => path).sort());
});

test('the explorer shows its first answer and no form that cannot answer', async ({ reader: page }) => {
  await page.goto(EXPLORER);
  await expect(hint(page)).toContainText('Eigene Fragen brauchen JavaScript.');
  await expect(hint(page)).toBeVisible();
  await expect(page.locator('#explorer')).toBeHidden();
  await expect(page.getByRole('button', { name: /CSV/ })).toBeHidden();
  await expect(page.locator('#antwort tfoot')).toContainText('675.680.300');
  await expect(page.getByRole('link', { name: 'haushalt.csv' })).toBeVisible();
});
