/** Pictures answer: a mark is told when it is pointed at, tapped, or reached with the arrow keys; one tab stop per picture. */
import type { Locator, Page } from '@playwright/test';
import { axe } from '../axe.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { lostInDrawings } from '../forced-colours.ts';

const DEBT = '/kennzahlen/schulden/';

/** The pictures of the page that say something, as they are shown. */
const pictures = (page: Page) => page.locator('svg[data-answers]:visible');
const lineOf = (picture: Locator) => picture.locator('xpath=following-sibling::output');
/** What the marks of a picture have to say, in the order of their drawing. */
const sentences = (picture: Locator): Promise<string[]> => picture.locator('title').allTextContents();

test('arrows go from value to value, and the line below says each', async ({ reader: page }) => {
  await page.goto(DEBT);
  const picture = pictures(page).last();
  const all = await sentences(picture);
  expect(all.length).toBeGreaterThan(3);
  await page.keyboard.press('Tab');
  await picture.focus();
  await expect(lineOf(picture)).toHaveText(all[0] ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(lineOf(picture)).toHaveText(all[1] ?? '');
  await expect(picture).toHaveAttribute('aria-valuetext', all[1] ?? '');
  await page.keyboard.press('End');
  await expect(lineOf(picture)).toHaveText(all.at(-1) ?? '');
  await page.keyboard.press('ArrowRight');
  await expect(lineOf(picture)).toHaveText(all[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(lineOf(picture)).toBeEmpty();
});

test('a mark that is pointed at, or almost, is told until the pointer leaves', async ({ reader: page }) => {
  await page.goto(DEBT);
  const picture = pictures(page).last();
  await picture.scrollIntoViewIfNeeded();
  const mark = picture.locator('title').first().locator('..');
  const box = await mark.boundingBox();
  if (!box) throw new Error('nothing is drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + 3);
  await expect(lineOf(picture)).not.toBeEmpty();
  await expect(picture.locator('[data-told]')).toHaveCount(1);
  await page.mouse.move(1, 1);
  await expect(lineOf(picture)).toBeEmpty();
});

test('each picture is one tab stop, also one of links, whose links the arrows reach', async ({ reader: page }) => {
  await page.goto('/');
  const flow = pictures(page).filter({ has: page.locator('a.flow') });
  const links = flow.locator('a');
  await expect(flow.locator('a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await links.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(links.nth(1)).toBeFocused();
  await expect(lineOf(flow)).toHaveText((await links.nth(1).locator('title').textContent()) ?? '');
});

test('squares, stairs, services and places answer like all others', WHOLE_RUN, async ({ reader: page }) => {
  for (const path of ['/digitalisierung/', '/investitionen/']) {
    await page.goto(path);
    await expect(pictures(page).first()).toBeVisible();
    const silent = page.locator('svg.chart:visible:not([data-answers])').filter({ has: page.locator('title') });
    await expect(silent).toHaveCount(0);
  }
  const places = page.locator('#investitionen-karte svg:visible');
  const last = places.locator('a').last();
  await last.hover();
  await expect(lineOf(places)).toHaveText((await last.locator('title').textContent()) ?? '');
  await page.keyboard.press('Tab');
  await places.locator('a').first().focus();
  await page.keyboard.press('End');
  await expect(last).toBeFocused();
  // an area leads nowhere, and has the focus all the same: Enter would else follow what is not told
  await page.keyboard.press('Home');
  const area = places.locator('title').first().locator('..');
  await expect(area).toBeFocused();
  await expect(lineOf(places)).toHaveText((await area.locator('title').textContent()) ?? '');
  // a number that lies over an area takes none, and leaves it to what is told
  const circle = places.locator('circle').first();
  await circle.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const number = await circle.boundingBox();
  await page.mouse.click((number?.x ?? 0) + 10, (number?.y ?? 0) + 10);
  const told = places.locator('[data-told]');
  await expect(told).toBeFocused();
  const before = await told.locator('title').textContent();
  await page.keyboard.press('ArrowRight');
  await expect(told).toBeFocused();
  await expect(told.locator('title')).not.toHaveText(before ?? '');
  await expect(places.locator('[tabindex="0"]')).toHaveCount(1);
});

test('nothing of it breaks what is read aloud', async ({ reader: page }) => {
  await page.goto(DEBT);
  await expect(pictures(page).first()).toBeVisible();
  await axe(page);
});

test.describe('with a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('a tap tells, and the line stays in sight', async ({ reader: page }) => {
    await page.goto(DEBT);
    const picture = pictures(page).last();
    const mark = picture.locator('title').nth(2).locator('..');
    await mark.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const box = await mark.boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(lineOf(picture)).not.toBeEmpty();
    await expect(lineOf(picture)).toBeInViewport();
  });

  test('of a picture of links the first tap tells, the second follows', async ({ reader: page }) => {
    await page.goto('/');
    const flow = pictures(page).filter({ has: page.locator('a.flow') });
    const link = flow.locator('a.flow').first();
    await link.tap();
    await expect(lineOf(flow)).toHaveText((await link.locator('title').textContent()) ?? '');
    await expect(page).not.toHaveURL(/haushalt/);
    await link.tap();
    await expect(page).toHaveURL(/haushalt/);
  });
});

test('with colours of the reader marks are still seen, words read, and the chosen told apart', async ({
  reader: page,
}) => {
  for (const [at, path] of ['/', '/haushalt/', '/vergleich/', '/investitionen/', '/digitalisierung/', DEBT].entries()) {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: at % 2 === 0 ? 'dark' : 'light' });
    await page.goto(path);
    expect.soft(await lostInDrawings(page), path).toEqual([]);
    const grounds = await page
      .locator('.choices:visible label:has(input[type="radio"])')
      .evaluateAll((labels) =>
        labels.map((label) => [label.matches(':has(:checked)'), getComputedStyle(label).backgroundColor] as const),
      );
    const [chosen, others] = [true, false].map(
      (is) => new Set(grounds.flatMap(([on, ground]) => (on === is ? ground : []))),
    );
    expect
      .soft(
        [...(chosen ?? [])].filter((ground) => others?.has(ground)),
        path,
      )
      .toEqual([]);
  }
});
