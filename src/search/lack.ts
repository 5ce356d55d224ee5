import type { Entry } from './entry.ts';
import type { Found } from './find.ts';
import { measureIn, type Question } from './question.ts';
import type { Tongue } from './tongue.ts';

/** Among so many hits a rate is looked for before it is said that there is none. */
const MAY_HAVE_RATE = 6;
const hasRate = ({ a = [] }: Entry): boolean => a.some(({ m }) => m === 'satz');

/**
 * What a question asked for in vain: a price, a rate or a day that the data lack, or a number where none of those found is the only one
 * that can be meant. A reason and a claim are not told by a number either.
 * @param known does anything have one of the words?
 */
export function lackOf(
  { lacks, asks, perHead, largest, about }: Question,
  hits: readonly Entry[],
  { known, answered }: { readonly known: boolean; readonly answered: boolean },
  tongue: Tongue,
): Found['lack'] {
  if (hits.length === 0) return null;
  if (lacks === 'warum' || lacks === 'anspruch') return lacks;
  if (answered || hits.slice(0, MAY_HAVE_RATE).some(hasRate)) return null;
  const isOfAThing = about.some((word) => measureIn(word, tongue) === null);
  return lacks ?? (known && isOfAThing && (asks !== null || perHead || largest) ? 'zahl' : null);
}
