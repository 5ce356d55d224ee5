import type { Cell, ColumnKind } from './cell.ts';

/** How many of the smallest shown parts make a whole: tenths of a per cent, cents of 100 euro. */
const STEPS: Partial<Record<ColumnKind, number>> = { share: 1000, hundred: 10_000 };

/** Do the shares of a whole add up as they are shown? Rounded ones may miss it, and then the row of the sum says so. */
export function addUp(shares: readonly Cell[], total: Cell | undefined, kind: ColumnKind): boolean {
  const steps = STEPS[kind];
  if (steps === undefined || total !== 1) return true;
  const shown = shares.map((share) => Math.round(Number(share ?? 0) * steps));
  return shown.reduce((sum, part) => sum + part, 0) === steps;
}
