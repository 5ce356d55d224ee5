import type { Budget } from '../budget/budget.ts';
import type { Part } from '../budget/part.ts';
import { PART_MEANINGS, shownWords } from '../words/de/method/terms.ts';

/** A word of the budget and what it means. */
export interface Term {
  readonly words: string;
  readonly meaning: string;
}

/** The words of all parts that the budget has; a word that several parts share names its part. */
export function partTerms({ parts }: Pick<Budget, 'parts'>): Term[] {
  const shared = (words: (part: Part) => string, part: Part): string =>
    parts.filter((other) => words(other) === words(part)).length > 1 ? `${words(part)} (${part.name})` : words(part);
  return parts.flatMap((part) => [
    { words: shared(directionWords, part), meaning: PART_MEANINGS[part.id]?.directions ?? '' },
    { words: shared(differenceWords, part), meaning: PART_MEANINGS[part.id]?.difference ?? '' },
  ]);
}

const directionWords = ({ ein, aus }: Part): string => `${ein.mass}, ${aus.mass}`;
const differenceWords = ({ lacks, leaves }: Part): string => `${lacks}, ${leaves}`;

/** Which part the pages tell of, and which stand for themselves. */
export function shownParts({ part, parts }: Pick<Budget, 'part' | 'parts'>): string {
  const others = parts.filter((other) => other !== part).map(({ name }) => name);
  return shownWords({ name: part.name, received: part.ein.mass, spent: part.aus.mass }, others);
}
