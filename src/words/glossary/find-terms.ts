import type { Term } from './terms.ts';

/** A term where it stands in a text. */
export interface FoundTerm<T> {
  readonly term: T;
  readonly start: number;
  readonly end: number;
}

/** Finds the first place of each term in a text. */
export type FindTerms<T> = (text: string) => FoundTerm<T>[];

/**
 * Makes the finder of these terms: whole words only, the longest form first, so that "Grundsteuer B" is not found within another word.
 * All forms are one expression, because it is asked for each text of each page.
 */
export function termFinder<T extends Pick<Term, 'formen'>>(terms: readonly T[]): FindTerms<T> {
  const byForm = new Map(terms.flatMap((term) => term.formen.split('|').map((form): [string, T] => [form, term])));
  if (byForm.size === 0) return () => [];
  const forms = [...byForm.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => form.replace(/[/\\^$*+?.()|[\]{}]/g, '\\$&').replaceAll(' ', '\\s+'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${forms.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
  return (text) => {
    const found = new Map<T, FoundTerm<T>>();
    for (const match of text.matchAll(pattern)) {
      const term = byForm.get(match[0].replace(/\s+/g, ' ')) as T;
      if (!found.has(term)) found.set(term, { term, start: match.index, end: match.index + match[0].length });
    }
    return [...found.values()];
  };
}
