/** The one folding of German words: what is the same to whoever types it, is the same text afterwards. */

const BEYOND_ASCII = /[\u0080-\uffff]/;
const WRITTEN_OUT: Readonly<Record<string, string>> = { ae: 'a', oe: 'o', ue: 'u' };

/**
 * "Zuschüsse", "ZUSCHUESSE" and "Zuschusse" become "zuschusse": small letters, no dots or accents, ss for ß. An umlaut may also be
 * written out; after a vowel or q an "ue" is none ("Steuer", "Quelle").
 */
export function fold(text: string): string {
  const small = text.toLowerCase();
  const plain = BEYOND_ASCII.test(small) ? small.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '') : small;
  return plain.replace(/([aeiouqy]?)(ae|oe|ue)/g, (all, before, pair) =>
    before === '' ? (WRITTEN_OUT[pair] ?? pair) : all,
  );
}

/** The words and numbers of a text, folded; what stands between them is no part of them. */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Endings of declension, how many letters go (0: all of it), and the length that a word must have; the longest first. */
const ENDINGS: readonly (readonly [ending: RegExp, letters: number, length: number])[] = [
  [/en(er|em|en|es|e)$/, 0, 8],
  [/ern$/, 0, 6],
  [/(em|en|er|es|um)$/, 0, 6],
  [/e$/, 0, 5],
  [/[aiobdfghklmnrt]s$/, 1, 5],
  [/ln$/, 1, 5],
];

/** Who goes to a school is no school, and a citizen is no castle: such words end like a plural and are none. */
const PERSON = /^(schul|burg|lehr|bau|fahr|trag|jag|pfleg|werd)er(s|n|in|innen)?$/;

/** A ditch is no grave. */
const OTHER_WORD = /^graben$/;

/**
 * A folded word without its ending: "schulen" and "schule" are both "schul". The light stemmer of J. Savoy (2006), which leaves
 * "-ung", "-heit" and the like alone, so that "Steuern" and "Steuerung" stay two things; besides it "-um" (Museum, Museen), the
 * plural in "-s" (Kitas) and the endings of participles (beschlossener). Numbers stay as they are.
 */
export function stem(word: string): string {
  if (/\d/.test(word) || OTHER_WORD.test(word)) return word;
  const person = PERSON.exec(word);
  if (person) return `${person[1]}er`;
  for (const [ending, letters, length] of ENDINGS) {
    const found = word.length >= length ? ending.exec(word) : null;
    if (found) return word.slice(0, -(letters || found[0].length));
  }
  return word;
}
