import { type Answered, answerTo } from './answer.ts';
import { type Concept, conceptsOf, phrasesOf, wordConcept } from './concepts.ts';
import type { Entry, Hint, Index } from './entry.ts';
import { fold, wordsOf } from './fold.ts';
import { GERMAN } from './german.ts';
import { hintFor } from './hints.ts';
import { add, type Hits, most, rank, together } from './hits.ts';
import { postingsOf } from './postings.ts';
import { measureIn, type Question, understand } from './question.ts';
import type { Lack, Tongue } from './tongue.ts';
import { type Match, vocabulary } from './vocabulary.ts';

/** What is found for some words. */
export interface Found {
  /** The best first. */
  readonly hits: readonly Entry[];
  /** The one number that was asked for. */
  readonly answer: Answered | null;
  /** A price, a rate or a day that was asked for, and that nothing found is known to have. */
  readonly lack: Lack | null;
  /** What is said of these words; its entry is the first of the hits. */
  readonly hint: Hint | null;
  /** Words, as they were typed, that none of the hits has. */
  readonly without: readonly string[];
  /** Words that nothing has, and for which something else was found: what is spelled like them, begins like them, or is a part of them. */
  readonly near: readonly string[];
  /** Does anything have one of the words? Where not, all that is found is only the nearest. */
  readonly known: boolean;
}

export type Search = (text: string) => Found;

/** From here on a word of a name counts as said. */
const SAID = 0.6;
/** What was found for some concepts; those that the hits lack, and those that they have only something like. */
interface Looked {
  readonly hits: Hits;
  readonly without: readonly string[];
  readonly near: readonly string[];
}

/** What is found for a word that nothing has: as the word itself, as one like it, or as a part of it. */
interface Guess {
  readonly hits: Hits;
  readonly as: 'word' | 'near' | 'part';
}

/** Among so many hits a rate is looked for before it is said that there is none. */
const MAY_HAVE_RATE = 6;
const hasRate = ({ a = [] }: Entry): boolean => a.some(({ m }) => m === 'satz');

/** A thing and its only part are one hit, where they have one page and one name. */
const isFirstOfPage = (one: Entry, at: number, all: readonly Entry[]): boolean =>
  all.findIndex(({ h, k }) => h === one.h && k === one.k) === at;

const SHORT_NUMBER = /^\d{1,2}$/;
/** The shortest part of a compound that tells something. */
const MIN_PART = 4;

/**
 * Finds entries by what the words of a question mean: the words themselves in any form, parts of compounds, what the table of
 * everyday words has for them; slips of the finger only where a word is not known. Several words have to stand together in an entry;
 * where no entry has them all, those that have most of them are found, and what is left out is told.
 * @param tongue the language of the index and of those who ask
 */
export function searcher(index: Index, tongue: Tongue = GERMAN): Search {
  const { eintraege: entries } = index;
  const postings = postingsOf(entries);
  const known = vocabulary(postings, tongue);
  const phrases = phrasesOf(index.worte, tongue);
  const city = wordsOf(index.stadt).map(tongue.stem);
  const splitsOf = (word: string): [string, string][] => (tongue.compounds ? splits(word) : []);
  const hasNumber = (number: string): boolean => known.find(number).length > 0;

  return (text) => {
    const question = understand(text, city, hasNumber, tongue);
    const concepts = conceptsOf(question, phrases, (word) => known.same(word).length > 0, tongue);
    const { hits: found, without, near } = named(concepts, question.joined, text);
    const complete = found.size > 0 && without.length === 0;
    const ranked = rank(found, entries);
    const hint = hintFor(
      question,
      concepts,
      index.hinweise,
      { complete, called: ranked.some(isCalled(question)) },
      tongue,
    );
    const told = hint?.i === undefined ? [] : [entries[hint.i] as Entry];
    const shown = hint && told.length === 0 ? ranked.filter(isSaidIn(concepts)) : ranked;
    const hits = [...told, ...shown.filter((entry) => !told.includes(entry))].filter(isFirstOfPage);
    const answer = hint || !complete || near.length > 0 ? null : answerTo(question, concepts, hits, index.y, tongue);
    const typed = (said: string): string => asTyped(text, said);
    const isKnown = concepts.length > without.length + near.length;
    const lack = hint || answer || hits.slice(0, MAY_HAVE_RATE).some(hasRate) ? null : question.lacks;
    return { hits, lack, hint, answer, without: without.map(typed), near: near.map(typed), known: isKnown };
  };

  /** Is an entry called by nothing but what was asked for? */
  function isCalled({ about }: Question): (entry: Entry) => boolean {
    const said = new Set(about.map((word) => tongue.stem(word)));
    return ({ k }) => wordsOf(k).every((word) => said.has(tongue.stem(word)));
  }

  /** Of what the data do not have, only what has the word itself is found: "Kirche" is no "Kirchsteigfeld". */
  function isSaidIn(concepts: readonly Concept[]): (entry: Entry) => boolean {
    const said = new Set(concepts.flatMap((concept) => [...look(concept, SAID).keys()].map((at) => entries[at])));
    return (entry) => said.has(entry);
  }

  /**
   * What has all concepts. A name that hyphens join is one thing: where nothing has all of it, its last word says of what kind it is, and
   * the others are of somebody else ("Karl-Liebknecht-Stadion" is no "Karl-Foerster-Schule").
   */
  function named(concepts: readonly Concept[], joined: Question['joined'], text: string): Looked {
    const unknown = joined.flatMap((name) => {
      const own = concepts.filter(({ said }) => name.includes(said));
      return own.length > 1 && together(own.map((concept) => look(concept))).size === 0 ? own.slice(0, -1) : [];
    });
    const { hits, without, near } = all(
      concepts.filter((concept) => !unknown.includes(concept)),
      text,
    );
    return { hits, without: [...unknown.map(({ said }) => said), ...without], near };
  }

  /** What has all concepts, or else as many as possible. */
  function all(concepts: readonly Concept[], text: string): Looked {
    const sure = concepts.map(
      (concept): Guess => ({ hits: look(concept), as: isMeant(concept, text) ? 'word' : 'near' }),
    );
    const named = (parts: readonly Guess[], as: Guess['as']): string[] =>
      concepts.flatMap(({ said }, at) => (parts[at]?.as === as ? [said] : []));
    const whole = together(sure.map(({ hits }) => hits));
    if (whole.size > 0 || concepts.length === 0) return { hits: whole, without: [], near: named(sure, 'near') };
    const guesses = sure.map((one, at) => (one.hits.size > 0 ? one : guess((concepts[at] as Concept).said)));
    const parts = guesses.some(({ hits }) => hits.size === 0) ? guesses.map(unlessShort(concepts)) : guesses;
    const guessed = together(parts.map(({ hits }) => hits));
    const hits = guessed.size > 0 ? guessed : most(parts.map((one) => one.hits));
    const found = [...hits.keys()];
    // what only a part of a word is found of is not found
    const lacks = ({ as, hits: own }: Guess): boolean => as === 'part' || !found.some((entry) => own.has(entry));
    const without = concepts.flatMap(({ said }, at) => (lacks(parts[at] as Guess) ? [said] : []));
    return { hits, without, near: named(parts, 'near').filter((said) => !without.includes(said)) };
  }

  /** Beside a word that nothing has, a number of two digits says nothing: "Tempo 30" is no school with a number. */
  function unlessShort(concepts: readonly Concept[]): (guess: Guess, at: number) => Guess {
    return (guess, at) => (SHORT_NUMBER.test(concepts[at]?.said ?? '') ? { hits: new Map(), as: guess.as } : guess);
  }

  /** Is it more than what begins like it without its ending or its dots ("Fähre" and "Fahrerlaubnis")? A word may be unfinished. */
  function isMeant({ said, alternatives }: Concept, text: string): boolean {
    const typed = asTyped(text, said).toLowerCase();
    const begins = (word: string): boolean =>
      postings.of(word).some(({ entry }) => written(entries[entry] as Entry).includes(typed));
    const meant = (word: string): boolean =>
      known.find(word).some((match) => match.quality >= SAID || (match.word.startsWith(word) && begins(match.word)));
    return alternatives.some(({ words }) => words.every(meant));
  }

  /** Entries that have a concept, each with how well; `least`: only words that are meant at least so surely. */
  function look({ alternatives }: Concept, least = 0): Hits {
    const hits: Hits = new Map();
    for (const { words, sure, same } of alternatives) {
      const parts = words.map((word) => fieldsWith(known.find(word).filter(({ quality }) => quality >= least)));
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
  function guess(said: string): Guess {
    const bare = said.replace(tongue.ofTheCity, '');
    // as a beginning a part says too little: "Haushaltssperre" is no "Sperrmüll"
    const own = bare !== said && isTelling(bare) ? look(wordConcept(bare, phrases, tongue)) : new Map();
    if (own.size > 0) return { hits: own, as: 'near' };
    for (const [head, tail] of splitsOf(said)) {
      const pair = together([fieldsWith(exactly(head)), fieldsWith(exactly(tail))]);
      if (pair.size > 0) return { hits: pair, as: 'word' };
    }
    const near = fieldsWith(known.near(said), 0);
    if (near.size > 0) return { hits: near, as: 'near' };
    return guessParts(said);
  }

  /** The parts of a compound all of whose parts are known; of "Stromkosten" the other part is what is asked for. Or else its beginning. */
  function guessParts(said: string): Guess {
    const whole = splitsOf(said).find((pair) =>
      pair.every((part) => isTelling(part) || measureIn(part, tongue) !== null),
    );
    const telling = (whole ?? splitsOf(said).map(([head]) => head)).filter(isTelling);
    const parts = whole ? telling : telling.filter((head) => head.length > MIN_PART || isEveryday(head)).slice(0, 1);
    const hits = most(parts.map((part) => look(wordConcept(part, phrases, tongue))));
    return { hits, as: whole?.some((part) => measureIn(part, tongue) !== null) ? 'word' : 'part' };
  }

  /** Does a part of a word tell what it is about? */
  function isTelling(word: string): boolean {
    if (
      word.length < MIN_PART ||
      tongue.tooWide.test(word) ||
      city.includes(tongue.stem(word)) ||
      measureIn(word, tongue) !== null
    )
      return false;
    return exactly(word).length > 0 || isEveryday(word);
  }

  /** Has the table of everyday words something for it? */
  function isEveryday(word: string): boolean {
    return wordConcept(word, phrases, tongue).alternatives.length > 1;
  }

  function exactly(word: string): readonly Match[] {
    const matches = known.same(word);
    // "Verwaltungs-", "Straßen-": what joins two words belongs to neither
    return matches.length > 0 || !/s$/.test(word) ? matches : known.same(word.slice(0, -1));
  }
}

/** All words of an entry, with their dots. */
const written = ({ k, n = '', e, w = '' }: Entry): string => `${k} ${n} ${e} ${w}`.normalize('NFC').toLowerCase();

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
