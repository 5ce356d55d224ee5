/** How long the pages on digitalisation and investments may be: who scrolls on does not read. */
import { expect, test } from './fixtures.ts';
import { fullestPages } from './site.ts';

/** CSS pixels at 360 and at 1280 wide, by kind of page. */
const LIMITS: Readonly<Record<string, readonly [narrow: number, wide: number]>> = {
  '/digitalisierung/': [5_500, 3_200],
  '/digitalisierung/leistungen/': [7_000, 4_800],
  '/digitalisierung/leistungen/*': [3_500, 2_400],
  '/digitalisierung/leistungen/verzeichnis/*': [20_000, 8_000],
  '/digitalisierung/versprechen/': [6_000, 4_800],
  '/digitalisierung/reifegrad/': [8_000, 5_000],
  '/digitalisierung/zahlen/': [11_000, 8_000],
  '/investitionen/': [9_500, 7_000],
  '/investitionen/zahlen/': [10_000, 7_500],
  '/investitionen/*': [6_000, 4_500],
};

for (const [at, width] of [360, 1280].entries()) {
  test(`no page of the topics is longer than its kind may be at ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const { kind, path } of fullestPages()) {
      const limit = LIMITS[kind]?.[at];
      if (limit === undefined) continue;
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height, path).toBeLessThanOrEqual(limit);
    }
  });
}

test('every kind of page of the topics has a limit', () => {
  const kinds = fullestPages().map(({ kind }) => kind);
  const topics = kinds.filter((kind) => /^\/(digitalisierung|investitionen)\//.test(kind));
  expect(topics.filter((kind) => !(kind in LIMITS))).toEqual([]);
  expect(topics.length).toBeGreaterThan(5);
});
