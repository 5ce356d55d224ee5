import type { Concept } from './concepts.ts';
import type { Hint } from './entry.ts';
import { wordsOf } from './fold.ts';
import { type Question, YEAR } from './question.ts';
import type { Tongue } from './tongue.ts';

const MIN_BEGINNING = 5;
/** A paper in which things stand, and a year, say less than the thing: "Kreditermächtigung Haushaltssatzung 2025". */
const OF_A_PAPER = 0.25;
const OF_A_YEAR = 0.5;

/** The single words of what is said whatever else is found: a slip at one of them means it. */
export const wordsOfHints = (hints: readonly Hint[]): string[] =>
  hints.flatMap(({ w, r }) => (r ? [] : w.map(wordsOf).flatMap((words) => (words.length === 1 ? words : []))));

/**
 * The hint for a question: of those that fit the one that most words are said of. A phrase has to be said with all of its words; a single word is enough where it is all that is said, or where
 * nothing has all of the words.
 * @param concepts other names of a word count as the word
 * @param found does anything have all of the words, is anything called so, and which words of hints are meant by what nothing has?
 */
export function hintFor(
  { about, words, meant }: Question,
  concepts: readonly Concept[],
  hints: readonly Hint[],
  {
    complete,
    called,
    slips,
  }: { readonly complete: boolean; readonly called: boolean; readonly slips: readonly string[] },
  { stem, stop, budget }: Tongue,
): Hint | null {
  const [start = ''] = about;
  const sentence = ` ${[...words, ...wordsOf(meant ?? '')].map(stem).join(' ')} `;
  const alone = about.length === 1 || !complete;
  const names = new Set(
    alone
      ? [...slips.map(stem), ...concepts.flatMap((concept) => concept.names.map((name) => name.map(stem).join(' ')))]
      : [],
  );
  /** A word that is not typed to its end, and is the beginning of nothing that there is. */
  const isBegun = ([word = '', ...others]: readonly string[]): boolean =>
    !complete &&
    about.length === 1 &&
    words.includes(start) &&
    others.length === 0 &&
    start.length >= MIN_BEGINNING &&
    word.startsWith(start);
  const roots = new Set(words.map(stem));
  /** The words of a phrase in any order, where more than one of them names a thing. */
  const isSpread = (own: readonly string[]): boolean => {
    const telling = own.filter((word) => !stop.has(word));
    return telling.length > 1 && telling.every((word) => roots.has(stem(word)));
  };
  const weightOf = (word: string): number => (budget.test(word) ? OF_A_PAPER : YEAR.test(word) ? OF_A_YEAR : 1);
  /** How much the words of a phrase say that are said; 0 where it is not. */
  const lengthOf = (phrase: string): number => {
    const own = wordsOf(phrase);
    const said = own.map(stem).join(' ');
    const fits =
      names.has(said) || isBegun(own) || (own.length > 1 && (sentence.includes(` ${said} `) || isSpread(own)));
    return fits ? own.map(weightOf).reduce((sum, weight) => sum + weight, 0) : 0;
  };
  // what stands in the plan without an amount is not what others have this word for, too
  const known = complete && (called || about.length > 1);
  // nor does one of many words ask for it: "eine Grafik in die Zeitung drucken"
  const isAsked = (phrase: string): boolean => about.length === 1 || wordsOf(phrase).length > 1;
  const lengths = hints.map(({ w, r }) =>
    r && known ? 0 : Math.max(0, ...w.filter((phrase) => !r || isAsked(phrase)).map(lengthOf)),
  );
  // what more words are said of fits better
  const longest = Math.max(0, ...lengths);
  return longest > 0 ? (hints[lengths.indexOf(longest)] ?? null) : null;
}
