import type { SourceCell } from './cell.ts';
import type { Correction } from './corrections.ts';

/** What is told of a number on the pages of origins: where it stands, or what it is worked out from. */

/** A cell of our files with its place in the source. */
export interface CellOrigin {
  readonly cell: SourceCell;
  readonly datensatz: string;
  /** Number of the record in the source's own file. */
  readonly zeile: string | null;
  readonly quelle: string;
  readonly korrektur: Correction | undefined;
  /** Of a value: which indicator it is of, and the year. */
  readonly kennzahl?: string;
  readonly jahr?: number;
}

/** A number that goes into a formula. */
export interface LineInput {
  /** Its name in the expression: letters, digits and `_`. */
  readonly name: string;
  readonly wert: number;
  readonly shown: string;
  /** The cell that it is, or the entry that tells where it comes from. */
  readonly from: CellOrigin | string;
}

/** A number worked out from cells and other entries. */
export interface Formula {
  readonly art: 'formel';
  /** For machines: `100 * zaehler / nenner`. */
  readonly formel: string;
  /** For people, names in braces where the numbers go: `{zaehler} ÷ {nenner} × 100`. */
  readonly worte: string;
  readonly inputs: readonly LineInput[];
}

export interface Sum {
  readonly art: 'summe';
  readonly summanden: readonly (Omit<LineInput, 'name'> & { readonly titel: string })[];
}

/** A number out of the order of many (`quantil(0.25)`, `rang`), each of which has an entry of its own. */
export interface Order {
  readonly art: 'reihe';
  readonly formel: string;
  readonly worte: string;
  /** From the highest value down, each with its place; equal values share one. */
  readonly inputs: readonly (LineInput & { readonly titel: string; readonly from: string; readonly platz: number })[];
  /** Name of the input that the reader looks for. */
  readonly marked: string;
}

/** How many cells are empty: each is named by its record. */
export interface Empty {
  readonly art: 'leer';
  readonly cells: readonly CellOrigin[];
}

/** What a number rests on, or why there is none. */
export type Ground =
  | { readonly art: 'zelle'; readonly from: CellOrigin }
  | Formula
  | Sum
  | Order
  | Empty
  | { readonly art: 'fehlt'; readonly grund: string };

/** One number of a page. */
export interface Line {
  readonly name: string;
  /** What else has to be known of it: kind, accuracy, remark of the source. */
  readonly note?: string | undefined;
  readonly zahl: number | null;
  readonly shown: string;
  readonly ground: Ground;
}

/** Lines that belong to one row of a figure, under one anchor. */
export interface Block {
  readonly id: string;
  /** Heading of several lines; a block of one line that bears its name needs none. */
  readonly titel?: string | undefined;
  readonly lines: readonly Line[];
}
