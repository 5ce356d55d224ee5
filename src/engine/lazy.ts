import type { Engine } from './engine.ts';
import type { PublishedFile } from './fetch-table.ts';
import type { Progress } from './wasm.ts';

export interface LazyEngine {
  /** The engine, fetched with the first question and never before; after a failure the next question tries again. */
  get(): Promise<Engine>;
  /** Has it been asked for, without failing so far? */
  readonly started: boolean;
}

/** An engine over the given tables that costs nothing until it is asked for. */
export function lazyEngine(files: readonly PublishedFile[], progress: Progress): LazyEngine {
  let engine: Promise<Engine> | undefined;
  let unloadable = false;
  return {
    get started() {
      return engine !== undefined;
    },
    get() {
      if (unloadable) return loadAnew();
      engine ??= import('./wasm.ts')
        .catch((error) => {
          unloadable = true;
          throw error;
        })
        .then(({ openWasm }) => openWasm(files, progress));
      engine.catch(() => {
        engine = undefined;
      });
      return engine;
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
