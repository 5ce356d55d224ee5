import type { Entry } from './entry.ts';
import type { Found } from './find.ts';
import { measureIn, type Question } from './question.ts';
import type { Tongue } from './tongue.ts';

/** Among so many hits a rate is looked for before it is said that there is none. */
const MAY_HAVE_RATE = 6;
/** So many hits are read before one believes that there is no number. */
const READ = 3;
const MONEY = /€|\beuros?\b/;
const isMoney = ({ b = '' }: Entry): boolean => MONEY.test(b);
export const isCount = (entry: Entry): boolean => !!entry.b && !isMoney(entry);
/** Has the page of an entry a number of a year? */
const isOf =
  ({ j, y = '', k, a = [] }: Entry) =>
  (year: string): boolean =>
    (j !== undefined && j[0] <= Number(year) && Number(year) <= j[1]) ||
    [y, k, ...a.map((one) => `${one.y} ${one.t}`)].some((text) => text.includes(year));
export const hasRate = ({ a = [] }: Entry): boolean => a.some(({ m }) => m === 'satz');

/**
 * What a question asked for in vain: a price, a rate or a day that the data lack, or a number where none of those found is the only one
 * that can be meant. A reason and a claim are not told by a number either.
 * @param known does anything have one of the words? Or is all of it another thing of the same kind?
 */
export function lackOf(
  { lacks, asks, perHead, largest, about, defines, compares, years }: Question,
  hits: readonly Entry[],
  { known, answered, other }: { readonly known: boolean; readonly answered: boolean; readonly other: boolean },
  tongue: Tongue,
): Found['lack'] {
  if (hits.length === 0 || defines) return null;
  if (lacks === 'warum' || lacks === 'anspruch' || lacks === 'wer') return lacks;
  if (other) return 'anderes';
  if (answered || hits.slice(0, MAY_HAVE_RATE).some(hasRate)) return null;
  const [best] = hits;
  if ((best?.b || best?.a) && !years.every(isOf(best)) && !about.some((word) => tongue.budget.test(word)))
    return 'jahr';
  const isOfAThing = about.some((word) => measureIn(word, tongue) === null);
  if (lacks || compares) return lacks;
  if (!known || !isOfAThing || (asks === null && !perHead && !largest)) return null;
  const first = hits.slice(0, READ);
  // an amount is no count
  if (asks === 'anzahl' && first.some(isMoney) && !first.some(isCount)) return 'anzahl';
  if (largest) return 'rang';
  // the amount of an only hit stands beside it
  if (hits.length === 1 && best?.b) return null;
  return asks !== 'hoehe' && first.some(({ b }) => b) ? 'mehrere' : 'zahl';
}
