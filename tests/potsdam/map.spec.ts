/** The map of areas: it answers pointing, tapping and keys, opens in place, and its address holds what is seen. */
import type { Page } from '@playwright/test';
import { expectAtOnce } from '../at-once.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';

// elsewhere nothing moves; here the areas do, as they do for most readers
test.beforeEach(({ reader }) => reader.emulateMedia({ reducedMotion: 'no-preference' }));

const PATH = '/haushalt/';
const tile = (page: Page, name: string) => page.locator('.chart:visible .tile').filter({ hasText: name }).first();
const profile = (page: Page) => page.locator('[data-profile]');
const sentence = (page: Page) => page.locator('.map figcaption > :first-child');
const rows = (page: Page) => page.locator('.map .under tbody tr');

test('pointing tells the profile of an area; a click opens it in place, with its table', async ({ reader: page }) => {
  await page.goto(PATH);
  await tile(page, 'Soziale Hilfen').hover();
  await expect(profile(page).getByRole('heading')).toHaveText('Soziale Hilfen');
  await expect(profile(page)).toContainText('138,5 Mio. €');
  await expect(profile(page)).toContainText('20,5 % von allem');
  await tile(page, 'Kinder, Jugend, Familie').click();
  await expect(page).toHaveURL(`${PATH}?ort=bereich%2F36`);
  await expect(sentence(page)).toContainText('Kinder, Jugend, Familie: Von 100 Euro Aufwand gehen 59 an');
  await expect(rows(page)).toHaveCount(6);
  await expect(page.locator('.map .under tfoot')).toContainText('152.754.300');
  await page.goBack();
  await expect(page).toHaveURL(PATH);
  await expect(rows(page)).toHaveCount(25);
  await page.goForward();
  await expect(rows(page)).toHaveCount(6);
  await page.locator('[data-trail] button', { hasText: 'Haushalt' }).click();
  await expect(page).toHaveURL(PATH);
  await expect(rows(page)).toHaveCount(25);
});

test(
  'what is pointed at while the data are on their way is told when they are there',
  WHOLE_RUN,
  async ({ reader: page }) => {
    let send = (): void => {};
    const held = new Promise<void>((resolve) => {
      send = resolve;
    });
    await page.route('**/haushalt/karte/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(PATH);
    const asked = page.waitForRequest('**/haushalt/karte/**');
    await tile(page, 'Soziale Hilfen').hover();
    await asked;
    send();
    await expect(profile(page).getByRole('heading')).toHaveText('Soziale Hilfen');
  },
);

test('direction, year, change and unit are in the address, and whoever opens it sees the same', async ({
  reader: page,
}) => {
  await page.goto(PATH);
  await page.getByLabel('Ertrag', { exact: true }).check({ force: true });
  await expect(sentence(page)).toContainText('Von 100 Euro Ertrag kommen');
  await page.getByRole('slider', { name: 'Jahr', exact: true }).press('ArrowRight');
  await expect(page).toHaveURL(`${PATH}?zeige=ertrag&jahr=2018`);
  await page
    .getByRole('combobox', { name: /^Farbe/ })
    .selectOption({ label: 'Änderung gegenüber: Planung vom Vorjahr' });
  await expect(page.locator('[data-legend]')).toBeVisible();
  await page.getByRole('checkbox', { name: 'je Einwohner' }).check();
  const said = await sentence(page).innerText();
  const sub = await page.locator('.map figcaption .sub').innerText();
  expect(sub).toContain(
    'Ertrag 2018 (Entwurf 2017) nach Bereichen, in Euro je Einwohner (eigene Rechnung: 178.089 Einwohner',
  );
  expect(sub).toContain('; Farbe: Änderung gegenüber Planung vom Vorjahr');
  await page.goto(page.url());
  await expect(sentence(page)).toHaveText(said);
  await expect(page.locator('.map figcaption .sub')).toHaveText(sub);
});

test('direction, year and level answer within a frame, from the one file of the first action', async ({
  reader: page,
}) => {
  await page.goto(PATH);
  await tile(page, 'Soziale Hilfen').hover();
  await expect(profile(page).getByRole('heading')).toHaveText('Soziale Hilfen');
  const told = '.map figcaption';
  await expectAtOnce(page, { of: '.map [data-choose="measure"][value="ein"]', told });
  await expectAtOnce(page, { of: '.map [data-choose="year"]', to: '2', told });
  await expectAtOnce(page, { of: '.chart.breit .tile[data-id="bereich/36"]', told });
});

test('what the city adds has no share of a whole: the sentence names amounts', async ({ reader: page }) => {
  await page.goto(`${PATH}?zeige=zuschussbedarf`);
  await expect(sentence(page)).toHaveText(
    /^Zuschussbedarf am größten bei „Kinder, Jugend, Familie“: 95,8.Mio\..€, dann bei „Soziale Hilfen“: 55,1.Mio\..€$/,
  );
});

test('with the keyboard it is one stop: arrows choose, Enter opens, Escape goes back', async ({ reader: page }) => {
  await page.goto(PATH);
  await page.locator('.chart:visible .tile[tabindex="0"]').focus();
  await expect(profile(page).getByRole('heading')).not.toHaveText('Haushalt');
  const first = await profile(page).getByRole('heading').innerText();
  await page.keyboard.press('ArrowRight');
  await expect(profile(page).getByRole('heading')).not.toHaveText(first);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?ort=bereich/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(PATH);
  // a click has opened it: the tile that had the focus is gone
  await tile(page, 'Kinder, Jugend, Familie').click();
  await expect(page).toHaveURL(/\?ort=bereich/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(PATH);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap opens a sheet at the bottom, a second one opens the area', async ({ reader: page }) => {
    await page.goto(PATH);
    await tile(page, 'Soziale Hilfen').tap();
    const sheet = page.locator('.map.tapped .margin');
    await expect(sheet).toContainText('138,5 Mio. €');
    await expect(sheet).toBeInViewport({ ratio: 1 });
    await sheet.getByRole('button', { name: 'Schließen' }).tap();
    await expect(sheet).toBeHidden();
    await tile(page, 'Soziale Hilfen').tap();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await tile(page, 'Soziale Hilfen').tap();
    await sheet.getByRole('button', { name: 'Hineinsehen' }).tap();
    await expect(page).toHaveURL(`${PATH}?ort=bereich%2F31`);
  });

  test('the table of areas and kinds shows one kind, and keeps it when the direction changes', async ({
    reader: page,
  }) => {
    await page.goto(`${PATH}querschnitt/`);
    const shown = page.locator('.cross thead th.n:visible');
    await expect(shown).toHaveText('Summe Aufwand');
    await page.getByRole('combobox', { name: 'nur' }).selectOption({ index: 0 });
    const kind = await shown.innerText();
    expect(kind).not.toContain('Summe');
    await page.getByRole('radio', { name: 'Aufwand', exact: true }).focus();
    await page.keyboard.press('ArrowLeft');
    await expect(page.getByRole('radio', { name: 'beides' })).toBeChecked();
    await expect(shown).toHaveText(kind);
    await page.keyboard.press('ArrowLeft');
    await expect(shown).toHaveText('Summe Ertrag');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('each area leads to its page, and no switch pretends to work', async ({ reader: page }) => {
    await page.goto(PATH);
    await expect(page.locator('.choices')).toBeHidden();
    await tile(page, 'Soziale Hilfen').click();
    await expect(page).toHaveURL('/haushalt/bereich/31/');
  });
});

test('on the page of an area the map begins there, and leads up to the whole', async ({ reader: page }) => {
  await page.goto('/haushalt/bereich/36/');
  await tile(page, 'Tageseinrichtungen für Kinder').hover();
  await expect(profile(page).getByRole('heading')).toHaveText('Tageseinrichtungen für Kinder');
  await expect(page).toHaveURL('/haushalt/bereich/36/');
  await page.locator('[data-trail] button', { hasText: 'Haushalt' }).click();
  await expect(page).toHaveURL('/haushalt/bereich/36/?ort=');
  await expect(rows(page)).toHaveCount(25);
});
