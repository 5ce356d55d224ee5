import { type Part, type Place, Refused } from './statements.ts';

/** An error as the page tells it. */
export interface Told {
  /** In plain German. */
  readonly text: string;
  /** In the engine's words, where it said any. */
  readonly original: string | null;
  readonly place: Place | null;
}

type Rule = readonly [RegExp, (found: readonly string[]) => string];

const meant = (name: string | undefined): string => (name ? ` Gemeint ist vielleicht „${name}“.` : '');

/** The engine's usual words, and ours. What is in none of these rules is told in the engine's words. */
const RULES: readonly Rule[] = [
  [
    /Out of Memory/i,
    () =>
      'Diese Frage braucht mehr Arbeitsspeicher, als hier erlaubt ist (1 GB). Weniger Spalten, ein engeres WHERE oder eine Gruppierung (GROUP BY) helfen.',
  ],
  [
    /Permission Error|configuration has been locked|exists in the \w+ extension|INSTALL \w+/,
    () =>
      'Das ist hier gesperrt: Gefragt werden nur die veröffentlichten Tabellen und die eigenen, keine Dateien, keine Adressen im Netz und keine Erweiterungen.',
  ],
  [/syntax error at end of input/, () => 'Am Ende fehlt etwas: vielleicht ein Name, eine Klammer oder ein Wert.'],
  [
    /syntax error at or near "([\s\S]*?)"(?:\n|$)/,
    ([name]) => `Bei „${name}“ stimmt der Satzbau nicht. Fehlt davor ein Komma oder ein Wort, oder ist eines zu viel?`,
  ],
  [/unterminated quoted string/, () => 'Ein Text in Hochkommas wird nicht geschlossen.'],
  [
    /Table with name (\S+) does not exist!(?:\nDid you mean "([^"]+)")?/,
    ([name, other]) => `Eine Tabelle „${name}“ gibt es hier nicht.${meant(other)}`,
  ],
  [
    /Referenced column "([^"]+)" not found in FROM clause!(?:\nCandidate bindings: "([^"]+)")?/,
    ([name, other]) =>
      `Eine Spalte „${name}“ haben die Tabellen dieser Frage nicht.${meant(other)} Texte stehen in einfachen Hochkommas: 'so'.`,
  ],
  [
    /Table "([^"]+)" does not have a column named "([^"]+)"/,
    ([table, name]) => `Die Tabelle „${table}“ hat keine Spalte „${name}“.`,
  ],
  [/Referenced table "([^"]+)" not found!/, ([name]) => `Die Tabelle „${name}“ steht nicht unter FROM.`],
  [
    /Column "([^"]+)" does not exist on (left|right) side of join/,
    ([name, side]) =>
      `Die Spalte „${name}“ fehlt in der ${side === 'left' ? 'ersten' : 'zweiten'} der verbundenen Tabellen.`,
  ],
  [
    /Ambiguous reference to column name "([^"]+)" \(use: ([^)]+)\)/,
    ([name, use]) =>
      `Die Spalte „${name}“ haben mehrere der Tabellen. Gemeint ist eine von: ${use?.replaceAll(' or ', ' oder ')}.`,
  ],
  [
    /(?:Scalar|Aggregate|Table|Macro)? ?Function with name (\S+) does not exist!(?:\nDid you mean "([^"]+)")?/,
    ([name, other]) => `Eine Funktion „${name}“ gibt es nicht.${meant(other)}`,
  ],
  [
    /No function matches the given name and argument types '([^']+)'/,
    ([call]) => `Diese Funktion passt nicht zu den Werten, die sie bekommt: ${call}.`,
  ],
  [
    /column "?([^" ]+)"? must appear in the GROUP BY clause/,
    ([name]) =>
      `„${name}“ wird weder zusammengefasst (etwa mit SUM) noch steht es unter GROUP BY. GROUP BY ALL nimmt alle solchen Spalten.`,
  ],
  [
    /WHERE clause cannot contain aggregates/,
    () => 'Unter WHERE kann nicht summiert oder gezählt werden. Bedingungen an Summen stehen unter HAVING.',
  ],
  [
    /aggregate function calls cannot be nested/,
    () => 'Eine Summe in einer Summe geht nicht. Die innere braucht eine eigene Abfrage (WITH …).',
  ],
  [
    /Could not convert string '([^']*)' to (\w+)/,
    ([text, type]) =>
      `Der Text „${text}“ ist kein Wert der Art ${type}. TRY_CAST(… AS ${type}) lässt solche Werte leer.`,
  ],
  [
    /Set operations can only apply to expressions with the same number/,
    () => 'UNION, EXCEPT und INTERSECT brauchen auf beiden Seiten gleich viele Spalten.',
  ],
  [
    /ORDER term out of range - should be between 1 and (\d+)/,
    ([count]) => `ORDER BY nennt eine Spalte, die es nicht gibt: Die Frage hat ${count} Spalten.`,
  ],
  [
    /(Out of Range|Overflow) Error|out of range/i,
    () => 'Ein Wert ist zu groß für seine Art. DOUBLE oder HUGEINT fassen mehr.',
  ],
  [
    /already exists/,
    () => 'Eine Tabelle dieses Namens gibt es schon. CREATE OR REPLACE TABLE ersetzt sie für diese Ausführung.',
  ],
  [/Not implemented/, () => 'Das kann diese Datenbank (DuckDB 0.9.1) nicht.'],
];

/** A failed run in plain German, with its place in the text. */
export function tell(error: unknown, parts: readonly Part[], index: number): Told {
  if (error instanceof Refused) return { text: error.message, original: null, place: error.place };
  const message = error instanceof Error ? error.message : String(error);
  const part = parts[index];
  const original = message.split('\n    at ')[0]?.trim() ?? message;
  if (!part) return { text: message, original: null, place: null };
  const place = placeIn(original, part);
  // the bracket that closes our own frame stands behind the question: it was the question that had not ended
  const told = place === null && /at or near "\)"/.test(original) ? 'syntax error at end of input' : original;
  const atEnd = /end of input/.test(told) ? { from: Math.max(part.from, endOf(part) - 1), to: endOf(part) } : null;
  return { text: german(told), original, place: place ?? atEnd };
}

const endOf = ({ from, sql }: Part): number => from + sql.length;

function german(message: string): string {
  for (const [form, words] of RULES) {
    const found = form.exec(message);
    if (found) return words(found.slice(1).map((group) => group ?? '')).trim();
  }
  return 'Diese Frage versteht die Datenbank nicht.';
}

/** Where the engine points: `LINE 2:   betrg` with a caret below, the line perhaps cut at both ends. */
function placeIn(message: string, part: Part): Place | null {
  const names = [...message.matchAll(/["']([^"'\n]+)["']|name (\S+) does not exist/g)].map(
    (found) => found[1] ?? found[2],
  );
  const pointed = /LINE (\d+): (.*)\n( *)\^/.exec(message);
  if (!pointed) return named(part, names);
  const [, number, shown = '', blanks = ''] = pointed;
  // a question whose rows are kept stands one line lower than in the editor
  const line = Number(number) - (part.rows ? 2 : 1);
  const lines = part.sql.split('\n');
  const text = lines[line];
  if (text === undefined) return null;
  const start = part.from + lines.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  const cut = shown.startsWith('...') ? 3 : 0;
  const core = shown.slice(cut).replace(/\.\.\.$/, '');
  const caret = blanks.length - `LINE ${number}: `.length - cut;
  const at = Math.max(text.indexOf(core), 0) + caret;
  return wordAt(text, nearest(text, names[0], at), start);
}

/** The engine counts bytes, and points beside the name in some errors: the same name close by is what it means. */
function nearest(text: string, name: string | undefined, at: number): number {
  const last = Math.min(Math.max(at, 0), text.length);
  if (!name) return last;
  const places = [...text.matchAll(new RegExp(escaped(name), 'gi'))].map(({ index }) => index);
  return places.sort((a, b) => Math.abs(a - last) - Math.abs(b - last))[0] ?? last;
}

function wordAt(text: string, at: number, start: number): Place {
  const [word = ''] = /^[\p{L}\p{N}_]+/u.exec(text.slice(at)) ?? [];
  return { from: start + at, to: start + at + Math.max(word.length, 1) };
}

/** Without a pointer: the first word in the question that the message names. */
function named(part: Part, names: readonly (string | undefined)[]): Place | null {
  for (const name of names) {
    const found = name && new RegExp(`(?<![\\p{L}\\p{N}_])${escaped(name)}(?![\\p{L}\\p{N}_])`, 'iu').exec(part.sql);
    if (found) return { from: part.from + found.index, to: part.from + found.index + found[0].length };
  }
  return null;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Line and column of a place, both from 1, as the editor counts them. */
export function lineOf(script: string, { from }: Place): { readonly line: number; readonly column: number } {
  const before = script.slice(0, from).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
