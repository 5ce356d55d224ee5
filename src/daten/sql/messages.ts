import { editDistance } from '../../text/edit-distance.ts';
import { reasonOf } from '../../ui/question-status.ts';
import { SQL_MESSAGES } from '../../words/de/sql/messages.ts';
import { keywordFor } from './misspelt.ts';
import { placeIn, wordBefore } from './place.ts';
import { german } from './rules.ts';
import { type Part, type Place, Refused } from './statements.ts';

/** Of several questions in one text only the last is answered in the page. */
export function onlyLast(parts: readonly Part[]): string {
  const questions = parts.filter(({ sql }) => !/^create\b/i.test(sql)).length;
  const before = questions - (/^create\b/i.test(parts.at(-1)?.sql ?? '') ? 0 : 1);
  if (before < 1) return '';
  return SQL_MESSAGES.onlyLast(parts.length);
}

/** An error as the page tells it. */
export interface ErrorReport {
  /** In plain German. */
  readonly text: string;
  /** In the engine's words, where it said any that help. */
  readonly original: string | null;
  readonly place: Place | null;
}

/**
 * A failed run in plain German, with its place in the text.
 * @param tables all that can be asked, also those that have not come yet: the engine knows none of these
 */
export function tell(
  error: unknown,
  parts: readonly Part[],
  index: number,
  tables: readonly string[] = [],
): ErrorReport {
  if (error instanceof Refused) return { text: error.message, original: null, place: error.place };
  const message = error instanceof Error ? error.message : String(error);
  const part = parts[index];
  if (!part) return { text: SQL_MESSAGES.noAnswer(reasonOf(error)), original: null, place: null };
  // the bracket that closes our own frame stands behind the question: it was the question that had not ended
  if (/end of input|at or near "\)"\nLINE \d+: \) LIMIT/.test(message))
    return { ...german('syntax error at end of input'), original: null, place: lastSign(part) };
  const { text, name } = german(withTable(message, tables));
  const place = placeIn(message, part, name);
  const misspelt = place && /syntax error at or near/.test(message) ? misspeltKeyword(part, place) : null;
  return { text, place, ...misspelt, original: english(message) };
}

/** The engine proposes tables that it holds; of all tables another may be nearer. */
const withTable = (message: string, tables: readonly string[]): string =>
  message.replace(/(Table with name (\S+) does not exist!)(?:\nDid you mean "[^"]+")?/, (said, fault, written) => {
    const distance = (table: string): number => editDistance(written.toLowerCase(), table.toLowerCase());
    const [nearest] = [...tables].sort((a, b) => distance(a) - distance(b));
    return nearest === undefined ? said : `${fault}\nDid you mean "${nearest}"`;
  });

const lastSign = ({ from, sql }: Part): Place => ({ from: from + sql.length - 1, to: from + sql.length });

/** A keyword with a slip of the finger is taken for a name; what the engine stumbles over is the word behind it. */
function misspeltKeyword(part: Part, place: Place): Pick<ErrorReport, 'text' | 'place'> | null {
  const word = part.sql.slice(place.from - part.from, place.to - part.from);
  for (const one of [{ word, ...place }, wordBefore(part, place)]) {
    const keyword = one && keywordFor(one.word);
    if (keyword)
      return {
        text: SQL_MESSAGES.noKeyword(one.word, keyword),
        place: { from: one.from, to: one.to },
      };
  }
  return null;
}

/** The engine's words without its stack, its own picture of the place, and its lists of everything that might be meant. */
function english(message: string): string | null {
  const [told = ''] = message
    .replace(/^Invalid Input Error: Attempting to fetch from an unsuccessful query result\s*(Error: )?/, '')
    .split(
      /\n {4}at |\n+LINE \d+: |\n\s*(?:Candidate|Possible solutions|Did you mean|Either add it)|\nDatabase is launched/,
    );
  return told.replace(/ You might need to add explicit type casts\.?/, '').trim() || null;
}
