import { editDistance } from '../text/edit-distance.ts';
import type { Postings } from './postings.ts';
import type { Tongue } from './tongue.ts';

/** A word of the index that is meant by a word that somebody typed, and how surely: 1 is the word itself. */
export interface Match {
  readonly word: string;
  readonly quality: number;
}

interface Known {
  readonly word: string;
  readonly root: string;
  /** Is no part of it a word? */
  readonly whole: boolean;
}

/** The words of an index. A few thousand: to look at each of them takes less time than to build a tree of them. */
export interface Vocabulary {
  /** Words that are, begin with or end in the given one; the same word in another form is the same word. */
  find(word: string): readonly Match[];
  /** Words that are it, in any form. */
  same(word: string): readonly Match[];
  /** Words that are it but for a slip of the finger. */
  near(word: string): readonly Match[];
}

const SAME = 1;
const OTHER_FORM = 0.95;
/** The head of a compound: a "Grundschule" is a school. */
const TAIL = 0.62;
/** Its beginning: a "Schulbus" has to do with schools. */
const BEGINNING = 0.4;
/** The noun of a verb: "Zulassung" and "zulassen". */
const OF_VERB = 0.8;
/** Not a compound but another word: "Steuerung" beside "Steuer". */
const DERIVED = 0.25;
/** One slip; two are half as sure. */
export const SLIP = 0.45;
const BESIDE_THE_WORD = 0.7;
/** How much of it is given by the share of the word that is said. */
const BY_LENGTH = 0.2;

/** What only begins a verb or what is made of one is no first part of a compound: "angemessen" is no "Messe". */
const NO_HEAD = /^(ausser|(an|ab|auf|aus|ein|zu|vor|nach|um|un)?ge|be|ver|ent|zer|er)$/;
const IS_DERIVED = /^(e?r?in|ung|lich|bar|isch|ig|heit|keit)/;
const HAS_DIGIT = /\d/;

/** Two letters begin too many words; two digits are a number that somebody knows. */
const MIN_BEGINNING = 3;
const MIN_DIGITS = 2;
/** Shorter heads of compounds are chance: "Rat" in "Apparat". */
const MIN_TAIL = 4;
const MIN_VERB = 5;
const NOUN_ENDING = /^ung(s|en)?$/;
const VERB_ENDING = /^(e?n|e?t)$/;
const SHORT_ROOT = 4;

export function vocabulary(
  { words, names }: Pick<Postings, 'words' | 'names'>,
  { stem, compounds }: Tongue,
): Vocabulary {
  const known = [...new Set(words)].map((word) => ({ word, root: stem(word), whole: names.has(word) }));
  const byRoot = new Map<string, Known[]>();
  for (const one of known) byRoot.set(one.root, [...(byRoot.get(one.root) ?? []), one]);
  const found = new Map<string, readonly Match[]>();
  return {
    same: (word) =>
      (byRoot.get(stem(word)) ?? []).map((one) => ({ word: one.word, quality: one.word === word ? SAME : OTHER_FORM })),
    find(word) {
      const before = found.get(word);
      if (before) return before;
      const start = beginning(word);
      const asked = { word, root: stem(word), whole: false };
      const matches = known.flatMap((other) => {
        const quality = likeness(asked, start, other, compounds);
        return quality > 0 ? [{ word: other.word, quality }] : [];
      });
      // beside the word itself another one that only begins like it is hardly meant
      const complete = matches.some(({ quality }) => quality >= OTHER_FORM);
      const weighed = complete ? matches.map(unlessBeginning) : matches;
      found.set(word, weighed);
      return weighed;
    },
    near(word) {
      const most = forgiven(word);
      if (most === 0) return [];
      return known.flatMap((other) => {
        // nearly nobody slips at the first letter, and many compounds differ in little else
        if (HAS_DIGIT.test(other.word) || other.word[0] !== word[0]) return [];
        if (Math.abs(other.word.length - word.length) > most) return [];
        // in another form a word has slips of its own; a short root has too many that are alike
        const root = stem(word);
        const distance = Math.min(
          editDistance(word, other.word),
          root.length > SHORT_ROOT ? editDistance(root, other.root) : Number.POSITIVE_INFINITY,
        );
        // two letters more are another word: "Bürgschaft" and "Bürgerschaft"
        if (distance > 1 && Math.abs(other.root.length - root.length) > 1) return [];
        return distance <= most ? [{ word: other.word, quality: SLIP / distance }] : [];
      });
    },
  };
}

const unlessBeginning = ({ word, quality }: Match): Match => ({
  word,
  quality: quality < TAIL ? quality * BESIDE_THE_WORD : quality,
});

/** What of a word begins a compound: the plural and the e go ("Schule" – "Schulbus"). */
const beginning = (word: string): string => (word.length > 4 ? word.replace(/(en|n|e|s)$/, '') : word);

function likeness({ word, root }: Known, start: string, other: Known, compounds: boolean): number {
  if (other.word === word) return SAME;
  if (HAS_DIGIT.test(word)) return word.length >= MIN_DIGITS && other.word.startsWith(word) ? BEGINNING : 0;
  if (other.root === root) return OTHER_FORM;
  if (isVerbOf(word, other.word) || isVerbOf(other.word, word)) return OF_VERB;
  if (compounds && !other.whole && isHead(root, other.root))
    return TAIL + BY_LENGTH * (root.length / other.root.length);
  if (word.length < MIN_BEGINNING || start.length < MIN_BEGINNING || !other.word.startsWith(start)) return 0;
  if (IS_DERIVED.test(other.word.slice(start.length))) return DERIVED;
  // the word as it was typed may be the beginning of one that is not finished
  return BEGINNING + BY_LENGTH * (start.length / other.word.length);
}

/** What as a last part says where something is, and not what, or only ends so by chance: a "Leitstelle" is no post, a "Verband" no band. */
const NO_TAIL = /^(stell|lag|mess|mann|band|reich|lini|arzt)$/;

/** Is a root the last part of a compound? */
const isHead = (root: string, other: string): boolean =>
  root.length >= MIN_TAIL &&
  !NO_TAIL.test(root) &&
  other.length >= root.length + 3 &&
  other.endsWith(root) &&
  !NO_HEAD.test(other.slice(0, -root.length));

/** Is a verb ("sanieren", "verlängern", "saniert", "gefördert") that of a noun in "-ung"? */
function isVerbOf(verb: string, noun: string): boolean {
  const cut = noun.lastIndexOf('ung');
  if (cut < 1 || verb.length <= MIN_VERB || !NOUN_ENDING.test(noun.slice(cut))) return false;
  const root = noun.slice(0, cut);
  const rest = verb.startsWith('ge') && verb.endsWith('t') ? verb.slice(2) : verb;
  return [verb, rest].some((form) => form.startsWith(root) && VERB_ENDING.test(form.slice(root.length)));
}

/** So many slips are forgiven: none in short words, of which too many are alike, and none in numbers. */
const forgiven = (word: string): number => (HAS_DIGIT.test(word) || word.length < 5 ? 0 : word.length < 9 ? 1 : 2);
