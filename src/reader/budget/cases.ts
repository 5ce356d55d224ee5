/** The amounts of a table, counted by what can speak for or against a chart of accounts. */
import { valueIn } from '../once.ts';
import type { Level } from '../roles/levels.ts';
import { sideOfLine } from '../roles/lines.ts';
import type { Side, Teil } from '../roles/words.ts';
import type { Given } from './direction.ts';

/** Amounts that are alike in account, name, sign, and what the file itself says of them. */
export interface Case {
  readonly code: string;
  readonly label: string;
  /** What its name says. */
  readonly told: Side | undefined;
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
  // by account and name first: a text made of all five for each of a million amounts would take longer than all the rest
  const cases = new Map<string, Map<string, Counted[]>>();
  for (const at of table.rows.keys()) {
    if (left.has(at)) continue;
    const code = codes[at] ?? '';
    const label = named.find(({ labels }) => labels[at])?.labels[at] ?? '';
    const labels = valueIn(cases, code, () => new Map<string, Counted[]>());
    const alike = valueIn(labels, label, () => []);
    const teil = teilOf(at);
    for (const { units, header } of amounts) {
      const amount = units[at];
      if (amount) count(alike, code, label, amount < 0n, own?.[at] ?? header.seite, teil ?? header.teil);
    }
  }
  return [...cases.values()].flatMap((labels) => [...labels.values()].flat());
}

type Counted = Case & { count: number };

function count(
  alike: Counted[],
  code: string,
  label: string,
  negative: boolean,
  own: Side | undefined,
  teil: Teil | undefined,
): void {
  const same = alike.find((other) => other.negative === negative && other.own === own && other.teil === teil);
  if (same) same.count += 1;
  else alike.push({ code, label, told: sideOfLine(label), negative, own, teil, count: 1 });
}

export const total = (cases: readonly Case[]): number => cases.reduce((sum, { count }) => sum + count, 0);
