/** What comes first whatever else fits: an explanation for who asks what a word means, the rate for who asks for a rate. */
import type { Concept } from './concepts.ts';
import type { Entry } from './entry.ts';
import { wordsOf } from './fold.ts';
import { hasRate } from './lack.ts';
import type { Question } from './question.ts';
import type { Tongue } from './tongue.ts';

/** A rate that stands among the first is found. */
const READ = 3;

/** The entries that explain what is asked for: those that are called so, in the order of their kinds. */
export function explaining(
  concepts: readonly Concept[],
  ranked: readonly Entry[],
  { explained, stem }: Tongue,
): readonly Entry[] {
  const said = new Set(concepts.flatMap(({ names }) => names.flat()).map(stem));
  // "Zuschussbedarf, Überschuss" explains both
  const names = ({ k }: Entry): string[][] => [k, ...k.split(',')].map(wordsOf);
  const isCalled = (entry: Entry): boolean => names(entry).some((own) => own.every((word) => said.has(stem(word))));
  return explained.flatMap((kind) => ranked.filter((entry) => entry.e === kind && isCalled(entry)));
}

/**
 * The rate for who asks for one beside other words ("Hebesatz Vergleich mit Cottbus"): what is called only by the word for a rate, or
 * has a rate and the most of the other words.
 */
export function rateFor(
  { asks, words }: Question,
  ranked: readonly Entry[],
  entries: readonly Entry[],
  { measures, stem }: Tongue,
): readonly Entry[] {
  if (asks !== 'satz' || ranked.slice(0, READ).some(hasRate)) return [];
  const form = measures.find(([measure]) => measure === 'satz')?.[1];
  const said = new Set(words.filter((word) => form?.test(word)).map(stem));
  const isCalled = ({ k }: Entry): boolean => wordsOf(k).every((word) => said.has(stem(word)));
  const first =
    ranked.find(hasRate) ?? entries.find((entry) => entry.e !== '' && isCalled(entry) && (entry.g ?? 1) > 1);
  return first ? [first] : [];
}
