import type { Entry } from './entry.ts';
import type { Found } from './find.ts';
import { wordsOf } from './fold.ts';
import { measureIn, type Question } from './question.ts';
import type { Tongue } from './tongue.ts';

/** Among so many hits a rate, or what other cities have too, is looked for before it is said that there is none. */
const LOOKED_AT = 6;
/** "und", "für" */
const SMALL = 3;
/** So many hits are read before one believes that there is no number. */
const READ = 3;
const MONEY = /€|\beuros?\b/;
const isMoney = ({ b = '' }: Entry): boolean => MONEY.test(b);
export const isCount = (entry: Entry): boolean => !!entry.b && !isMoney(entry);
/** Is it one of the things that are called and numbered in the plan of this city alone? */
const isOfThePlan = ({ e, b }: Entry): boolean => !!b && /\d$/.test(e);
/** Has the page of an entry a number of a year? */
const isOf =
  ({ j, y = '', k, a = [] }: Entry) =>
  (year: string): boolean =>
    (j !== undefined && j[0] <= Number(year) && Number(year) <= j[1]) ||
    [y, k, ...a.map((one) => `${one.y} ${one.t}`)].some((text) => text.includes(year));
/** Are they one thing, or a group and its only part, which have one name and one number? */
const isOne = ([first, ...others]: readonly Entry[]): boolean =>
  first !== undefined && others.every(({ k, b }) => b === first.b && nameOf(k) === nameOf(first.k));
const nameOf = (name: string): string =>
  wordsOf(name)
    .filter((word) => word.length > SMALL)
    .join(' ');
/** Does the page of an entry tell of more than one year? */
export const isSeries = ({ j }: Entry): boolean => j !== undefined && j[1] > j[0];
/** Has it a rate of the home city? */
export const hasRate = ({ a = [], p }: Entry): boolean => !p && a.some(({ m }) => m === 'satz');

/** Who asks for an amount is not told a rate. */
const isOfRates = (asks: Question['asks']): boolean => asks !== 'ertrag' && asks !== 'aufwand' && asks !== 'kosten';

/** What a sentence on the thing does not say: a reason, and how many there are, where it leads to an amount of money. */
export function besideHint({ lacks, asks }: Question, [told]: readonly Entry[]): Found['lack'] {
  if (lacks === 'warum') return lacks;
  return asks === 'anzahl' && told && isMoney(told) ? 'anzahl' : null;
}

/** What is known of what was found. */
interface Known {
  /** Does anything have one of the words? */
  readonly known: boolean;
  readonly answered: boolean;
  /** Is all of it another thing of the same kind? */
  readonly other: boolean;
  /** Of the hits, those that have the words themselves and not only what is beside them. */
  readonly meant: readonly Entry[];
}

/**
 * What a question asked for in vain: a price, a rate or a day that the data lack, or a number where none of those found is the only one
 * that can be meant. A reason and a claim are not told by a number either.
 */
export function lackOf(
  { lacks, asks, perHead, largest, about, defines, compares, ranks, trend, years }: Question,
  hits: readonly Entry[],
  { known, answered, other, meant }: Known,
  tongue: Tongue,
): Found['lack'] {
  if (hits.length === 0 || defines) return null;
  const [best] = hits;
  if (lacks === 'warum' || lacks === 'anspruch' || lacks === 'wer') return lacks;
  if (other) return 'anderes';
  if (
    ranks &&
    best &&
    isOfThePlan(best) &&
    !hits.slice(0, LOOKED_AT).some(({ e }) => tongue.explained.slice(1).includes(e))
  )
    return 'staedte';
  const first = hits.slice(0, READ);
  if (answered || ((isOfRates(asks) || lacks === 'satz') && hits.slice(0, LOOKED_AT).some(hasRate))) return null;
  // a page without an amount of its own may lead to one of that year
  const isDated = best?.b ? years.every(isOf(best)) : first.some((entry) => years.every(isOf(entry)));
  if ((best?.b || best?.a) && !isDated && !about.some((word) => tongue.budget.test(word))) return 'jahr';
  // a page that tells of years, and the year of the hit itself
  const isOther = years.length > 0 && best && !years.every((year) => (best.y ?? '').includes(year));
  if (isOther && best.e === tongue.explained[1] && isSeries(best)) return 'verlauf';
  if ((trend || asks === 'aenderung') && best && best.e === tongue.explained[1] && isSeries(best)) return 'verlauf';
  const isOfAThing = about.some((word) => measureIn(word, tongue) === null);
  if (lacks || compares) return lacks;
  if (perHead && !isOfAThing && best?.b) return 'zahl';
  if (!known || !isOfAThing || (asks === null && !perHead && !largest)) return null;
  if (asks === 'anzahl' && best && isCount(best)) return null;
  // an amount is no count
  if (asks === 'anzahl' && first.some(isMoney) && !first.some(isCount)) return 'anzahl';
  if (largest) return 'rang';
  // the amount of an only hit stands beside it
  if (best?.b && isOne(hits.length > 1 && meant.includes(best) ? meant : hits)) return null;
  // nor is it missed where it is the only one among the first
  const amounts = new Set(first.flatMap(({ b }) => b ?? []));
  if (best?.b && amounts.size === 1) return null;
  return asks !== 'hoehe' && asks !== 'aenderung' && amounts.size > 0 ? 'mehrere' : 'zahl';
}
