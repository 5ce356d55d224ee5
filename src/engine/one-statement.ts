/** Texts in quotes and all other signs but those that could begin or end something that is read otherwise by others. */
const PLAIN = /^(?:'[^']*'|"[^"]*"|[^'"$;/\\-]|-(?!-)|\/(?!\*))*$/;

/** Letters before a quote give the signs in it another meaning: E'\\'', U&'…'. */
const PREFIXED = /[\w$&\u0080-\uffff]['"]/;

/**
 * Is a text one statement in any reading of SQL? So it is without semicolon outside of plain quotes, comment, dollar quote and
 * escape. A text that is one in another way is not recognised.
 */
export const isOneForCertain = (sql: string): boolean => PLAIN.test(sql) && !PREFIXED.test(betweenQuotes(sql));

/** The text with what stands in quotes taken out of them. */
const betweenQuotes = (sql: string): string => sql.replace(/'[^']*'|"[^"]*"/g, (quoted) => `${quoted[0]} `);
