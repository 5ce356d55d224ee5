/** How every filter of the site compares words: the same folding as the search, anywhere in a text. */
import { fold, stem } from './fold.ts';

/** Below, an ending taken off leaves too little to mean anything. */
const SHORTEST_ROOT = 4;

/** "527 1610" and "52.71610" as one number. */
export const joinedDigits = (text: string): string => text.replace(/(\d)[.\s]+(?=\d)/g, '$1');

/** A text as `contains` reads it, numbers that are printed in groups also as one. Made once a row, not with each letter typed. */
export const searchable = (text: string): string => {
  const [grouped, joined] = [fold(text), fold(joinedDigits(text))];
  return grouped === joined ? grouped : `${grouped} ${joined}`;
};

/** What somebody typed into a filter as single words for `contains`; signs are meant as signs. */
export const filterWords = (query: string): string[] =>
  fold(joinedDigits(query)).split(/\s+/).filter(Boolean).map(root);

/** Does a `searchable` text have a word of `filterWords`, in any form and in any part of a compound? */
export const contains = (text: string, word: string): boolean => text.includes(word);

const root = (word: string): string => {
  const short = stem(word);
  return short.length < SHORTEST_ROOT ? word : short;
};
