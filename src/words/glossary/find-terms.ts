import type { Term } from './terms.ts';

/** A term where it stands in a text. */
export interface FoundTerm<T> {
  readonly term: T;
  readonly start: number;
  readonly end: number;
}

/** Finds the first place of each term in a text. */
export type FindTerms<T> = (text: string) => FoundTerm<T>[];

/** A word of a text, as a term may begin with it. */
const WORD = /[\p{L}\p{N}_-]+/gu;

/**
 * Makes the finder of these terms: whole words only, the longest form first, so that "Grundsteuer B" is not found within another word.
 * Asked for each text of each page, it looks up the words of the text and tries only the forms that begin so.
 * @throws when a form begins with no word
 */
export function termFinder<T extends Pick<Term, 'formen'>>(terms: readonly T[]): FindTerms<T> {
  const byForm = new Map(terms.flatMap((term) => term.formen.split('|').map((form): [string, T] => [form, term])));
  const patterns = patternsByWord([...byForm.keys()]);
  return (text) => {
    const found = new Map<T, FoundTerm<T>>();
    WORD.lastIndex = 0;
    for (let word = WORD.exec(text); word; word = WORD.exec(text)) {
      const match = matchAt(patterns.get(word[0]), text, word.index);
      if (match === undefined) continue;
      WORD.lastIndex = word.index + match.length;
      const term = byForm.get(match.replace(/\s+/g, ' ')) as T;
      if (!found.has(term)) found.set(term, { term, start: word.index, end: WORD.lastIndex });
    }
    return [...found.values()];
  };
}

/** For each word that a form begins with: these forms, the longest first. */
function patternsByWord(forms: readonly string[]): Map<string, RegExp> {
  const byWord = new Map<string, string[]>();
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const [word] = form.match(WORD) ?? [];
    if (word === undefined || !form.startsWith(word))
      throw new Error(`A term begins with a word; this does not: ${form}`);
    const pattern = form.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&').replaceAll(' ', '\\s+');
    byWord.set(word, [...(byWord.get(word) ?? []), pattern]);
  }
  return new Map(
    [...byWord].map(([word, forms]) => [word, new RegExp(`(?:${forms.join('|')})(?![\\p{L}\\p{N}_-])`, 'uy')]),
  );
}

function matchAt(pattern: RegExp | undefined, text: string, at: number): string | undefined {
  if (!pattern) return undefined;
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
