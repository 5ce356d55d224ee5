/** What the runners of tests tell `run.ts` while they run; read by a program, unlike what they print. */

/** A test has begun, or is over: what is between is what hangs, if something does. */
export interface Step {
  readonly kind: 'begun' | 'over';
  readonly test: string;
}

export interface TestReport {
  /** All its names, from the file down. */
  readonly test: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Of a skipped test: what it needs to run. */
  readonly needs?: string;
}

/** All tests of a file are over. */
export interface FileReport {
  readonly kind: 'file';
  readonly file: string;
  readonly seconds: number;
  readonly tests: readonly TestReport[];
  /** What failed outside of a test: the file could not be loaded, or what it prepares for its tests failed. */
  readonly faults: readonly string[];
}

export type Message = Step | FileReport;

/** Tells it to `run.ts`; nothing happens where somebody else has started the runner. */
export const tell = (message: Message): void => void process.send?.(message);

/** What the name of a skipped test says that it needs: `(übersprungen: braucht R)`. */
export const neededBy = (name: string): string | undefined =>
  /\((?:[^()]*: )?(?:braucht|needs) ([^)]+)\)/.exec(name)?.[1];
