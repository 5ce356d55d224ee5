import { loadBudget } from '../budget/budget.ts';
import { internalKinds } from '../budget/versions.ts';
import { site } from '../site.ts';
import { internalLimit, tableLimits } from '../words/de/data/limits.ts';

const LIMITS = tableLimits(Boolean(site.namen?.durchgesehen));

/** Which accounts are internal charging, where the plan has any. */
async function internalCharging(): Promise<string[]> {
  const groups = internalKinds(await loadBudget()).map(({ nummer }) => nummer);
  return groups.length > 0 ? [internalLimit(groups)] : [];
}

/** Limits of a table; a table that nobody has written any for has none here. */
export async function limits(table: string): Promise<readonly string[]> {
  return [...(LIMITS[table] ?? []), ...(table === 'haushalt' ? await internalCharging() : [])];
}
