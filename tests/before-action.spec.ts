/** Before a reader acts, not one byte of the engine and of the search comes; what comes fits the limits. */
import { writeLink } from '../src/ui/sql-link.ts';
import { answered, COMPARISON, EXPLORER, isEngine } from './explorer-page.ts';
import { expect, test } from './fixtures.ts';
import { fullestPages } from './site.ts';

const NEVER = /\/suche\/index\.json$|\/find\.[^/]*\.js$|\.csv$/;

test('no kind of page loads what nobody has asked for', async ({ page }) => {
  test.slow();
  const urls: string[] = [];
  page.context().on('request', (request) => urls.push(request.url()));
  for (const { path } of fullestPages()) {
    await page.goto(path);
    // A reader scrolls, points and moves on by keyboard: that is reading, not asking.
    await page.mouse.move(200, 300);
    await page.mouse.wheel(0, 5000);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect
      .soft(
        urls.splice(0).filter((url) => isEngine(url) || NEVER.test(url)),
        path,
      )
      .toEqual([]);
  }
});

test('the engine is known by its addresses', async ({ page }) => {
  const urls: string[] = [];
  page.context().on('request', (request) => urls.push(request.url()));
  await page.goto(`${EXPLORER}?gruppe=kontengruppe`);
  await answered(page);
  const kinds = ['.wasm', '.worker.', '.parquet', '/wasm.'].filter((part) =>
    urls.some((url) => isEngine(url) && url.includes(part)),
  );
  expect(kinds).toHaveLength(4);
});

test('the comparison too is known by its addresses, those of the part that draws among them', async ({ page }) => {
  const urls: string[] = [];
  page.context().on('request', (request) => urls.push(request.url()));
  await page.goto(`${COMPARISON}?ansicht=tabelle`);
  await answered(page, /Regionen/);
  for (const part of ['.wasm', '.worker.', '/werte.parquet', '/wasm.', '/answering.'])
    expect(
      urls.filter((url) => isEngine(url) && url.includes(part)),
      part,
    ).not.toEqual([]);
  // the budget's tables are no part of this question
  expect(urls.filter((url) => url.includes('haushalt.parquet'))).toEqual([]);
});

test('the SQL page too: its editor, its reader of files and its engine', async ({ page }) => {
  const urls: string[] = [];
  page.context().on('request', (request) => urls.push(request.url()));
  await page.goto(`/daten/sql/${writeLink('SELECT 1')}`, { waitUntil: 'networkidle' });
  expect(urls.filter(isEngine)).toEqual([]);
  await page.getByRole('button', { name: /und ausführen$/ }).click();
  await expect(page.locator('#zustand')).toHaveText(/^1 Zeile in/);
  await page.waitForLoadState('networkidle');
  for (const part of ['.wasm', '.worker.', '/werte.parquet', '/console.', '/room.', '/chart.', '/reader.worker'])
    expect(
      urls.filter((url) => isEngine(url) && url.includes(part)),
      part,
    ).not.toEqual([]);
});
