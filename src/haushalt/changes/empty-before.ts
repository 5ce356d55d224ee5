/** How much of a change comes from cells that were empty: empty is not 0, so that nobody knows whether it is a change. */
import { group } from 'd3-array';
import { type Budget, isOf } from '../../budget/budget.ts';
import { type Positionswert, positionswerte } from '../../budget/queries.ts';
import type { Pair } from '../../budget/versions.ts';
import { ask } from '../../engine/native.ts';
import { cents } from '../../text/cents.ts';
import type { ComparedField } from './from-budget.ts';

/**
 * The amounts of the newer version whose cell in the older one is there and empty, by direction, in euro, without internal charging.
 * A position that the older version does not name is no empty cell.
 */
export async function emptyBefore(
  budget: Budget,
  { neu, alt }: Pair,
): Promise<Readonly<Record<ComparedField, number>>> {
  const rows = (await ask(positionswerte(budget.tree)))
    .filter(budget.keys.isShown)
    .filter(({ intern }) => intern !== 1);
  const before = group(
    rows.filter((row) => isOf(alt, row)),
    numberOf,
  );
  const sum = (direction: string): number =>
    rows
      .filter((row) => isOf(neu, row) && row.richtung === direction)
      .filter((row) => before.get(numberOf(row))?.every(({ betrag }) => betrag === null))
      .reduce((total, { betrag }) => cents(total + (betrag ?? 0)), 0);
  return { ertrag: sum(budget.part.ein.id), aufwand: sum(budget.part.aus.id) };
}

const numberOf = ({ aufgabe, art, richtung }: Positionswert): string => [aufgabe, art, richtung].join('.');
