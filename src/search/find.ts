import { type Answered, answerTo } from './answer.ts';
import { type Concept, conceptsOf, phrasesOf, wordConcept } from './concepts.ts';
import type { Entry, Hint, Index } from './entry.ts';
import { fold, stem, wordsOf } from './fold.ts';
import { hintFor } from './hints.ts';
import { add, type Hits, most, rank, together } from './hits.ts';
import { postingsOf } from './postings.ts';
import { measureIn, understand } from './question.ts';
import { type Match, vocabulary } from './vocabulary.ts';

/** What is found for some words. */
export interface Found {
  /** The best first. */
  readonly hits: readonly Entry[];
  /** The one number that was asked for. */
  readonly answer: Answered | null;
  /** What is said of these words; its entry is the first of the hits. */
  readonly hint: Hint | null;
  /** Words, as they were typed, that none of the hits has. */
  readonly without: readonly string[];
}

export type Search = (text: string) => Found;

/** From here on a word of a name counts as said. */
const SAID = 0.6;
/** The shortest part of a compound that tells something. */
const MIN_PART = 4;
/** What a compound begins with to say that it is the city's own. */
const OF_THE_CITY = /^(stadt|haushalts?|kommunal|gemeinde)/;

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
    const concepts = conceptsOf(question, phrases, (word) => known.same(word).length > 0);
    const { hits: found, without } = all(concepts);
    const complete = found.size > 0 && without.length === 0;
    const hint = hintFor(question, concepts, index.hinweise, complete);
    const told = hint?.i === undefined ? [] : [entries[hint.i] as Entry];
    const hits = [...told, ...rank(found, entries).filter((entry) => !told.includes(entry))];
    const answer = hint || !complete ? null : answerTo(question, concepts, hits, index.y);
    return { hits, hint, answer, without: without.map((said) => asTyped(text, said)) };
  };

  /** What has all concepts, or else as many as possible. */
  function all(concepts: readonly Concept[]): { hits: Hits; without: readonly string[] } {
    const sure = concepts.map((concept) => ({ hits: look(concept), part: false }));
    const whole = together(sure.map(({ hits }) => hits));
    if (whole.size > 0 || concepts.length === 0) return { hits: whole, without: [] };
    const parts = sure.map((one, at) => (one.hits.size > 0 ? one : guess((concepts[at] as Concept).said)));
    const guessed = together(parts.map(({ hits }) => hits));
    const hits = guessed.size > 0 ? guessed : most(parts.map((one) => one.hits));
    const found = [...hits.keys()];
    // what only a part of a word is found of is not found
    const without = concepts.filter((_, at) => parts[at]?.part || !found.some((entry) => parts[at]?.hits.has(entry)));
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
  function fieldsWith(matches: readonly Match[], said = SAID): Hits {
    const hits: Hits = new Map();
    for (const { word, quality } of matches)
      for (const { entry, weight, name } of postings.of(word))
        add(hits, entry, quality * weight, name && quality >= said ? [word] : []);
    return hits;
  }

  /**
   * A word that nothing has: without what only says whose it is ("Stadtverwaltung"), as a compound of two words that stand together,
   * with slips, and at last as a part of it alone.
   */
  function guess(said: string): { hits: Hits; part: boolean } {
    const bare = said.replace(OF_THE_CITY, '');
    const own = bare !== said && bare.length >= MIN_PART ? look(wordConcept(bare, phrases)) : new Map();
    if (own.size > 0) return { hits: own, part: false };
    for (const [head, tail] of splits(said)) {
      const pair = together([fieldsWith(exactly(head)), fieldsWith(exactly(tail))]);
      if (pair.size > 0) return { hits: pair, part: false };
    }
    const near = fieldsWith(known.near(said), 0);
    if (near.size > 0) return { hits: near, part: false };
    return guessParts(said);
  }

  /** The parts of a compound all of whose parts are known; of "Stromkosten" the other part is what is asked for. Or else its beginning. */
  function guessParts(said: string): { hits: Hits; part: boolean } {
    const whole = splits(said).find((pair) => pair.every((part) => isTelling(part) || measureIn(part) !== null));
    const telling = (whole ?? splits(said).map(([head]) => head)).filter(isTelling);
    const parts = whole ? telling : telling.filter((head) => head.length > MIN_PART).slice(0, 1);
    const hits = most(parts.map((part) => look(wordConcept(part, phrases))));
    return { hits, part: !whole?.some((part) => measureIn(part) !== null) };
  }

  /** Does a part of a word tell what it is about? */
  function isTelling(word: string): boolean {
    if (word.length < MIN_PART || city.includes(stem(word)) || measureIn(word) !== null) return false;
    return exactly(word).length > 0 || wordConcept(word, phrases).alternatives.length > 1;
  }

  function exactly(word: string): readonly Match[] {
    const matches = known.same(word);
    // "Verwaltungs-", "Straßen-": what joins two words belongs to neither
    return matches.length > 0 || !/s$/.test(word) ? matches : known.same(word.slice(0, -1));
  }
}

/** Folded words as they stand in what was typed. */
function asTyped(text: string, said: string): string {
  const folded = said.split(' ');
  const typed = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return typed.filter((word) => folded.includes(fold(word))).join(' ') || said;
}

/** The ways to split a long word, the longest head first; no part too short to mean something. */
function splits(word: string): [string, string][] {
  if (word.length < 7 || /\d| /.test(word)) return [];
  return Array.from({ length: word.length - 6 }, (_, more) => {
    const cut = word.length - 3 - more;
    return [word.slice(0, cut), word.slice(cut)];
  });
}
