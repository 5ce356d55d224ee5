import { type Concept, type Phrases, wordConcept } from './concepts.ts';
import { add, type Hits, most, together } from './hits.ts';
import type { Postings } from './postings.ts';
import { measureIn } from './question.ts';
import type { Tongue } from './tongue.ts';
import { splits } from './typed.ts';
import { type Match, SLIP as ONE_SLIP, type Vocabulary, vocabulary } from './vocabulary.ts';

/** From here on a word of a name counts as said. */
export const SAID = 0.6;
/** A word in one of its forms. */
const OF_THIS_NAME = 0.9;
/** A key figure that only ends like an unknown one. */
const OF_ANOTHER_THING = 0.5;
/** The shortest part of a compound that tells something. */
const MIN_PART = 4;
/** Shorter beginnings are not finished yet. */
const MIN_SLIP = 7;

/** What is found for a word: as the word itself, as what is beside it, as one like it, or as a part of it. */
export interface Guess {
  readonly hits: Hits;
  readonly as: 'word' | 'beside' | 'near' | 'part';
  /** Is it found only by what kind of thing the word is: "Filmmuseum" by "Museum"? */
  readonly other?: boolean;
}

interface Known {
  readonly postings: Postings;
  readonly known: Vocabulary;
  readonly phrases: Phrases;
  /** The words that name the city itself. */
  readonly city: readonly string[];
  readonly tongue: Tongue;
}

interface Looker {
  look(concept: Concept, least?: number): Hits;
  guess(said: string): Guess;
}

/** Finds what has a word, and what is meant by one that nothing has. */
export function looker({ postings, known, phrases, city, tongue }: Known): Looker {
  const splitsOf = (word: string): [string, string][] => (tongue.compounds ? splits(word) : []);
  const everyday = vocabulary({ words: [...phrases.keys()], names: new Set() }, tongue);
  return { look, guess };

  /** Entries that have a concept, each with how well; `least`: only words that are meant at least so surely. */
  function look({ alternatives }: Concept, least = 0): Hits {
    const hits: Hits = new Map();
    for (const { words, sure, same } of alternatives) {
      const parts = words.map((word) => fieldsWith(matchesOf(word).filter(({ quality }) => quality >= least)));
      for (const [entry, { score, named }] of together(parts)) add(hits, entry, score * sure, same ? named : []);
    }
    return hits;
  }

  /** What only begins like a word may be a slip at another one: "Feuerwer" is no "Feuerwerk". */
  function matchesOf(word: string): readonly Match[] {
    const matches = known.find(word);
    if (word.length < MIN_SLIP || matches.length === 0 || matches.some(({ quality }) => quality >= SAID))
      return matches;
    const slips = known.near(word).filter(({ quality }) => quality >= ONE_SLIP);
    return [...matches, ...slips.map((match) => ({ ...match, quality: SAID }))];
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
    const parts = guessParts(said);
    return parts.hits.size > 0 ? parts : { hits: misspelt(said), as: 'near' };
  }

  /** What is meant by a slip at an everyday word, which nothing is called. */
  function misspelt(said: string): Hits {
    const meant = everyday.near(said).flatMap(({ word }) => phrases.get(word) ?? []);
    return most(
      meant
        .filter(({ words }) => words.length === 1)
        .map(({ words: [word = ''] }) => look(wordConcept(word, phrases, tongue))),
    );
  }

  /** The parts of a compound all of whose parts are known; of "Stromkosten" the other part is what is asked for. Or else its beginning. */
  function guessParts(said: string): Guess {
    const whole = splitsOf(said).find((pair) =>
      pair.every((part) => isTelling(part) || measureIn(part, tongue) !== null),
    );
    const telling = (whole ?? splitsOf(said).map(([head]) => head)).filter(isTelling);
    // of two that are known the last one says what it is, where the reviewed table does not know only the first and it is not too vague:
    // a "Humboldtbrücke" is no grammar school, a "Papierverbrauch" is of paper
    const [first = '', last = first] = telling;
    const parts = whole
      ? [tongue.vague.test(last) || (isEveryday(first) && !isEveryday(last)) ? first : last].filter(Boolean)
      : telling.filter((head) => head.length > MIN_PART || isEveryday(head)).slice(0, 1);
    // of the kind is what is called so, before what only ends like it: a park is no car pool
    const found = [OF_THIS_NAME, 0].map((least) =>
      most(parts.map((part) => look(wordConcept(part, phrases, tongue), least))),
    );
    const hits = ratiosLike(said, found.find(({ size }) => size > 0) ?? new Map());
    if (whole?.some((part) => measureIn(part, tongue) !== null)) return { hits, as: 'word' };
    return { hits, as: 'part', other: whole !== undefined && parts[0] === whole[1] };
  }

  /** Beside an unknown key figure those that end like it are nearest, first those that begin like it, too. */
  function ratiosLike(said: string, others: Hits): Hits {
    const [ending = ''] = tongue.ratio.exec(said) ?? [];
    if (ending === '') return others;
    const hits = fieldsWith(
      known
        .find(ending)
        .filter(({ word }) => word.endsWith(ending) && word !== ending)
        .map(({ word }) => ({ word, quality: said.startsWith(word.slice(0, -ending.length)) ? 1 : OF_ANOTHER_THING })),
    );
    return hits.size > 0 ? hits : others;
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
