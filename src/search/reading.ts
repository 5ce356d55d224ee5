/** How single words of a question are read before it is understood: slips of the finger, and measures that are joined to a thing. */
import { editDistance } from '../text/edit-distance.ts';
import type { Phrases } from './concepts.ts';
import type { Entry, Index } from './entry.ts';
import { fold, wordsOf } from './fold.ts';
import { wordsOfHints } from './hints.ts';
import { SAID } from './look.ts';
import type { Postings } from './postings.ts';
import { measureIn } from './question.ts';
import type { Tongue } from './tongue.ts';
import { splits } from './typed.ts';
import { type Match, type Vocabulary, vocabulary } from './vocabulary.ts';

/** A question as it is read, and what of it was read as another word. */
export interface Reading {
  readonly text: string;
  readonly slips: readonly (readonly [typed: string, meant: string])[];
}

interface Known {
  readonly index: Index;
  readonly postings: Postings;
  readonly known: Vocabulary;
  readonly phrases: Phrases;
  readonly tongue: Tongue;
}

const WORD = /\p{L}+/gu;
/** Shorter words are too many that are alike. */
const MIN_SLIP = 6;
/** Shorter parts of a word say too little. */
const MIN_PART = 4;
/** So short a word is read as another one only where a letter is missing or too many: "Wiesen" is no "Wissen". */
const SHORT = 8;
/** From here on two slips are forgiven. */
const LONG = 9;

/** Reads questions: a word that nothing has is the only one that it can be a slip at; "Gewerbesteuereinnahmen" asks for what a tax brings in. */
export function reader({ index, postings, known, phrases, tongue }: Known): (text: string) => Reading {
  const { stem } = tongue;
  const hints = wordsOfHints(index.hinweise);
  const everyday = new Map(index.worte.flatMap(([wort]) => (wordsOf(wort).length === 1 ? [[fold(wort), wort]] : [])));
  const hinted = new Map(index.hinweise.flatMap(({ w, r }) => (r ? [] : w.map((one) => [fold(one), one] as const))));
  const others = vocabulary({ words: [...everyday.keys(), ...hints], names: new Set() }, tongue);

  const isWord = (word: string): boolean => known.same(word).length > 0 || phrases.has(stem(word));
  const isCompound = (word: string): boolean =>
    tongue.compounds && splits(word).some((pair) => pair.every((part) => part.length >= MIN_PART && isWord(part)));

  return (text) => {
    const slips: [string, string][] = [];
    const read = text.replace(WORD, (typed) => {
      const word = fold(typed);
      if (isKnown(word)) return typed;
      const joined = withoutJoin(word);
      if (joined) return joined;
      // "stuer" is no "stür"
      const meant = isCompound(word) ? undefined : (meantBy(word) ?? meantBy(typed.toLowerCase()));
      if (meant) slips.push([typed, meant]);
      return meant ?? typed;
    });
    return { text: read, slips };
  };

  /** Does the index, a table or the language have a word, or one that it is the beginning of? */
  function isKnown(word: string): boolean {
    const begins = (all: Iterable<string>): boolean => [...all].some((other) => other.startsWith(word));
    const isSaid = ({ word: other, quality }: Match): boolean => quality >= SAID || other.startsWith(word);
    return (
      tongue.stop.has(word) ||
      [tongue.beside, tongue.budget, tongue.largest, tongue.head].some((form) => form.test(word)) ||
      measureIn(word, tongue) !== null ||
      phrases.has(stem(word)) ||
      others.same(word).length > 0 ||
      begins(phrases.keys()) ||
      begins(hints) ||
      known.find(word).some(isSaid)
    );
  }

  /** "Haushaltsdefizit" is a deficit, and "Gewerbesteuereinnahmen" are revenue. */
  function withoutJoin(word: string): string | undefined {
    if (!tongue.compounds) return undefined;
    const bare = word.replace(tongue.ofTheCity, '').replace(tongue.stronger, '');
    const isNamed = phrases.get(stem(bare))?.some(({ words, same }) => words.length === 1 && same.length > 0);
    if (bare !== word && isNamed) return bare;
    const [head, tail] =
      splits(word).find(([first, last]) => measureIn(last, tongue) !== null && isWord(first.replace(/s$/, ''))) ?? [];
    return head && tail ? `${head.replace(/s$/, '')} ${tail}` : undefined;
  }

  /** The one word that another is a slip at. */
  function meantBy(word: string): string | undefined {
    if (word.length < MIN_SLIP) return undefined;
    const near = [...known.near(word), ...others.near(word)].map((match) => match.word);
    // a slip at the word itself, not at its root: "angeln" is no "angemessen"
    const slipsAt = (other: string): number => editDistance(word, other);
    const best = Math.min(word.length < LONG ? 1 : 2, ...near.map(slipsAt));
    // two slips at a word leave its end alone: a "Betriebsrat" is no "Betriebsarzt"
    const ending = best > 1 ? word.slice(-2) : '';
    const nearest = near.filter((other) => slipsAt(other) === best && other.endsWith(ending));
    const [meant = ''] = nearest;
    if (new Set(nearest.map(stem)).size !== 1 || (word.length <= SHORT && meant.length === word.length))
      return undefined;
    return everyday.get(meant) ?? hinted.get(meant) ?? asWritten(meant);
  }

  /** A folded word as an entry has it. */
  function asWritten(word: string): string | undefined {
    const [first] = postings.of(word);
    const entry = first && (index.eintraege[first.entry] as Entry);
    const { k, n = '', w = '' } = entry ?? { k: '' };
    return `${k} ${n} ${w}`.match(WORD)?.find((one) => fold(one) === word);
  }
}
