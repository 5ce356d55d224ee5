import type { Engine } from './engine.ts';
import type { TableFile } from './fetch-table.ts';
import { beginProgram } from './program.ts';
import type { Progress } from './wasm.ts';

export interface LazyEngine {
  /** The engine, fetched with the first question and never before; after a failure, also of its own, the next question tries again. */
  get(): Promise<Engine>;
  /** Has it been asked for, without failing so far? */
  readonly started: boolean;
  /** Gives its memory back; the next question starts another. */
  close(): void;
}

/**
 * An engine over the given tables that costs nothing until it is asked for; neither do they.
 * @param anew what is done where only the page anew can load the program
 */
export function lazyEngine(
  files: () => Promise<readonly TableFile[]>,
  progress: Progress,
  anew: () => Promise<never> = loadAnew,
): LazyEngine {
  let engine: Promise<Engine> | undefined;
  let unloadable = false;
  /** What came or went since is another engine's business. */
  const forget = (one: Promise<Engine>): void => {
    if (engine === one) engine = undefined;
  };
  const start = (): Promise<Engine> => {
    const program = beginProgram();
    const opened: Promise<Engine> = import('./wasm.ts')
      .catch((error) => {
        unloadable = true;
        throw error;
      })
      .then(async ({ openWasm }) => openWasm(await files(), progress, () => forget(opened), program));
    opened.catch(() => {
      program.worker.terminate();
      forget(opened);
    });
    return opened;
  };
  return {
    get started() {
      return engine !== undefined;
    },
    get() {
      if (unloadable) return anew();
      engine ??= start();
      return engine;
    },
    close() {
      engine?.then((opened) => opened.close()).catch(() => {});
      engine = undefined;
    },
  };
}

/**
 * A browser remembers that a part of the program could not be loaded, as long as the page stands: only the page anew asks for it
 * again. The question is in its address.
 */
function loadAnew(): Promise<never> {
  location.reload();
  return new Promise(() => {});
}
