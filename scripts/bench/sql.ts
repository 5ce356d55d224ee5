/** Own questions in SQL: how long from opening to the first answer on a slow line, and how long a question takes. */
import type { Browser, Page } from '@playwright/test';
import { writeLink } from '../../src/ui/sql-link.ts';
import type { Asked } from './explorer.ts';
import { RUNS } from './samples.ts';
import { slowLine } from './slow-line.ts';

/** The goals of the page, in milliseconds. */
export const SQL_GOALS = { opening: 6000, grouping: 20, joining: 150 } as const;

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
}

const PATH = '/daten/sql/';

/** Measures the page of a server that sends its files precompressed. */
export async function measureSql(browser: Browser, server: string): Promise<SqlRun> {
  const line = await slowLine(server, 10e6, 40);
  try {
    const opening = await inFreshPage(browser, `${line.url}${PATH}`, open);
    return { opening, asked: await inFreshPage(browser, `${server}${PATH}`, askAll) };
  } finally {
    await line.close();
  }
}

async function inFreshPage<T>(browser: Browser, address: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
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

/** "172 Zeilen in 1,2 s." → 1200. */
function milliseconds(text: string): number {
  const [, value = '', unit] = /in ([\d.,]+) (ms|s)/.exec(text) ?? [];
  const number = Number(value.replaceAll('.', '').replace(',', '.'));
  return unit === 's' ? number * 1000 : number;
}
