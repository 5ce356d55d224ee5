/** Terms are explained where they stand, without a script, and as notes on paper. */
import { expect, test } from '../fixtures.ts';

test.use({ javaScriptEnabled: false });

test('a term opens its explanation, and closes it again', async ({ reader: page }) => {
  await page.goto('/kennzahlen/schulden/');
  const term = page.locator('main button.term').first();
  const note = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
  await expect(note).toBeHidden();
  await term.click();
  await expect(note).toBeVisible();
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await term.press('Enter');
  await note.getByRole('link', { name: 'Im Glossar' }).click();
  await expect(page).toHaveURL(/\/glossar\/#/);
  await expect(page.locator('dl.glossary > :target dt')).toBeVisible();
});

test('paper has all explanations of the page at its end, and no trace of buttons', async ({ reader: page }) => {
  await page.goto('/kennzahlen/hebesaetze/');
  await page.emulateMedia({ media: 'print' });
  const notes = page.locator('.terms .term-note');
  const count = await notes.count();
  expect(count).toBeGreaterThan(2);
  for (let at = 0; at < count; at++) await expect(notes.nth(at)).toBeVisible();
  await expect(page.locator('.terms > p')).toBeHidden();
});
