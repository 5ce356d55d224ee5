/** What all checks say of one page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Observer } from '../every-page.ts';
import { DATEN, DIST, isOrigin, pagesToRead, type SitePage } from '../site.ts';
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
  rowsAddUp,
  totalsOf,
} from './checks.ts';
import { type Levels, levelsIn } from './levels.ts';
import { viewOf } from './view.ts';

const FIGURES = join(DIST, 'abbildungen');

/** All figures that have a file. */
export const figuresWithFile = (): string[] =>
  readdirSync(FIGURES)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => name.replace(/\.csv$/, ''));

/** The file of a figure; nothing where it has none. */
export function fileOf(figure: string): string {
  const file = join(FIGURES, `${figure}.csv`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

let levels: Levels | undefined;

/** The levels of the site. */
export function levelsOfSite(): Levels {
  levels ??= levelsIn(readFileSync(join(DATEN, 'ebenen.csv'), 'utf8'));
  return levels;
}

const CHECKS = {
  rowsAddUp,
  cellsShowTheirNumber,
  filesHoldTables: filesHoldTables(fileOf),
  factsAreComplete: factsAreComplete(levelsOfSite),
  factsAreTotals: factsAreTotals(levelsOfSite),
  factsAreInCourse: factsAreInCourse(levelsOfSite),
} satisfies Record<string, Check>;

export type CheckName = keyof typeof CHECKS;

/** What is kept of a page. */
export interface PageAgreement {
  readonly page: SitePage;
  readonly checks: Readonly<Record<CheckName, Findings>>;
  /** The figures that it shows. */
  readonly figures: readonly string[];
  /** What its tables add up to. */
  readonly totals: Readonly<Record<Direction, readonly number[]>>;
}

const byName = <K extends string, T>(names: readonly K[], of: (name: K) => T): Record<K, T> =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<K, T>;

let wanted: Set<SitePage> | undefined;

export const agreement = {
  /** Pages with figures and facts; what stands under the origins of numbers is walked by a test of its own. */
  of(page) {
    wanted ??= new Set(pagesToRead());
    return wanted.has(page) && !isOrigin(page);
  },
  read(page, html): PageAgreement {
    const view = viewOf(html);
    return {
      page,
      checks: byName(Object.keys(CHECKS) as CheckName[], (name) => CHECKS[name](html, page)),
      figures: [...view.figures.keys()],
      totals: byName(DIRECTIONS, (name) => totalsOf(view, name).map(({ total }) => total)),
    };
  },
} satisfies Observer;
