/** All that is known of the cash of the home city: what its lists say, and beside them what its budget does. */
import { budgetReports } from './from-budget.ts';
import { type Kasse, loadCash } from './queries.ts';
import { type Report, reportsOf, withBudget } from './reports.ts';

export interface Cash {
  /** The amounts of lists. */
  readonly rows: readonly Kasse[];
  readonly reports: readonly Report[];
  /** Those of them that come from the budget. */
  readonly derived: ReadonlySet<Report>;
  /** Years whose payments the budget has, and no purpose for certain. */
  readonly unclear: readonly number[];
}

let loaded: Promise<Cash> | undefined;

export function loadAllCash(): Promise<Cash> {
  loaded ??= read();
  return loaded;
}

async function read(): Promise<Cash> {
  const rows = await loadCash();
  const budget = await budgetReports();
  const reports = withBudget(reportsOf(rows), budget.reports);
  return {
    rows,
    reports,
    derived: new Set(budget.reports.filter((one) => reports.includes(one))),
    unclear: budget.unclear,
  };
}

/** Does the home city tell of any? What has none has no page of it, and no word. */
export const hasCash = async (): Promise<boolean> => (await loadAllCash()).reports.length > 0;
