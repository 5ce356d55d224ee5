/** What an imported budget is before it is written. */
import type { Budget } from '../../../src/reader/combine.ts';
import type { BudgetRecipe } from './recipe.ts';
import type { CheckedSum } from './totals.ts';
import type { Trees } from './trees.ts';

/** A row of a file, by columns. */
export type Row = Readonly<Record<string, string>>;

export interface Dataset {
  readonly folder: string;
  readonly ags: string;
  readonly budget: Budget;
  readonly trees: Trees;
  readonly sums: readonly CheckedSum[];
  readonly recipe: BudgetRecipe;
  /** Checksums of the files as stored. */
  readonly sha256: ReadonlyMap<string, string>;
}

/** `2016 bis 2020` */
export function yearsOf({ sums }: Budget): string {
  const years = sums.map(({ jahr }) => jahr);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first} bis ${last}`;
}
