/** Investments in a real browser: filter and sort, the address, the way back, the keyboard, and all of it without JavaScript. */
import type { Page } from '@playwright/test';
import { axe } from '../axe.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { pages } from '../site.ts';

const NUMBERS = '/investitionen/zahlen/';
const rows = (page: Page) => page.locator('#investitionen-alle tbody tr');
const status = (page: Page) => page.locator('#filter-status');
const cells = (page: Page, title: string): Promise<string[]> =>
  page.locator(`#investitionen-alle tbody td[data-title="${title}"]`).allInnerTexts();
const amounts = (page: Page): Promise<number[]> =>
  page
    .locator('#investitionen-alle tbody td[data-value]')
    .evaluateAll((all) => all.map((td) => Number(td.getAttribute('data-value'))));

test('a choice narrows the table, says how much is left, and stands in the address', async ({ reader: page }) => {
  await page.goto(NUMBERS);
  const all = await rows(page).count();
  await expect(status(page)).toContainText(`${all} von ${all} Zahlen`);
  await page.getByLabel('Träger', { exact: true }).selectOption('KIS');
  await expect(page).toHaveURL(`${NUMBERS}?traeger=KIS`);
  expect(await rows(page).count()).toBeLessThan(all);
  expect(new Set(await cells(page, 'Träger'))).toEqual(new Set(['KIS']));
  await expect(status(page)).toContainText(`${await rows(page).count()} von ${all} Zahlen`);
  await page.getByLabel('Jahr', { exact: true }).selectOption('2029');
  await expect(page).toHaveURL(`${NUMBERS}?traeger=KIS&jahr=2029`);
  expect(await cells(page, 'Jahr')).toEqual(['2026–2029']);
});

test('a sum is given only for what may be added up', async ({ reader: page }) => {
  await page.goto(`${NUMBERS}?q=schule&traeger=Kernhaushalt&jahr=2024`);
  const sum = (await amounts(page)).reduce((total, amount) => total + amount, 0);
  await expect(status(page)).toContainText(`Zusammen ${sum.toLocaleString('de-DE')}`);
  await page.getByLabel('Wort', { exact: true }).fill('');
  await expect(status(page)).toContainText('lassen sich nicht zusammenzählen');
  await expect(status(page)).not.toContainText('Zusammen ');
});

test(
  'an address opens the same view, and one that fits nothing still shows all',
  WHOLE_RUN,
  async ({ reader: page }) => {
    await page.goto(`${NUMBERS}?q=schule+turnhalle&sort=-betrag`);
    await expect(page.getByLabel('Wort', { exact: true })).toHaveValue('schule turnhalle');
    expect(await amounts(page)).toEqual([1_200_000, 500_000]);
    await page.goto(`${NUMBERS}?traeger=Niemand&jahr=1900&sort=quatsch`);
    await expect(status(page)).toContainText(/^(\d+) von \1 Zahlen/);
  },
);

test('the way back undoes a choice; letters of one word are one step', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto(NUMBERS);
  const all = await rows(page).count();
  await page.getByLabel('Bereich', { exact: true }).selectOption('Sport');
  const sport = await rows(page).count();
  await page.getByLabel('Wort', { exact: true }).pressSequentially('halle');
  await expect(page).toHaveURL(/q=halle&bereich=Sport/);
  expect(await rows(page).count()).toBeLessThan(sport);
  await page.goBack();
  await expect(page).toHaveURL(`${NUMBERS}?bereich=Sport`);
  await expect(rows(page)).toHaveCount(sport);
  await expect(page.getByLabel('Wort', { exact: true })).toHaveValue('');
  await page.goBack();
  await expect(page).toHaveURL(NUMBERS);
  await expect(rows(page)).toHaveCount(all);
  await page.goForward();
  await expect(page.getByLabel('Bereich', { exact: true })).toHaveValue('Sport');
});

test('nothing found is said, and one button shows all again', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto(`${NUMBERS}?q=xylophon`);
  await expect(status(page)).toContainText(/^0 von \d+ Zahlen\. Ein anderes Wort/);
  await axe(page);
  await page.getByRole('button', { name: 'Alle zeigen' }).click();
  await expect(page).toHaveURL(NUMBERS);
  await expect(page.getByLabel('Wort', { exact: true })).toBeFocused();
  await expect(status(page)).toContainText(/^(\d+) von \1 Zahlen/);
});

test('a word of everyday finds what its document calls otherwise; of several words one is enough, and that is said', async ({
  reader: page,
}) => {
  await page.goto(`${NUMBERS}?q=Straßenbahn`);
  for (const name of await page.locator('#investitionen-alle tbody th').allInnerTexts()) expect(name).toContain('Tram');
  expect(await rows(page).count()).toBeGreaterThan(3);
  await page.goto(`${NUMBERS}?q=Straßenbahn+Xylophon`);
  await expect(status(page)).toContainText('Keine Zahl hat alle Wörter');
  expect(await rows(page).count()).toBeGreaterThan(3);
});

test('with the keyboard alone: choose, sort both ways, and keep the focus', async ({ reader: page }) => {
  await page.goto(NUMBERS);
  await page.getByLabel('Wort', { exact: true }).focus();
  await page.keyboard.type('bahn');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${NUMBERS}?q=bahn`);
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Träger', { exact: true })).toBeFocused();
  const euro = page.locator('#investitionen-alle').getByRole('button', { name: 'Euro' });
  await euro.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/sort=-betrag/);
  await expect(page.locator('#investitionen-alle').getByRole('columnheader', { name: 'Euro' })).toHaveAttribute(
    'aria-sort',
    'descending',
  );
  const down = await amounts(page);
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await page.keyboard.press('Space');
  await expect(page.locator('#investitionen-alle').getByRole('columnheader', { name: 'Euro' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(euro).toBeFocused();
  const up = await amounts(page);
  expect(up).toEqual([...up].sort((a, b) => a - b));
  await axe(page);
});

test('the question what becomes of the tram is answered in two clicks', async ({ reader: page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hauptnavigation' }).getByRole('link', { name: 'Investitionen' }).click();
  await page.locator('#investitionen-groesse a:visible', { hasText: 'Tram' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Tram');
  await expect(page.locator('.lede')).toContainText('mindestens 186');
  await expect(page.locator('.lede')).toContainText('13. Februar 2026');
  const open = page.getByRole('region', { name: 'Was wir nicht wissen' });
  await expect(open).toContainText('39,3 Mio. €');
  await expect(open).toContainText('„das könnte noch nicht das Ende sein“');
  const sum = page.locator('#investition-tram-96-kosten tbody tr', { hasText: 'Summe der drei Abschnitte' });
  await expect(sum).not.toContainText('Förderung');
  await expect(page.locator('#investition-tram-96-kosten')).toContainText('erhoffte Förderung: 158.200.000');
});

test('the costs of a measure fit a phone, and a press release is not called the state of today', async ({
  reader: page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('/investitionen/tram-96/');
  const wide = await page
    .locator('#investition-tram-96-kosten .scroll')
    .evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(wide).toBeLessThanOrEqual(0);
  const today = page.getByRole('complementary', { name: 'Wie neu die Zahlen sind' }).locator('span');
  await expect(today).toHaveCount(2);
  await expect(today.first()).not.toContainText('Pressemitteilung');
  await expect(today.last()).toContainText('Pressemitteilung der Stadt vom 20.01.2026');
});

test('the feed is there, is XML that a browser reads, and leads to pages that are there', async ({
  reader: page,
  request,
}) => {
  await page.goto('/investitionen/');
  const href = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const xml = await (await request.get(href ?? '')).text();
  const found = await page.evaluate((text) => {
    const document = new DOMParser().parseFromString(text, 'application/xml');
    const links = [...document.querySelectorAll('entry > link')].map((link) => link.getAttribute('href') ?? '');
    const ids = [...document.querySelectorAll('entry > id')].map((id) => id.textContent);
    return {
      failed: document.querySelector('parsererror') !== null,
      root: document.documentElement.namespaceURI,
      links,
      ids,
    };
  }, xml);
  expect(found.failed).toBe(false);
  expect(found.root).toBe('http://www.w3.org/2005/Atom');
  expect(found.links.length).toBeGreaterThan(20);
  expect(new Set(found.ids).size).toBe(found.ids.length);
  const known = new Set(pages().map(({ path }) => path));
  expect(found.links.filter((link) => !known.has(link))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is whole, and no filter pretends to work', async ({ reader: page }) => {
    await page.goto(`${NUMBERS}?traeger=KIS`);
    await expect(page.locator('#investitionsfilter')).toBeHidden();
    await expect(status(page)).toBeHidden();
    expect(new Set(await cells(page, 'Träger')).size).toBeGreaterThan(2);
    await expect(page.locator('#investitionen-alle thead button')).toHaveCount(0);
    await expect(page.locator('#investitionen-zeitstrahl svg:visible')).toHaveCount(1);
  });
});
