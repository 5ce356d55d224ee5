/** A visitor's own budget file in Chromium: from the drop to the first picture, and from a correction to the page that says so. */
import type { Browser, Page } from '@playwright/test';

/** The goals of the page, in milliseconds. */
export const OWN_GOALS = { small: 3000, large: 10_000, correcting: 300 } as const;

export interface OwnRun {
  /** From 10,000 rows to the map, with the reader loaded. */
  readonly small: number;
  /** From 300,000. */
  readonly large: number;
  /** From another role for one column of 50,000 rows to its sums. */
  readonly correcting: number;
  /** The same to all of the page, with its pictures. */
  readonly redrawn: number;
}

/** @param url of the site */
export async function measureOwn(browser: Browser, url: string): Promise<OwnRun> {
  const small = await inFreshPage(browser, url, (page) => page.evaluate(timePicture, 10_000));
  const large = await inFreshPage(browser, url, (page) => page.evaluate(timePicture, 300_000));
  const corrected = await inFreshPage(browser, url, async (page) => {
    await page.evaluate(timePicture, 50_000);
    await page.waitForFunction(() => document.querySelector('[data-stand]')?.textContent === '');
    return page.evaluate(timeCorrection);
  });
  return { small, large, ...corrected };
}

async function inFreshPage<T>(browser: Browser, url: string, work: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'de-DE' });
  try {
    const page = await context.newPage();
    await page.goto(`${url}/eigener-haushalt/`);
    await page.locator('#eigene-datei').focus();
    await page.getByText('Ab jetzt geht es ohne Netz.').waitFor();
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page: gives it a file of so many rows, of a thousand products and some hundred accounts. */
async function timePicture(rows: number): Promise<number> {
  const head =
    'Bereich;Bezeichnung Bereich;Produkt;Bezeichnung Produkt;Konto;Ertrag/Aufwand;Ergebnis 2022;Ansatz 2023;Ansatz 2024';
  // no function with a name of its own: the page has nothing that names it
  const lines = Array.from({ length: rows }, (_, at) => {
    const product = 11_000 + (at % 1000);
    const area = Math.floor(product / 100);
    const account = (at % 3 ? 50_000 : 40_000) + (at % 397);
    const amounts = [7919, 104_729, 1_299_709].map((step) => `${(at * step) % 100_000},${10 + (at % 89)}`);
    const side = at % 3 ? 'Aufwand' : 'Ertrag';
    return [area, `Bereich ${area}`, product, `Produkt ${product}`, account, side, ...amounts].join(';');
  });
  const text = [head, ...lines].join('\n');
  const input = document.querySelector<HTMLInputElement>('#eigene-datei');
  const place = document.querySelector('[data-karte]');
  if (!input || !place) throw new Error('The page has changed its form.');
  const given = new DataTransfer();
  given.items.add(new File([text], 'haushalt.csv'));
  const drawn = new Promise<void>((resolve) => {
    new MutationObserver(() => place.querySelector('.map') && resolve()).observe(place, {
      childList: true,
      subtree: true,
    });
  });
  const started = performance.now();
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn;
  return performance.now() - started;
}

/** Runs in the page: leaves one column of amounts out. */
async function timeCorrection(): Promise<Pick<OwnRun, 'correcting' | 'redrawn'>> {
  const select = [...document.querySelectorAll('select')].find((one) => one.dataset.role === 'Ansatz 2023');
  const status = document.querySelector('[data-stand]');
  const sums = document.querySelector('[data-summen]');
  if (!select || !status || !sums) throw new Error('The page has changed its form.');
  const read = new Promise<void>((resolve) => {
    new MutationObserver(() => status.textContent === '' && resolve()).observe(status, { childList: true });
  });
  const told = new Promise<number>((resolve) => {
    // a frame later they are seen
    new MutationObserver(() => requestAnimationFrame(() => resolve(performance.now()))).observe(sums, {
      childList: true,
    });
  });
  const started = performance.now();
  select.value = 'ohne';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  const correcting = (await told) - started;
  await read;
  return { correcting, redrawn: performance.now() - started };
}
