/**
 * What a CSV says to a spreadsheet that opens it with a double click.
 *
 * A cell that begins with `=`, `+`, `-` or `@` would run as a formula. Every CSV of this project therefore puts an apostrophe
 * before such text, numbers excepted, and before text that looks like one so marked: taking the apostrophe off where
 * `unprotected` does gives exactly the text that was there.
 */

const BLANKS = ' \t\r\n\u00a0';

/** Regular expressions that JavaScript and DuckDB read alike: hence the signs themselves instead of escapes. */
export const RUNS = `^(?:['${BLANKS}]*[=+\\-@＝＋－＠]|'*[\t\r\n])`;
export const PLAIN_NUMBER = '^[+-]?[0-9]+(?:[.,][0-9]+)*$';

const runs = new RegExp(RUNS);
const plainNumber = new RegExp(PLAIN_NUMBER);
/** Does it run as a formula, or look as if it had been kept from it? */
export const isProtected = (text: string): boolean => runs.test(text) && !plainNumber.test(text);

/** The text as it stands in a CSV. */
export const protectedText = (text: string): string => (isProtected(text) ? `'${text}` : text);

/** The text that was written as `text` into a CSV: `unprotectedText(protectedText(x)) === x` for every x. */
export const unprotectedText = (text: string): string =>
  text.startsWith("'") && isProtected(text.slice(1)) ? text.slice(1) : text;
