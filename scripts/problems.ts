/** What is wrong with the data: collected over a whole run, so that one run names every fault. */

/** One fault, placed as exactly as it is known. `expected` says what should have stood there. */
export interface Problem {
  /** Short German name of the rule; faults of one kind in one file are listed together. */
  readonly kind: string;
  readonly file: string;
  /** 1 is the first record after the header. */
  readonly record?: number;
  readonly column?: string;
  readonly text?: string;
  readonly expected: string;
}

/** Names a fault in a file that is known where it was made. */
export type Fault = (problem: Omit<Problem, 'file'>) => void;

const LISTED = 20;

export class Problems {
  readonly #groups = new Map<string, { first: Problem[]; count: number }>();

  add(problem: Problem): void {
    const key = `${problem.file}\n${problem.kind}`;
    const group = this.#groups.get(key);
    if (!group) this.#groups.set(key, { first: [problem], count: 1 });
    else {
      group.count += 1;
      if (group.first.length < LISTED) group.first.push(problem);
    }
  }

  /** For a part of the program that works on one file only. */
  in(file: string): Fault {
    return (problem) => this.add({ file, ...problem });
  }

  get count(): number {
    let sum = 0;
    for (const group of this.#groups.values()) sum += group.count;
    return sum;
  }

  /** One line a fault, the first 20 of each kind and file, then how many more there are. */
  lines(): string[] {
    return [...this.#groups.values()].flatMap(({ first, count }) => [
      ...first.map(describe),
      ...(count > first.length ? [`${first[0]?.file}: ${first[0]?.kind}: … und ${count - first.length} weitere`] : []),
    ]);
  }

  /** Stops the run when anything was found. */
  throwIfAny(): void {
    if (this.count > 0) throw new DataError(this);
  }
}

/** The run stops here: the data is at fault, not the program. */
export class DataError extends Error {
  override readonly name = 'DataError';

  constructor(
    readonly problems: Problems,
    hint?: string,
  ) {
    const lines = problems.lines().map((line) => `  ${line}`);
    super([`${problems.count} Fehler in den Daten:`, ...lines, ...(hint ? [hint] : [])].join('\n'));
  }

  /** For a fault after which nothing else can be checked. */
  static of(problem: Problem): DataError {
    const problems = new Problems();
    problems.add(problem);
    return new DataError(problems);
  }
}

function describe({ kind, file, record, column, text, expected }: Problem): string {
  const place = [file, record && `Datensatz ${record}`, column && `Spalte ${column}`].filter(Boolean).join(', ');
  return `${place}: ${kind}${text === undefined ? '' : `: „${text}“`} (erwartet: ${expected})`;
}
