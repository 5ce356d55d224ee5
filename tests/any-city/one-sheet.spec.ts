/** What is one sheet of paper: a briefing, a product, an account. */
import { readFileSync } from 'node:fs';
import { extent, someOf } from '../../scripts/testing/extent.ts';
import { expect, test } from '../fixtures.ts';
import { pages, type SitePage } from '../site.ts';

/** How many sheets a PDF has. */
const sheets = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;

const BRIEFINGS = pages().filter((one) => /^\/dossier\/./.test(one.path));

function figures({ file }: SitePage): number {
  const html = readFileSync(file, 'utf8');
  return html.includes('class="figures one-sheet"') ? html.split('<figure ').length - 1 : 0;
}
/** What stands below the maps of areas, the fullest first: the most figures, then the most in them. */
const ENTRIES = pages()
  .filter(({ path }) => /^\/haushalt\/(?!erkunden|karte).+\/.+\/$/.test(path))
  .map((page) => ({ ...page, figures: figures(page) }))
  .filter((page) => page.figures > 0)
  .sort((a, b) => b.figures - a.figures || b.bytes - a.bytes);
const LARGEST = [...ENTRIES].sort((a, b) => b.bytes - a.bytes);

test('each briefing prints on one sheet of A4', async ({ reader: page }) => {
  for (const { path } of someOf(BRIEFINGS, 5)) {
    await page.goto(path);
    expect.soft(sheets(await page.pdf({ preferCSSPageSize: true })), path).toBe(1);
  }
});

/** So many figures have room on one sheet, beside headline, numbers and words; more take its back. */
const ROOM = 2;

test('a product and an account print on one sheet of A4, the fullest ones on both of its sides', async ({
  reader: page,
}) => {
  const many = extent({ daily: 2, all: 30 });
  const fitting = ENTRIES.filter((entry) => entry.figures <= ROOM);
  for (const { path, figures } of new Set([
    ...ENTRIES.slice(0, many),
    ...LARGEST.slice(0, many),
    ...fitting.slice(0, many),
  ])) {
    await page.goto(path);
    const sides = sheets(await page.pdf({ preferCSSPageSize: true }));
    expect.soft(sides, path).toBeLessThanOrEqual(figures <= ROOM ? 1 : 2);
  }
});
