/**
 * Real budget files of other cities, what a person has to answer, and what they add up to. The totals were computed with
 * explicit settings by another program, or are printed by the source.
 */
import type { BudgetFile } from './budget-files/expected.ts';
import { NAMED } from './budget-files/named.ts';
import { NUMBERED } from './budget-files/numbered.ts';

export const BUDGET_FILES: readonly BudgetFile[] = [...NUMBERED, ...NAMED];
