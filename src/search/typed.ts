/** Words as somebody typed them, as an entry writes them, and what they may be put together of. */
import type { Entry } from './entry.ts';
import { fold } from './fold.ts';

/** All words of an entry, with their dots. */
export const written = ({ k, n = '', e, w = '' }: Entry): string =>
  `${k} ${n} ${e} ${w}`.normalize('NFC').toLowerCase();

/** Folded words as they stand in what was typed. */
export function asTyped(text: string, said: string): string {
  const folded = said.split(' ');
  const typed = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  return typed.filter((word) => folded.includes(fold(word))).join(' ') || said;
}

/** The ways to split a long word, the longest head first; no part too short to mean something. */
export function splits(word: string): [string, string][] {
  if (word.length < 7 || /\d| /.test(word)) return [];
  return Array.from({ length: word.length - 6 }, (_, more) => {
    const cut = word.length - 3 - more;
    return [word.slice(0, cut), word.slice(cut)];
  });
}
