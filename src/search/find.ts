import { type Answered, answerTo } from './answer.ts';
import { type Concept, conceptsOf, phrasesOf } from './concepts.ts';
import type { Entry, Hint, Index } from './entry.ts';
import { wordsOf } from './fold.ts';
import { GERMAN } from './german.ts';
import { hintFor, wordsOfHints } from './hints.ts';
import { add, type Hits, most, nearBest, rank, rarity, together } from './hits.ts';
import { besideHint, lackOf } from './lack.ts';
import {
  counting,
  explaining,
  ledBy,
  numbersFirst,
  rateFor,
  receiving,
  servicesLast,
  sidesLast,
  trending,
  withTimeless,
} from './lift.ts';
import { type Guess, looker, SAID } from './look.ts';
import { ofCity } from './of-city.ts';
import { postingsOf } from './postings.ts';
import { type Question, understand, YEAR } from './question.ts';
import { reader } from './reading.ts';
import type { Lack, Tongue } from './tongue.ts';
import { asTyped, written } from './typed.ts';
import { vocabulary } from './vocabulary.ts';
import { isFound, isName, subjectWeight, telling } from './weigh.ts';

/** What is found for some words. */
export interface Found {
  /** The best first. */
  readonly hits: readonly Entry[];
  /** The one number that was asked for. */
  readonly answer: Answered | null;
  /** A price, a rate or a day that was asked for, and that nothing found is known to have; or which number of several is meant. */
  readonly lack: Lack | 'jahr' | 'rang' | 'zahl' | 'anzahl' | 'mehrere' | 'anderes' | 'staedte' | 'verlauf' | null;
  /** What is said of these words; its entry is the first of the hits. */
  readonly hint: Hint | null;
  /** Words, as they were typed, that nothing has. */
  readonly without: readonly string[];
  /** Has none of the hits all of the words that anything has? */
  readonly partly: boolean;
  /** Words that nothing has, and for which something else was found: what is spelled like them, begins like them, or is a part of them. */
  readonly near: readonly string[];
  /** Words that stand nowhere, and for which the table of everyday words has what is beside them. */
  readonly beside: readonly string[];
  /** Words that were read as others, because nothing has them. */
  readonly slips: readonly (readonly [typed: string, meant: string])[];
  /** Is it asked for each inhabitant? */
  readonly perHead: boolean;
  /** Is it asked in the language of another index? */
  readonly foreign: boolean;
  /** Does anything have one of the words? Where not, all that is found is only the nearest. */
  readonly known: boolean;
}

export type Search = (text: string) => Found;

/** What was found for some concepts; those that the hits lack, and those that they have only something like. */
interface Looked extends Pick<Found, 'without' | 'partly' | 'near' | 'beside'> {
  /** Is all that was found another thing of the same kind? */
  readonly other: boolean;
  readonly hits: Hits;
  /** Where none has all of the words: what each of them has, what the question is about first. */
  readonly leads: readonly Hits[];
}

/** A thing and its only part are one hit, where they have one page and one name. */
const isFirstOfPage = (one: Entry, at: number, all: readonly Entry[]): boolean =>
  all.findIndex(({ h, k }) => h === one.h && k === one.k) === at;

/** What has none of the words that the best hits have comes after them. */
const BESIDE = 0.5;

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
  const { look, guess } = looker({ postings, known, phrases, city, tongue });
  const cities = entries.filter(({ p, a }) => p && a);
  const hinted = vocabulary({ words: wordsOfHints(index.hinweise), names: new Set() }, tongue);
  const read = reader({ index, postings, known, phrases, tongue });
  const hasNumber = (number: string): boolean => known.find(number).length > 0;

  return (typed) => {
    const { text, slips: misread } = read(typed);
    const question = understand(text, city, hasNumber, tongue);
    const concepts = conceptsOf(question, phrases, (word) => known.same(word).length > 0, tongue);
    const { hits: found, ...looked } = named(concepts, question.joined, text);
    const { without, near } = looked;
    const complete = found.size > 0 && without.length === 0 && !looked.partly;
    const dated = ledBy(looked.leads, rank(found, entries, tongue), entries);
    const best = withTimeless(dated, timeless(question, concepts, text), isCalled(question));
    const explained = explaining(question, concepts, best, entries, tongue);
    const rates = rateFor(question, best, entries, tongue);
    const first = [...explained, ...rates, ...counting(question, best), ...receiving(question, best, tongue)];
    const paid = servicesLast(question, numbersFirst(question, best, tongue), tongue);
    const others = sidesLast(question, paid, isCalled(question));
    const ranked = [...new Set([...first, ...trending(question, others, tongue), ...others])];
    const slips = [...without, ...near].flatMap((word) => hinted.near(word).map((match) => match.word));
    const hint = hintFor(
      question,
      concepts,
      index.hinweise,
      { complete, called: ranked.some(isCalled(question)), slips },
      tongue,
    );
    const told = hint?.i === undefined ? [] : [entries[hint.i] as Entry];
    const shown = hint ? ranked.filter(isSaidIn(concepts)) : ranked;
    const hits = [...told, ...shown.filter((entry) => !told.includes(entry))].filter(isFirstOfPage);
    const answer =
      hint || question.defines || explained.length > 0 || !complete || near.length > 0
        ? null
        : answerTo(question, concepts, hits, index.y, tongue);
    const having = (some: readonly Concept[]): Entry[] =>
      rank(together(some.map((concept) => look(concept))), entries, tongue);
    const beside = answer || hint ? null : ofCity(question, concepts, cities, having, tongue);
    const asSaid = (all: readonly string[]): string[] => all.map((said) => asTyped(text, said));
    const isKnown = concepts.length > without.length + near.length;
    const misses = {
      without: asSaid(without),
      partly: looked.partly,
      near: asSaid(near),
      beside: asSaid(looked.beside),
    };
    return {
      hits,
      hint,
      answer: answer ?? beside,
      ...misses,
      slips: misread,
      lack: hint
        ? besideHint(question, hits)
        : lackOf(
            question,
            hits,
            {
              known: isKnown,
              answered: (answer ?? beside) !== null || rates.length + explained.length > 0,
              other: looked.other,
              meant: hits.filter(isMeantBy(concepts)),
            },
            tongue,
          ),
      perHead: question.perHead,
      foreign: question.foreign,
      known: isKnown,
    };
  };

  /** The best of what the words find without the year that is named. */
  function timeless({ years, joined }: Question, concepts: readonly Concept[], text: string): Entry | undefined {
    const things = concepts.filter(({ said }) => !years.includes(said));
    const found = years.length > 0 && things.length > 0 ? named(things, joined, text).hits : new Map();
    return rank(found, entries, tongue)[0];
  }

  /** Is an entry called by nothing but what was asked for? */
  function isCalled({ about }: Question): (entry: Entry) => boolean {
    const said = new Set(about.map((word) => tongue.stem(word)));
    return ({ k }) => wordsOf(k).every((word) => said.has(tongue.stem(word)));
  }

  /** Has an entry what was said itself, and not only what is beside it? */
  function isMeantBy(concepts: readonly Concept[]): (entry: Entry) => boolean {
    const itself = concepts.map((one) =>
      look({ ...one, alternatives: one.alternatives.filter(({ same }) => same) }, SAID),
    );
    const found = new Set([...together(itself).keys()].map((at) => entries[at]));
    return (entry) => found.has(entry);
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
    const { without, ...looked } = all(
      concepts.filter((concept) => !unknown.includes(concept)),
      text,
    );
    return { ...looked, without: [...unknown.map(({ said }) => said), ...without] };
  }

  /** What has all concepts, or else as many as possible. */
  function all(concepts: readonly Concept[], text: string): Looked {
    const sure = concepts.map((concept): Guess => ({ hits: look(concept), as: meaning(concept, text) }));
    const as = (kind: Guess['as']): string[] =>
      concepts.flatMap(({ said }, at) => (sure[at]?.as === kind ? [said] : []));
    const whole = together(sure.map(({ hits }) => hits));
    if (whole.size > 0 || concepts.length === 0)
      return {
        hits: whole,
        without: [],
        partly: false,
        leads: [],
        near: as('near'),
        beside: as('beside'),
        other: false,
      };
    return some(
      concepts,
      sure.map((one, at) => (one.hits.size > 0 ? one : guess((concepts[at] as Concept).said))),
    );
  }

  /** What has the most of some concepts, and the best of each that these have not: no subject is dropped for the others. */
  function some(concepts: readonly Concept[], guesses: readonly Guess[]): Looked {
    const parts = guesses.length > 1 ? telling(guesses, concepts) : guesses;
    const lists = parts.map(({ hits }) => hits);
    const weights = parts.map((one, at) => subjectWeight(one, concepts[at] as Concept, entries, tongue));
    const guessed = together(lists);
    // a part of a word finds something only where no other word does
    const counted = parts.some(isFound)
      ? weights.map((weight, at) => (isFound(parts[at] as Guess) ? weight : 0))
      : weights;
    const hits = guessed.size > 0 ? guessed : most(lists, counted);
    // what only a part of a word is found of is not found
    const isNamed = (one: Concept): boolean => concepts.length === 1 || isName(one);
    const without = concepts.flatMap((one, at) => (isFound(parts[at] as Guess) || !isNamed(one) ? [] : [one.said]));
    const matched = lists
      .map((own, at) => ({ own, at, weight: (weights[at] ?? 0) * rarity(own), found: isFound(parts[at] as Guess) }))
      .filter(({ found }) => found);
    const partly = ![...hits.keys()].some((entry) => matched.every(({ own }) => own.has(entry)));
    // a year says when, and not what
    const things = matched.filter(({ at }) => !YEAR.test(concepts[at]?.said ?? ''));
    const leads = partly ? things.sort((a, b) => b.weight - a.weight).map(({ own }) => own) : [];
    for (const own of leads)
      if (![...own.keys()].some((entry) => hits.has(entry)))
        for (const [entry, { score, named }] of nearBest(own)) add(hits, entry, score * BESIDE, named);
    const kept = (as: Guess['as']): string[] =>
      concepts.flatMap(({ said }, at) => (parts[at]?.as === as && !without.includes(said) ? [said] : []));
    const other = parts.length > 0 && parts.every((one) => one.other === true);
    return { hits, without, partly, leads, near: kept('near'), beside: kept('beside'), other };
  }

  /**
   * What is a word to the index? The word itself, or another name of the thing, has more than what begins like it without its ending or
   * its dots ("Fähre" and "Fahrerlaubnis"); a word may be unfinished.
   */
  function meaning({ said, alternatives }: Concept, text: string): Guess['as'] {
    const typed = asTyped(text, said).toLowerCase();
    const begins = (word: string): boolean =>
      postings.of(word).some(({ entry }) => written(entries[entry] as Entry).includes(typed));
    const meant = (word: string): boolean =>
      known.find(word).some((match) => match.quality >= SAID || (match.word.startsWith(word) && begins(match.word)));
    const fits = alternatives.filter(({ words }) => words.every(meant));
    if (fits.length === 0) return 'near';
    return fits.some(({ same }) => same) ? 'word' : 'beside';
  }
}
