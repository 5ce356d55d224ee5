/** What a list adds up to by year and state, held against what is printed. */
import { groupBy } from '../../../src/reader/group.ts';
import { fromUnits, toUnits } from '../../../src/reader/numbers/decimal.ts';
import type { Grant } from './grants.ts';

export interface GrantTotal extends Pick<Grant, 'jahr' | 'stand'> {
  readonly units: bigint;
  /** Grants of the list in it. */
  readonly anzahl: number;
  /** Did a person name the same total? */
  readonly geprueft: boolean;
}

const keyOf = ({ jahr, stand }: Pick<Grant, 'jahr' | 'stand'>): string => `${jahr}:${stand}`;

/** The totals, and what does not agree with what was said. */
export function totalsOf(
  grants: readonly Grant[],
  said: Readonly<Record<string, string>>,
): { totals: GrantTotal[]; wrong: string[] } {
  const totals = [...groupBy(grants, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, own]): GrantTotal => {
      const [{ jahr, stand }] = own as [Grant];
      const units = own.reduce((sum, grant) => sum + grant.units, 0n);
      return { jahr, stand, units, anzahl: own.length, geprueft: key in said && toUnits(said[key] ?? '') === units };
    });
  const wrong = Object.entries(said).flatMap(([key, total]) => {
    const found = totals.find((one) => keyOf(one) === key);
    if (found?.geprueft) return [];
    return [`${key}: gesagt ${total}, in der Liste ${found ? fromUnits(found.units) : 'keine Beträge'}`];
  });
  return { totals, wrong };
}
