import type { Statement } from '../../engine/console.ts';

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

/**
 * Cuts a text into its statements.
 * @throws Refused for what is none of a reader's, and for brackets and quotes that do not close
 */
export function statementsOf(script: string): Part[] {
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
  if (ROWS.has(word)) return { sql, from, rows: true };
  if (PLAIN.has(word)) return { sql, from, rows: false };
  const place = { from, to: from + Math.max(first.length, 1) };
  if (WRITES.has(word))
    throw new Refused(
      `${first.toUpperCase()} geht hier nicht: Die veröffentlichten Tabellen werden nur gelesen. Eine eigene Tabelle aus anderen macht CREATE TABLE … AS SELECT …; sie gilt für diese eine Ausführung.`,
      place,
    );
  throw new Refused(
    `Mit „${first || sql.slice(0, 10)}“ beginnt hier keine Frage. Möglich sind SELECT, WITH, FROM, PIVOT, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN und CREATE.`,
    place,
  );
}

/** Length of what says nothing at the beginning: blanks and comments. */
const blankBefore = (text: string): number => /^(\s+|--[^\n]*(\n|$)|\/\*[\s\S]*?\*\/)*/.exec(text)?.[0].length ?? 0;

/** Quoted texts, names and comments, in which no other sign counts. */
const QUOTED = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\w*)\$[\s\S]*?\$\1\$|--[^\n]*|\/\*[\s\S]*?\*\//y;
/** E'…' escapes with a backslash. */
const ESCAPED = /e'(?:[^'\\]|''|\\[\s\S])*'/iy;

const OPEN: Readonly<Record<string, string>> = {
  "'": 'Dieser Text in Hochkommas wird nicht geschlossen.',
  '"': 'Dieser Name in Anführungszeichen wird nicht geschlossen.',
};

/** Places of the semicolons that end a statement. */
function ends(script: string): number[] {
  const found: number[] = [];
  let open: number[] = [];
  const unclosed = (): void => {
    const at = open.at(-1);
    if (at !== undefined) throw new Refused('Diese Klammer wird nicht geschlossen.', { from: at, to: at + 1 });
  };
  for (let at = 0; at < script.length; at += 1) {
    const length = skipped(script, at);
    if (length > 0) {
      at += length - 1;
      continue;
    }
    const sign = script[at] as string;
    if (OPEN[sign]) throw new Refused(OPEN[sign], { from: at, to: script.length });
    if (script.startsWith('/*', at))
      throw new Refused('Dieser Kommentar wird nicht geschlossen.', { from: at, to: script.length });
    if (sign === '(') open.push(at);
    if (sign === ')' && open.length === 0)
      throw new Refused('Diese Klammer schließt nichts: Eine öffnende fehlt.', { from: at, to: at + 1 });
    if (sign === ')') open = open.slice(0, -1);
    if (sign === ';') {
      unclosed();
      found.push(at);
    }
  }
  unclosed();
  return found;
}

/** Length of the quoted text or comment that begins here, else 0. */
function skipped(script: string, at: number): number {
  const afterWord = at > 0 && /\w/.test(script[at - 1] as string);
  for (const form of afterWord ? [QUOTED] : [ESCAPED, QUOTED]) {
    form.lastIndex = at;
    const length = form.exec(script)?.[0].length;
    if (length) return length;
  }
  return 0;
}
