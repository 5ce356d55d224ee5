/** The permanent link of a question: it stands behind the # of the address, which no browser sends to a server. */

/** Longer ones break on their way through mail programs; the text itself can always be copied. */
export const LONGEST = 8000;

const NAME = '#sql=';

/** The part of the address from # on, or null for a question that is too long for a link. */
export function writeLink(sql: string): string | null {
  // signs that mail programs take for the end of a link
  const text = encodeURIComponent(sql.trim()).replace(/[()'!*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return text.length > LONGEST ? null : `${NAME}${text}`;
}

/** Does an address mean to hold a question, whether it can be read or not? */
export const hasLink = (hash: string): boolean => hash.startsWith(NAME);

/** The question of an address, or null where it has none or a broken one. */
export function readLink(hash: string): string | null {
  if (!hasLink(hash)) return null;
  try {
    return decodeURIComponent(hash.slice(NAME.length)) || null;
  } catch {
    return null;
  }
}

/** A question to begin with: what a table looks like. */
export const firstRows = (table: string): string => `SELECT *\nFROM ${table}\nLIMIT 100`;
