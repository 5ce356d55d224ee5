import type { Budget, Field } from '../../budget/budget.ts';
import { columnSums } from './amounts.ts';
import type { Zelle } from './cells.ts';
import { changeFormula, shareFormula } from './ratios.ts';

/** The whole that a list of parts belongs to. */
interface Whole {
  readonly name: string;
  readonly field: Field;
  /** Where its own sum stands. */
  readonly href: string;
}

/** A part of a whole: the cells it is made of, and the anchor of its sum. */
interface PartCells {
  readonly cells: readonly Zelle[];
  readonly href: string;
}

/**
 * Share and change of each part in the year that the figures tell of, one list a part. No shares where an amount is taken
 * off, as in the figures: a part would be larger than its whole.
 */
export function partFormulas(budget: Budget, whole: Whole, parts: readonly PartCells[]): string[][] {
  const { told: now, before } = budget;
  const values = parts.map(({ cells }) => columnSums(cells, budget.columns.length));
  const at = budget.columns.indexOf(now);
  const total = values.reduce((sum, value) => sum + Math.round((value[at] ?? 0) * 100), 0) / 100;
  const shared = total !== 0 && values.every((value) => (value[at] ?? 0) >= 0);
  return parts.map(({ href }, index) => {
    const neu = values[index]?.[at] ?? null;
    const zuvor = before ? (values[index]?.[budget.columns.indexOf(before)] ?? null) : null;
    return [
      ...(shared
        ? [shareFormula(`Anteil ${now.jahr}`, { wert: neu ?? 0, href }, { wert: total, href: whole.href })]
        : []),
      ...(before ? [changeFormula(`Änderung ${now.jahr}`, neu, zuvor, href)] : []),
    ];
  });
}
