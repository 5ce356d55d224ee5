/** Where in the text an error stands. */
import type { Part, Place } from './statements.ts';

/** Where the engine points: `LINE 2:   betrg` with a caret below, the line perhaps cut at both ends. */
export function placeIn(message: string, part: Part, name: string | undefined): Place | null {
  const names = [
    name,
    ...[...message.matchAll(/["']([^"'\n]+)["']|name (\S+) does not exist/g)].map((found) => found[1] ?? found[2]),
  ];
  const pointed = /LINE (\d+): ([\s\S]*?)\n( *)\^/.exec(message);
  if (!pointed) return named(part, names);
  const [, number, lines, blanks = ''] = pointed;
  // in the first line of a question a piece of our own frame is shown above it
  const shown = lines?.split('\n').at(-1) ?? '';
  // a question whose rows are kept stands one line lower than in the editor
  const line = Number(number) - (part.rows ? 2 : 1);
  const own = part.sql.split('\n');
  const text = own[line];
  if (text === undefined) return null;
  const start = part.from + own.slice(0, line).reduce((sum, { length }) => sum + length + 1, 0);
  const cut = shown.startsWith('...') ? 3 : 0;
  const core = shown.slice(cut).replace(/\.\.\.$/, '');
  const caret = blanks.length - `LINE ${number}: `.length - cut;
  const at = Math.max(text.indexOf(core), 0) + caret;
  return wordAt(text, nearest(text, name ?? names.find(Boolean), at), start);
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
    if (!name) continue;
    const [before, behind] = [/^[\p{L}\p{N}_]/u, /[\p{L}\p{N}_]$/u].map((edge) => edge.test(name));
    const form = `${before ? '(?<![\\p{L}\\p{N}_])' : ''}${escaped(name)}${behind ? '(?![\\p{L}\\p{N}_])' : ''}`;
    const found = new RegExp(form, 'iu').exec(part.sql);
    if (found) return { from: part.from + found.index, to: part.from + found.index + found[0].length };
  }
  return null;
}

/** The word that ends before a place, with where it stands. */
export function wordBefore(part: Part, place: Place): (Place & { readonly word: string }) | null {
  const found = /([\p{L}_]+)\s+$/u.exec(
    part.sql.slice(Math.max(place.from - part.from - 60, 0), place.from - part.from),
  );
  if (!found) return null;
  const from = place.from - found[0].length;
  return { word: found[1] as string, from, to: from + (found[1] as string).length };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Line and column of a place, both from 1, as the editor counts them. */
export function lineOf(script: string, { from }: Place): { readonly line: number; readonly column: number } {
  const before = script.slice(0, from).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
