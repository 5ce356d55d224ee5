/** The SQL desk lives on: after questions without end or measure, without network or storage, from one visit to the next. */
import { writeLink } from '../../src/ui/sql-link.ts';
import { axe } from '../axe.ts';
import { isEngine, settled } from '../explorer-page.ts';
import { expect, test, WHOLE_RUN, watch } from '../fixtures.ts';
import { holdClock } from '../hold-clock.ts';
import { siteFiles } from '../site.ts';
import {
  answered,
  ask,
  editor,
  failure,
  follow,
  give,
  makeTable,
  openChart,
  openSqlPage,
  rows,
  SQL_PAGE,
  state,
} from '../sql-page.ts';

/** A gigabyte is filled before such a question fails. */
const TO_THE_BRIM = 15 * 60_000;

test('a runaway question is stopped, and the page lives on with all tables', async ({ sqlPage: page }) => {
  await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
  await makeTable(page);
  for (const sql of [
    'SELECT count(*) FROM werte a, werte b WHERE a.wert < b.wert',
    'SELECT max(x) FROM range(100000000000000) t(x)',
  ]) {
    await ask(page, sql);
    await expect(state(page)).toHaveText(/^läuft seit/);
    await page.getByRole('button', { name: 'Anhalten' }).click();
    await expect(state(page)).toHaveText(/^Angehalten/);
  }
  await ask(page, 'SELECT r.name FROM meine_liste m JOIN regionen r USING (ags)');
  await answered(page, /^1 Zeile in/);
  await expect(page.getByRole('button', { name: 'Ausführen', exact: true })).toBeEnabled();
});

test(
  'a question that needs too much memory, or breaks the engine, is told so, and the next one is answered',
  WHOLE_RUN,
  async ({ page }) => {
    await openSqlPage(page);
    await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
    await makeTable(page);
    for (const [sql, words] of [
      ['CREATE TABLE zuviel AS SELECT a.*, b.* FROM werte a, regionen b; SELECT 1', '1 GB'],
      ['SELECT list(a.wert) FROM werte a, werte b', '1 GB'],
      ['SELECT range(1000000000)', 'zu groß oder zu tief verschachtelt'],
      [`SELECT ${'1+'.repeat(15_000)}1`, 'zu groß oder zu tief verschachtelt'],
    ] as const) {
      await ask(page, sql);
      await expect(failure(page), sql.slice(0, 60)).toContainText(words, { timeout: TO_THE_BRIM });
      await ask(page, 'SELECT (SELECT count(*) FROM haushalt) + (SELECT count(*) FROM meine_liste) AS n');
      await answered(page, /^1 Zeile in/);
      expect((await rows(page))[0]?.[0]).toBe('38.263');
    }
  },
);

test('a link holds the question, shows it, and answers it in a fresh browser when told to', async ({
  sqlPage: page,
  browser,
  baseURL,
}) => {
  await ask(page, "SELECT name FROM regionen WHERE name LIKE 'Ki%l' -- größte?");
  await answered(page);
  const fresh = await browser.newContext({ baseURL });
  const seen = watch(fresh, baseURL ?? '');
  const other = await fresh.newPage();
  const urls: string[] = [];
  other.on('request', (request) => urls.push(request.url()));
  await other.goto(page.url());
  await settled(other);
  await expect(other.getByRole('region', { name: 'Frage aus dem Link' })).toHaveText(/^SELECT name .* -- größte\?$/);
  expect(urls.filter(isEngine)).toEqual([]);
  await axe(other);
  await follow(other, page.url());
  await answered(other);
  await expect(other.locator('#verlinkt')).toBeHidden();
  expect(await rows(other)).toEqual(await rows(page));
  expect(seen).toEqual({ foreign: [], errors: [] });
  await fresh.close();
  // going back brings the question before
  await ask(page, 'SELECT 2 AS zwei');
  await answered(page, /^1 Zeile/);
  await page.goBack();
  await expect(editor(page)).toContainText('LIKE');
  // where the database is open, another link is answered at once
  await answered(page);
  await page.evaluate((hash) => location.assign(hash), writeLink('SELECT 3 AS drei') ?? '');
  await expect(page.locator('#tabelle')).toContainText('drei');
});

test('a broken link is said to be broken, and a question too long for a link is none', WHOLE_RUN, async ({ page }) => {
  await page.goto(`${SQL_PAGE}#sql=%E0%A4%A`);
  await expect(page.locator('#status')).toHaveText(/Dieser Link ist beschädigt/);
  await page.goto('about:blank');
  await openSqlPage(page);
  await ask(page, `SELECT '${'ä'.repeat(3000)}' AS a`);
  await answered(page, /^1 Zeile/);
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: 'Link zu dieser Frage kopieren' }).click();
  await expect(page.locator('#kopiert')).toHaveText(/für einen Link zu lang/);
});

test('where the browser keeps nothing, the desk works all the same', WHOLE_RUN, async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  await openSqlPage(page);
  await ask(page, 'SELECT 1 AS a');
  await answered(page, /^1 Zeile/);
  await expect(page.locator('#verlauf')).toBeVisible();
});

test('the history stays in this browser, and is erased', WHOLE_RUN, async ({ page }) => {
  await openSqlPage(page);
  await ask(page, 'SELECT 41 + 1 AS a');
  await answered(page);
  await page.goto('about:blank');
  await openSqlPage(page);
  await page.locator('#verlauf > summary').click();
  await page.getByRole('button', { name: 'SELECT 41 + 1 AS a' }).click();
  await answered(page);
  expect(await rows(page)).toEqual([['42']]);
  await page.getByRole('button', { name: 'Verlauf löschen' }).click();
  await expect(page.locator('#verlauf')).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test(
  'once open, it needs no network: not for questions and not for charts',
  WHOLE_RUN,
  async ({ page, context, allowedErrors }) => {
    // the symbol of the page, which the browser asks for again with each address
    allowedErrors.push(/symbol\.svg/);
    const urls: string[] = [];
    page.on('request', (request) => urls.push(new URL(request.url()).pathname));
    await openSqlPage(page);
    await ask(page, 'SELECT 1');
    await answered(page);
    // what draws comes with the first answer, by itself; here it is only waited for
    const drawing = siteFiles().find((name) => /^\/_astro\/quick\.[^/]+\.js$/.test(name)) ?? '';
    await expect.poll(() => urls).toContain(drawing);
    await page.evaluate((module) => import(module), drawing);
    await context.setOffline(true);
    await ask(page, 'SELECT jahr, sum(betrag) AS summe FROM haushalt GROUP BY ALL ORDER BY jahr');
    await answered(page, /^5 Zeilen/);
    await openChart(page);
    await expect(page.locator('#diagramm svg.chart')).toBeVisible();
    await give(page, 'liste.csv', 'ags;n\n12054000;1\n');
    await makeTable(page);
    await expect(page.locator('[data-liste] li')).toHaveCount(1);
    await ask(page, 'SELECT n FROM meine_liste');
    await answered(page, /^1 Zeile/);
  },
);

test(
  'an engine that cannot be started anew says so, and the next question tries again',
  WHOLE_RUN,
  async ({ page, allowedErrors }) => {
    allowedErrors.push(/Failed to fetch|ERR_FAILED/);
    await holdClock(page);
    await openSqlPage(page);
    await page.route('**/engine/*.wasm', (route) => route.abort());
    // breaks the engine, so that a new one has to come
    await ask(page, 'SELECT range(1000000000)');
    await expect(failure(page)).toContainText('zu groß');
    await ask(page, 'SELECT 1');
    const patience = async (): Promise<string | null> => {
      await page.clock.fastForward(20_000);
      return failure(page).textContent();
    };
    await expect.poll(patience).toContain('Seit 20 Sekunden');
    await page.unroute('**/engine/*.wasm');
    await ask(page, 'SELECT 1');
    await answered(page, /^1 Zeile/);
  },
);
