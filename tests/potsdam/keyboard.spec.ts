/** Keyboard alone: everything can be reached in the order of the page, the focus is seen, and all controls work. */
import type { Page } from '@playwright/test';
import { someOf } from '../../scripts/testing/extent.ts';
import { asking, EXPLORER, goOn, rowsOf, said, totalOf } from '../explorer-page.ts';
import { expect, test } from '../fixtures.ts';

/** What has the focus, in words: its text, label or name. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element?.textContent;
    return (label ?? '').trim();
  });

test('the first stop leads past the header to the content', async ({ reader: page }) => {
  await page.goto('/haushalt/produkt/36502/');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Zum Inhalt' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Pfad' }).getByRole('link').first()).toBeFocused();
});

test('the header comes next, in the order in which it is read', async ({ reader: page }) => {
  await page.goto('/');
  const stops: string[] = [];
  const nav = ['Haushalt', 'Kennzahlen', 'Vergleich', 'Investitionen', 'Digitalisierung', 'Daten', 'Methodik'];
  for (let stop = 0; stop < nav.length + 4; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focused(page));
  }
  expect(stops).toEqual(['Zum Inhalt', 'Klarhaushalt Potsdam', ...nav, 'Im Haushalt suchen', 'Suchen']);
});

/** A daily run goes through every third. */
const PATHS = [
  '/',
  '/haushalt/',
  '/haushalt/querschnitt/',
  '/haushalt/produkt/36502/',
  '/investitionen/',
  '/stand/',
  EXPLORER,
];

for (const path of someOf(PATHS, 6)) {
  test(`on ${path} Tab stops at every link and control, in the order of the page, and each shows it`, async ({
    reader: page,
  }) => {
    await page.goto(path);
    const controls = await page.evaluate(watchFocus);
    for (let stop = 0; stop < controls; stop += 1) {
      await page.keyboard.press('Tab');
      await toldByMap(page);
    }
    // Behind the last link the focus leaves the page.
    do await page.keyboard.press('Tab');
    while (await page.evaluate(() => document.activeElement !== document.body));
    expect(await page.evaluate(() => (Reflect.get(window, 'focusReport') as () => string[])())).toEqual([]);
  });
}

/** The first tile that gets the focus brings the data of its map, and what is told of it has stops of its own. */
async function toldByMap(page: Page): Promise<void> {
  if (await page.evaluate(() => document.activeElement?.matches('[data-map] .tile')))
    await expect(page.locator('[data-profile] :is(a, button)').first()).toBeVisible();
}

/** Runs in the page: looks at each element that gets the focus; `focusReport()` says what was wrong. Returns how many should get it. */
function watchFocus(): number {
  const wrong: string[] = [];
  const stops: Element[] = [];
  const name = (element: Element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`;
  document.addEventListener('focusin', ({ target }) => {
    const element = target as Element;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const last = stops.at(-1);
    const follows = !last || last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) wrong.push(`${name(element)}: no outline`);
    if (width === 0 || height === 0) wrong.push(`${name(element)}: has the focus, but no size`);
    if (!follows) wrong.push(`${name(element)}: comes after what stands behind it`);
    stops.push(element);
  });
  const controls = 'a[href], button, input, select, summary';
  const passed = () =>
    [...document.querySelectorAll<HTMLInputElement>(controls)].filter(
      (element) =>
        element.checkVisibility() &&
        !element.disabled &&
        !stops.includes(element) &&
        // of a picture one tile is a stop, of switches the chosen one: arrows lead to the others
        element.tabIndex >= 0 &&
        !(element.type === 'radio' && !element.checked),
    );
  Object.assign(window, { focusReport: () => [...wrong, ...passed().map((element) => `${name(element)}: no stop`)] });
  return passed().length;
}

test('a search is typed and sent with Enter, and its first hit opened', async ({ reader: page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').first().focus();
  await page.keyboard.type('Naturkundemuseum');
  await page.keyboard.press('Enter');
  await expect(page.locator('#treffer li').first()).toBeVisible();
  await page.getByRole('button', { name: 'Suchen' }).focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toContain('Naturkundemuseum');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Naturkundemuseum');
});

test('a folded table opens with Enter, and its links lead on', async ({ reader: page }) => {
  await page.goto('/haushalt/');
  await page.locator('.as-table > summary').first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/herkunft\/haushalt\/gesamt\//);
});

test('the explorer is asked with the keyboard alone', async ({ explorer: page }) => {
  // The skip link, the header, the path: eleven stops before the first control.
  await page.getByRole('combobox', { name: 'Was', exact: true }).focus();
  await asking(page, () => page.keyboard.press('ArrowDown'));
  expect(await totalOf(page)).toEqual([664_924_800]);

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Gruppiert nach' })).toBeFocused();
  await asking(page, () => page.keyboard.press('End'));
  expect((await rowsOf(page))[0]?.key).toMatch(/^\d\d$/);
  await expect(page.locator('#antwort thead')).toContainText('Fachbereich');

  await page.getByRole('checkbox', { name: '2020' }).focus();
  await asking(page, () => page.keyboard.press('Space'));
  await expect(page.locator('#antwort thead')).toContainText('2020');

  await page.locator('#explorer summary').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Wort in Produkt, Unterprodukt oder Konto').focus();
  await page.keyboard.type('feuerwehr');
  await asking(page, () => page.keyboard.press('Enter'));
  await expect(page).toHaveURL(/text=feuerwehr/);
  expect((await rowsOf(page)).map(({ key }) => key)).toContain('37');
  // Where the answer changes under one's hands, it is told to those who do not see it.
  await expect(said(page)).toHaveAttribute('aria-live', 'polite');
});

test('the answer is taken away with the keyboard', async ({ explorer: page }) => {
  await goOn(page, '?gruppe=kontengruppe');
  await page.getByRole('button', { name: 'Diese Antwort als CSV' }).focus();
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await download).suggestedFilename()).toMatch(/\.csv$/);
});
