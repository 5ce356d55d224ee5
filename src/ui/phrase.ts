import type { Role } from '../figure/sentence.ts';

/** A sentence whose numbers lead to their origin and whose words carry the colours of the data. */
export type Phrase = readonly (string | Word)[];

export interface Word {
  readonly text: string;
  /** Colour of the data that it names. */
  readonly role?: Role | undefined;
  /** The one number that the page is about. */
  readonly marked?: boolean;
  /** Where the number comes from. */
  readonly href?: string | undefined;
}

/** The sentence alone, for titles, descriptions and texts elsewhere. */
export const plainPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.text)).join('');
