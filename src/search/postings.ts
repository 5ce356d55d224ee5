import type { Entry } from './entry.ts';
import { wordsOf } from './fold.ts';
import { YEAR } from './question.ts';

/** A place where a word stands. */
export interface Posting {
  /** The place of the entry in the index. */
  readonly entry: number;
  /** How much it says that a word stands here: in the short name most. */
  readonly weight: number;
  /** Is it the short name? */
  readonly name: boolean;
}

/** Where the words of the entries stand. */
export interface Postings {
  readonly words: Iterable<string>;
  /** Those of proper names. */
  readonly names: ReadonlySet<string>;
  of(word: string): readonly Posting[];
}

const NAME = 1;
/** The name of what is meant only to be found at last: a source, a file. */
const LEAST_NAME = 0.4;
const LONG = 5;
/** "und", "für" */
const SMALL = 3;
const IN_LONG_NAME = 0.7;
const NUMBER = 1;
const OTHER_WORDS = 0.72;
const FULL_NAME = 0.45;
const YEAR_WEIGHT = 0.4;
const KIND = 0.3;

export function postingsOf(entries: readonly Entry[]): Postings {
  const postings = new Map<string, Posting[]>();
  const names = new Set(entries.flatMap(({ k, p }) => (p ? wordsOf(k) : [])));
  const add = (word: string, entry: number, place: number, name = false): void => {
    const own = postings.get(word);
    // a year in a name says no more than the years that the page has numbers of
    const weight = YEAR.test(word) ? YEAR_WEIGHT : place;
    const posting = { entry, weight, name: name && !YEAR.test(word) };
    if (own) own.push(posting);
    else postings.set(word, [posting]);
  };
  for (const [at, { k, n = '', e, w = '', j, g = 1 }] of entries.entries()) {
    const name = wordsOf(k);
    // one word of many says less of what the thing is
    const share = name.filter(({ length }) => length > SMALL).length > LONG ? IN_LONG_NAME : NAME;
    for (const word of name) add(word, at, share * Math.min(NAME, LEAST_NAME + (NAME - LEAST_NAME) * g), true);
    for (const word of wordsOf(e)) add(word, at, /\d/.test(word) ? NUMBER : KIND);
    for (const word of wordsOf(w)) add(word, at, OTHER_WORDS);
    for (const word of wordsOf(n)) add(word, at, FULL_NAME);
    if (j) for (let year = j[0]; year <= j[1]; year += 1) add(String(year), at, YEAR_WEIGHT);
  }
  return { words: postings.keys(), names, of: (word) => postings.get(word) ?? [] };
}
