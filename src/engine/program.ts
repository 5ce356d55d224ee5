/** The program of the engine and the worker that it runs in: begun first, as all else waits for them. */
import worker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import module from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';

declare const __ENGINE_BYTES__: number;

export interface Program {
  readonly worker: Worker;
  /** Address of what the worker shall run, and its bytes, unpacked. */
  readonly module: string;
  readonly bytes: number;
  /** Rejects when the browser is too old for it, or the worker does not start, or dies. */
  readonly broken: Promise<never>;
}

/** A function that catches an exception of WebAssembly: valid where the browser knows them. */
const EXCEPTIONS = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 10, 8, 1, 6, 0, 6, 64, 25, 11, 11,
]);

const TOO_OLD =
  'Dieser Browser kann die Datenbank nicht ausführen: Sie braucht WebAssembly, wie es Browser seit 2022 haben.';

/** Fetches the worker; what speaks with it may still be on its way. */
export function beginProgram(): Program {
  const begun = new Worker(worker);
  const broken = new Promise<never>((_, reject) => {
    if (typeof WebAssembly !== 'object' || !WebAssembly.validate(EXCEPTIONS)) reject(new Error(TOO_OLD));
    begun.addEventListener('error', () => reject(new Error('Der Browser hat den Rechenkern nicht gestartet.')));
  });
  // the race may be over, or not have begun
  broken.catch(() => {});
  return { worker: begun, broken, module, bytes: __ENGINE_BYTES__ };
}
