/** How a question, and an engine, come to their end. */

/** The question was stopped; `anew` says that a new engine is on its way. */
export class Stopped extends Error {
  constructor(readonly anew: boolean) {
    super('Angehalten.');
  }
}

/** A question on its way. */
export class Running {
  stopped = false;
  halt: (reason: Error) => void = () => {};
  readonly halted = new Promise<never>((_, reject) => {
    this.halt = reject;
  });

  constructor() {
    this.halted.catch(() => {});
  }

  /** @throws when it was stopped before its turn came */
  check(): void {
    if (this.stopped) throw new Stopped(true);
  }
}

export interface Ending {
  /** Rejects when the engine is ended: what it still owes never comes. */
  readonly ended: Promise<never>;
  end(reason: Error): void;
}

/** Lets an engine be ended. */
export function ending(worker: Worker): Ending {
  let reject: (reason: Error) => void = () => {};
  const ended = new Promise<never>((_, rejected) => {
    reject = rejected;
  });
  ended.catch(() => {});
  return {
    ended,
    end(reason) {
      worker.terminate();
      reject(reason);
    },
  };
}

/** Errors after which the engine is as sound as before; the program itself names them so. */
const SOUND =
  /^(Parser|Binder|Catalog|Conversion|Out of Range|Overflow|Constraint|Not implemented|Permission|Invalid Input|Syntax|Cast|Mismatch Type|Decimal|Sequence|Dependency|TransactionContext|INTERRUPT) (Error|exception)|Cancel/i;

/** After a full memory or a crash of its program an engine is not to be trusted; a new one also gives the memory back. */
export const breaks = (message: string): boolean => !SOUND.test(message) || /bad_alloc|out of memory/i.test(message);
