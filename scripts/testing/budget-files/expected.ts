/** What a test knows of a real budget file: what a person has to answer, and what it adds up to. */

/** What the amounts of some rows add up to: of all, or of those whose cell in a column has a form. */
export interface Expected {
  /** `2018 ansatz ertrag` */
  readonly of: string;
  readonly sum: string;
  readonly where?: readonly [column: string, form: RegExp];
  /** The total was made by the sign of each amount: a negative amount of the other direction counts here. */
  readonly bySign?: boolean;
}

export interface BudgetFile {
  /** Number of the layout, or the name of the collection. */
  readonly layout: string;
  /** Paths below `data/real`. */
  readonly files: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  /** Empty: nobody published totals, or it is no budget. */
  readonly totals?: readonly Expected[];
  /** What the refusal says, where the file is no budget that can be summed. */
  readonly refused?: RegExp;
  /** Questions that stay open, because only the publisher could answer them. */
  readonly open?: readonly string[];
}

/** What one year, kind and direction add up to. */
export const of = (of: string, sum: string, where?: readonly [string, RegExp]): Expected => ({ of, sum, where });
/** The same of both directions; `words` are what the budget calls them. */
export const both = (
  of_: string,
  ein: string,
  aus: string,
  words: readonly [string, string] = ['ertrag', 'aufwand'],
): Expected[] => [of(`${of_} ${words[0]}`, ein), of(`${of_} ${words[1]}`, aus)];
/** The directions of a kameral budget. */
export const kameral = ['einnahme', 'ausgabe'] as const;
