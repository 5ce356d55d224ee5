/** What the search says: on its page, above its hits, and below a box while somebody types. */
export interface SearchWords {
  /** The page of the search; its index lies beside it. */
  readonly path: string;
  readonly title: string;
  readonly description: (title: string, found: readonly string[]) => string;
  readonly heading: string;
  readonly label: string;
  readonly button: string;
  readonly noScript: string;
  /** Above what can be read without a search. */
  readonly topics: string;
  /** Where else can be searched, in another language. */
  readonly elsewhere?: { readonly text: string; readonly href: string; readonly code: string };
  readonly failed: string;
  readonly none: (words: string) => string;
  /** Of what something is said, and nothing is linked. */
  readonly noPage: (words: string) => string;
  readonly count: (hits: number, words: string) => string;
  /** Hits that lack some of the words. */
  readonly without: (hits: number, words: string, missing: readonly string[]) => string;
  /** Of a price, a rate or a day that is asked for and not in the data. */
  readonly lacks: Readonly<Record<'preis' | 'satz' | 'wann', string>>;
  /** Of what nothing is known: what is found instead. */
  readonly nearest: (words: string, first: string, others: number) => string;
  readonly more: (count: number) => string;
  readonly toNumber: string;
  readonly suggestions: string;
  readonly suggested: (count: number) => string;
  /** Of suggestions none of which has the words: before each, and of all. */
  readonly alike: string;
  readonly suggestedAlike: (count: number) => string;
}
