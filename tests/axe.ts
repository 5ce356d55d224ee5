/** What axe finds on a page: WCAG 2.2 AA and the good practice around it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type axeCore from 'axe-core';
import { textsByLook } from './looks.ts';

const PROGRAM = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES: axeCore.RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // What is right is not listed: a page of a thousand cells takes a fifth of the time.
  resultTypes: ['violations'],
};

/** The rules that ask for colours, and take more than half of the time. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const WITHOUT_COLOURS: axeCore.RunOptions = {
  ...RULES,
  rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])),
};

/**
 * Expects axe to find nothing on the page as it is now. Needs JavaScript.
 * The test goes on after a finding, so that one page does not hide what is wrong with the next.
 */
export async function axe(page: Page, options: axeCore.RunOptions = RULES): Promise<void> {
  report(page, await violations(page, options));
}

/** What axe finds on the page as it is now. */
export async function violations(page: Page, options: axeCore.RunOptions = RULES): Promise<axeCore.Result[]> {
  await load(page);
  const run = async (given: axeCore.RunOptions) =>
    (await (Reflect.get(window, 'axe') as typeof axeCore).run(document, given)).violations;
  return page.evaluate(run, options);
}

/** Expects axe to find nothing on the page as it is now, in light and in dark. */
export async function axeLightAndDark(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await test.step(colorScheme, () => axe(page));
  }
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 800 };

const VIEWS = [
  [WIDE, 'light'],
  [NARROW, 'dark'],
  [NARROW, 'light'],
  [WIDE, 'dark'],
] as const;

/**
 * Expects axe to find nothing on the page in light and dark, wide and narrow. In light and wide every rule sees all of it. What
 * narrows changes everything but colours, what darkens nothing but colours; so there the rules about colours see one text of
 * each look that they have not passed before.
 */
export async function axeInAllViews(page: Page): Promise<void> {
  await look(page, WIDE, 'light', () => axe(page));
  await look(page, WIDE, 'dark', () => axeByLook(page));
  await look(page, NARROW, 'light', async () => {
    await axe(page, WITHOUT_COLOURS);
    await axeByLook(page);
  });
  await look(page, NARROW, 'dark', () => axeByLook(page));
}

/** One of the four views, for one of many pages, by its number: what all pages share is so seen in all of them, and colours once for each look. */
export async function axeInOneView(page: Page, number: number): Promise<void> {
  const [size, scheme] = VIEWS[number % VIEWS.length] as (typeof VIEWS)[number];
  await look(page, size, scheme, () => axeLikeOthers(page));
}

/** Expects axe to find nothing on the page as it is now, where other pages of its kind have been seen in all views. */
export async function axeLikeOthers(page: Page): Promise<void> {
  await axe(page, WITHOUT_COLOURS);
  await axeByLook(page);
}

async function look(page: Page, size: typeof WIDE, colorScheme: 'light' | 'dark', work: () => Promise<void>) {
  await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme });
  await test.step(`${colorScheme}, ${size.width} pixels`, work);
}

/** Looks that have passed; a worker keeps them from page to page. */
const passed = new Set<string>();

async function axeByLook(page: Page): Promise<void> {
  await load(page);
  const { pathname } = new URL(page.url());
  const known = [...passed].filter((key) => !key.includes(' at /') || key.endsWith(` at ${pathname}`));
  const found = await page.evaluate(checkLooks, { rules: COLOURS, known });
  for (const key of found.passed) passed.add(key);
  report(page, found.violations);
}

/**
 * Runs in the page: checks the first text of each look that is not known. A look has passed when its text has; where axe cannot
 * say, say because a text is a single letter, all texts of the look are asked.
 */
async function checkLooks({ rules, known }: { rules: string[]; known: string[] }) {
  const looks = [...(Reflect.get(window, 'textsByLook') as typeof textsByLook)(new Set(known))];
  const found = { violations: [] as axeCore.Result[], passed: [] as string[] };
  const check = async (texts: Element[]): Promise<Set<Element | undefined>> => {
    if (texts.length === 0) return new Set();
    const { violations, passes } = await (Reflect.get(window, 'axe') as typeof axeCore).run(
      { include: texts as never },
      { runOnly: { type: 'rule', values: rules }, resultTypes: ['violations', 'passes'], elementRef: true },
    );
    found.violations.push(...violations);
    return new Set(
      passes.filter(({ id }) => id === rules[0]).flatMap(({ nodes }) => nodes.map((node) => node.element)),
    );
  };
  const right = await check(looks.map(([, [first]]) => first as Element));
  const open = looks.filter(([, [first]]) => !right.has(first));
  const alsoRight = await check(open.flatMap(([, texts]) => texts));
  for (const [key, texts] of looks)
    if (texts.some((text) => right.has(text) || alsoRight.has(text))) found.passed.push(key);
  // elements stay in the page
  return JSON.parse(JSON.stringify(found, (name, value) => (name === 'element' ? undefined : value))) as typeof found;
}

async function load(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(PROGRAM);
  await page.evaluate(`window.textsByLook = ${textsByLook}`);
}

function report(page: Page, violations: readonly axeCore.Result[]): void {
  const findings = violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`,
    ),
  );
  expect.soft(findings, `axe on ${page.url()}`).toEqual([]);
}
