/** Own questions in SQL: how long from opening to the first answer on a slow line, and how long a question takes. */
import type { Browser, Page } from '@playwright/test';
import { writeLink } from '../../src/ui/sql-link.ts';
import type { Asked } from './explorer.ts';
import { RUNS } from './samples.ts';
import { slowLine } from './slow-line.ts';

/** The goals of the page, in milliseconds. */
export const SQL_GOALS = { opening: 6000, grouping: 20, joining: 150, pause: 1000 } as const;

const QUESTIONS = [
  { name: 'a group-by over haushalt', sql: 'SELECT produkt, jahr, sum(betrag) AS summe FROM haushalt GROUP BY ALL' },
  {
    name: 'a join of werte with regionen over all values',
    sql: 'SELECT r.art, w.kennzahl, count(*) AS werte, sum(w.wert) AS summe FROM werte w JOIN regionen r USING (ags) GROUP BY ALL',
  },
] as const;

export interface SqlRun {
  /** From the click that opens the database to the first answer in the page, at 10 Mbit/s and 40 ms. */
  readonly opening: number;
  readonly asked: readonly Asked[];
  readonly pauses: readonly Pause[];
}

/** The longest time that the page stood still while something large was done. */
export interface Pause {
  readonly name: string;
  readonly longest: number;
}

const PATH = '/daten/sql/';

/** Measures the page of a server that sends its files precompressed. */
export async function measureSql(browser: Browser, server: string): Promise<SqlRun> {
  const line = await slowLine(server, 10e6, 40);
  try {
    const opening = await inFreshPage(browser, `${line.url}${PATH}`, open);
    return {
      opening,
      asked: await inFreshPage(browser, `${server}${PATH}`, askAll),
      pauses: [
        await inFreshPage(browser, `${server}${PATH}`, leafThrough),
        await inFreshPage(browser, `${server}${PATH}`, readFile),
      ],
    };
  } finally {
    await line.close();
  }
}

async function inFreshPage<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    // what runs a TypeScript file names inner functions through a helper of its own, which a page does not have
    await page.addInitScript('globalThis.__name = (named) => named');
    await page.goto(address, { waitUntil: 'networkidle' });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** The first of the worked questions, asked by one click. */
async function open(page: Page): Promise<number> {
  const started = performance.now();
  await page.locator('[data-frage]').first().click();
  await answered(page);
  return performance.now() - started;
}

const answered = async (page: Page): Promise<string> => {
  const state = page.locator('#zustand').filter({ hasText: /Zeilen? in/ });
  await state.waitFor({ timeout: 60_000 });
  return (await state.textContent()) ?? '';
};

/** Each question as the page itself times it: from the click until all rows are computed. */
async function askAll(page: Page): Promise<Asked[]> {
  await open(page);
  const asked: Asked[] = [];
  for (const { name, sql } of QUESTIONS) {
    const times: number[] = [];
    for (let round = 0; round <= RUNS; round += 1) {
      if (round === 0) await page.evaluate((hash) => location.assign(hash), writeLink(sql) ?? '');
      else await page.locator('#ausfuehren').click();
      await page.waitForTimeout(300);
      times.push(milliseconds(await answered(page)));
    }
    const [cold = Number.NaN, ...warm] = times;
    const rows = Number(/^[\d.]+/.exec((await page.locator('#zustand').textContent()) ?? '')?.[0].replaceAll('.', ''));
    asked.push({ name, rows, cold, warm });
  }
  return asked;
}

/** Goes through an answer of 100,000 rows and sorts it. */
async function leafThrough(page: Page): Promise<Pause> {
  await open(page);
  const sql = 'SELECT kennzahl, jahr, wert, ags FROM werte WHERE wert IS NOT NULL ORDER BY ALL LIMIT 100000';
  await page.evaluate((hash) => location.assign(hash), writeLink(sql) ?? '');
  const place = (text: string): Promise<void> => page.locator('#stelle', { hasText: text }).waitFor();
  await place('1 bis 100 von 100.000');
  await page.evaluate(watchFrames);
  for (const name of ['Ende', 'Anfang', 'Weiter']) await page.getByRole('button', { name, exact: true }).click();
  await place('101 bis 200 von');
  await page.locator('#tabelle').getByRole('button', { name: 'wert' }).click();
  await place('1 bis 100 von');
  return { name: 'paging and sorting 100,000 rows', longest: await longestFrame(page) };
}

/** Has a file of 200,000 rows read. */
async function readFile(page: Page): Promise<Pause> {
  await open(page);
  await page.locator('#eigene > summary').click();
  const files = await page.evaluateHandle(() => {
    const lines = Array.from({ length: 200_000 }, (_, at) => `12054000;Ort ${at};${at},5;${(at % 28) + 1}.1.2024`);
    const transfer = new DataTransfer();
    transfer.items.add(new File([['ags;ort;wert;tag', ...lines].join('\r\n')], 'liste.csv', { type: 'text/csv' }));
    return transfer;
  });
  await page.evaluate(watchFrames);
  await page.dispatchEvent('[data-ablage]', 'drop', { dataTransfer: files });
  await page.locator('[data-umfang]', { hasText: '200.000 Zeilen' }).waitFor({ timeout: 60_000 });
  return { name: 'reading a file of 200,000 rows', longest: await longestFrame(page) };
}

/** Runs in the page: keeps the longest time between two frames. */
function watchFrames(): void {
  let last = performance.now();
  let longest = 0;
  const frame = (now: number): void => {
    longest = Math.max(longest, now - last);
    last = now;
    Object.assign(window, { longest });
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const longestFrame = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'longest') as number);

/** "172 Zeilen in 1,2 s." → 1200. */
function milliseconds(text: string): number {
  const [, value = '', unit] = /in ([\d.,]+) (ms|s)/.exec(text) ?? [];
  const number = Number(value.replaceAll('.', '').replace(',', '.'));
  return unit === 's' ? number * 1000 : number;
}
