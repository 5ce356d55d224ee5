/**
 * Totals at the foot of a table in which revenue and expenditure stand in any order: `Summe Erträge` is one where it is what all rows of that
 * direction above it add up to. Which row is of which direction is seen without them.
 */
import type { Column } from '../roles/column.ts';
import { sideOfLine } from '../roles/lines.ts';
import type { Side } from '../roles/words.ts';
import type { AmountColumn } from './amounts.ts';

/** The direction of every row, seen without some. */
export type SidesWithout = (left: ReadonlySet<number>) => readonly (Side | undefined)[];

/**
 * Which of the rows that are called sums are shown to be those of a direction, to the last digit and in every amount column.
 * @param unclear all rows that may be sums; they count for no other
 */
export function directionSums(
  marked: readonly number[],
  unclear: readonly number[],
  keys: readonly Column[],
  amounts: readonly AmountColumn[],
  left: ReadonlySet<number>,
  sidesWithout: SidesWithout,
): number[] {
  const named = marked.flatMap((at) => {
    const side = sideNamed(keys, at);
    return side && amounts.some(({ units }) => units[at]) ? [{ at, side }] : [];
  });
  if (named.length === 0) return [];
  const without = new Set([...left, ...unclear]);
  const sides = sidesWithout(without);
  return named.filter(({ at, side }) => isSum(at, side, sides, amounts, without)).map(({ at }) => at);
}

/** What the words of the row say. */
function sideNamed(keys: readonly Column[], at: number): Side | undefined {
  const told = new Set(keys.map(({ codes, texts }) => sideOfLine(texts[codes[at] ?? 0] ?? '')));
  told.delete(undefined);
  return told.size === 1 ? [...told][0] : undefined;
}

/** Is it what at least two rows of the side above it add up to? */
function isSum(
  place: number,
  side: Side,
  sides: readonly (Side | undefined)[],
  amounts: readonly AmountColumn[],
  without: ReadonlySet<number>,
): boolean {
  const sums = amounts.map(() => 0n);
  let count = 0;
  for (let at = 0; at < place; at += 1) {
    if (sides[at] !== side || without.has(at)) continue;
    if (amounts.some(({ units }) => units[at])) count += 1;
    for (const [column, { units }] of amounts.entries()) sums[column] = (sums[column] ?? 0n) + (units[at] ?? 0n);
  }
  return count > 1 && amounts.every(({ units }, column) => (units[place] ?? 0n) === sums[column]);
}
