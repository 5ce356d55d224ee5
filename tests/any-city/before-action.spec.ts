/** What a question loads is known by its addresses; that no page loads it before is told from them in `kinds.spec.ts`. */
import { writeLink } from '../../src/ui/sql-link.ts';
import { answered, COMPARISON, EXPLORER, isEngine, settled } from '../explorer-page.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';
import { ask } from '../sql-page.ts';

test('the engine is known by its addresses', WHOLE_RUN, async ({ page }) => {
  const urls: string[] = [];
  page.context().on('request', (request) => urls.push(request.url()));
  await page.goto(`${EXPLORER}?gruppe=unterprodukt`);
  await answered(page);
  const kinds = ['.wasm', '.worker.', '.parquet', '/wasm.'].filter((part) =>
    urls.some((url) => isEngine(url) && url.includes(part)),
  );
  expect(kinds).toHaveLength(4);
});

test(
  'the comparison too is known by its addresses, those of the part that draws among them',
  WHOLE_RUN,
  async ({ page }) => {
    const urls: string[] = [];
    page.context().on('request', (request) => urls.push(request.url()));
    await page.goto(`${COMPARISON}?preise=2020`);
    await answered(page, /Regionen/);
    for (const part of ['.wasm', '.worker.', '/werte.parquet', '/wasm.', '/answering.'])
      expect(
        urls.filter((url) => isEngine(url) && url.includes(part)),
        part,
      ).not.toEqual([]);
    // the budget's tables are no part of this question
    expect(urls.filter((url) => url.includes('haushalt.parquet'))).toEqual([]);
  },
);

test(
  'the SQL page too: its editor, its reader of files and its engine; a large table when it is named',
  WHOLE_RUN,
  async ({ page }) => {
    const urls: string[] = [];
    page.context().on('request', (request) => urls.push(request.url()));
    await page.goto(`/daten/sql/${writeLink('SELECT 1')}`);
    await settled(page);
    expect(urls.filter(isEngine)).toEqual([]);
    await page.getByRole('button', { name: /und ausführen$/ }).click();
    await expect(page.locator('#zustand')).toHaveText(/^1 Zeile in/);
    for (const part of ['.wasm', '.worker.', '/haushalt.parquet', '/console.', '/quick.', '/reader.worker'])
      await expect.poll(() => urls.filter((url) => isEngine(url) && url.includes(part)), part).not.toEqual([]);
    const large = (): string[] =>
      urls.flatMap((url) => /\/((?:kennzahl)?werte|\w+_mit_namen)\.parquet/.exec(url)?.[1] ?? []);
    expect(large()).toEqual([]);
    await ask(page, 'SELECT count(*) > 100000 AS viele FROM werte');
    await expect(page.locator('#tabelle tbody')).toHaveText('true');
    expect(large()).toEqual(['werte']);
  },
);
