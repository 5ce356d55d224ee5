/** The number of another city, for who names one beside a key figure. */
import { type Answered, fitting } from './answer.ts';
import type { Concept } from './concepts.ts';
import type { Entry } from './entry.ts';
import { wordsOf } from './fold.ts';
import type { Question } from './question.ts';
import type { Tongue } from './tongue.ts';

/**
 * Of the one city that is named the key figure that the other words name, as the page of the city tells it.
 * @param cities those that have numbers
 * @param found what has all of some concepts, the best first
 */
export function ofCity(
  question: Question,
  concepts: readonly Concept[],
  cities: readonly Entry[],
  found: (concepts: readonly Concept[]) => readonly Entry[],
  tongue: Tongue,
): Answered | null {
  const { stem, stop } = tongue;
  if (question.largest || question.defines || question.trend) return null;
  const things = concepts.filter(({ said }) => !question.years.includes(said));
  const namesIn = (all: readonly Concept[]): Set<string> => new Set(all.flatMap(({ names }) => names.flat().map(stem)));
  const said = namesIn(things);
  const own = ({ k }: Entry): string[] =>
    wordsOf(k)
      .filter((word) => !stop.has(word))
      .map(stem);
  const named = cities.filter((city) => own(city).every((word) => said.has(word)));
  const [city] = named;
  if (!city || named.length > 1) return null;
  const rest = things.filter(({ names }) => !names.flat().some((word) => own(city).includes(stem(word))));
  const called = namesIn(rest);
  const isCalled = ({ k }: Entry): boolean => wordsOf(k).some((word) => called.has(stem(word)));
  const fits = fitting(question, tongue);
  const figures = rest.length > 0 ? found(rest).filter((entry) => entry.a && isCalled(entry)) : [];
  const answers = figures.flatMap(
    ({ a = [] }) =>
      city.a?.find((one) => fits(one, city.y ?? '') && a.some(({ m, t }) => m === one.m && t === one.t)) ?? [],
  );
  // of two that are called alike the newer one
  const newest = answers
    .map(({ y = '' }) => y)
    .sort()
    .at(-1);
  const answer = answers.find(({ y = '' }) => y === newest);
  return answer ? { entry: city, answer } : null;
}
