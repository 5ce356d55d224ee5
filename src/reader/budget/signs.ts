/** Amounts positive in their direction: the file's rule for signs is seen from all of its amounts. */
import { abs } from '../numbers/decimal.ts';
import type { Answers } from '../questions.ts';
import type { Side } from '../roles/words.ts';
import type { Findings } from './report.ts';

interface Signed {
  readonly kind: { readonly side: Side };
  readonly units: bigint | null;
}

const WORD: Readonly<Record<Side, string>> = { ein: 'Erträge und Einnahmen', aus: 'Aufwendungen und Ausgaben' };

/** By how much to multiply the amounts of each side. Real negative amounts (a correction, a refund) stay negative. */
export function signsOf(
  amounts: readonly Signed[],
  answers: Answers,
  findings: Findings,
): Readonly<Record<Side, bigint>> {
  const counts = { ein: counter(), aus: counter() };
  for (const { kind, units } of amounts) {
    if (!units) continue;
    const count = counts[kind.side];
    if (units < 0n) count.negative += 1;
    else count.positive += 1;
  }
  const both = Object.values(counts).some(({ negative, positive }) => negative > 0 && positive > 0);
  for (const { kind, units } of both ? amounts : []) {
    const count = counts[kind.side];
    // what has one sign only is not added up
    if (!units || count.negative === 0 || count.positive === 0) continue;
    count.sum += units;
    count.size += abs(units);
  }
  return { ein: signOf('ein', counts.ein, answers, findings), aus: signOf('aus', counts.aus, answers, findings) };
}

const counter = () => ({ negative: 0, positive: 0, sum: 0n, size: 0n });

function signOf(side: Side, count: ReturnType<typeof counter>, answers: Answers, findings: Findings): bigint {
  const { negative, positive, sum, size } = count;
  const said = answers.get(`vorzeichen:${side}`);
  if (said === 'minus' || said === 'plus') return said === 'minus' ? -1n : 1n;
  if (negative === 0 || positive === 0) return negative > positive ? -1n : 1n;
  const mostly = negative > positive;
  // counts and money have to tell the same, clearly
  if (mostly === sum < 0n && abs(sum) * 5n > size) {
    if (mostly) findings.remark(`${WORD[side]} sind in der Datei negativ geschrieben und hier positiv.`);
    return mostly ? -1n : 1n;
  }
  findings.ask({
    id: `vorzeichen:${side}`,
    text: `${WORD[side]} haben teils ein Minus (${negative}), teils keines (${positive}): Welches Vorzeichen ist die Regel?`,
    options: ['plus', 'minus'],
  });
  return 1n;
}
