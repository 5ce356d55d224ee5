/** The explorer as a reader holds it: its controls by their labels, its answer as numbers. */
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const EXPLORER = '/haushalt/erkunden/';
export const COMPARISON = '/vergleich/erkunden/';

/** One row of an answer: the number below its name, and its unrounded values. */
export interface AnswerRow {
  readonly key: string;
  readonly values: readonly (number | null)[];
}

/** What the page says about its answer: loading, number of rows, failure. */
export const said = (page: Page) => page.locator('#status');

/** Requests that only a question makes: the engine's program, its workers, its tables, and what draws an answer. */
export const isEngine = (url: string): boolean =>
  /\/engine\/|\.parquet|\/(wasm|answering|start|room|chart|console|reader\.worker)[.-][^/]*\.js/.test(
    new URL(url).pathname,
  );

/** Addresses of the engine that the page asks for, from now on. */
export function engineRequests(page: Page): string[] {
  const urls: string[] = [];
  page.context().on('request', (request) => {
    if (isEngine(request.url())) urls.push(new URL(request.url()).pathname);
  });
  return urls;
}

export async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
}

/** Fields that narrow the question stand folded below the others. */
export async function openFilters(page: Page): Promise<void> {
  const folded = page.locator('#explorer details:not([open]) > summary');
  if (await folded.isVisible()) await folded.click();
}

/** Waits until the last question is answered; the engine may have to come first. */
export async function answered(page: Page, text: string | RegExp = /^[\d.]+ Zeilen?/): Promise<void> {
  await expect(said(page)).toHaveText(text);
}

/** The rows of the answer that is shown. */
export const rowsOf = (page: Page): Promise<AnswerRow[]> =>
  page.locator('#antwort tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      key: row.querySelector('th small')?.textContent?.split(' ').at(-1) ?? '',
      values: [...row.querySelectorAll<HTMLElement>('td.n')].map(({ dataset: { value } }) =>
        value ? Number(value) : null,
      ),
    })),
  );

/** The last line of the answer. */
export const totalOf = (page: Page): Promise<number[]> =>
  page
    .locator('#antwort tfoot td.n')
    .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLElement).dataset.value)));
