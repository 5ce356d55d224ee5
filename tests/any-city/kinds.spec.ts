/**
 * Every kind of page at its fullest, opened once: reading it loads nothing that nobody has asked for, no words of a picture lie on others,
 * it is not too long, it is whole on paper, it fits a narrow phone, and axe finds nothing on it, in light and dark, narrow and wide.
 * A daily run looks at every eighth kind with axe, in one of the four views, and at another eighth on paper; of the pages in English,
 * whose parts are those of the German ones, it opens every third kind.
 */
import type { Page } from '@playwright/test';
import { ALL, someOf } from '../../scripts/testing/extent.ts';
import { leaveOutAlike } from '../alike.ts';
import { axeInAllViews, axeInOneView } from '../axe.ts';
import { isEngine } from '../explorer-page.ts';
import { meetingLabels, PHONE, unfold, wrongOn } from '../fits.ts';
import { expect, test } from '../fixtures.ts';
import { expectNotTooLong } from '../heights.ts';
import { expectWholeOnPaper } from '../paper.ts';
import { fullestPages, pages } from '../site.ts';

// a fifth of the whole run
test.describe.configure({ mode: 'parallel' });

/** What comes only when somebody asks for it: engine, prepared answers, search index, tables. */
const asked = (url: string): boolean =>
  isEngine(url) || /\/suche\/index\.json$|\/vergleich\/antworten\/|\/find\.[^/]*\.js$|\.csv$/.test(url);

/** A reader scrolls, points and moves on by keyboard: that is reading, not asking. */
async function read(page: Page): Promise<void> {
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, 5000);
  await page.keyboard.press('Tab');
}

/** Leaves the page as it stood when it was opened. */
async function leave(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    (document.activeElement as HTMLElement).blur();
    scrollTo(0, 0);
  });
}

/** Pages that are of a kind with fuller ones and have something of their own: single figures of posts. */
const OWN = pages()
  .filter(({ path }) => path === '/kennzahlen/stellen/')
  .map((page) => ({ ...page, kind: page.path }));

const FULLEST = fullestPages();
const isEnglish = ({ kind }: { kind: string }): boolean => kind.startsWith('/en/');
const IN_GERMAN = FULLEST.filter((page) => !isEnglish(page));
const IN_ENGLISH = FULLEST.filter(isEnglish);

for (const [number, { kind, path }] of [...IN_GERMAN, ...OWN, ...someOf(IN_ENGLISH, 3)].entries()) {
  test(`${kind} at its fullest`, async ({ reader: page }) => {
    const urls: string[] = [];
    const note = (request: { url(): string }): unknown => urls.push(request.url());
    page.on('request', note);
    await page.goto(path);
    await read(page);
    await leave(page);
    expect.soft(await meetingLabels(page), path).toEqual([]);
    await test.step('not too long', () => expectNotTooLong(page, { kind, path }));
    if (ALL || number % 8 === 2) await test.step('on paper', () => expectWholeOnPaper(page, { kind, path }));
    await page.setViewportSize(PHONE);
    await test.step('on a phone', async () => {
      expect.soft(await wrongOn(page)).toEqual([]);
      await unfold(page);
      expect.soft(await wrongOn(page), 'with all tables open').toEqual([]);
    });
    if (ALL || number % 8 === 0) {
      await leaveOutAlike(page);
      await (ALL ? axeInAllViews(page) : axeInOneView(page, number / 8));
    }
    page.off('request', note);
    expect(urls.filter(asked)).toEqual([]);
  });
}
