/** Is what the source derived from other figures right? Such phases are checked in every record and never imported. */

import { fromUnits } from '../../src/schema/number.ts';
import { isIncoming } from '../../src/schema/values.ts';
import type { Fault } from '../problems.ts';
import type { CountOfYear } from '../read/descriptor.ts';
import { type Cell, type Ledger, SCALE } from './ledger.ts';
import type { Recipe } from './recipe.ts';

/** Checks every derived cell (an empty one counts as 0); returns how many there were. */
export function checkDerived(recipe: Recipe, ledger: Ledger, fault: Fault): CountOfYear[] {
  return recipe.abgeleitet.map(({ phase, jahr, neu, alt }) => {
    const slots = [
      ledger.slotOf(phase, jahr),
      ledger.slotOf(neu.phase, neu.jahr),
      ledger.slotOf(alt.phase, alt.jahr),
    ] as const;
    let anzahl = 0;
    for (const [key, { cells, direction }] of ledger.positions) {
      const [derived, now, before] = slots.map((slot) => cells[slot]);
      if (!derived) continue;
      anzahl += 1;
      const expected = improvement(direction, now, before);
      if (derived.amount.units === expected) continue;
      fault({
        kind: `${phase} ${jahr} ist nicht, was sich ergibt`,
        record: derived.record,
        text: `${key}: ${derived.amount.text ?? ''}`,
        expected: `${fromUnits(expected, SCALE)} aus ${neu.phase} ${neu.jahr} und ${alt.phase} ${alt.jahr}`,
      });
    }
    return { phase, jahr, anzahl };
  });
}

/** Positive is an improvement: more revenue, less expenditure. */
function improvement(direction: string, now: Cell | undefined, before: Cell | undefined): bigint {
  const change = (now?.amount.units ?? 0n) - (before?.amount.units ?? 0n);
  return isIncoming(direction) ? change : -change;
}
