/** A text for each row, of which a large table has few different ones: what follows from a text is reckoned once for each of those. */
import { valueIn } from './once.ts';
import { remembered } from './remembered.ts';

/** Texts as numbers: equal ones for equal texts. */
export interface Numbered {
  readonly codes: Uint32Array;
  /** The text that each number stands for. */
  readonly texts: readonly string[];
}

/** The texts of all rows as numbers. A list is never changed once this was asked. */
export const numbered = (list: readonly string[]): Numbered =>
  remembered(list, 'numbered', [], () => {
    const known = new Map<string, number>();
    const codes = new Uint32Array(list.length);
    let [last, code]: [string | undefined, number] = [undefined, 0];
    for (let at = 0; at < codes.length; at += 1) {
      const text = list[at] as string;
      if (text !== last) [last, code] = [text, valueIn(known, text, () => known.size)];
      codes[at] = code;
    }
    return { codes, texts: [...known.keys()] };
  });

/** The list of the texts that rows have by number, which need not be numbered again. */
export function listOf(rows: Numbered): readonly string[] {
  const list = eachOf(rows.codes, rows.texts);
  remembered(list, 'numbered', [], () => rows);
  return list;
}

/** The same where several numbers may have one text. */
export function listBy(numbers: Uint32Array, texts: readonly string[]): readonly string[] {
  const known = new Map<string, number>();
  const codeOf = texts.map((text) => valueIn(known, text, () => known.size));
  return listOf({ codes: Uint32Array.from(eachOf(numbers, codeOf)), texts: [...known.keys()] });
}

/** What `make` makes of the text of each row. */
export function eachText<T>(list: readonly string[], make: (text: string) => T): T[] {
  const { codes, texts } = numbered(list);
  return eachOf(codes, texts.map(make));
}

/** A plain loop: for each of ten million cells a call takes longer than all else. */
function eachOf<T>(codes: Uint32Array, made: readonly T[]): T[] {
  const all = new Array<T>(codes.length);
  for (let at = 0; at < codes.length; at += 1) all[at] = made[codes[at] as number] as T;
  return all;
}

/** The text that `make` makes of both texts of each row. */
export function eachPair(
  list: readonly string[],
  other: readonly string[],
  make: (one: string, other: string) => string,
): readonly string[] {
  const classes = classesOf([numbered(list), numbered(other)], list.length);
  const texts: string[] = [];
  for (let at = 0; at < classes.length; at += 1)
    if (classes[at] === texts.length) texts.push(make(list[at] ?? '', other[at] ?? ''));
  return listBy(classes, texts);
}

/** A number for each row, as they first appear: the same for rows that are equal in all of the lists. No text of all cells is made of a million rows. */
export function classesOf(lists: readonly Numbered[], rows: number): Uint32Array {
  let classes = new Uint32Array(rows);
  for (const { codes, texts } of lists) {
    const known = new Map<number, number>();
    const finer = new Uint32Array(rows);
    let [last, one] = [-1, 0];
    for (let row = 0; row < rows; row += 1) {
      const both = (classes[row] as number) * texts.length + (codes[row] as number);
      // mostly they are those of the row above
      if (both !== last) [last, one] = [both, valueIn(known, both, () => known.size)];
      finer[row] = one;
    }
    classes = finer;
  }
  return classes;
}
