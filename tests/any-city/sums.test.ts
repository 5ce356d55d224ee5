/** Do the numbers of a page agree with each other? The same amounts as total, as rows, as fact and as file. */
import { group } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { DIRECTIONS, type Findings, opensInGerman } from '../agreement/checks.ts';
import { levelOf } from '../agreement/levels.ts';
import { type CheckName, figuresWithFile, fileOf, levelsOfSite, type PageAgreement } from '../agreement/of-page.ts';
import { everyPage } from '../every-page.ts';

const isEmbedded = ({ page }: PageAgreement): boolean => page.path.startsWith('/einbetten/');
const files = figuresWithFile();

/** The pages on which the three ways into the budget begin. */
const WAYS = ['/haushalt/', '/haushalt/art/', '/haushalt/organisation/'];

/** So many faults of a check are told. */
const TOLD = 20;

const all = await everyPage('agreement');

/** What a check found on all pages together; of what is wrong the first lines, because one change can break every page. */
function findings(name: CheckName): Findings {
  const seen = all.reduce((sum, { checks }) => sum + checks[name].seen, 0);
  const wrong = all.flatMap(({ page, checks }) => checks[name].wrong.map((line) => `${page.path} ${line}`));
  return { seen, wrong: wrong.length > TOLD ? [...wrong.slice(0, TOLD), `and ${wrong.length - TOLD} more`] : wrong };
}

/** Names of the figures on all pages but those for embedding; one that stands on two is there twice. */
const shown = all.filter((one) => !isEmbedded(one)).flatMap(({ figures }) => figures);

describe('figures', () => {
  it('stand on a page, all that have a file, and alone on a page for embedding', () => {
    expect([...new Set(shown)].sort()).toEqual([...files].sort());
    // what an overview tells stands again where all about it does, below it
    const places = group(
      all
        .filter((one) => !isEmbedded(one))
        .flatMap(({ page, figures }) => figures.map((figure) => ({ figure, path: page.path }))),
      ({ figure }) => figure,
    );
    const elsewhere = [...places.values()].filter(([first, ...more]) =>
      more.some(({ path }) => more.length > 1 || !(path.startsWith(first?.path ?? '') || first?.path.startsWith(path))),
    );
    expect(elsewhere).toEqual([]);
    const embedded = all.filter(isEmbedded).map(({ page, figures }) => [page.path, figures] as const);
    expect(embedded.length).toBeGreaterThan(0);
    expect(embedded.filter(([, figures]) => figures.length !== 1)).toEqual([]);
  });
});

describe('tables', () => {
  it('that add up do so in every column', () => {
    const { seen, wrong } = findings('rowsAddUp');
    expect(wrong).toEqual([]);
    // so many files of figures end with a total
    const ending = files.filter((figure) => /\nZusammen;[^\n]*\s*$/.test(fileOf(figure)));
    expect(ending.length).toBeGreaterThan(0);
    expect(seen).toBeGreaterThanOrEqual(ending.length);
  });

  it('show in each cell the number that they carry', () => {
    const { seen, wrong } = findings('cellsShowTheirNumber');
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThanOrEqual(numbersInFiles());
  });
});

/** Numbers in those columns of the files of all figures that are amounts by their name. */
function numbersInFiles(): number {
  const counts = files.map((figure) => {
    const [head = '', ...lines] = fileOf(figure).split(/\r?\n/);
    const amounts = head
      .split(';')
      .flatMap((name, at) => (/^(betrag|ertrag|aufwand|ergebnis)$/.test(name) ? [at] : []));
    // Names may hold the separator, in quotes; amounts stand behind them.
    const cells = lines.map((line) => line.replace(/"[^"]*"/g, '').split(';'));
    return cells.flatMap((row) => amounts.filter((at) => /^-?[\d,]+$/.test(row[at] ?? ''))).length;
  });
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('files', () => {
  it('of a figure hold what its table shows, unrounded, and what holds for every row', () => {
    const { seen, wrong } = findings('filesHoldTables');
    expect(wrong).toEqual([]);
    expect(seen).toBe(shown.length + all.filter(isEmbedded).length);
  });

  it('of all figures open in a German spreadsheet: with a mark of UTF-8, semicolons, no decimal point', () => {
    expect(files.filter((figure) => !opensInGerman(fileOf(figure)))).toEqual([]);
  });
});

describe('the three ways into the budget', () => {
  it.each(DIRECTIONS)('add up to the same %s', (name) => {
    const found = all.filter(({ page }) => WAYS.includes(page.path)).map(({ totals }) => totals[name]);
    // a plan may have fewer of them, or more than one part, which is never added to another
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((own) => own.length > 0)).toEqual(found.map(() => true));
    expect(new Set(found.flat()).size, found.join(' / ')).toBe(1);
  });
});

describe('a page of the drill-down', () => {
  const levels = all.filter(({ page }) => levelOf(levelsOfSite(), page.path)).length;

  it.each([
    ['states its amounts, and their difference by its right name', 'factsAreComplete'],
    ['states the total of the tables under it', 'factsAreTotals'],
    ['states the same in the table of its course over the years', 'factsAreInCourse'],
  ] as const)('%s', (_, name) => {
    const { seen, wrong } = findings(name);
    expect(wrong).toEqual([]);
    expect(seen).toBe(levels);
    expect(levels).toBeGreaterThan(0);
  });
});
