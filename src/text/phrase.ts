import { escapeHtml } from './html.ts';

/** A sentence whose numbers lead to their origin and whose words carry the colours of the data. */
export type Phrase = readonly (string | Word)[];

/** What a coloured word stands for; it has the colour of the marks of the same meaning, and so is their legend. */
export type Role = 'ertrag' | 'aufwand' | 'netto';

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

/** The sentence in the page. */
export const phraseHtml = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? escapeHtml(part) : wordHtml(part))).join('');

function wordHtml({ text, role, marked, href }: Word): string {
  const words = escapeHtml(text);
  const inner = href ? `<a class="z" href="${escapeHtml(href)}" title="Woher kommt diese Zahl?">${words}</a>` : words;
  if (marked) return `<mark>${inner}</mark>`;
  return role ? `<b class="c-${role}">${inner}</b>` : inner;
}
