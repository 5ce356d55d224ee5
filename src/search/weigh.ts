/** How much a word of a question counts beside its others, where nothing has them all. */
import type { Concept } from './concepts.ts';
import type { Entry } from './entry.ts';
import { wordsOf } from './fold.ts';
import type { Guess } from './look.ts';
import { YEAR } from './question.ts';
import type { Tongue } from './tongue.ts';

const SHORT_NUMBER = /^\d{1,2}$/;
const SURE: Readonly<Record<Guess['as'], number>> = { word: 1, beside: 0.8, near: 0.6, part: 0.5 };
const SUBJECT = 2;
const OTHER_NAME = 1.2;
const LESS = 0.5;
/** A year says when, and not what. */
const OF_A_YEAR = 0.6;

/** What only a part of a word finds is not found. */
export const isFound = ({ as, hits }: Guess): boolean => as !== 'part' && hits.size > 0;

/** Does a word name something beside others, and not only which of them or of when? */
export const isName = ({ said }: Concept): boolean => !(SHORT_NUMBER.test(said) || YEAR.test(said));

/** What a thing is called by is what a question is about; what is only like a word of it tells less. */
export function subjectWeight(
  { hits, as }: Guess,
  { said }: Concept,
  entries: readonly Entry[],
  tongue: Tongue,
): number {
  const own = new Set(wordsOf(said).map(tongue.stem));
  const names = [...hits].map(([at, { named }]): number => {
    const words = wordsOf((entries[at] as Entry).k);
    if (words.length === 0) return 1;
    if (words.every((word) => own.has(tongue.stem(word)))) return SUBJECT;
    return words.every((word) => named.has(word)) ? OTHER_NAME : 1;
  });
  return (YEAR.test(said) ? OF_A_YEAR : 1) * SURE[as] * (tongue.activity.test(said) ? LESS : 1) * Math.max(1, ...names);
}

/**
 * Guesses without those that say nothing beside words that nothing has together: a number of two digits ("Tempo 30" is no school with a
 * number), and a year beside words none of which anything has.
 */
export function telling(guesses: readonly Guess[], concepts: readonly Concept[]): readonly Guess[] {
  const isYear = (at: number): boolean => YEAR.test(concepts[at]?.said ?? '');
  const isLost = guesses.some((_, at) => !isYear(at)) && !guesses.some((guess, at) => isFound(guess) && !isYear(at));
  return guesses.map((guess, at) =>
    SHORT_NUMBER.test(concepts[at]?.said ?? '') || (isLost && isYear(at)) ? { hits: new Map(), as: guess.as } : guess,
  );
}
