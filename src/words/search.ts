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
  /** Offered to who asks in the other language, in that language. */
  readonly other: { readonly text: string; readonly code: string };
  readonly failed: string;
  readonly none: (words: string) => string;
  /** Of what something is said, and nothing is linked. */
  readonly noPage: (words: string) => string;
  readonly count: (hits: number, words: string) => string;
  /** Hits of words some of which nothing has. */
  readonly without: (hits: number, words: string, missing: readonly string[]) => string;
  /** Hits none of which has all of the words; `missing` nothing has. */
  readonly partly: (hits: number, words: string, missing: readonly string[]) => string;
  /** Hits none of which has a word, but that are beside what it means. */
  readonly beside: (hits: number, words: string, missing: readonly string[], first: string) => string;
  /** Of a price, a rate, a day, a reason or a claim that is asked for and not in the data; who pays; of a number that nothing or several have; of what only has a name like it. */
  readonly lacks: Readonly<
    Record<
      | 'preis'
      | 'satz'
      | 'wann'
      | 'warum'
      | 'anspruch'
      | 'wer'
      | 'zahl'
      | 'jahr'
      | 'rang'
      | 'mehrere'
      | 'anderes'
      | 'anzahl'
      | 'staedte'
      | 'verlauf',
      string
    >
  >;
  /** Of what nothing is known: what is found instead. */
  readonly nearest: (words: string, first: string, others: number) => string;
  /** Of words that were read as others. */
  readonly read: (slips: readonly (readonly [typed: string, meant: string])[]) => string;
  readonly more: (count: number) => string;
  readonly toNumber: string;
  readonly suggestions: string;
  /** Leads from the suggestions to all hits. */
  readonly allHits: string;
  readonly suggested: (count: number) => string;
  /** Of suggestions none of which has the words: before each, and of all. */
  readonly alike: string;
  readonly suggestedAlike: (count: number) => string;
}
