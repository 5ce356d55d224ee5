/** Signs that no name, key or text of the data may have, and blanks that look alike. */
import { unprotectedText } from './spreadsheet.ts';

/** What a wrong encoding leaves behind, and control signs, halves of signs and non-characters: nobody writes them, and no XML has them. */
export const BROKEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffd\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** A text with signs that nobody sees written as numbers, so that a message can show them. */
export const shownSigns = (text: string): string =>
  text.replace(new RegExp(BROKEN, 'g'), (sign) =>
    sign === '\ufffd' ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Columns that hold names. What stands in a column for the words of a source stays as it is there. */
const NAMED = /^(name|kurzname|mehrzahl|titel|herausgeber|traeger|ort|fachbereich|ressort|bereich)$|_name$|_kurzname$/;

const isName = (column: string): boolean => NAMED.test(column);

/** A name with plain blanks, one between two words: two that look the same are the same. */
const plainName = (name: string): string =>
  name.replace(/[\s\u00a0\u2007\u202f\u200b\ufeff]+/g, ' ').replace(/^ | $/g, '');

/** Text of a cell as it counts: names with plain blanks, all else as it stands. */
export const counted = (column: string, text: string): string => (isName(column) ? plainName(text) : text);

/** What a cell of a file in `data/` says in a column of text. */
export const cellText = (column: string, text: string): string => counted(column, unprotectedText(text));
