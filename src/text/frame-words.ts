/** The words that sources are named with. Titles and publishers keep their own, which are German. */
export interface SourceWords {
  /** As in `lang`. */
  readonly code: string;
  readonly source: string;
  readonly asOf: string;
  readonly status: string;
  readonly licence: string;
  readonly noLicence: string;
  date(iso: string): string;
  /** Several publishers and the number of their sources: "Stadt und Land, 2 Quellen". */
  several(publishers: readonly string[], count: number): string;
}

/** So many signs of names fit into two lines of a phone, with what stands around them. */
const NAMES = 80;

/** Is only the first publisher named in the line under a figure? All of them stand in its sheet. */
export const namesOnlyFirst = (publishers: readonly string[]): boolean =>
  publishers.length > 2 || publishers.join(' ').length > NAMES;

/** The words around a figure, in its page, its files and the page that shows it alone; only the build says them. */
export interface FrameWords extends SourceWords {
  /** As in `og:locale`. */
  readonly locale: string;
  /** The link to where the numbers come from: its middle is left out where there is little room. */
  readonly origin: readonly [begin: string, long: string, end: string];
  readonly table: string;
  readonly download: string;
  readonly load: string;
  readonly share: string;
  readonly csv: string;
  readonly svg: string;
  readonly link: string;
  readonly cite: string;
  readonly citation: string;
  readonly embed: string;
  readonly embedCode: string;
  readonly picture: string;
  readonly wholeAddress: string;
  readonly asTable: string;
  readonly newWindow: string;
  readonly figure: string;
  moreSources(count: number): string;
  seeAt(title: string): string;
  /** A sentence in quotation marks. */
  quoted(sentence: string): string;
  readonly after: string;
  furtherSources(count: number): string;
  /** Where the rows that are cited stay as they are. */
  kept(day: string, address: string): string;
  readonly noDate: string;
  readonly tableAt: string;
  readonly fetched: string;
}

/** Words that scripts say around figures. A page of another language brings its own as JSON in `data-words` of its body. */
export interface ClientWords {
  /** As in `Intl`. */
  readonly locale: string;
  readonly arrows: string;
  /** Each with `*` where something stands in it. */
  readonly printed: string;
  readonly copy: string;
  readonly copied: string;
  readonly linkCopied: string;
  readonly linkInBar: string;
  /** Below the word PNG. */
  readonly png: string;
  /** What a citation has for the day until the script knows it. */
  readonly day: string;
}
