/** What only a person can say, and what they said. */

export interface Question {
  /** What an answer is filed under, e.g. `jahr`, `spalte:Umlage`. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  /** What is taken without an answer; missing: reading cannot go on without one. */
  readonly guess?: string;
  /** Answers that are possible; missing: the text says it. */
  readonly options?: readonly string[];
}

/** The answers to one file: those for it alone go before those for all files. */
export class Answers {
  constructor(
    private readonly said: Readonly<Record<string, string>>,
    private readonly file: string,
  ) {}

  get(id: string): string | undefined {
    return this.said[`${id}@${this.file}`] ?? this.said[id];
  }

  /** All that was said under ids that begin so, as one text. */
  all(begin: string): string {
    return saidOf(this.said, begin);
  }
}

/** What `saidOf` says of ids under which there is no answer. */
export const NOTHING_SAID = '[]';

/** What was said under ids that begin so, as one text: the same text, the same said. */
export const saidOf = (said: Readonly<Record<string, string>>, begin: string): string =>
  JSON.stringify(Object.entries(said).filter(([id]) => id.startsWith(begin)));
