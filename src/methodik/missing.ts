/** What a reader could expect of a budget and does not find: told from the data, so that it goes away when the data come. */
import type { Budget } from '../budget/budget.ts';
import { type Part, partNamed } from '../budget/part.ts';
import { depthOf } from '../budget/tree.ts';
import { isPlanned, years } from '../budget/versions.ts';
import { MISSING } from '../words/de/method/missing.ts';

/** Versions that were more than proposed. */
const DECIDED = ['beschlossen', 'nachtrag', 'fortgeschrieben'];

/** What the lines of the page need to know. */
export type Held = Pick<Budget, 'columns' | 'parts' | 'selected' | 'tree'>;

/**
 * One line for each thing that is missing.
 * @param headlines the years of published headline figures
 * @param past the newest year of which something is known that has happened; null: none
 */
export const missingOf = (budget: Held, headlines: readonly number[], past: number | null): string[] =>
  [
    decision(budget),
    laterPlans(budget, headlines),
    results(budget, past),
    ...budget.parts.flatMap(otherPart(budget)),
  ].filter((line) => line !== '');

/** The told plan is a draft, and what became of it is not here. */
function decision({ selected, columns }: Held): string {
  if (selected.fassung.status !== 'entwurf') return '';
  const decided = columns.some(
    ({ jahr, wertart, fassung }) => jahr === selected.jahr && isPlanned(wertart) && DECIDED.includes(fassung.status),
  );
  return decided ? '' : MISSING.decided(selected.jahr);
}

/** Years after the newest plan of which only headline figures are known. */
function laterPlans(budget: Held, headlines: readonly number[]): string {
  const known = Math.max(...budget.columns.filter(({ wertart }) => wertart !== 'planung').map(({ jahr }) => jahr));
  const later = until(known, Math.max(known, ...headlines));
  const depth = depthOf(budget.tree);
  if (later.length === 0) return '';
  return MISSING.later(later.length > 1, years(later), depth);
}

/** The years after one, up to another. */
const until = (before: number, last: number): number[] =>
  Array.from({ length: last - before }, (_, index) => before + 1 + index);

/** What came of the years that are planned. */
function results(budget: Held, past: number | null): string {
  const happened = new Set(budget.columns.filter(({ wertart }) => !isPlanned(wertart)).map(({ jahr }) => jahr));
  const task = budget.tree.main('aufgabe')?.name;
  if (happened.size === 0) return MISSING.results(task);
  const own = budget.columns.filter(({ wertart }) => wertart === 'ansatz').map(({ jahr }) => jahr);
  const open = own.filter((jahr) => past !== null && jahr <= past && !happened.has(jahr));
  return open.length === 0 ? '' : MISSING.resultsOf(years(open), task);
}

const otherPart =
  ({ parts }: Held) =>
  ({ beside }: Part): string[] => {
    if (parts.some(({ id }) => id === beside)) return [];
    const { name, ein, aus } = partNamed(beside);
    return [MISSING.part(name, ein.many, aus.many)];
  };
