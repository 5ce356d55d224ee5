import { joinedDigits } from './contains.ts';
import { wordsOf } from './fold.ts';
import type { Asked, Lack, Tongue } from './tongue.ts';

/** What somebody wants to know of a thing, as far as the words say it. */
export interface Question {
  /** Every word, in order. */
  readonly words: readonly string[];
  /** The words that name the thing; where none does, those for a measure, or else the budget itself. */
  readonly about: readonly string[];
  readonly asks: Asked | null;
  /** For each inhabitant? */
  readonly perHead: boolean;
  /** Which is the largest? */
  readonly largest: boolean;
  readonly years: readonly string[];
  /** Does it ask for what few things have: a price, a rate, a day? */
  readonly lacks: Lack | null;
  /** Is it asked in another language? */
  readonly foreign: boolean;
  /** The words of each name that hyphens join ("Hans-Otto-Theater"). */
  readonly joined: readonly (readonly string[])[];
}

const JOINED = /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu;
export const YEAR = /^(19|20)\d\d$/;

/**
 * Takes a question apart: "Was kostet die Feuerwehr je Einwohner?" is about "feuerwehr" and asks for costs, for each inhabitant.
 * @param city words that name the city itself
 * @param known does the index have a word with this beginning? Digits that stand together are one number only where it has.
 */
export function understand(
  text: string,
  city: readonly string[],
  known: (number: string) => boolean,
  tongue: Tongue,
): Question {
  const words = wordsOf(numbersJoined(text, known));
  const sentence = words.join(' ');
  const perHead = tongue.heads.test(sentence);
  const largest = words.some((word) => tongue.largest.test(word));
  const asks = askedIn(words, sentence, tongue);
  const years = words.filter((word) => YEAR.test(word));
  const plain = words.filter(
    (word, at) =>
      !isKindOf(word, words[at + 1], tongue) &&
      !tongue.largest.test(word) &&
      !tongue.stop.has(word) &&
      !years.includes(word) &&
      !city.includes(tongue.stem(word)) &&
      !(perHead && tongue.head.test(word)),
  );
  const named = plain.filter((word) => measureIn(word, tongue) === null);
  const things = named.some((word) => !tongue.budget.test(word))
    ? named.filter((word) => !tongue.budget.test(word))
    : named;
  const measures = plain.filter((word) => tongue.namesAThing.test(word));
  const whole = asks && asks !== 'hoehe' && asks !== 'satz' ? [tongue.whole] : [];
  const about =
    [things, largest ? [] : measures, whole, years.length > 0 ? [] : words].find((some) => some.length > 0) ?? [];
  const joined = (text.match(JOINED) ?? []).map(wordsOf);
  const lacks = tongue.lacks.find(([, form]) => form.test(sentence))?.[0] ?? null;
  const foreign = words.filter((word) => tongue.foreign.has(word)).length >= FOREIGN;
  return { words, about, asks, perHead, largest, years, lacks, joined, foreign };
}

/** One word may be a name. */
const FOREIGN = 2;
/** Shorter numbers are too many; a year is none. */
const LONG_NUMBER = /^\d{3,}$/;

/** Does a word say only what kind of thing the number behind it is? */
const isKindOf = (word: string, next: string | undefined, { numbered }: Tongue): boolean =>
  numbered.test(word) && next !== undefined && LONG_NUMBER.test(next) && !YEAR.test(next);

const numbersJoined = (text: string, known: (number: string) => boolean): string =>
  text.replace(/\d+(?:[.\s]+\d+)+/g, (group) => {
    const joined = joinedDigits(group);
    return known(joined) ? joined : group;
  });

/** Which number a word asks for ("kostet", "Einnahmen"); such a word names no thing beside others. */
export const measureIn = (word: string, { measures }: Tongue): Asked | null =>
  measures.find(([, form]) => form.test(word))?.[0] ?? null;

function askedIn(words: readonly string[], sentence: string, { sentences, measures, amounts }: Tongue): Asked | null {
  const said = ([, form]: Tongue['amounts'][number]): boolean => form.test(sentence);
  const found =
    sentences.find(said) ?? measures.find(([, form]) => words.some((word) => form.test(word))) ?? amounts.find(said);
  return found?.[0] ?? null;
}
