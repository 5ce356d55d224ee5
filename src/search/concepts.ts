import type { Index } from './entry.ts';
import { wordsOf } from './fold.ts';
import type { Question } from './question.ts';
import type { Tongue } from './tongue.ts';

/** One way to say a thing, as words of the index, all of which an entry has to have. */
interface Alternative {
  readonly words: readonly string[];
  /** 1 for what was said itself. */
  readonly sure: number;
  /** Is it the thing itself, and not one beside it? */
  readonly same: boolean;
}

/** What one word (or phrase) of a question may be called in the index. */
export interface Concept {
  /** As it was said, folded. */
  readonly said: string;
  readonly alternatives: readonly Alternative[];
  /** What was said and its other names: an entry of this name is the thing itself. */
  readonly names: readonly (readonly string[])[];
}

/** A row of the table of everyday words. */
interface Phrase {
  readonly words: readonly string[];
  readonly same: readonly (readonly string[])[];
  readonly near: readonly (readonly string[])[];
}
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** Another name is a little less sure than the word itself, a thing beside it still less. */
const SAME = 0.95;
const NEAR = 0.7;
/** So many words may stand between two of a phrase. */
const MAX_GAP = 2;
/** Shorter beginnings are those of too many words. */
const MIN_BEGINNING = 4;

/** The table of everyday words by the root of their first word, the longest phrases first. */
export function phrasesOf(table: Index['worte'], { stem }: Tongue): Phrases {
  const phrases = new Map<string, Phrase[]>();
  const together: Phrase[] = [];
  for (const [wort, gleich, nahe] of table) {
    const words = wordsOf(wort).map(stem);
    const [first = ''] = words;
    const phrase = { words, same: gleich.map(wordsOf), near: nahe.map(wordsOf) };
    phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
    if (words.length === 2) together.push({ ...phrase, words: [stem(wordsOf(wort).join(''))] });
  }
  // two words typed as one ("streetlights"), where the table has no row for that
  for (const phrase of together) {
    const [first = ''] = phrase.words;
    if (!phrases.has(first)) phrases.set(first, [phrase]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/**
 * The words of a question with what the table has for them. Of a phrase also those count that say nothing alone ("Einer für alle").
 * @param isWord does the index have the word? The last one may be unfinished where it has not.
 */
export function conceptsOf(
  { words, about, asks, years, bare }: Question,
  phrases: Phrases,
  isWord: (word: string) => boolean,
  { stem, stop, largest }: Tongue,
): Concept[] {
  const isFiller = (word: string): boolean => stop.has(word) || largest.test(word);
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string;
    const here = phrases.get(stem(word)) ?? [];
    const unfinished = here.length === 0 && at === words.length - 1 && !isWord(word);
    const rest = words.slice(at).map((one) => ({ word: one, root: stem(one), filler: isFiller(one) }));
    const begun = unfinished ? phraseBeginning(word, phrases) : undefined;
    const phrase = begun ?? here.find((one) => lengthOf(one, rest) > 0);
    const length = phrase && !begun ? lengthOf(phrase, rest) : 1;
    const said = words.slice(at, at + length).filter((one) => !phrase || begun || phrase.words.includes(stem(one)));
    if (length > 1 || about.includes(said[0] as string)) concepts.push(conceptOf(said, phrase));
    at += length - 1;
  }
  // the thing that is meant without a word
  const together = concepts.filter(({ said }) => said.includes(' '));
  const isSaid = asks === null && together.length > 0;
  const silent = isSaid ? [] : about.filter((word) => !words.includes(word)).map((word) => conceptOf([word]));
  const whole = bare ? together : [];
  return [...(whole.length > 0 ? whole : concepts), ...silent, ...years.map((year) => conceptOf([year]))];
}

/** How many of some words a phrase takes, that begins with them; between its words may stand what names no thing. 0: none. */
function lengthOf({ words: phrase }: Phrase, words: readonly { root: string; filler: boolean }[]): number {
  let at = 0;
  for (const word of phrase) {
    for (let gap = 0; at > 0 && gap < MAX_GAP && words[at]?.root !== word && words[at]?.filler; gap += 1) at += 1;
    if (words[at]?.root !== word) return 0;
    at += 1;
  }
  return at;
}

/** The everyday word that an unfinished one is the beginning of. */
function phraseBeginning(start: string, phrases: Phrases): Phrase | undefined {
  if (start.length < MIN_BEGINNING) return undefined;
  const all = [...phrases.values()]
    .flat()
    .filter(({ words: [first = '', ...others] }) => others.length === 0 && first.startsWith(start));
  return all.sort((a, b) => (a.words[0] ?? '').length - (b.words[0] ?? '').length)[0];
}

/** A single word as a concept, with what the table has for it. */
export const wordConcept = (word: string, phrases: Phrases, { stem }: Tongue): Concept =>
  conceptOf(
    [word],
    phrases.get(stem(word))?.find(({ words }) => words.length === 1),
  );

const conceptOf = (said: readonly string[], phrase?: Phrase): Concept => ({
  said: said.join(' '),
  alternatives: [
    { words: said, sure: 1, same: true },
    ...(phrase?.same ?? []).map((words) => ({ words, sure: SAME, same: true })),
    ...(phrase?.near ?? []).map((words) => ({ words, sure: NEAR, same: false })),
  ],
  names: [said, ...(phrase ? [phrase.words] : []), ...(phrase?.same ?? [])],
});
