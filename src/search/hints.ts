import type { Hint } from './entry.ts';
import { stem, wordsOf } from './fold.ts';
import type { Question } from './question.ts';

/** The hint for a question: one of whose phrases all words are said together, or whose word is all that is said. */
export function hintFor({ about, words }: Question, hints: readonly Hint[]): Hint | null {
  const roots = about.map(stem);
  const sentence = ` ${words.map(stem).join(' ')} `;
  const fits = (phrase: string): boolean => {
    const own = wordsOf(phrase).map(stem);
    return own.length > 1 ? sentence.includes(` ${own.join(' ')} `) : roots.length === 1 && roots[0] === own[0];
  };
  return hints.find(({ w }) => w.some(fits)) ?? null;
}
