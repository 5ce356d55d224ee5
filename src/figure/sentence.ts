import { type Phrase, phraseHtml, plainPhrase } from '../text/phrase.ts';

/** The sentence that the data say: text, or words of which some have the colour of the marks of the same meaning, as their legend. */
export type Sentence = string | Phrase;

const phraseOf = (sentence: Sentence): Phrase => (typeof sentence === 'string' ? [sentence] : sentence);

/** The sentence as text. */
export const plain = (sentence: Sentence): string => plainPhrase(phraseOf(sentence));

/** The sentence as HTML. */
export const sentenceHtml = (sentence: Sentence): string => phraseHtml(phraseOf(sentence));
