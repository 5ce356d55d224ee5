/** Rows of a coarser level that repeat what the rows of the finest level add up to. */
import { groupBy } from '../group.ts';
import type { Level } from '../roles/levels.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';

/** Rows that are sums of finer ones, and rows of which that cannot be said. */
export interface LevelRows {
  readonly sums: readonly number[];
  readonly doubtful: readonly number[];
}

/** So large a share of one kind of rows has to be sums, or no sums, to decide about the kind. */
export const CLEAR = 0.98;

/** Compares every row that lacks a number of a finer level with the full rows that share its other numbers. */
export function levelRows(
  table: Table,
  levels: readonly Level[],
  amounts: readonly AmountColumn[],
  left: ReadonlySet<number>,
): LevelRows {
  const keys = levels.filter(({ numbered }) => numbered).map(({ codes }) => codes);
  const varying = keys.filter((codes) => codes.some((code) => code === '') && codes.some((code) => code !== ''));
  if (varying.length === 0) return { sums: [], doubtful: [] };
  const places = table.rows.map((_, at) => at).filter((at) => !left.has(at));
  const kinds = groupBy(places, (at) => varying.map((codes) => (codes[at] === '' ? '-' : 'x')).join(''));
  const full = kinds.get('x'.repeat(varying.length)) ?? [];
  const result: { sums: number[]; doubtful: number[] } = { sums: [], doubtful: [] };
  for (const [kind, rows] of kinds) {
    if (!kind.includes('-')) continue;
    const shared = keys.filter((codes) => !varying.includes(codes) || kind[varying.indexOf(codes)] === 'x');
    judge(rows, sumsBy(full, shared, keys, amounts), amounts, result);
  }
  return result;
}

/** Sums of the full rows by the numbers they share with a coarser row, and by the first sign of one of the other numbers. */
interface Sums {
  readonly keyOf: (at: number) => string;
  /** For each of the other numbers. */
  readonly parts: ReadonlyMap<string, ReadonlyMap<string, bigint[]>>[];
}

const keyOf = (keys: readonly (readonly string[])[], at: number): string => keys.map((codes) => codes[at]).join('\n');

function sumsBy(
  full: readonly number[],
  shared: readonly (readonly string[])[],
  keys: readonly (readonly string[])[],
  amounts: readonly AmountColumn[],
): Sums {
  const others = keys.filter((codes) => !shared.includes(codes));
  return {
    keyOf: (at) => keyOf(shared, at),
    parts: (others.length > 0 ? others : [[]]).map((other) => partsBy(full, shared, other, amounts)),
  };
}

function partsBy(
  full: readonly number[],
  shared: readonly (readonly string[])[],
  other: readonly string[],
  amounts: readonly AmountColumn[],
): Map<string, Map<string, bigint[]>> {
  const sums = new Map<string, Map<string, bigint[]>>();
  for (const at of full) {
    const parts = sums.get(keyOf(shared, at)) ?? new Map<string, bigint[]>();
    sums.set(keyOf(shared, at), parts);
    const part = other[at]?.slice(0, 1) ?? '';
    const sum = parts.get(part) ?? amounts.map(() => 0n);
    parts.set(part, sum);
    for (const [column, { units }] of amounts.entries()) sum[column] = (sum[column] ?? 0n) + (units[at] ?? 0n);
  }
  return sums;
}

function judge(
  rows: readonly number[],
  sums: Sums,
  amounts: readonly AmountColumn[],
  result: { sums: number[]; doubtful: number[] },
): void {
  const [equal, different]: [number[], number[]] = [[], []];
  for (const at of rows) {
    const below = sums.parts.flatMap((parts) => parts.get(sums.keyOf(at)) ?? []);
    // a row with nothing finer below it is a position of its own
    if (below.length === 0 || amounts.every(({ units }) => !units[at])) continue;
    const own = amounts.map(({ units }) => units[at] ?? 0n);
    (below.some((parts) => isOfParts(own, [...parts.values()])) ? equal : different).push(at);
  }
  const share = equal.length / Math.max(equal.length + different.length, 1);
  if (share >= CLEAR) result.sums.push(...equal, ...zeroRows(rows, sums, amounts));
  if (share > 1 - CLEAR) result.doubtful.push(...(share >= CLEAR ? different : [...equal, ...different]));
}

/** Rows of a kind that are sums, with nothing in them, are sums too. */
const zeroRows = (rows: readonly number[], sums: Sums, amounts: readonly AmountColumn[]): number[] =>
  rows.filter(
    (at) => sums.parts.some((parts) => parts.has(sums.keyOf(at))) && amounts.every(({ units }) => !units[at]),
  );

/** A sum of parts, or what is left of some after others: the revenue accounts, and their balance with the expenses. */
export const isOfParts = (own: readonly bigint[], parts: readonly (readonly bigint[])[]): boolean =>
  isSumOfParts(own, parts) || isBalance(own, parts);

/** One part minus another. */
const isBalance = (own: readonly bigint[], parts: readonly (readonly bigint[])[]): boolean =>
  parts.some((plus) =>
    parts.some((minus) => minus !== plus && own.every((units, at) => (plus[at] ?? 0n) - (minus[at] ?? 0n) === units)),
  );

/** All parts together, or some of them: a row may add up the revenue accounts only. */
function isSumOfParts(own: readonly bigint[], parts: readonly (readonly bigint[])[]): boolean {
  if (parts.length > 8) return isSum(own, parts);
  for (let choice = 1; choice < 1 << parts.length; choice += 1)
    if (
      isSum(
        own,
        parts.filter((_, at) => choice & (1 << at)),
      )
    )
      return true;
  return false;
}

const isSum = (own: readonly bigint[], parts: readonly (readonly bigint[])[]): boolean =>
  own.every((units, at) => parts.reduce((sum, part) => sum + (part[at] ?? 0n), 0n) === units);
