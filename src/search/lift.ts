/** What comes first whatever else fits: an explanation for who asks what a word means, the rate for who asks for a rate. */
import type { Concept } from './concepts.ts';
import type { Entry } from './entry.ts';
import { wordsOf } from './fold.ts';
import type { Hits } from './hits.ts';
import { hasRate, isCount, isSeries } from './lack.ts';
import type { Question } from './question.ts';
import type { Asked, Tongue } from './tongue.ts';

/** A rate that stands among the first is found. */
const READ = 3;
/** What is asked for, and what it is not. */
const SIDES: Partial<Record<Asked, readonly [right: string, wrong: string]>> = {
  aufwand: ['aufwand', 'ertrag'],
  kosten: ['aufwand', 'ertrag'],
  ertrag: ['ertrag', 'aufwand'],
};
/** Among so many of the best hits a count is looked for. */
const LOOKED_AT = 6;

/**
 * The entries that explain what is asked for: those that are called so, in the order of their kinds. Who asks what something is may mean
 * its number; then only a word of the glossary explains it.
 */
export function explaining(
  { defines, asksWhat, words }: Question,
  concepts: readonly Concept[],
  ranked: readonly Entry[],
  entries: readonly Entry[],
  { explained, stop, stem }: Tongue,
): readonly Entry[] {
  if (!defines && !asksWhat) return [];
  const said = new Set(concepts.flatMap(({ names }) => names.flat()).map(stem));
  // "Zuschussbedarf, Überschuss" explains both
  const names = ({ k }: Entry): string[][] => [k, ...k.split(',')].map(wordsOf);
  const isCalled = (entry: Entry): boolean => names(entry).some((own) => own.every((word) => said.has(stem(word))));
  if (!defines) {
    const plain = new Set(words.filter((word) => !stop.has(word)).map(stem));
    const isAll = (own: readonly string[]): boolean =>
      own.length === plain.size && own.every((word) => plain.has(stem(word)));
    return entries.filter((entry) => entry.e === explained[0] && names(entry).some(isAll));
  }
  return explained.flatMap((kind) => ranked.filter((entry) => entry.e === kind && isCalled(entry)));
}

/**
 * The rate for who asks for one beside other words ("Hebesatz Vergleich mit Cottbus"): what is called only by the word for a rate, or
 * has a rate and the most of the other words.
 */
export function rateFor(
  { asks, words, lacks }: Question,
  ranked: readonly Entry[],
  entries: readonly Entry[],
  { measures, stem }: Tongue,
): readonly Entry[] {
  // how high a tax is says its rate
  if (lacks === 'satz' && asks === 'hoehe') return ranked.slice(0, LOOKED_AT).filter(hasRate);
  if (asks !== 'satz') return [];
  if (ranked.slice(0, READ).some(hasRate)) return ranked.slice(0, READ).filter(hasRate);
  const form = measures.find(([measure]) => measure === 'satz')?.[1];
  const said = new Set(words.filter((word) => form?.test(word)).map(stem));
  const isCalled = ({ k }: Entry): boolean => wordsOf(k).every((word) => said.has(stem(word)));
  const first =
    ranked.find(hasRate) ?? entries.find((entry) => entry.e !== '' && isCalled(entry) && (entry.g ?? 1) > 1);
  return first ? [first] : [];
}

/** A word of the glossary is not what somebody asks for who names a year, a measure or a paper beside it. */
export function numbersFirst(
  { asks, years, words, defines, asksWhat }: Question,
  ranked: readonly Entry[],
  { explained: [term], beside }: Tongue,
): readonly Entry[] {
  const isPlain = asks === null && years.length === 0 && !words.some((word) => beside.test(word));
  if (defines || asksWhat || isPlain || words.length === 1) return ranked;
  return [...ranked.filter(({ e }) => e !== term), ...ranked.filter(({ e }) => e === term)];
}

/** What tells a number that is no money, for who asks how many there are. */
export const counting = ({ asks }: Question, ranked: readonly Entry[]): readonly Entry[] =>
  asks === 'anzahl' ? ranked.slice(0, LOOKED_AT).filter(isCount) : [];

/** The best of each list, and then the others. */
export function ledBy(leads: readonly Hits[], ranked: readonly Entry[], entries: readonly Entry[]): Entry[] {
  const best = leads.flatMap((own) => {
    const having = new Set([...own.keys()].map((at) => entries[at]));
    return ranked.find((entry) => having.has(entry)) ?? [];
  });
  return [...new Set([...best, ...ranked])];
}

/**
 * Beside what has the year that is named, the best of what may have no number of it stands second, because its page knows more; first
 * where it alone is called by what was asked for.
 */
export function withTimeless(
  ranked: readonly Entry[],
  timeless: Entry | undefined,
  isCalled: (entry: Entry) => boolean,
): readonly Entry[] {
  const [first, ...others] = ranked;
  if (!first || !timeless) return ranked;
  return [...new Set(isCalled(timeless) && !isCalled(first) ? [timeless, ...ranked] : [first, timeless, ...others])];
}

/** What only comes in is not what somebody pays, and the other way round: it comes after what may be meant, where it is not called so. */
export function sidesLast(
  { asks }: Question,
  ranked: readonly Entry[],
  isCalled: (entry: Entry) => boolean,
): readonly Entry[] {
  const [right, wrong] = SIDES[asks ?? 'menge'] ?? [];
  const sideOf = ({ a = [] }: Entry): string =>
    a.flatMap(({ m }) => (m === 'ertrag' || m === 'aufwand' ? m : [])).join();
  if (!ranked.slice(0, LOOKED_AT).some((entry) => sideOf(entry) === right)) return ranked;
  const isWrong = (entry: Entry): boolean => sideOf(entry) === wrong && !isCalled(entry);
  return [...ranked.filter((entry) => !isWrong(entry)), ...ranked.filter(isWrong)];
}

/** The key figure whose page tells of several years, for who asks how it went. */
export function trending(
  { trend, asks, about }: Question,
  ranked: readonly Entry[],
  { explained: [, figure], stem }: Tongue,
): readonly Entry[] {
  if (!trend && asks !== 'aenderung') return [];
  const said = new Set(about.map(stem));
  const isMeant = ({ k }: Entry): boolean => wordsOf(k).some((word) => said.has(stem(word)));
  return ranked
    .slice(0, LOOKED_AT)
    .filter((entry) => entry.e === figure && isMeant(entry) && isSeries(entry))
    .slice(0, 1);
}

/** Who gets it, for who asks for a grant to somebody. */
export const receiving = ({ granted }: Question, ranked: readonly Entry[], { recipient }: Tongue): readonly Entry[] =>
  granted
    ? ranked
        .slice(0, READ)
        .filter(({ e }) => e === recipient)
        .slice(0, 1)
    : [];

/** What can be applied for has no money: it comes after what has some, for who asks for money. */
export function servicesLast({ asks }: Question, ranked: readonly Entry[], { service }: Tongue): readonly Entry[] {
  const isOfMoney = asks !== null && asks !== 'anzahl' && asks !== 'satz';
  if (!isOfMoney || !ranked.slice(0, LOOKED_AT).some(({ b }) => b)) return ranked;
  return [...ranked.filter(({ e }) => e !== service), ...ranked.filter(({ e }) => e === service)];
}
