import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Entry } from '../../ui/search-entry.ts';

type Document = Entry & { id: number };

/** Where a word stands counts: in the short name most, in the full name least. */
const FIELDS = ['k', 'e', 'w', 'n'] as const;
const BOOST = { k: 8, e: 8, w: 3, n: 1 };
/** Pages about a thing come after the thing itself. */
const KIND_BOOST: Readonly<Record<string, number>> = {
  Kennzahl: 0.4,
  Vergleich: 0.4,
};

const HAS_DIGIT = /\d/;
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Zuschüsse" and "Zuschuesse" are one word. */
const fold = (word: string): string =>
  word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (sign) => UMLAUTS[sign] ?? sign);

/** Without its dots an umlaut begins like its singular: "Zuschüsse" – "Zuschuss". */
const bare = (word: string): string => fold(word.normalize('NFD').replace(/\p{M}/gu, ''));

const spellings = (word: string): string[] => [...new Set([fold(word), bare(word)])];

/** German compounds hide the word one looks for: "Grundschulen" is to be found by "Schule" as well. */
const tails = (word: string): string[] => {
  const folded = fold(word);
  return Array.from({ length: Math.max(folded.length - 7, 0) }, (_, at) => folded.slice(at + 3));
};

/** The words of a question or a name, as both indexes take them apart. */
const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Finds entries by words and beginnings of words, then by the tails and the parts of compounds; allows for slips
 * of the finger only when that finds nothing. Several words have to stand together in an entry, if any entry has them all.
 */
export function searcher(entries: readonly Entry[]): (words: string) => Entry[] {
  const documents = entries.map((entry, id): Document => ({ ...entry, id }));
  const whole = indexOf(documents, spellings);
  const endings = indexOf(documents, tails);
  const level = (id: number): number => documents[id]?.g ?? KIND_BOOST[documents[id]?.e.split(' ')[0] ?? ''] ?? 1;
  const ask = (index: MiniSearch<Document>, words: readonly string[], options: SearchOptions = {}): SearchResult[] =>
    index.search(words.join(' '), { ...STRICT, boostDocument: level, ...options });

  return (text) => {
    const words = wordsOf(text).map(fold);
    const sure = [...ask(whole, words), ...ask(endings, words)];
    const split = sure.length > 0 ? [] : (parts(words, (pair) => ask(whole, pair)) ?? []);
    const found = [sure, split].find((hits) => hits.length > 0) ?? guess(words, (asked, how) => ask(whole, asked, how));
    return [...new Set(found.map(({ id }) => entries[id] as Entry))];
  };
}

const STRICT: SearchOptions = {
  processTerm: fold,
  combineWith: 'AND',
  boost: BOOST,
  // two letters begin too many words; two digits are a number that somebody knows
  prefix: (term) => term.length > 2 || HAS_DIGIT.test(term),
  weights: { prefix: 0.3, fuzzy: 0.2 },
};

const indexOf = (documents: readonly Document[], processTerm: (word: string) => string[]): MiniSearch<Document> => {
  const index = new MiniSearch<Document>({ fields: [...FIELDS], processTerm, tokenize: wordsOf });
  index.addAll(documents);
  return index;
};

/** Words with a slip; then a compound by its head alone ("Stromkosten" is about "Strom"), or the words of a sentence. */
function guess(
  words: readonly string[],
  ask: (words: readonly string[], options?: SearchOptions) => SearchResult[],
): SearchResult[] {
  const slips = ask(words, { fuzzy: (term) => (term.length > 4 && !HAS_DIGIT.test(term) ? 0.2 : 0) });
  if (slips.length > 0) return slips;
  const heads = words.map((word) => splits(word).find(([head]) => ask([head], { prefix: false }).length > 0)?.[0]);
  if (words.length === 1) return heads[0] === undefined ? [] : ask([heads[0]]);
  // a whole question: what its longer words find, "Was kostet die Feuerwehr"
  return ask(
    words.filter((word) => word.length > 3),
    { combineWith: 'OR' },
  );
}

/** A long word that no entry has, as two words of one entry: "Humboldtgymnasium" is the "Humboldt-Gymnasium". */
function parts(words: readonly string[], ask: (pair: readonly string[]) => SearchResult[]): SearchResult[] | undefined {
  const others = words.slice(1);
  const [first = ''] = words;
  return splits(first)
    .map((pair) => ask([...pair, ...others]))
    .find((hits) => hits.length > 0);
}

/** The ways to split a long word, the longest head first; no part too short to mean something. */
function splits(word: string): (readonly [string, string])[] {
  if (word.length < 9 || HAS_DIGIT.test(word)) return [];
  return Array.from({ length: word.length - 7 }, (_, more) => {
    const cut = word.length - 4 - more;
    return [word.slice(0, cut), word.slice(cut)] as const;
  });
}
