import type { Entry } from './entries.ts';

/** A word of an entry in two spellings. */
interface Word {
  /** "zuschuesse": the two ways of writing an umlaut are one word. */
  readonly folded: string;
  /** "zuschusse": begins like its singular "Zuschuss". */
  readonly bare: string;
  /** Points for where it stands. */
  readonly points: number;
}

interface Indexed {
  readonly entry: Entry;
  readonly words: readonly Word[];
  /** Points for its level. */
  readonly points: number;
}

/** Points for how well a word answers the one asked for; 0 when it does not. */
type Match = (asked: string, word: Word) => number;

/*
 * Points are steps that do not overlap: how a word matches (60, 45 …) counts before where it stands (8, 4, 0), and that
 * before the level (3 to 0). So an account that is called so comes before an area that only has it as a search word.
 */
const FIELDS = { k: 8, e: 8, w: 4, n: 0 } as const;
const LEVELS: Readonly<Record<string, number>> = {
  Produktbereich: 3,
  Produktgruppe: 3,
  Kontengruppe: 3,
  Produkt: 2,
  Unterprodukt: 1,
};

/** Finds entries by words and beginnings, then by tails and parts of compounds; guesses only when that finds nothing. */
export function searcher(entries: readonly Entry[]): (words: string) => Entry[] {
  const index = entries.map(indexed);
  return (words) => {
    const asked = wordsOf(words).map(fold);
    const inParts = asked.flatMap((word) => parts(index, word));
    const found = [...rank(index, asked, begins), ...rank(index, asked, tails), ...rank(index, inParts, begins)];
    return [...new Set(found.length > 0 ? found : guess(index, asked))];
  };
}

/**
 * Words with a slip; then compounds by their head alone, which comes second because "Gewerbesteur" is not about
 * "Gewerbe"; then what has only one of the words, but only if each of them finds something.
 */
function guess(index: readonly Indexed[], asked: readonly string[]): Entry[] {
  const slipped = rank(index, asked, slips);
  if (slipped.length > 0) return slipped;
  const headed = rank(
    index,
    asked.map((word) => head(index, word)),
    begins,
  );
  if (headed.length > 0) return headed;
  const single = asked.map((word) => rank(index, [word], slips));
  return single.some((hits) => hits.length === 0) ? [] : single.flat();
}

/** The entries with all words asked for, the best first; of equals the one whose name has the least besides. */
function rank(index: readonly Indexed[], asked: readonly string[], match: Match): Entry[] {
  if (asked.length === 0) return [];
  return index
    .map(({ entry, words, points }) => {
      const best = asked.map((one) => Math.max(0, ...words.map((word) => answer(one, word, match))));
      return { entry, score: best.every(Boolean) ? points + best.reduce((sum, one) => sum + one, 0) : 0 };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.entry.k.length - b.entry.k.length)
    .map(({ entry }) => entry);
}

function answer(asked: string, word: Word, match: Match): number {
  const points = match(asked, word);
  return points && points + word.points;
}

const HAS_DIGIT = /\d/;

/** Whole words, beginnings of words, and beginnings without umlaut dots ("Zuschuss" – "Zuschüsse"). */
function begins(asked: string, { folded, bare }: Word): number {
  if (folded === asked) return 60;
  if (asked.length < 3 && !HAS_DIGIT.test(asked)) return 0;
  if (folded.startsWith(asked)) return 45;
  return bare.startsWith(asked) ? 30 : 0;
}

/** German compounds hide the word one looks for: "Grundschulen" is to be found by "Schule" as well. */
function tails(asked: string, word: Word): number {
  const whole = begins(asked, word);
  if (whole || asked.length < 5 || HAS_DIGIT.test(asked)) return whole;
  return word.folded.indexOf(asked, 3) > 0 ? 15 : 0;
}

/** One slip of the finger in a short word, two in a long one. First letters are seldom wrong, short words often others. */
function slips(asked: string, word: Word): number {
  const sure = tails(asked, word);
  if (sure || asked.length < 5 || HAS_DIGIT.test(asked) || asked[0] !== word.folded[0]) return sure;
  const allowed = asked.length > 8 ? 2 : 1;
  if (Math.abs(asked.length - word.folded.length) > allowed) return 0;
  return distance(asked, word.folded) <= allowed ? 15 : 0;
}

/** A long word that no entry has, as two words of one entry: "Humboldtgymnasium" is the "Humboldt-Gymnasium". */
const parts = (index: readonly Indexed[], word: string): readonly string[] =>
  splits(index, word).find((pair) => rank(index, pair, begins).length > 0) ?? [word];

/** What a long word that no entry has is about: "Stromkosten" is about "Strom". */
const head = (index: readonly Indexed[], word: string): string =>
  splits(index, word).find(([first]) => index.some(({ words }) => words.some(({ folded }) => folded === first)))?.[0] ??
  word;

/** The ways to split a long word that no entry has, the longest head first; no part too short to mean something. */
function splits(index: readonly Indexed[], word: string): (readonly [string, string])[] {
  if (word.length < 9 || HAS_DIGIT.test(word) || rank(index, [word], tails).length > 0) return [];
  return Array.from({ length: word.length - 7 }, (_, more) => {
    const cut = word.length - 4 - more;
    return [word.slice(0, cut), word.slice(cut)] as const;
  });
}

/** How many letters are missing, too many, wrong or swapped with the next one. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const wrong = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(at(row, j - 1) + 1, at(last, j) + 1, at(last, j - 1) + wrong, swapped));
    }
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY;

function indexed(entry: Entry): Indexed {
  const words = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).flatMap((field) =>
    wordsOf(entry[field]).map((word) => ({ folded: fold(word), bare: bare(word), points: FIELDS[field] })),
  );
  return { entry, words, points: LEVELS[entry.e.split(' ')[0] ?? ''] ?? 0 };
}

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const fold = (word: string): string => word.replace(/[äöüß]/g, (sign) => UMLAUTS[sign] ?? sign);
const bare = (word: string): string => fold(word.normalize('NFD').replace(/\p{M}/gu, ''));
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
