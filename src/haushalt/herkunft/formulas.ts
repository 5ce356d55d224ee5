import type { Budget, Field } from '../../budget/budget.ts';
import { CALCULATION } from '../../words/de/haushalt/origin.ts';
import { sumIn } from './amounts.ts';
import type { Zelle } from './cells.ts';
import { changeFormula, shareFormula } from './ratios.ts';

/** The whole that a list of parts belongs to. */
interface Whole {
  readonly name: string;
  readonly field: Field;
  /** Where its own sum stands. */
  readonly href: string;
}

/** A part of a whole: the cells it is made of, and the place of its sum on the page. */
export interface SummedPart {
  readonly anchor: string;
  readonly cells: readonly Zelle[];
}

/**
 * The parts of a whole, each with its share and change in the year that the figures tell of. No shares where an amount is taken
 * off, as in the figures: a part would be larger than its whole.
 */
export function withFormulas<Part extends SummedPart>(
  budget: Budget,
  whole: Whole,
  parts: readonly Part[],
): (Part & { readonly formulas: string[] })[] {
  const { selected: now, before } = budget;
  const summed = parts.map((part) => ({ part, neu: sumIn(budget, part.cells, now) }));
  const total = summed.reduce((sum, { neu }) => sum + Math.round((neu ?? 0) * 100), 0) / 100;
  const shared = total !== 0 && summed.every(({ neu }) => (neu ?? 0) >= 0);
  return summed.map(({ part, neu }) => {
    const href = `#${part.anchor}`;
    const zuvor = before && sumIn(budget, part.cells, before);
    const formulas = [
      ...(shared
        ? [shareFormula(CALCULATION.share(now.jahr), { wert: neu ?? 0, href }, { wert: total, href: whole.href })]
        : []),
      ...(before ? [changeFormula(CALCULATION.changeIn(now.jahr), neu, zuvor ?? null, href)] : []),
    ];
    return { ...part, formulas };
  });
}
