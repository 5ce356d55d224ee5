/** The two models on the page of tax rates: what they answer, what they refuse, and that the page stands without them. */
import type { Page } from '@playwright/test';
import { axe } from '../axe.ts';
import { settled } from '../explorer-page.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';

const RATES = '/kennzahlen/hebesaetze/';

const amount = (page: Page) => page.getByLabel('Mein Messbetrag in Euro');
const answer = (page: Page) => page.locator('#messbetrag-antwort');
const rate = (page: Page) => page.getByLabel(/Hebesatz in Prozent/);
const planAnswer = (page: Page) => page.locator('#satz-antwort');

/** Amounts of the shown table by city. */
const table = (page: Page) =>
  page
    .locator('#rechner-messbetrag [data-steuer]:visible tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [
        row.querySelector('th')?.firstChild?.textContent?.trim(),
        row.querySelector('td.n')?.textContent?.replaceAll('\u00a0', ' ').trim(),
      ]),
    )
    .then((rows) => Object.fromEntries(rows) as Record<string, string>);

test('a Messbetrag with a comma is reckoned for each city, with the keyboard alone', async ({ reader: page }) => {
  await page.goto(RATES);
  await amount(page).focus();
  await page.keyboard.type('83,42');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Bei 83,42 € Messbetrag im Jahr');
  await expect(answer(page)).toHaveAttribute('aria-live', 'polite');
  const first = await table(page);
  expect(first).toEqual({
    Potsdam: '275,29 €',
    Cottbus: '450,47 €',
    'Frankfurt (Oder)': '507,19 €',
    'Brandenburg an der Havel': 'keine Angabe',
  });
  await expect(page.locator('[data-steuer="grundsteuer-b"] [data-messbetrag]')).toHaveText('83,42 €');
});

test('rates from before the reform are named and never reckoned with', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto(RATES);
  const row = page.locator('[data-steuer="grundsteuer-b"] tbody tr', { hasText: 'Brandenburg an der Havel' });
  await expect(row).toContainText('530 % (2024)');
  await expect(row).toContainText('nicht vergleichbar');
  await amount(page).fill('100');
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Brandenburg an der Havel keine Angabe');
});

test('another tax is chosen with the arrow keys, and its rates name their years', async ({ reader: page }) => {
  await page.goto(RATES);
  await amount(page).fill('1.000');
  await page.locator('#messbetrag-formular').getByRole('radio', { name: 'Grundsteuer B' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('#messbetrag-formular').getByRole('radio', { name: 'Gewerbesteuer' })).toBeChecked();
  await expect(answer(page)).toContainText('Potsdam 4.700 € (470 %, 2025)');
  await expect(answer(page)).toContainText('Cottbus 4.000 € (400 %, 2022)');
  expect(Object.keys(await table(page))).toHaveLength(4);
  await expect(page.locator('[data-steuer]:visible')).toContainText('verschiedene Jahre');
});

test('what is no amount is asked back, and told to everyone', WHOLE_RUN, async ({ reader: page }) => {
  await page.goto(RATES);
  for (const text of ['abc', '12.50', '-5', '0', '1e9', '999999999999', '<b>1</b>']) {
    await amount(page).fill(text);
    await page.getByRole('button', { name: 'Ausrechnen' }).first().click();
    await expect(amount(page), text).toHaveAttribute('aria-invalid', 'true');
    await expect(answer(page), text).toHaveClass(/failed/);
    expect((await table(page)).Potsdam, text).toBe('330 €');
  }
  await amount(page).fill('');
  await page.getByRole('button', { name: 'Ausrechnen' }).first().click();
  await expect(answer(page)).toHaveText('Bitte eine Zahl eingeben.');
  await amount(page).fill('50');
  await expect(answer(page)).toContainText('Potsdam 165 €');
  await expect(amount(page)).toHaveAttribute('aria-invalid', 'false');
});

test('the planned Gewerbesteuer is reckoned with another rate', async ({ reader: page }) => {
  await page.goto(RATES);
  await rate(page).fill('470');
  await rate(page).press('Enter');
  await expect(planAnswer(page)).toContainText('114,1 Mio. €');
  await expect(planAnswer(page)).toContainText('+3,6 Mio. €');
  await rate(page).fill('455');
  await rate(page).press('Enter');
  await expect(planAnswer(page)).toContainText('110,5 Mio. €, gegen den Plan ±0,0 Mio. €');
  for (const text of ['199', '1001', '4,5,5', 'viel']) {
    await rate(page).fill(text);
    await rate(page).press('Enter');
    await expect(rate(page), text).toHaveAttribute('aria-invalid', 'true');
  }
});

test('nothing is asked of a server, and axe finds nothing with an answer or an error', async ({ reader: page }) => {
  await page.goto(RATES);
  await settled(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await amount(page).fill('83,42');
  await page.keyboard.press('Enter');
  await rate(page).fill('nichts');
  await page.keyboard.press('Enter');
  await expect(planAnswer(page)).toHaveClass(/failed/);
  await axe(page);
  // the browser may ask for the symbol of the page whenever it likes
  expect(asked.filter((url) => !url.endsWith('/symbol.svg'))).toEqual([]);
  // the answered input stands in the address, and the link to it has the answer
  await expect(page).toHaveURL(`${RATES}?steuer=grundsteuer-b&messbetrag=83%2C42`);
  await page.reload();
  await expect(answer(page)).toContainText('Bei 83,42 € Messbetrag im Jahr');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a worked example stands there, and no form that cannot answer', async ({ reader: page }) => {
    await page.goto(RATES);
    await expect(page.locator('#messbetrag-formular')).toBeHidden();
    await expect(page.locator('#satz-formular')).toBeHidden();
    const example = page.locator('[data-steuer="grundsteuer-b"]');
    await expect(example).toBeVisible();
    await expect(example).toContainText('Messbetrag von 100 €');
    await expect(example).toContainText('608 €');
    await expect(page.locator('[data-steuer="gewerbesteuer"]')).toBeVisible();
    await expect(page.locator('#rechner-gewerbesteuer')).toContainText('97,1 Mio. €');
  });
});
