/**
 * What a number answers: what is left to pay, what goes out, what comes in, the amount of an account, the value of a figure (`jahr`:
 * only when its year is named), the rate of a tax, which is the largest by a measure or in the one way that its page says, how much
 * more or less than before.
 */
export const MEASURES = [
  'netto',
  'aufwand',
  'ertrag',
  'betrag',
  'netto-ew',
  'betrag-ew',
  'wert',
  'jahr',
  'satz',
  'meist-aufwand',
  'meist-ertrag',
  'meist-netto',
  'meist',
  'aenderung',
] as const;
export type Measure = (typeof MEASURES)[number];

/** One number of an entry, ready to stand above the hits; it is the one that its page has. */
export interface Answer {
  m: Measure;
  /** What it is, in a sentence without the number: "Zuschussbedarf je Einwohner"; or the whole sentence where `z` is empty. */
  t: string;
  /** The number with its unit. */
  z: string;
  /** Year and status, where they are not those of the entry. */
  y?: string;
  /** Its page, where that is not the page of the entry. */
  h?: string;
  /** What somebody may have meant too, in a sentence with its number. */
  d?: string;
}

/** One thing that can be found. Short keys, because every visitor of the search loads all of them. */
export interface Entry {
  /** Address of the page. */
  h: string;
  /** The language of the page, where it is not that of the index. */
  l?: string;
  /** Short name. */
  k: string;
  /** Full name where it says more, and where it belongs. */
  n?: string;
  /** Level and number: "Produkt 36502"; of other pages their kind: "Kennzahl". */
  e: string;
  /** Other words for it. */
  w?: string;
  /** Amount in words. */
  b?: string;
  /** Year and status of the amount; left out: those that most have (`Index.y`). '' where it has none. */
  y?: string;
  /** The years that its page has numbers of, first and last. */
  j?: readonly [number, number];
  /** Is its short name a proper name? Then no part of a word of it is one: "Gelsenkirchen" has no church. */
  p?: true;
  /** How much it counts beside others that match alike; 1 where nothing is said. */
  g?: number;
  /** Its numbers, as answers to a question. */
  a?: readonly Answer[];
}

/** What is said where somebody looks for something that the site does not have under this name, or not at all. */
export interface Hint {
  /** Words and phrases. */
  w: readonly string[];
  /** The sentence. */
  t: string;
  /** Where it stands, as the place of an entry in the index; left out: nowhere. */
  i?: number;
  /** Is it said only where nothing has all of the words? */
  r?: true;
}

/** A hint as a topic gives it: with the kind of the entry where it stands ("Produktbereich 41"), or ''. */
export interface NamedHint {
  readonly words: readonly string[];
  readonly sentence: string;
  readonly entry: string;
  /** Is it said only where nothing has all of the words? */
  readonly rest?: true;
}

/** Everything that the search knows, as one file. */
export interface Index {
  /** The words that name the city itself and so tell nothing apart. */
  stadt: string;
  /** Year and status of most amounts. */
  y: string;
  eintraege: readonly Entry[];
  /** Everyday words and phrases, each with what the entries have for it: other names of the same thing, and where to look beside. */
  worte: readonly (readonly [wort: string, gleich: readonly string[], nahe: readonly string[]])[];
  hinweise: readonly Hint[];
}
