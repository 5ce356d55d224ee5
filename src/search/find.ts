import { type Answered, answerTo } from './answer.ts';
import type { Entry, Hint, Index } from './entry.ts';
import { stem, wordsOf } from './fold.ts';
import { type Postings, postingsOf } from './postings.ts';
import { type Question, understand } from './question.ts';
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

/** What one word (or phrase) of a question may be called in the index: alternatives, each of one or more words. */
interface Concept {
  readonly said: string;
  readonly alternatives: readonly (readonly string[])[];
}

/** A hit while it is put together: how well each concept fits, and which words of its name are said. */
interface Hit {
  score: number;
  readonly named: Set<string>;
}
type Hits = Map<number, Hit>;

/** An everyday word that the table translates is a little less sure than the word itself. */
const TRANSLATED = 0.85;
/** A name of which nothing is left unsaid. */
const WHOLE_NAME = 0.3;
const BY_KIND = 0.15;

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
    const years = question.years.map((said): Concept => ({ said, alternatives: [[said]] }));
    const found = all([...concepts, ...years]);
    const hint = hintFor(question, index.hinweise);
    const ranked = rank(found.hits, entries);
    const hits = hint?.i === undefined ? ranked : [entries[hint.i] as Entry, ...ranked.filter((e) => e !== entries[hint.i as number])];
    const without = found.without;
    return { hits, hint, without, answer: hint ? null : answerTo(question, hits, without) };
  };

  /** What has all concepts, or else as many as possible. */
  function all(concepts: readonly Concept[]): { hits: Hits; without: readonly string[] } {
    const parts = concepts.map((concept) => ({ concept, hits: look(concept) }));
    const sure = together(parts.map(({ hits }) => hits));
    if (sure.size > 0 || concepts.length === 0) return { hits: sure, without: [] };
    const guessed = parts.map(({ concept, hits }) => ({ concept, hits: hits.size > 0 ? hits : guess(concept) }));
    const again = together(guessed.map(({ hits }) => hits));
    if (again.size > 0) return { hits: again, without: [] };
    return most(guessed);
  }

  /** Entries that have a concept, each with how well. */
  function look({ alternatives, said }: Concept): Hits {
    const hits: Hits = new Map();
    for (const words of alternatives) {
      const sure = words.length === 1 && words[0] === said ? 1 : TRANSLATED;
      const parts = words.map((word) => fieldsWith(known.find(word)));
      for (const [entry, { score, named }] of together(parts)) add(hits, entry, score * sure, named);
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
  function guess({ said }: Concept): Hits {
    for (const [head, tail] of splits(said)) {
      const pair = together([fieldsWith(exactly(head)), fieldsWith(exactly(tail))]);
      if (pair.size > 0) return pair;
    }
    const near = fieldsWith(known.near(said));
    if (near.size > 0) return near;
    const [head] = splits(said).find(([one]) => exactly(one).length > 0) ?? [];
    return head === undefined ? new Map() : fieldsWith(exactly(head));
  }

  function exactly(word: string): readonly Match[] {
    const whole = (one: string) => known.find(one).filter(({ quality }) => quality >= 0.9);
    const matches = whole(word);
    // "Verwaltungs-", "Straßen-": what joins two words belongs to neither
    return matches.length > 0 ? matches : /s$/.test(word) ? whole(word.slice(0, -1)) : [];
  }
}

function add(hits: Hits, entry: number, score: number, named: Iterable<string>): void {
  const hit = hits.get(entry) ?? { score: 0, named: new Set() };
  hit.score = Math.max(hit.score, score);
  for (const word of named) hit.named.add(word);
  hits.set(entry, hit);
}

/** Entries that all of some lists have. */
function together(parts: readonly Hits[]): Hits {
  const [first = new Map<number, Hit>(), ...others] = parts;
  const hits: Hits = new Map();
  for (const [entry, hit] of first) {
    const all = [hit, ...others.flatMap((other) => other.get(entry) ?? [])];
    if (all.length < parts.length) continue;
    add(hits, entry, all.reduce((sum, { score }) => sum + score, 0) / all.length, all.flatMap(({ named }) => [...named]));
  }
  return hits;
}

/** Entries that have the most of the concepts; a rare one counts for more. */
function most(parts: readonly { concept: Concept; hits: Hits }[]): { hits: Hits; without: readonly string[] } {
  const sums: Hits = new Map();
  for (const { hits } of parts) {
    const rare = 1 / Math.log2(2 + hits.size);
    for (const [entry, { score, named }] of hits) {
      const before = sums.get(entry)?.score ?? 0;
      add(sums, entry, before + score * rare, named);
    }
  }
  const best = Math.max(0, ...[...sums.values()].map(({ score }) => score));
  const hits = new Map([...sums].filter(([, { score }]) => score >= best * 0.75));
  const without = parts.filter(({ hits: own }) => ![...hits.keys()].some((entry) => own.has(entry)));
  return { hits, without: without.map(({ concept }) => concept.said) };
}

/** The best first: by how well the words fit, how much of the name they say, the kind of the entry, and then its place. */
function rank(hits: Hits, entries: readonly Entry[]): Entry[] {
  const scored = [...hits].map(([at, { score, named }]) => {
    const entry = entries[at] as Entry;
    const name = new Set(wordsOf(entry.k));
    const said = [...name].filter((word) => named.has(word)).length / name.size;
    return { at, entry, score: score + WHOLE_NAME * said + BY_KIND * ((entry.g ?? 1) - 1) };
  });
  return scored.sort((a, b) => b.score - a.score || a.at - b.at).map(({ entry }) => entry);
}

interface Phrase {
  readonly words: readonly string[];
  readonly meant: readonly (readonly string[])[];
}

/** The table of everyday words, the longest phrases first, by the root of their first word. */
function phrasesOf(table: Index['worte']): ReadonlyMap<string, readonly Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  for (const [wort, meint] of table) {
    const words = wordsOf(wort).map(stem);
    const [first = ''] = words;
    phrases.set(first, [...(phrases.get(first) ?? []), { words, meant: meint.map(wordsOf) }]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

/** The words of a question with what the table has for them; words for a measure count where nothing else is named. */
function conceptsOf(question: Question, phrases: ReadonlyMap<string, readonly Phrase[]>): Concept[] {
  const { words, about, measures, years } = question;
  const named = about.length > 0 ? about : measures.length > 0 ? measures : years.length > 0 ? [] : words;
  const concepts: Concept[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const here = phrases.get(stem(words[at] as string)) ?? [];
    const phrase = here.find((one) => one.words.every((word, more) => stem(words[at + more] ?? '') === word));
    const said = words.slice(at, at + (phrase?.words.length ?? 1));
    // of a phrase also the words count that would say nothing alone ("Einer für alle")
    if ((phrase?.words.length ?? 0) > 1 || named.includes(said[0] as string))
      concepts.push({ said: said.join(' '), alternatives: [said, ...(phrase?.meant ?? [])] });
    at += said.length - 1;
  }
  return concepts;
}

/** The hint all of whose words are said, or one whose words are all that is said. */
function hintFor({ about, words }: Question, hints: readonly Hint[]): Hint | null {
  const roots = about.map(stem);
  const sentence = ` ${words.map(stem).join(' ')} `;
  const fits = ({ w }: Hint): boolean =>
    w.some((phrase) => {
      const own = wordsOf(phrase).map(stem);
      return own.length > 1 ? sentence.includes(` ${own.join(' ')} `) : roots.length === 1 && roots[0] === own[0];
    });
  return hints.find(fits) ?? null;
}

/** The ways to split a long word, the longest head first; no part too short to mean something. */
function splits(word: string): (readonly [string, string])[] {
  if (word.length < 7 || /\d| /.test(word)) return [];
  return Array.from({ length: word.length - 6 }, (_, more) => {
    const cut = word.length - 3 - more;
    return [word.slice(0, cut), word.slice(cut)] as const;
  });
}

export type { Postings };
