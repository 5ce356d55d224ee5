/** The amounts of a table, counted by what can speak for or against a chart of accounts. */
import type { Level } from '../roles/levels.ts';
import type { Side, Teil } from '../roles/words.ts';
import type { Given } from './direction.ts';

/** Amounts that are alike in account, name, sign, and what the file itself says of them. */
export interface Case {
  readonly code: string;
  readonly label: string;
  readonly negative: boolean;
  readonly own: Side | undefined;
  readonly teil: Teil | undefined;
  readonly count: number;
}

/** Every amount but empty ones and 0, by `codes`; names are those of the level, or of the finest other one that has any. */
export function casesOf(
  { table, amounts, left, levels }: Given,
  codes: readonly string[],
  level: Level,
  own: readonly (Side | undefined)[] | undefined,
  teilOf: (at: number) => Teil | undefined,
): Case[] {
  const named = [level, ...levels.filter(({ klassifikation }) => klassifikation === 'art').reverse()];
  const cases = new Map<string, Case>();
  for (const at of table.rows.keys()) {
    if (left.has(at)) continue;
    for (const { units, header } of amounts) {
      const amount = units[at];
      if (!amount) continue;
      const one = {
        code: codes[at] ?? '',
        label: named.find(({ labels }) => labels[at])?.labels[at] ?? '',
        negative: amount < 0n,
        own: own?.[at] ?? header.seite,
        teil: teilOf(at) ?? header.teil,
      };
      const key = Object.values(one).join('\n');
      cases.set(key, { ...one, count: (cases.get(key)?.count ?? 0) + 1 });
    }
  }
  return [...cases.values()];
}

export const total = (cases: readonly Case[]): number => cases.reduce((sum, { count }) => sum + count, 0);
