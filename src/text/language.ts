/** What of a language tables and charts need: how numbers are written, and the few words of their own. */
export interface Language {
  /** As in `lang`. */
  readonly code: string;
  number(value: number, digits?: number): string;
  /** Full euros, with cents where the amount has cents. */
  euro(value: number): string;
  /** For sentences: from a million on in millions. */
  shortEuro(value: number): string;
  /** A share of 1 as per cent. */
  percent(share: number): string;
  /** A share of 1 as euros of 100. */
  perHundred(share: number): string;
  /** Of 100 already. */
  ofHundred(value: number, digits: number): string;
  /** Euro for each inhabitant. */
  perHead(value: number, digits: number): string;
  /** An amount that is in millions already, with its decimals written. */
  millions(written: string): string;
  date(iso: string): string;
  list(words: readonly string[]): string;
  readonly units: { readonly millions: string; readonly thousands: string; readonly euro: string };
  /** Before a number below which something is, and above which. */
  readonly below: string;
  readonly above: string;
  readonly belowCent: string;
  readonly noValue: string;
  readonly unknown: string;
  readonly partsRounded: string;
  /** The name of the link from a number to its origin. */
  readonly whence: string;
  /** "Balken: oben Ertrag, unten Aufwand", its words before both names. */
  readonly bars: { readonly upper: string; readonly lower: string };
  /** Behind a number of rows. */
  readonly withoutAmount: string;
  /** "27 kleinere Konten, zusammen 1,6 Mio. €". */
  together(count: string, name: string, sum: string): string;
}
