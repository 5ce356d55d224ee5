/**
 * Rows of a coarser level in one column of numbers: `11` above `11101` and `11102`, `4` above `40` above `4011`. Where they add up what
 * begins with their number they are sums; running numbers (`1` before `10`) add up nothing and stay.
 */
import { groupBy } from '../group.ts';
import { eachText, numbered } from '../numbered.ts';
import { remembered } from '../remembered.ts';
import { type Column, decides } from '../roles/column.ts';
import type { Level } from '../roles/levels.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';
import { CLEAR, isOfParts, type LevelRows } from './level-rows.ts';

/** So many rows that agree are no accident, where each has only one row below it. */
const PROOF = 3;

/** Compares every row with those whose number begins with its own and whose other keys are its own, where it has them. */
export function prefixRows(
  table: Table,
  keys: readonly Column[],
  levels: readonly Level[],
  amounts: readonly AmountColumn[],
  left: ReadonlySet<number>,
): LevelRows {
  const result = { sums: [] as number[], doubtful: [] as number[] };
  for (const { codes, ...level } of levels) {
    if (!level.numbered) continue;
    const ancestors = remembered(codes, 'ancestors', [], () => ancestorsIn(codes));
    if (ancestors.size === 0) continue;
    const plain = remembered(codes, 'plain', [], () => eachText(codes, bare));
    const places = table.rows.map((_, at) => at).filter((at) => !left.has(at));
    const others = keys.filter(
      (key) => !key.cells.every((cell, at) => cell === codes[at]) && !decides(codes, key.cells, 0.01),
    );
    const parents = new Set([...ancestors.values()].flat());
    const leaves = places.filter((at) => ancestors.has(plain[at] ?? '') && !parents.has(plain[at] ?? ''));
    const candidates = places.filter((at) => parents.has(plain[at] ?? '') && amounts.some(({ units }) => units[at]));
    const kindOf = (at: number): string =>
      [plain[at]?.length, ...others.map(({ cells }) => (cells[at] === '' ? '-' : 'x'))].join('');
    for (const rows of groupBy(candidates, kindOf).values()) {
      const shared = others.filter(({ cells }) => cells[rows[0] ?? -1] !== '');
      const blank = others.find(({ cells }) => cells[rows[0] ?? -1] === '');
      const keyOf = (at: number, code = plain[at]): string =>
        [code, ...shared.map(({ cells }) => cells[at])].join('\n');
      const { length } = plain[rows[0] ?? -1] ?? '';
      const below = leavesBelow(leaves, (at) =>
        (ancestors.get(plain[at] ?? '') ?? []).filter((code) => code.length === length).map((code) => keyOf(at, code)),
      );
      judge(
        rows.map((at) => ({ at, below: below.get(keyOf(at)) ?? [] })),
        (at) => blank?.cells[at]?.slice(0, 1) ?? '',
        amounts,
        result,
      );
    }
  }
  return result;
}

/** A number without what stands between its digits. */
const bare = (code: string): string => code.replace(/[\s.\-_/]/g, '');

const ancestorsIn = (codes: readonly string[]): ReadonlyMap<string, string[]> =>
  ancestorsOf(
    new Set(
      numbered(codes)
        .texts.map(bare)
        .filter((code) => /^\d+$/.test(code)),
    ),
  );

/** The other numbers of the column that each begins with. */
function ancestorsOf(codes: ReadonlySet<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const code of codes) {
    const above = Array.from({ length: code.length - 1 }, (_, at) => code.slice(0, at + 1)).filter((one) =>
      codes.has(one),
    );
    if (above.length > 0) found.set(code, above);
  }
  return found;
}

function leavesBelow(leaves: readonly number[], keysOf: (at: number) => readonly string[]): Map<string, number[]> {
  const below = new Map<string, number[]>();
  for (const at of leaves)
    for (const key of keysOf(at)) {
      const rows = below.get(key) ?? [];
      below.set(key, rows);
      rows.push(at);
    }
  return below;
}

interface Candidate {
  readonly at: number;
  readonly below: readonly number[];
}

function judge(
  rows: readonly Candidate[],
  partOf: (at: number) => string,
  amounts: readonly AmountColumn[],
  result: { sums: number[]; doubtful: number[] },
): void {
  const judged = rows.filter(({ below }) => below.length > 0);
  const own = (at: number): bigint[] => amounts.map(({ units }) => units[at] ?? 0n);
  const total = (places: readonly number[]): bigint[] =>
    amounts.map(({ units }) => places.reduce((sum, at) => sum + (units[at] ?? 0n), 0n));
  const equal = judged.filter(({ at, below }) => isOfParts(own(at), [...groupBy(below, partOf).values()].map(total)));
  const places = equal.map(({ at }) => at);
  if (equal.length < judged.length * (1 - CLEAR) || equal.length === 0) return;
  const several = equal.some(({ below }) => below.filter((at) => amounts.some(({ units }) => units[at])).length > 1);
  const proven = equal.length >= judged.length * CLEAR && (several || equal.length >= PROOF);
  if (proven) result.sums.push(...places);
  result.doubtful.push(...judged.map(({ at }) => at).filter((at) => !proven || !places.includes(at)));
}
