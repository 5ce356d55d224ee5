import { escapeHtml } from '../text/html.ts';

/** What a coloured word stands for; it has the colour of the marks of the same meaning, and so is their legend. */
export type Role = 'ertrag' | 'aufwand' | 'netto';

/** A word of a sentence that has a colour. */
export interface Coloured {
  readonly text: string;
  readonly role: Role;
}

/** The sentence that the data say: text, or parts of which some are coloured. */
export type Sentence = string | readonly (string | Coloured)[];

const partsOf = (sentence: Sentence): readonly (string | Coloured)[] =>
  typeof sentence === 'string' ? [sentence] : sentence;

/** The sentence as text. */
export const plain = (sentence: Sentence): string =>
  partsOf(sentence)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

/** The sentence as HTML. */
export const sentenceHtml = (sentence: Sentence): string =>
  partsOf(sentence)
    .map((part) =>
      typeof part === 'string' ? escapeHtml(part) : `<span class="c-${part.role}">${escapeHtml(part.text)}</span>`,
    )
    .join('');
