/** Where the bars of one row lie; the same in the row of a table and in the picture of all rows. */

/** One bar: its place from the left end of the scale, and whether it is of a loss. */
export interface RowBar {
  /** Which of the bars of the row it is. */
  readonly index: number;
  readonly amount: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The bars of one row one below the other. A missing amount and a 0 have none: a bar would be a statement.
 * @param amounts of each bar, in any unit
 * @param height of all of them, in pixels
 * @param scale from the unit of the amounts to pixels; `scale(0)` is where bars begin
 */
export function rowBars(
  amounts: readonly (number | null)[],
  height: number,
  scale: (amount: number) => number,
): RowBar[] {
  const each = height / Math.max(amounts.length, 1);
  return amounts.flatMap((amount, index) => {
    if (amount === null || amount === 0) return [];
    const [zero, end] = [scale(0), scale(amount)];
    return { index, amount, x: Math.min(zero, end), y: index * each, width: Math.abs(end - zero), height: each };
  });
}
