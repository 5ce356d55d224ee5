/** Words with a slip of the finger. */
import { editDistance } from '../../text/edit-distance.ts';

/** Do two words differ by no more than a slip of the finger or two? */
export const alike = (written: string, other: string): boolean =>
  editDistance(written.toLowerCase(), other.toLowerCase()) <=
  Math.max(1, Math.floor(Math.min(written.length, other.length, 9) / 3));

/** Words that begin a part of a question. */
const KEYWORDS = ['SELECT', 'FROM', 'WHERE', 'GROUP', 'ORDER', 'HAVING', 'LIMIT', 'JOIN', 'UNION', 'USING', 'BETWEEN'];

/** The keyword that a word is meant to be, if it is a slip of one. */
export const keywordFor = (word: string): string | undefined =>
  word.length < 4 || KEYWORDS.includes(word.toUpperCase())
    ? undefined
    : KEYWORDS.find((keyword) => word.length >= keyword.length - 1 && alike(word, keyword));
