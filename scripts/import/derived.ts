/** Is what the source derived from other figures right? Such phases are checked in every record and never imported. */
import type { Problems } from '../problems.ts';
import { fromUnits } from '../read/number.ts';
import { type Ledger, type Position, SCALE, slot } from './ledger.ts';
import type { Recipe } from './recipe.ts';

/** Checks each derived cell (empty counts as 0); returns how many were checked, by phase and year. */
export function checkDerived(recipe: Recipe, ledger: Ledger, file: string, problems: Problems): Map<string, number> {
  const checked = new Map<string, number>();
  for (const rule of recipe.abgeleitet) {
    const name = slot(rule.phase, rule.jahr);
    let count = 0;
    for (const [key, position] of ledger.positions) {
      const derived = position.cells.get(name);
      if (!derived) continue;
      count += 1;
      const expected = difference(position, slot(rule.neu.phase, rule.neu.jahr), slot(rule.alt.phase, rule.alt.jahr));
      if (derived.units === expected) continue;
      problems.add({
        kind: `abgeleitete Phase ${name}`,
        file,
        record: derived.record,
        text: `${key}: ${derived.text ?? ''}`,
        expected: `${fromUnits(expected, SCALE)} aus ${rule.neu.phase} ${rule.neu.jahr} und ${rule.alt.phase} ${rule.alt.jahr}`,
      });
    }
    checked.set(name, count);
  }
  return checked;
}

/** Positive is an improvement: more revenue, less expenditure. */
function difference({ cells, direction }: Position, now: string, before: string): bigint {
  const change = (cells.get(now)?.units ?? 0n) - (cells.get(before)?.units ?? 0n);
  return direction === 'ertrag' || direction === 'einzahlung' ? change : -change;
}
