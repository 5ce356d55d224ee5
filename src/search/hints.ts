import type { Concept } from './concepts.ts';
import type { Hint } from './entry.ts';
import { wordsOf } from './fold.ts';
import type { Question } from './question.ts';
import type { Tongue } from './tongue.ts';

const MIN_BEGINNING = 5;

/**
 * The hint for a question. A phrase has to be said word by word; a single word is enough where it is all that is said, or where
 * nothing has all of the words.
 * @param concepts other names of a word count as the word
 * @param found does anything have all of the words, and is anything called so?
 */
export function hintFor(
  { about, words, meant }: Question,
  concepts: readonly Concept[],
  hints: readonly Hint[],
  { complete, called }: { readonly complete: boolean; readonly called: boolean },
  { stem }: Tongue,
): Hint | null {
  const [start = ''] = about;
  const sentence = ` ${[...words, ...wordsOf(meant ?? '')].map(stem).join(' ')} `;
  const alone = about.length === 1 || !complete;
  const names = new Set(
    alone ? concepts.flatMap((concept) => concept.names.map((name) => name.map(stem).join(' '))) : [],
  );
  /** A word that is not typed to its end, and is the beginning of nothing that there is. */
  const isBegun = ([word = '', ...others]: readonly string[]): boolean =>
    !complete && about.length === 1 && others.length === 0 && start.length >= MIN_BEGINNING && word.startsWith(start);
  const fits = (phrase: string): boolean => {
    const own = wordsOf(phrase).map(stem);
    const said = own.join(' ');
    return names.has(said) || isBegun(wordsOf(phrase)) || (own.length > 1 && sentence.includes(` ${said} `));
  };
  // what stands in the plan without an amount is not what others have this word for, too
  const known = complete && (called || about.length > 1);
  return hints.find(({ w, r }) => !(r && known) && w.some(fits)) ?? null;
}
