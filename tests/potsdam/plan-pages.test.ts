/** Does a formula on a page say what the budget says? Each amount against the page that it leads to. */
import { describe, expect, it } from 'vitest';
import type { HtmlPage } from '../html.ts';
import { documentOf, pages } from '../site.ts';

const documents = new Map(pages().map((page) => [page.path, page]));

function documentAt(path: string): HtmlPage {
  const page = documents.get(path);
  if (!page) throw new Error(`${path} is not in the build.`);
  return documentOf(page);
}

const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

/** Amounts of the tables under a formula, each with where it leads. */
const entries = [...documents.values()]
  .filter(({ path }) => path.startsWith('/kennzahlen/'))
  .flatMap((page) =>
    [...documentOf(page).querySelectorAll('[id^="formel-"] tbody tr')].map((row) => ({
      page: page.path,
      href: row.querySelector('th a')?.getAttribute('href') ?? null,
      betrag: Number(row.querySelector('td[data-value]')?.getAttribute('data-value')),
    })),
  );

describe('the formulas of the plan', () => {
  it('lead with every amount to the page of the budget that states it', () => {
    const linked = entries.filter(({ href }) => href !== null);
    expect(linked.length).toBeGreaterThan(50);
    const wrong = linked.filter(({ href, betrag }) => {
      const stated = documentAt(href as string)
        .querySelector('.corner dd[data-value]')
        ?.getAttribute('data-value');
      return Math.abs(betrag) !== Number(stated);
    });
    expect(wrong).toEqual([]);
  });

  it('leave without a link only what has no amount', () => {
    expect(entries.filter(({ href, betrag }) => href === null && betrag !== 0)).toEqual([]);
  });

  it.each([
    ['steuerquote', '2017 (Entwurf 2017, Ansatz): 188.162.600 € ÷ 656.564.800 € × 100 = 28,66 %'],
    ['personalintensitaet', '2017 (Entwurf 2017, Ansatz): 119.518.700 € ÷ 670.553.400 € × 100 = 17,82 %'],
    ['aufwandsdeckungsgrad', '2017 (Entwurf 2017, Ansatz): 656.564.800 € ÷ 670.553.400 € × 100 = 97,91 %'],
  ])('/kennzahlen/%s/ says %s', (slug, expected) => {
    const lines = documentAt(`/kennzahlen/${slug}/`)
      .querySelectorAll('.working')
      .map((line) => plain(line.textWithout('.sr')));
    expect(lines).toContain(expected);
  });
});

describe('the expenditure by area', () => {
  const page = () => documentAt('/kennzahlen/ausgaben-nach-bereich/');

  it('says that areas are missing, and joins no years of different series', () => {
    const text = plain(page().querySelector('main')?.textContent);
    expect(text).toContain('fehlen weitere Bereiche');
    expect(text).toContain('2015 und 2016 gehören zu einer anderen Reihe');
    expect(text).not.toMatch(/Von 201[56] bis/);
  });

  it('shows the years without a value as such', () => {
    const [row] = page().querySelectorAll('#ausgaben-nach-bereich-verlauf tbody tr');
    const cells = [...(row?.querySelectorAll('td') ?? [])].map((cell) => cell.textContent);
    expect(cells.slice(2, 5)).toEqual(['keine Angabe', 'keine Angabe', 'keine Angabe']);
  });
});
