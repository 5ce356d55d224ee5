/** How long a page may be, in CSS pixels, on a phone and on a desktop: what grows beyond is folded or has a page of its own. */
import { expect, type Page } from '@playwright/test';
import { resizedCharts } from './fits.ts';

type Limits = readonly [narrow: number, wide: number];

/** Of every kind that is not named here. */
const USUAL: Limits = [7_500, 5_500];

/** Kinds that must be shorter, and the few that may be longer: lists that are looked something up in. */
const LIMITS: Readonly<Record<string, Limits>> = {
  '/': [5_900, 4_400],
  '/daten/': [5_500, 4_000],
  // three example rows of up to 25 columns stand below each other
  '/daten/*': [10_500, 6_000],
  '/daten/datensaetze/*': [15_000, 8_000],
  '/digitalisierung/': [5_500, 3_200],
  '/digitalisierung/leistungen/': [6_000, 4_800],
  '/digitalisierung/leistungen/*': [3_500, 2_400],
  '/digitalisierung/leistungen/verzeichnis/*': [20_000, 8_000],
  '/digitalisierung/reifegrad/': [5_000, 3_600],
  '/digitalisierung/versprechen/': [6_000, 4_800],
  '/digitalisierung/zahlen/': [5_500, 3_600],
  '/einbetten/*': [11_000, 8_000],
  '/en/glossar/': [10_000, 7_500],
  '/en/kennzahlen/*': [7_900, 5_200],
  '/en/vergleich/*': [8_500, 4_500],
  '/glossar/': [10_000, 7_500],
  '/haushalt/art/*': [9_500, 6_000],
  '/haushalt/gruppe/*': [8_000, 6_000],
  '/haushalt/konto/*': [12_000, 8_000],
  '/haushalt/organisation/*': [8_500, 6_000],
  '/haushalt/produkt/*': [10_500, 7_500],
  '/haushalt/unterprodukt/*': [8_000, 5_500],
  '/herkunft/haushalt/*': [7_000, 5_000],
  '/herkunft/investitionen/': [8_000, 5_500],
  '/investitionen/*': [6_000, 4_500],
  '/investitionen/zahlen/': [10_500, 7_500],
  '/kennzahlen/': [5_400, 4_500],
  '/kennzahlen/*': [7_900, 5_200],
  '/kennzahlen/schulden/': [8_000, 5_500],
  '/vergleich/': [5_500, 3_500],
  '/vergleich/*': [8_500, 4_500],
};

/** Wide first, as a page is opened. */
const SIZES = [
  [1280, 1],
  [360, 0],
] as const;

/** On a phone the first picture of the start page begins within its first screen. */
const FIRST_PICTURE = 600;

/** The head of a page on a phone. */
const HEADER = 100;

/** The one line of machinery under a figure. */
const FOOT: Limits = [64, 40];

/** Head of the page, on a phone, and feet of its figures that take more than their room, one line each. */
const tooHigh = (page: Page, foot: number): Promise<string[]> =>
  page.evaluate(
    ([header, foot]) => {
      const limits = { ...(innerWidth < 400 && { 'body > header': header }), '.foot': foot };
      return Object.entries(limits).flatMap(([what, limit]) =>
        [...document.querySelectorAll(what)].flatMap((element) => {
          const { height } = element.getBoundingClientRect();
          return height > limit ? `${what} of ${element.closest('figure')?.id ?? 'the page'}: ${height} pixels` : [];
        }),
      );
    },
    [HEADER, foot] as const,
  );

/** Expects a page of its kind to be no longer than it may be. */
export async function expectNotTooLong(page: Page, { kind, path }: { kind: string; path: string }): Promise<void> {
  for (const [width, at] of SIZES) {
    await page.setViewportSize({ width, height: 800 });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(height, `${path}, ${width} pixels wide`).toBeLessThanOrEqual((LIMITS[kind] ?? USUAL)[at] as number);
    expect.soft(await resizedCharts(page), path).toEqual([]);
    expect.soft(await tooHigh(page, FOOT[at]), `${path}, ${width} pixels wide`).toEqual([]);
    if (kind !== '/' || width > 400) continue;
    const picture = await page.locator('.picture svg:visible').first().boundingBox();
    expect.soft(picture?.y, 'the first picture of the start page').toBeLessThan(FIRST_PICTURE);
  }
}
