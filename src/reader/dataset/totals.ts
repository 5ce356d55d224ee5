/** Totals that a person read in the printed plan: they make the sums of an import checked ones. */
import type { Sum } from '../combine.ts';
import { readAmount, signOf } from '../numbers/amount.ts';
import { fromUnits, toUnits } from '../numbers/decimal.ts';

/** A sum with what became of it: `geprüft` only where a person named the same total. */
export interface CheckedSum extends Sum {
  readonly geprueft: boolean;
}

/** Words of people for the kinds of amount. */
const WORDS: Readonly<Record<string, string>> = {
  plan: 'ansatz',
  ist: 'ergebnis',
  rechnung: 'ergebnis',
  soll: 'ansatz',
};

/** `2024:plan:aufwand=675680300` as key and total; @throws when it has another form */
export function parseTotal(option: string): [string, string] {
  const [, jahr, wertart = '', richtung, summe = ''] = /^(\d{4}):([a-zä]+):([a-z]+)=(.+)$/.exec(option) ?? [];
  const sign = signOf(summe);
  // `206.177` could be read in two ways
  const units = sign === 'vague' ? undefined : readAmount(summe, sign === ',' ? ',' : '.', false);
  if (!jahr || units === null || units === undefined)
    throw new Error(`--total ${option}: erwartet ist etwa 2024:plan:aufwand=675680300`);
  return [`${jahr}:${WORDS[wertart] ?? wertart}:${richtung}`, fromUnits(units)];
}

/** The sums with their check, and what does not agree. A total of several parts or versions is that of all of them. */
export function checkSums(
  sums: readonly Sum[],
  totals: Readonly<Record<string, string>>,
): { sums: CheckedSum[]; wrong: string[] } {
  const wrong: string[] = [];
  const right = new Set<string>();
  for (const [key, total] of Object.entries(totals)) {
    const found = sums.filter((sum) => keyOf(sum) === key);
    const units = found.reduce((all, { summe }) => all + (toUnits(summe) ?? 0n), 0n);
    if (found.length > 0 && units === toUnits(total)) right.add(key);
    else
      wrong.push(
        found.length > 0
          ? `${key}: im Plan ${total}, in der Datei ${fromUnits(units)}${cureOf(units, toUnits(total) ?? 0n)}`
          : `${key}: im Plan ${total}, in der Datei keine Beträge; sie hat ${[...new Set(sums.map(keyOf))].join(', ')}`,
      );
  }
  return { sums: sums.map((sum) => ({ ...sum, geprueft: right.has(keyOf(sum)) })), wrong };
}

/** The answer that would make the sum of the file that of the plan, where their difference tells it. */
function cureOf(found: bigint, total: bigint): string {
  if (found * 1000n === total) return '\n    --answer "einheit=tausend"';
  if (found === total * 1000n) return '\n    --answer "einheit=euro"';
  return found === total * 2n ? '\n    --answer "summenzeilen=weglassen"' : '';
}

const keyOf = ({ jahr, wertart, richtung }: Sum): string => `${jahr}:${wertart}:${richtung}`;
