/** Tables that come only with a question that names them. */

import type { TableFile } from './fetch-table.ts';

/** A table of more bytes takes longer to come, and to be made, than most questions need to be answered. */
const LARGE = 300_000;

/** What was made on the page is there already. */
const isLarge = (file: TableFile): boolean => 'url' in file && file.bytes > LARGE;

/** Names spelled in numbers, and what lists or describes all tables: such a text may read each of them. */
const ALL = /u&|\bshow\b|\b(describe|summarize)\s*(;|$)|duckdb_|information_schema|pg_|sqlite_|pragma/i;

/** What a name of the engine is made of; letters of all languages are. */
const LETTER = '[\\w$\\u0080-\\uffff]';

/**
 * May a text read a table? Its name stands in it then, between signs that are no letters, be it as a word, in quotes, or in a text that
 * a function takes; in a comment it counts too, as only the engine knows for certain what it takes for one.
 */
export const mentions = (text: string, table: string): boolean =>
  ALL.test(text) || new RegExp(`(?<!${LETTER})${table}(?!${LETTER})`, 'i').test(text);

/** What comes when the database is opened with a question: all but the large tables that it does not name. */
export const atOnce = <F extends TableFile>(files: readonly F[], question = ''): F[] =>
  files.filter((file) => !isLarge(file) || mentions(question, file.table));
