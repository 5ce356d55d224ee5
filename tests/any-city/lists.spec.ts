/**
 * The pages of posts, companies, grants and cash, of the invented city that gives them all: the real one has none of some. On a phone, by keyboard,
 * on paper, without a script, with axe; a daily run looks at the fullest page of each kind, at every third of these on paper, at another third with axe.
 * Its site is among those of `tests/cities`, built by whoever asks first.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { ALL } from '../../scripts/testing/extent.ts';
import { axeInAllViews, axeInOneView } from '../axe.ts';
import type { CityName } from '../cities/cities.ts';
import { site } from '../cities/site.ts';
import { meetingLabels, PHONE, resizedCharts, scrollingTables, unfold, wrongOn } from '../fits.ts';
import { test as base, expect, WHOLE_RUN } from '../fixtures.ts';
import { expectNotTooLong } from '../heights.ts';
import { expectWholeOnPaper } from '../paper.ts';

interface Fixtures {
  city: CityName;
  served: { readonly url: string; readonly dist: string };
  /** Addresses of the pages of lists. */
  lists: readonly string[];
}

/** Pages stand at addresses of an invented city. */
const test = base.extend<Fixtures>({
  city: ['finance', { option: true }],
  // what is left to the whole run is skipped before its city is looked for
  async served({ city, leftToWholeRun: _ }, use) {
    const { dist } = await site(city);
    const { url, close } = await serve({ dir: dist, port: 0 });
    await use({ url, dist });
    await close();
  },
  baseURL: ({ served }, use) => use(served.url),
  lists: ({ served: { dist } }, use) => use(ALL ? pagesBelow(dist) : fullestBelow(dist)),
});

const KINDS = ['stellen', 'beteiligungen', 'zuwendungen', 'kasse'];

/** Of each kind the page of all and those of one: an area, a group, a company, a recipient. */
const pagesBelow = (dist: string): string[] =>
  KINDS.filter((kind) => existsSync(join(dist, 'haushalt', kind))).flatMap((kind) =>
    readdirSync(join(dist, 'haushalt', kind), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('index.html'))
      .map((name) => `/haushalt/${kind}/${name.replace(/index\.html$/, '')}`)
      .sort(),
  );

/** Pages of one template are of one kind. */
const kindOf = (path: string): string => (path.split('/').length > 4 ? path.replace(/[^/]+\/$/, '*') : path);

/** Of each kind the page with the most HTML. */
function fullestBelow(dist: string): string[] {
  const fullest = new Map<string, { path: string; bytes: number }>();
  for (const path of pagesBelow(dist)) {
    const { size: bytes } = statSync(join(dist, path, 'index.html'));
    if (bytes > (fullest.get(kindOf(path))?.bytes ?? 0)) fullest.set(kindOf(path), { path, bytes });
  }
  return [...fullest.values()].map(({ path }) => path);
}

/** What a picture in sight says below itself when it is gone through with the arrows. */
async function saidByKeys(page: Page): Promise<void> {
  for (const picture of await page.locator('main svg[data-answers]').filter({ visible: true }).all()) {
    const stop = (await picture.locator('a').count()) > 0 ? picture.locator('a').first() : picture;
    await page.keyboard.press('Tab');
    await stop.focus();
    for (const key of ['End', 'Home']) {
      await page.keyboard.press(key);
      const said = await picture.locator('[data-told] > title').textContent();
      expect.soft(said, page.url()).toMatch(/: .*\d/);
      await expect.soft(picture.locator('xpath=..').locator('output.said')).toHaveText(said ?? '');
    }
  }
}

test('fit a phone and paper, answer to keys, and axe finds nothing on them', async ({ page, lists }) => {
  expect(lists).toHaveLength(ALL ? 19 : 8);
  for (const [at, path] of lists.entries()) {
    const kind = path.replace(/[^/]+\/$/, '*');
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await saidByKeys(page);
    await expectNotTooLong(page, { kind, path });
    expect.soft(await meetingLabels(page), path).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect.soft(await scrollingTables(page), path).toEqual([]);
    if (ALL || at % 3 === 1) await expectWholeOnPaper(page, { kind, path });
    await page.setViewportSize(PHONE);
    await unfold(page);
    expect.soft(await wrongOn(page), path).toEqual([]);
    if (ALL) await axeInAllViews(page);
    else if (at % 3 === 0) await axeInOneView(page, at / 3);
  }
});

test('a company that is tapped says its share, the second tap opens its page', async ({ page }) => {
  await page.goto('/haushalt/beteiligungen/');
  const name = page
    .locator('#beteiligungen-anteile svg text')
    .filter({ hasText: 'TESTDATEN Zählerdienst', visible: true })
    .first();
  await name.hover();
  await expect(page.locator('#beteiligungen-anteile output.said').filter({ visible: true })).toHaveText(
    /^TESTDATEN Zählerdienst: 19,10.%$/,
  );
  await name.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('TESTDATEN Zählerdienst');
});

test.describe('lists of full size', WHOLE_RUN, () => {
  test.use({ city: 'full-lists' as CityName });

  test('fit a phone as well', async ({ page, served }) => {
    const fullest = fullestBelow(served.dist);
    expect(fullest.length).toBeGreaterThan(4);
    await page.setViewportSize(PHONE);
    for (const path of fullest) {
      await page.goto(path);
      expect.soft(await wrongOn(page), path).toEqual([]);
      expect.soft(await scrollingTables(page), path).toEqual([]);
    }
  });
});

/** Runs in the page: figures without a table that is seen, or without a number in it. */
const withoutNumbers = (figures: Element[]): string[] =>
  figures
    .filter((figure) => {
      // of the sheets below a figure one is open at a time
      for (const sheet of figure.querySelectorAll('details.as-table')) sheet.setAttribute('open', '');
      const cells = [...figure.querySelectorAll('tbody td')];
      return (
        !figure.querySelector('table')?.checkVisibility() || !cells.some((cell) => /\d/.test(cell.textContent ?? ''))
      );
    })
    .map(({ id }) => id);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('say all that they have to say', async ({ page, lists }) => {
    for (const path of lists) {
      await page.goto(path);
      await unfold(page);
      expect.soft(await page.locator('main figure').evaluateAll(withoutNumbers), path).toEqual([]);
      expect.soft(await resizedCharts(page), path).toEqual([]);
    }
  });
});
