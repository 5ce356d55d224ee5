/** What the search has to know of a language: its endings, the words of questions, and the words for measures. All words are folded. */

/** Which number is asked for. */
export type Asked = 'kosten' | 'aufwand' | 'ertrag' | 'satz' | 'hoehe' | 'anzahl' | 'menge' | 'aenderung';

/** What these data name for few things: what one thing costs somebody, the rate of a tax, a day, a reason, who has a claim, who pays. */
export type Lack = 'preis' | 'satz' | 'wann' | 'warum' | 'anspruch' | 'wer';

/** A measure and what it is called. */
export type Naming = readonly [Asked, RegExp];

export interface Tongue {
  /** A folded word without its ending. */
  stem(word: string): string;
  /** Words of questions that name no thing. */
  readonly stop: ReadonlySet<string>;
  /** Words of another language in which there is a search too. */
  readonly foreign: ReadonlySet<string>;
  /** What only a whole question says, before single words are looked at. */
  readonly sentences: readonly Naming[];
  /** Words that name a measure, and no thing beside others. */
  readonly measures: readonly Naming[];
  /** What a whole question says where no word of it names a measure. */
  readonly amounts: readonly Naming[];
  /** What asks for the meaning of a word or the formula of a figure. */
  readonly defines: RegExp;
  /** What may ask for the meaning of a word, or for its number. */
  readonly asksWhat: RegExp;
  /** What sets something beside another thing, or asks where a number is from and how old it is: no single number answers it. */
  readonly compares: RegExp;
  /** What asks where the city stands among others. */
  readonly ranks: RegExp;
  /** How a word ends that is a key figure: an unknown one of them is likest to others. */
  readonly ratio: RegExp;
  /** Words of such questions, and of a price, that name no thing beside others. */
  readonly beside: RegExp;
  /** What a single person is paid; the city itself is paid nothing, so its words and those of a trade are none. */
  readonly pay: Pay;
  /** The kinds of entries that explain a word, the best first. */
  readonly explained: readonly string[];
  /** What asks for a price, a rate or a day. */
  readonly lacks: readonly (readonly [Lack, RegExp])[];
  /** Words for what a number names, which say nothing beside it: "Produkt 36500". */
  readonly numbered: RegExp;
  /** Which is the largest? */
  readonly largest: RegExp;
  /** For each inhabitant? In a whole question, and the word for them. */
  readonly heads: RegExp;
  readonly head: RegExp;
  /** Measures that are things themselves where nothing else is named. */
  readonly namesAThing: RegExp;
  /** "im Haushalt": where everything stands that is asked for; and the name of what is meant where only a measure is. */
  readonly budget: RegExp;
  readonly whole: string;
  /** The money of the city as a whole, where nothing else is named. */
  readonly money: RegExp;
  /** What asks how something went over the years. */
  readonly trend: RegExp;
  /** What a word begins with to make it stronger: a "Rekorddefizit" is a deficit. */
  readonly stronger: RegExp;
  /** What is left over is no cost. */
  readonly surplus: RegExp;
  /** The kind of entry of what can be applied for, which has no money. */
  readonly service: string;
  /** Words for a grant, which somebody else gets; and the kind of entry that says who. */
  readonly granted: RegExp;
  readonly recipient: string;
  /** What a word begins with to say that it is the city's own. */
  readonly ofTheCity: RegExp;
  /** Parts of words that say only whose a thing is: a "Bundesgartenschau" is not found by "Bund". */
  readonly tooWide: RegExp;
  /** What a key figure says that is told for each inhabitant. */
  readonly perInhabitant: string;
  /** What is done with a thing, and so says less than the thing. */
  readonly activity: RegExp;
  /** Last parts of compounds that say less than the first: "Hortplätze" have to do with day care. */
  readonly vague: RegExp;
  /** What a name says that holds only what others leave. */
  readonly remainder: RegExp;
  /** Are words put together to one, so that the last part of a word says what it is? */
  readonly compounds: boolean;
}

/** How somebody asks for the pay of a person. */
export interface Pay {
  /** Words that are never said of the city, and those that may be. */
  readonly wage: RegExp;
  readonly earns: RegExp;
  /** Who is paid, whoever else is named. */
  readonly person: RegExp;
  /** "bekommt": pay only where it is a person's. */
  readonly gets: RegExp;
  /** The city itself, or what it earns with; and where the words for the city only say where somebody works. */
  readonly city: RegExp;
  readonly cityWord: string;
  readonly place: RegExp;
  /** The phrase of the hint for it. */
  readonly hint: string;
}

/** Words, one blank or line between them, as a set. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
