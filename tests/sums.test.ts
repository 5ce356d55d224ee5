/** Do the numbers of a page agree with each other? The same amounts as total, as rows, as fact and as file. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Check,
  cellsShowTheirNumber,
  DIRECTIONS,
  type Direction,
  type Findings,
  factsAreComplete,
  factsAreInCourse,
  factsAreTotals,
  filesHoldTables,
  isLevel,
  opensInGerman,
  rowsAddUp,
  totalsOf,
} from './agreement/checks.ts';
import { viewOf } from './agreement/view.ts';
import { DIST, documentOf, pagesToRead } from './site.ts';

const FIGURES = join(DIST, 'abbildungen');
/** The file of a figure; nothing where it has none. */
const fileOf = (figure: string): string =>
  files.includes(figure) ? readFileSync(join(FIGURES, `${figure}.csv`), 'utf8') : '';
const files = readdirSync(FIGURES)
  .filter((name) => name.endsWith('.csv'))
  .map((name) => name.replace(/\.csv$/, ''));

/** Pages with figures and facts; what stands under the origins of numbers is walked by a test of its own. */
const pages = pagesToRead().filter(({ path }) => !path.startsWith('/herkunft/'));
const isEmbedded = ({ path }: { readonly path: string }): boolean => path.startsWith('/einbetten/');

/** The pages on which the three ways into the budget begin. */
const WAYS = ['/haushalt/', '/haushalt/art/', '/haushalt/organisation/'];

const CHECKS = {
  rowsAddUp,
  cellsShowTheirNumber,
  filesHoldTables: filesHoldTables(fileOf),
  factsAreComplete,
  factsAreTotals,
  factsAreInCourse,
} satisfies Record<string, Check>;
type CheckName = keyof typeof CHECKS;

/** So many faults of a check are told. */
const TOLD = 20;

const found = new Map<CheckName, { seen: number; wrong: string[] }>();
const shownIn = new Map<string, string[]>();
const totals = new Map<Direction, number[][]>();

function add(name: CheckName, path: string, { seen, wrong }: Findings): void {
  const sum = found.get(name) ?? { seen: 0, wrong: [] };
  sum.seen += seen;
  for (const line of wrong) sum.wrong.push(`${path} ${line}`);
  found.set(name, sum);
}

/** What a check found on all pages together; of what is wrong the first lines, because one change can break every page. */
const findings = (name: CheckName): Findings => {
  const { seen, wrong } = found.get(name) ?? { seen: 0, wrong: ['did not run'] };
  return { seen, wrong: wrong.length > TOLD ? [...wrong.slice(0, TOLD), `and ${wrong.length - TOLD} more`] : wrong };
};

// One walk: each page is read once, put to every check, and let go.
beforeAll(async () => {
  for (const page of pages) {
    const document = documentOf(page);
    for (const [name, check] of Object.entries(CHECKS)) add(name as CheckName, page.path, check(document, page));
    const view = viewOf(document);
    shownIn.set(page.path, [...view.figures.keys()]);
    for (const name of WAYS.includes(page.path) ? DIRECTIONS : []) {
      const own = totalsOf(view, name).map(({ total }) => total);
      totals.set(name, [...(totals.get(name) ?? []), own]);
    }
    await nextTurn();
  }
});

describe('figures', () => {
  it('stand on one page each, all that have a file, and alone on a page for embedding', () => {
    const own = pages.filter((page) => !isEmbedded(page)).flatMap(({ path }) => shownIn.get(path) ?? []);
    expect(own.sort()).toEqual([...files].sort());
    const embedded = pages.filter(isEmbedded).map(({ path }) => [path, shownIn.get(path)]);
    expect(embedded.length).toBeGreaterThan(0);
    expect(embedded.filter(([, figures]) => figures?.length !== 1)).toEqual([]);
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
    expect(seen).toBe(files.length + pages.filter(isEmbedded).length);
  });

  it('of all figures open in a German spreadsheet: with a mark of UTF-8, semicolons, no decimal point', () => {
    expect(files.filter((figure) => !opensInGerman(fileOf(figure)))).toEqual([]);
  });
});

describe('the three ways into the budget', () => {
  it.each(DIRECTIONS)('add up to the same %s', (name) => {
    const found = totals.get(name) ?? [];
    expect(found.map((own) => own.length > 0)).toEqual([true, true, true]);
    expect(new Set(found.flat()).size, found.join(' / ')).toBe(1);
  });
});

describe('a page of the drill-down', () => {
  const levels = pages.filter(isLevel).length;

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
