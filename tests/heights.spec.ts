/** How long a page may be, in CSS pixels, on a phone and on a desktop: what grows beyond is folded or has a page of its own. */
import { expect, test } from './fixtures.ts';

/** A page of each kind: its address, and how high it may be at 360 and at 1280 pixels. */
const LIMITS: readonly (readonly [path: string, phone: number, desktop: number])[] = [
  ['/vergleich/', 5500, 3500],
  ['/kennzahlen/', 5300, 4300],
  ['/kennzahlen/hebesaetze/', 8300, 5700],
  ['/kennzahlen/personalintensitaet/', 7800, 5200],
  ['/kennzahlen/steuern-je-einwohner/', 7900, 5100],
];

for (const [at, width] of [360, 1280].entries())
  test(`no page is longer than it may be, at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const [path, ...most] of LIMITS) {
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height, path).toBeLessThanOrEqual(most[at] as number);
    }
  });
