/** The SQL desk as its user holds it: opened, asked by the editor, told by its line of state. */
import { expect, type Locator, type Page } from '@playwright/test';

export const SQL_PAGE = '/daten/sql/';

/** How many rows in how much time, or what came instead. */
export const state = (page: Page): Locator => page.locator('#zustand');
export const editor = (page: Page): Locator => page.getByRole('textbox', { name: /SQL-Frage/ });
export const failure = (page: Page): Locator => page.locator('#fehler');

/** The rows of the answer that are shown, as they are read. */
export const rows = (page: Page): Promise<(string | null)[][]> =>
  page
    .locator('#tabelle tbody tr')
    .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));

/** Opens the database and the editor; nothing is asked yet. */
export async function openSqlPage(page: Page): Promise<void> {
  await page.goto(SQL_PAGE);
  await page.getByRole('button', { name: /^Datenbank öffnen/ }).click();
  await expect(editor(page)).toBeVisible();
  await expect(page.locator('#status')).toBeEmpty();
}

/** Clears away what a test has left on an opened desk; its last answer gives way to the next one. */
export async function tidySqlPage(page: Page): Promise<void> {
  const own = page.locator('[data-liste] li');
  for (let left = await own.count(); left > 0; left -= 1) {
    await page.locator('#eigene').evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
    await own.last().getByRole('button', { name: 'Entfernen' }).click();
    await expect(own).toHaveCount(left - 1);
  }
  await page.evaluate((path) => {
    localStorage.clear();
    history.replaceState(null, '', path);
    for (const details of document.querySelectorAll('details')) details.open = false;
  }, SQL_PAGE);
  await write(page, '');
}

/** Comes by a link, and says yes to its question. */
export async function follow(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: /^Datenbank öffnen \(\d,\d MB\) und ausführen$/ }).click();
}

/** Writes a question in place of the last one, and runs it as one does who types. */
export async function ask(page: Page, sql: string): Promise<void> {
  await write(page, sql);
  await page.keyboard.press('Control+Enter');
}

/** Writes a question in place of the last one. */
async function write(page: Page, sql: string): Promise<void> {
  await editor(page).focus();
  await page.keyboard.press('Control+a');
  if (sql === '') await page.keyboard.press('Delete');
  else await page.keyboard.insertText(sql);
  // suggestions would take the next Enter
  await page.keyboard.press('Escape');
}

/** Waits until the question is answered; the state of the one before goes as soon as the next one is asked. */
export async function answered(page: Page, words: RegExp = /^[\d.]+ Zeilen? in /): Promise<void> {
  await expect(state(page)).toHaveText(words);
}

/** Gives an own file to the desk. */
export async function give(page: Page, name: string, text: string | Buffer): Promise<void> {
  const folded = page.locator('#eigene:not([open]) > summary');
  if (await folded.isVisible()) await folded.click();
  await page
    .locator('#eigene input[type="file"]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Makes a table of the file that was given. */
export const makeTable = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Als Tabelle anlegen' }).click();

/** The browser asks for the symbol of the page again with each address, and what draws a chart comes with the first answer. */
export const ofTheQuestion = (url: string): boolean =>
  !/\/symbol\.svg$|\/_astro\/[^/]+\.js$/.test(new URL(url).pathname);

/** Unfolds the chart of an answer, where it does not stand open already. */
export async function openChart(page: Page): Promise<void> {
  const folded = page.locator('#diagramm:not([open]) > summary');
  if (await folded.isVisible()) await folded.click();
}
