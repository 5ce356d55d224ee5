/** The explorer as a reader holds it: its controls by their labels, its answer as numbers. */
import { expect, type Page } from '@playwright/test';

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
  /\/engine\/|\.parquet|\/(wasm|answering|draw-answer|start|room|quick|console|reader\.worker)[.-][^/]*\.js/.test(
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
  const field = page.getByRole('combobox', { name: label, exact: true });
  if (page.url().includes(COMPARISON) && !(await field.isVisible())) await openFilters(page);
  await field.selectOption({ label: option });
}

/** Fields that the usual question does not need stand folded below the others. */
export async function openFilters(page: Page): Promise<void> {
  const folded = page.locator('.explorer details:not([open]) > summary');
  if (await folded.isVisible()) await folded.click();
}

/** Waits until the first question is answered; the engine may have to come first. */
export async function answered(page: Page, text: string | RegExp = /^[\d.]+ Zeilen?/): Promise<void> {
  await expect(said(page)).toHaveText(text);
}

/**
 * Asks a further question, and waits for its answer: what says that the last one is answered stands there already. Each answer
 * is drawn anew, so that the marks of the one before are gone with it.
 */
export async function asking(page: Page, ask: () => Promise<unknown>): Promise<void> {
  await page.locator('#antwort').evaluate((answer) => {
    for (const part of answer.children) part.setAttribute('data-before', '');
  });
  await ask();
  await expect(page.locator('#antwort > [data-before]')).toHaveCount(0);
}

/** Chooses an option that asks another question, and waits for its answer. */
export const ask = (page: Page, label: string, option: string): Promise<void> =>
  asking(page, () => choose(page, label, option));

/** Goes to another address of an explorer that stands open, as by the way back. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);

/** Goes to another address of an explorer that stands open, and waits for its answer. */
export const goOn = (page: Page, address: string): Promise<void> => asking(page, () => goTo(page, address));

/** Waits until a page has begun what it begins by itself: it is loaded, and its thread has nothing left to do. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestIdleCallback(() => requestIdleCallback(() => done()))));

/** Opens an explorer and has its engine started by a question. */
export async function openExplorer(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await (path === EXPLORER ? ask(page, 'Gruppiert nach', 'Unterprodukt') : ask(page, 'Preise', 'in Preisen von 2020'));
}

/** An explorer whose engine is started, at the question that a reader finds when he comes. */
export async function firstQuestion(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = false;
    (document.activeElement as HTMLElement).blur();
  });
  const field = page.getByRole('searchbox', { name: 'Region hinzufügen' });
  if (await field.isVisible()) await field.fill('');
  await goOn(page, new URL(page.url()).pathname);
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
