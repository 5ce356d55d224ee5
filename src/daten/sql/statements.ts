import type { Statement } from '../../engine/console.ts';
import { SQL_REFUSALS } from '../../words/de/sql/refusals.ts';

/** A part of the text in the editor. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A statement with the place where it begins. */
export interface Part extends Statement {
  readonly from: number;
}

/** A text that is not even tried, with the reason in plain German. */
export class Refused extends Error {
  constructor(
    message: string,
    readonly place: Place,
  ) {
    super(message);
  }
}

/** What begins a question whose rows can be kept. */
const ROWS = new Set(['select', 'with', 'from', 'values', 'table', 'pivot', 'unpivot', '(']);
/** What shows or prepares something; a table made here lives as long as the run. */
const PLAIN = new Set(['describe', 'desc', 'show', 'summarize', 'explain', 'create']);

const WRITES = new Set(['insert', 'update', 'delete', 'drop', 'alter', 'truncate']);

/** A text of more bytes breaks the engine, which copies it to its stack. */
const MOST = 40_000;

/** More brackets within each other break the engine's parser. */
const DEEPEST = 200;

/**
 * Cuts a text into its statements.
 * @throws Refused for what is none of a reader's, and for brackets and quotes that do not close
 */
export function statementsOf(script: string): Part[] {
  if (new TextEncoder().encode(script).length > MOST) throw new Refused(SQL_REFUSALS.long, { from: 0, to: 1 });
  const parts: Part[] = [];
  let from = 0;
  for (const end of [...ends(script), script.length]) {
    const text = script.slice(from, end);
    const lead = blankBefore(text);
    const sql = text.slice(lead).trimEnd();
    if (sql) parts.push(partOf(sql, from + lead));
    from = end + 1;
  }
  return parts;
}

function partOf(sql: string, from: number): Part {
  const [first = ''] = /^(\w+|\()/.exec(sql) ?? [];
  const word = first.toLowerCase();
  if (ROWS.has(word)) return { sql, from, bare: withoutComments(sql), rows: true };
  if (PLAIN.has(word)) return { sql, from, bare: withoutComments(sql), rows: false };
  const place = { from, to: from + Math.max(first.length, 1) };
  if (WRITES.has(word)) throw new Refused(SQL_REFUSALS.writes(first.toUpperCase()), place);
  throw new Refused(SQL_REFUSALS.begins(first || sql.slice(0, 10)), place);
}

const isComment = (text: string, at: number): boolean => text.startsWith('--', at) || text.startsWith('/*', at);

/** A statement with a blank for each sign of its comments; lines stay lines. */
function withoutComments(sql: string): string {
  let bare = '';
  for (let at = 0; at < sql.length; ) {
    const length = Math.max(skipped(sql, at), 1);
    const part = sql.slice(at, at + length);
    bare += isComment(sql, at) ? part.replace(/[^\n]/g, ' ') : part;
    at += length;
  }
  return bare;
}

/** Length of what says nothing at the beginning: blanks and comments. */
function blankBefore(text: string): number {
  let at = 0;
  while (at < text.length) {
    const comment = isComment(text, at) ? skipped(text, at) : 0;
    const length = comment || (/\s/.test(text[at] as string) ? 1 : 0);
    if (length === 0) break;
    at += length;
  }
  return at;
}

const OPEN: Readonly<Record<string, string>> = {
  "'": SQL_REFUSALS.openText,
  '"': SQL_REFUSALS.openName,
};

/** Places of the semicolons that end a statement. */
function ends(script: string): number[] {
  const found: number[] = [];
  const open: number[] = [];
  const unclosed = (): void => {
    const at = open.at(-1);
    if (at !== undefined) throw new Refused(SQL_REFUSALS.openBracket, { from: at, to: at + 1 });
  };
  for (let at = 0; at < script.length; at += 1) {
    const length = skipped(script, at);
    if (length > 0) {
      at += length - 1;
      continue;
    }
    const sign = script[at] as string;
    if (OPEN[sign]) throw new Refused(OPEN[sign], { from: at, to: script.length });
    if (script.startsWith('/*', at)) throw new Refused(SQL_REFUSALS.openComment, { from: at, to: script.length });
    if (sign === '(') open.push(at);
    if (open.length > DEEPEST) throw new Refused(SQL_REFUSALS.deep, { from: at, to: at + 1 });
    if (sign === ')' && open.length === 0) throw new Refused(SQL_REFUSALS.noBracket, { from: at, to: at + 1 });
    if (sign === ')') open.pop();
    if (sign === ';') {
      unclosed();
      found.push(at);
    }
  }
  unclosed();
  return found;
}

/** Length of the quoted text, name or comment that begins here, in which no other sign counts; else 0. */
export function skipped(script: string, at: number): number {
  const sign = script[at] as string;
  if (sign === "'" || sign === '"') return quotedLength(script, at, sign, escapes(script, at));
  if (script.startsWith('--', at)) return /^[^\r\n]*[\r\n]?/.exec(script.slice(at))?.[0].length ?? 0;
  if (script.startsWith('/*', at)) return commentLength(script, at);
  // within a word it is a sign like others: a$1
  if (sign !== '$' || LETTER.test(script[at - 1] ?? '')) return 0;
  const tag = TAG.exec(script.slice(at))?.[0];
  return tag ? lengthTo(script, at, tag, tag.length) : 0;
}

/** What a word of the engine is made of: letters of all languages. */
const LETTER = /[\w$\u0080-\uffff]/;
const TAG = /^\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$/;

/** Comments stand within comments. */
function commentLength(script: string, from: number): number {
  let depth = 0;
  for (let at = from; at < script.length - 1; at += 1) {
    if (script.startsWith('/*', at)) depth += 1;
    else if (script.startsWith('*/', at)) depth -= 1;
    else continue;
    at += 1;
    if (depth === 0) return at + 1 - from;
  }
  return 0;
}

/** Length up to and with the next `end`, or 0 where there is none. */
function lengthTo(script: string, at: number, end: string, from = 0): number {
  const found = script.indexOf(end, at + from);
  return found < 0 ? 0 : found + end.length - at;
}

/** E'…' escapes with a backslash. */
const escapes = (script: string, at: number): boolean =>
  script[at] === "'" && /e/i.test(script[at - 1] ?? '') && !LETTER.test(script[at - 2] ?? '');

function quotedLength(script: string, from: number, quote: string, escaped: boolean): number {
  for (let at = from + 1; at < script.length; at += 1) {
    if (escaped && script[at] === '\\') at += 1;
    else if (script[at] === quote && script[at + 1] === quote) at += 1;
    else if (script[at] === quote) return at + 1 - from;
  }
  return 0;
}
