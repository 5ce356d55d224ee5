/** Why files are refused, in plain sentences that say what to do. */
import { groupBy } from '../reader/group.ts';
import type { Fault } from '../reader/refused.ts';
import { otherFault, refusals } from '../words/de/own/refusals.ts';
import { LIMITS } from './limits.ts';

const SENTENCES = refusals(LIMITS);

/** One sentence a cause, with the file; what has no sentence of its own says what was expected. */
export function sentencesOf(faults: readonly Fault[]): { file: string; text: string }[] {
  return [...groupBy(faults, ({ kind, file, column }) => [kind, file, column].join('\n')).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    return [{ file: first.file, text: SENTENCES[first.kind] ?? otherFault({ ...first, count: group.length }) }];
  });
}
