/** Amounts of an entry by direction and column, added up exactly. */
import { fromUnits } from '../reader/numbers/decimal.ts';

export type Side = 'ein' | 'aus';

/** undefined: nothing is booked; null: only empty cells are. */
type Sum = bigint | null | undefined;

export class Amounts {
  readonly ein: Sum[] = [];
  readonly aus: Sum[] = [];

  add(side: Side, column: number, units: bigint | null | undefined): void {
    const before = this[side][column];
    if (units === undefined) return;
    this[side][column] = before === undefined || before === null ? (units ?? before ?? null) : before + (units ?? 0n);
  }

  addAll(other: Amounts): void {
    for (const side of ['ein', 'aus'] as const)
      other[side].forEach((units, column) => {
        this.add(side, column, units);
      });
  }

  /**
   * In euro by column. An entry without any row is 0 where the budget has that direction in that column, as the source leaves zeros out;
   * where it has not, nobody knows.
   */
  euro(side: Side, whole: Amounts, columns: number): (number | null)[] {
    return Array.from({ length: columns }, (_, column) => {
      const units = this[side][column];
      if (units === undefined) return whole[side][column] === undefined ? null : 0;
      return units === null ? null : Number(fromUnits(units));
    });
  }
}
