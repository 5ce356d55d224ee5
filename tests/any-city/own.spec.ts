/** A visitor's own budget file: read in the browser, shown, corrected, and it leaves the page by no way. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { shared } from '../../scripts/testing/shared.ts';
import { axe } from '../axe.ts';
import { expect, test, WHOLE_RUN } from '../fixtures.ts';

const ADDRESS = '/eigener-haushalt/';
/** Files of others beside the repository; both sums stand in docs/import.md's test of real files. */
const REAL = [
  ['data/real/duesseldorf/duesseldorf2018.csv', '2.698.580.247,65'],
  ['data/real/gilching/Haushalt-2015-2018-enriched.csv', '46.843.200'],
] as const;

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const choose = (page: Page, ...files: ReturnType<typeof file>[]) => page.setInputFiles('#eigene-datei', files);
const map = (page: Page) => page.locator('[data-karte] .map');
const failure = (page: Page) => page.locator('[data-fehler]');
/** Addresses that carry anything of a file, or that are no plain file of the site. */
const telling = (url: string): boolean => !/^(blob:)?https?:\/\/[^?]*$/.test(url);

test('the example is understood, its map opens, a column is corrected, and nothing of it is sent', async ({ page }) => {
  const requests: { url: string; method: string; body: string | null }[] = [];
  page.context().on('request', (one) => requests.push({ url: one.url(), method: one.method(), body: one.postData() }));
  await page.goto(ADDRESS);
  await expect(page.locator('[data-ablage]')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Mit einer erfundenen Stadt ausprobieren' }).click();
  await expect(map(page)).toBeVisible();
  await expect(page.locator('[data-kennzeichen]')).toContainText('Eigene Datei, nicht geprüft, nicht veröffentlicht');
  await expect(page.locator('#summen')).toContainText('39.136.700');
  await axe(page);
  const before = requests.length;
  await map(page).locator('.chart.breit .tile[data-id="36"]').focus();
  await page.keyboard.press('Enter');
  await expect(map(page).locator('[data-trail]')).toContainText('›');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Was die Spalte Ansatz 2025 ist' }).selectOption('ohne');
  await expect(page.locator('#summen tbody tr')).toHaveCount(2);
  await expect(page.getByRole('combobox', { name: 'Was die Spalte Ansatz 2025 ist' })).toBeFocused();
  await page.getByLabel('im Plan steht').fill('36.588.398,76');
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(page.locator('[data-total]')).toContainText('Stimmt überein: 2024, ergebnis, aufwand.');
  await page.getByLabel('im Plan steht').fill('36.588.398,77');
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  await expect(page.locator('[data-total]')).toContainText('Stimmt nicht überein');
  expect(requests.length).toBe(before);
  expect(requests.filter(({ url, method, body }) => telling(url) || method !== 'GET' || body !== null)).toEqual([]);
});

test('a question is asked with what each answer makes of the sums, and answered without a network', async ({
  page,
}) => {
  await page.goto(ADDRESS);
  await page.locator('#eigene-datei').focus();
  await expect(page.locator('[data-stand]')).toContainText('Ab jetzt geht es ohne Netz.');
  await page.context().setOffline(true);
  await choose(
    page,
    file('h.csv', 'Produkt;Bezeichnung;Aufwand 2024\n111;Rathaus;10.000.000,00\n112;Schule;20.000.000,00\n'),
  );
  const question = page.locator('[data-question]');
  await expect(question).toContainText('geplant oder abgerechnet');
  await expect(question).toContainText('30,0 Mio. € Aufwand');
  await axe(page);
  await question.getByText('abgerechnet (Ergebnis)').click();
  await page.getByRole('button', { name: 'So ist es' }).click();
  await expect(page.locator('#summen')).toContainText('2024, Ergebnis');
  await page.context().setOffline(false);
});

test('what is no budget gets a sentence, markup stays text, and the page lives on', async ({ page }) => {
  await page.goto(ADDRESS);
  await choose(page, file('plan.pdf', '%PDF-1.7'));
  await expect(failure(page)).toContainText('Das ist ein PDF.');
  await axe(page);
  const hostile =
    'Produkt;Bezeichnung;Konto;Aufwand Ansatz 2024\n111;<img src=x onerror=alert(1)>;5011;10,00\n112;@SUM(A1);5211;20,00\n';
  await choose(page, file('<b>x</b>.csv', hostile));
  await expect(map(page)).toBeVisible();
  await expect(failure(page)).toBeHidden();
  await expect(page.locator('[data-ergebnis] img, [data-ergebnis] b > b')).toHaveCount(0);
  await expect(page.locator('[data-karte]')).toContainText('<img src=x onerror=alert(1)>');
});

test('two towns in files of the same columns are added up only when somebody says so', WHOLE_RUN, async ({ page }) => {
  await page.goto(ADDRESS);
  const town = (amount: string) => `Produkt;Konto;Aufwand Ansatz 2024\n111;5011;${amount},00\n112;5011;200000,00\n`;
  await choose(page, file('adorf.csv', town('100000')), file('bdorf.csv', town('700000')));
  const question = page.locator('[data-question]');
  await expect(question).toContainText('„adorf.csv“ und „bdorf.csv“ haben dieselben Spalten');
  await expect(question).toContainText('1,2 Mio. € Aufwand');
  await expect(page.locator('#summen')).toContainText('Vorläufig: Eine Frage zur Datei ist noch offen');
  await axe(page);
  await question.getByText('nur „bdorf.csv“').click();
  await page.getByRole('button', { name: 'So ist es' }).click();
  await expect(page.locator('#summen')).toContainText('900.000');
  await expect(page.locator('#summen')).not.toContainText('Vorläufig');
  await expect(page.locator('[data-ausgelassen]')).toContainText('zählt nicht mit, so festgelegt, adorf.csv');
});

test('changes are compared, and everything is taken away without a network', async ({ page, context }) => {
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Mit einer erfundenen Stadt ausprobieren' }).click();
  await expect(map(page)).toBeVisible();
  await page.locator('[name="gemeinde"]').fill('Cottbus');
  await page.getByRole('button', { name: 'Gemeinde suchen' }).click();
  await page.getByRole('button', { name: /^Cottbus/ }).click();
  const statistic = page.getByRole('table', { name: /^Kennzahlen der amtlichen Statistik für Cottbus/ });
  await expect(statistic).toContainText(/Platz \d+ von \d+/);
  await context.setOffline(true);
  const changes = page.locator('#aenderungen');
  await expect(changes).toContainText('Aufwand 2026');
  await page.getByRole('combobox', { name: 'mit', exact: true }).selectOption({ index: 0 });
  await page.getByRole('combobox', { name: 'Zeige', exact: true }).selectOption({ index: 1 });
  await expect(changes).toContainText('Ertrag 2026');
  await expect(changes.locator('a')).toHaveCount(0);
  const saved = async (name: string): Promise<{ name: string; bytes: Buffer }> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const one = await download;
    return { name: one.suggestedFilename(), bytes: await readFile(await one.path()) };
  };
  await page.locator('#karte summary', { hasText: 'Herunterladen' }).click();
  const png = await saved('PNG Bild für Texte und Folien');
  expect(png.name).toBe('eigene-datei-ungeprueft-karte.png');
  expect([...png.bytes.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);
  const report = await saved('HTML-Datei herunterladen');
  expect(report.name).toBe('eigene-datei-ungeprueft-beispiel-musterfeld.html');
  const alone = await context.browser()?.newContext({ javaScriptEnabled: false, offline: true });
  const paper = await alone?.newPage();
  if (!alone || !paper) throw new Error('no browser');
  const requests: string[] = [];
  paper.on('request', (one) => requests.push(one.url()));
  await paper.setContent(report.bytes.toString('utf8'));
  await expect(paper.locator('.mark').first()).toContainText('Eigene Datei, nicht geprüft, nicht veröffentlicht');
  await expect(paper.locator('figure .breit svg').first()).toBeVisible();
  await expect(paper.locator('main')).toContainText('39.136.700');
  expect(requests).toEqual([]);
  await alone.close();
});

test('a budget is kept in this browser only on request, and erased again', async ({ page }) => {
  await page.goto(ADDRESS);
  const kept = page.locator('[data-behaltene]');
  await expect(kept).toBeHidden();
  await choose(
    page,
    file('h.csv', 'Produkt;Bezeichnung;Aufwand 2024\n111;Rathaus;10.000.000\n112;Schule;20.000.000\n'),
  );
  await page.locator('[data-question]').getByText('abgerechnet (Ergebnis)').click();
  await page.getByRole('button', { name: 'So ist es' }).click();
  await expect(page.locator('#summen')).toContainText('30.000.000');
  await page.getByLabel('Name', { exact: true }).fill('Mein <b>Dorf</b>');
  await page.getByRole('button', { name: 'In diesem Browser behalten' }).click();
  await expect(kept).toContainText('Mein <b>Dorf</b>');
  await axe(page);
  await page.reload();
  await page.getByRole('button', { name: 'Öffnen „Mein <b>Dorf</b>“' }).click();
  // with what was said of it
  await expect(page.locator('#summen')).toContainText('2024, Ergebnis');
  await expect(page.locator('[data-question]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Löschen „Mein <b>Dorf</b>“' }).click();
  await expect(kept).toBeHidden();
  await page.reload();
  await expect(page.locator('[data-ablage]')).toBeVisible();
  await expect(kept).toBeHidden();
});

test('reading can be stopped', WHOLE_RUN, async ({ page }) => {
  await page.goto(ADDRESS);
  const rows = Array.from(
    { length: 300_000 },
    (_, at) => `${at % 997};Name ${at % 997};${50_000 + (at % 89)};${at},50`,
  );
  await choose(page, file('gross.csv', `Produkt;Bezeichnung;Konto;Aufwand Ansatz 2024\n${rows.join('\n')}\n`));
  await page.getByRole('button', { name: 'Anhalten' }).click();
  await expect(page.locator('[data-stand]')).toHaveText('Angehalten. Die Datei ist nicht gelesen.');
  await choose(page, file('klein.csv', 'Produkt;Konto;Aufwand Ansatz 2024\n111;5011;10,00\n112;5011;20,00\n'));
  await expect(page.locator('#summen')).toContainText('30');
});

test('real files give the sums that the command gives', WHOLE_RUN, async ({ page }) => {
  for (const [name] of REAL) test.skip(!shared(name).here, `../shared/${name}`);
  await page.goto(ADDRESS);
  for (const [name, sum] of REAL) {
    await page.setInputFiles('#eigene-datei', shared(name).path);
    await expect(page.locator('#summen')).toContainText(sum);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it is, and names the command', async ({ page }) => {
    await page.goto(ADDRESS);
    await expect(page.locator('noscript p')).toContainText('npm run import -- haushalt.xlsx');
    await expect(page.locator('[data-ablage]')).toBeHidden();
  });
});

test('the explorer and SQL answer over the file alone, with its mark, and without a network once they are open', async ({
  page,
  context,
}) => {
  const requests: string[] = [];
  context.on('request', (one) => requests.push(`${one.method()} ${one.url()}`));
  await page.goto(ADDRESS);
  await page.getByRole('button', { name: 'Mit einer erfundenen Stadt ausprobieren' }).click();
  await page.getByRole('button', { name: 'Erkunden öffnen' }).click();
  const answer = page.locator('#erkunden-antwort');
  await expect(page.locator('#erkunden-satz')).toContainText('Am meisten Aufwand 2026', { timeout: 60_000 });
  await page.getByRole('button', { name: 'SQL öffnen' }).click();
  const all = page.getByRole('button', { name: 'Wie viel ist es, Jahr für Jahr?' });
  await all.click({ timeout: 60_000 });
  await expect(page.locator('#tabelle')).toContainText('39.136.700', { timeout: 60_000 });
  await expect(page.locator('#zitat')).toContainText(
    'Eigene Datei, nicht geprüft, nicht veröffentlicht: beispiel-musterfeld.csv',
  );
  await axe(page);
  await context.setOffline(true);
  await page.locator('#erkunden-formular').getByRole('combobox', { name: 'Was', exact: true }).selectOption('ertrag');
  await expect(page.locator('#erkunden-satz')).toContainText('Am meisten Ertrag 2026');
  await expect(page.locator('#erkunden-bild .tile').first()).toBeAttached();
  await expect(answer.locator('a, .origin')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Diese Antwort als CSV' }).click();
  const csv = await readFile(await (await download).path(), 'utf8');
  expect(csv.split('\r\n').at(-2)).toContain(
    'Eigene Datei, nicht geprüft, nicht veröffentlicht: beispiel-musterfeld.csv',
  );
  const drawn = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bild als SVG' }).click();
  const picture = await readFile(await (await drawn).path(), 'utf8');
  expect(picture).toContain('Am meisten Ertrag 2026');
  expect(picture).toContain('Eigene Datei, nicht geprüft');
  // read anew, both are closed: what they said was said of the file as it was read before
  await page.getByRole('combobox', { name: 'Was die Spalte Ansatz 2025 ist' }).selectOption('ohne');
  await expect(page.locator('[data-erkunden] [data-raum], [data-sql] [data-raum]').first()).toBeHidden();
  await context.setOffline(false);
  // of what is published nothing comes but the formulas of key figures
  const formulas = /\/daten\/(formelterme|kennzahlen)\.parquet\?v=\w+$/;
  const others = requests.filter((one) => !formulas.test(one));
  expect(others.filter((one) => telling(one.replace(/^GET /, '')) || one.includes('/daten/'))).toEqual([]);
});
