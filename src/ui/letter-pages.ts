import { fold } from '../search/fold.ts';

/** A page of a long list: entries whose names begin alike, few enough to be light. */
export interface LetterPage<T> {
  readonly seite: string;
  readonly titel: string;
  readonly href: string;
  readonly entries: readonly T[];
}

/** So many entries make a page of about 30 kB on its way. */
export const PAGE_SIZE = 250;

/**
 * The pages of a list from A to Z; a letter with more entries has several, numbered.
 * @param folder address below which they lie, with its last stroke
 */
export function letterPages<T>(entries: readonly T[], nameOf: (entry: T) => string, folder: string): LetterPage<T>[] {
  const letters = new Map<string, T[]>();
  for (const entry of entries) {
    const letter = /^[a-z]/.exec(fold(nameOf(entry)))?.[0] ?? '0';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([letter, own]) => {
      const count = Math.ceil(own.length / PAGE_SIZE);
      return Array.from({ length: count }, (_, at): LetterPage<T> => {
        const name = letter === '0' ? 'Ziffern und Zeichen' : letter.toUpperCase();
        const seite = count === 1 ? letter : `${letter}-${at + 1}`;
        return {
          seite,
          titel: count === 1 ? name : `${name}, Teil ${at + 1} von ${count}`,
          href: `${folder}${seite}/`,
          entries: own.slice(at * PAGE_SIZE, (at + 1) * PAGE_SIZE),
        };
      });
    });
}
