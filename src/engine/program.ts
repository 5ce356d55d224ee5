/** The program of the engine and the worker that it runs in: begun first, as all else waits for them. */
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';

declare const __ENGINE_BYTES__: { eh: number; mvp: number };

export interface Program {
  readonly worker: Worker;
  /** Address of what the worker shall run, and its bytes, unpacked. */
  readonly module: string;
  readonly bytes: number;
  /** Rejects when the worker does not start, or dies. */
  readonly broken: Promise<never>;
}

/** A function that catches an exception of WebAssembly: valid where the browser knows them. */
const EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

/** Fetches the worker; what speaks with it may still be on its way. */
export function beginProgram(): Program {
  const modern = typeof WebAssembly === 'object' && WebAssembly.validate(EXCEPTIONS);
  const worker = new Worker(modern ? ehWorker : mvpWorker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('Der Browser hat den Rechenkern nicht gestartet.')));
  });
  // the race may be over, or not have begun
  broken.catch(() => {});
  return {
    worker,
    broken,
    module: modern ? ehModule : mvpModule,
    bytes: modern ? __ENGINE_BYTES__.eh : __ENGINE_BYTES__.mvp,
  };
}
