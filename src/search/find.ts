import { type Answered, answerTo } from './answer.ts';
import { type Concept, conceptsOf, phrasesOf } from './concepts.ts';
import type { Entry, Hint, Index } from './entry.ts';
import { stem, wordsOf } from './fold.ts';
import { hintFor } from './hints.ts';
import { add, type Hits, most, rank, together } from './hits.ts';
import { postingsOf } from './postings.ts';
import { understand } from './question.ts';
import { type Match, vocabulary } from './vocabulary.ts';

/** What is found for some words. */
export interface Found {
  /** The best first. */
  readonly hits: readonly Entry[];
  /** The one number that was asked for. */
  readonly answer: Answered | null;
  /** What is said of these words; its entry is the first of the hits. */
  readonly hint: Hint | null;
  /** Words, folded, that none of the hits has. */
  readonly without: readonly string[];
}

export type Search = (text: string) => Found;

/** Below, a word is another one. */
const THE_WORD = 0.9;

/**
 * Finds entries by what the words of a question mean: the words themselves in any form, parts of compounds, what the table of
 * everyday words has for them; slips of the finger only where a word is not known. Several words have to stand together in an entry;
 * where no entry has them all, those that have most of them are found, and what is left out is told.
 */
export function searcher(index: Index): Search {
  const { eintraege: entries } = index;
  const postings = postingsOf(entries);
  const known = vocabulary(postings.words);
  const phrases = phrasesOf(index.worte);
  const city = wordsOf(index.stadt).map(stem);
  const hasNumber = (number: string): boolean => known.find(number).length > 0;

  return (text) => {
    const question = understand(text, city, hasNumber);
    const concepts = conceptsOf(question, phrases);
    const { hits: found, without } = all(concepts);
    const hint = hintFor(question, index.hinweise);
    const told = hint?.i === undefined ? [] : [entries[hint.i] as Entry];
    const hits = [...told, ...rank(found, entries).filter((entry) => !told.includes(entry))];
    const answer = hint || without.length > 0 ? null : answerTo(question, concepts, hits, index.y);
    return { hits, hint, without, answer };
  };

  /** What has all concepts, or else as many as possible. */
  function all(concepts: readonly Concept[]): { hits: Hits; without: readonly string[] } {
    const sure = concepts.map(look);
    const whole = together(sure);
    if (whole.size > 0 || concepts.length === 0) return { hits: whole, without: [] };
    const parts = sure.map((hits, at) => (hits.size > 0 ? hits : guess((concepts[at] as Concept).said)));
    const guessed = together(parts);
    if (guessed.size > 0) return { hits: guessed, without: [] };
    const hits = most(parts);
    const without = concepts.filter((_, at) => ![...hits.keys()].some((entry) => parts[at]?.has(entry)));
    return { hits, without: without.map(({ said }) => said) };
  }

  /** Entries that have a concept, each with how well. */
  function look({ alternatives }: Concept): Hits {
    const hits: Hits = new Map();
    for (const { words, sure, same } of alternatives) {
      const parts = words.map((word) => fieldsWith(known.find(word)));
      for (const [entry, { score, named }] of together(parts)) add(hits, entry, score * sure, same ? named : []);
    }
    return hits;
  }

  /** Entries that have one of some words of the index, by where it stands. */
  function fieldsWith(matches: readonly Match[]): Hits {
    const hits: Hits = new Map();
    for (const { word, quality } of matches)
      for (const { entry, weight, name } of postings.of(word)) add(hits, entry, quality * weight, name ? [word] : []);
    return hits;
  }

  /** A word that nothing has: as a compound of two words that stand together, with slips, or its beginning alone. */
  function guess(said: string): Hits {
    for (const [head, tail] of splits(said)) {
      const pair = together([fieldsWith(exactly(head)), fieldsWith(exactly(tail))]);
      if (pair.size > 0) return pair;
    }
    const near = fieldsWith(known.near(said));
    if (near.size > 0) return near;
    const [head] = splits(said).find(([one]) => one.length >= 4 && exactly(one).length > 0) ?? [];
    return head === undefined ? new Map() : fieldsWith(exactly(head));
  }

  function exactly(word: string): readonly Match[] {
    const whole = (one: string) => known.find(one).filter(({ quality }) => quality >= THE_WORD);
    const matches = whole(word);
    // "Verwaltungs-", "Straßen-": what joins two words belongs to neither
    return matches.length > 0 || !/s$/.test(word) ? matches : whole(word.slice(0, -1));
  }
}

/** The ways to split a long word, the longest head first; no part too short to mean something. */
function splits(word: string): (readonly [string, string])[] {
  if (word.length < 7 || /\d| /.test(word)) return [];
  return Array.from({ length: word.length - 6 }, (_, more) => {
    const cut = word.length - 3 - more;
    return [word.slice(0, cut), word.slice(cut)] as const;
  });
}
