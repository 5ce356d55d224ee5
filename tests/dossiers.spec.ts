/** A briefing is one sheet of paper. */
import { someOf } from '../scripts/testing/extent.ts';
import { expect, test } from './fixtures.ts';
import { pages } from './site.ts';

/** How many sheets a PDF has. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const BRIEFINGS = pages().filter((one) => /^\/dossier\/./.test(one.path));

test('each briefing prints on one sheet of A4', async ({ page }) => {
  for (const { path } of someOf(BRIEFINGS, 3)) {
    await page.goto(path);
    expect.soft(sheets(await page.pdf({ preferCSSPageSize: true })), path).toBe(1);
  }
});
