import * as duckdb from '@duckdb/duckdb-wasm';
import ehWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import mvpWorker from '@duckdb/duckdb-wasm/dist/duckdb-browser-mvp.worker.js?url';
import ehModule from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import mvpModule from '@duckdb/duckdb-wasm/dist/duckdb-mvp.wasm?url';
import { bytesOf, fileName, rowsOf, type TableFile } from './fetch-table.ts';
import { Stall } from './stall.ts';

declare const __ENGINE_BYTES__: { eh: number; mvp: number };

/** Bytes loaded so far and in all, engine and tables together, unpacked. */
export type Progress = (done: number, all: number) => void;

/** Brings the bytes of a table; the engine takes them away, so a keeper hands out copies. */
export type Load = typeof bytesOf;

/** Tables of more bytes are large. */
const LARGE = 1_000_000;

export interface Started {
  readonly worker: Worker;
  readonly database: duckdb.AsyncDuckDB;
  readonly connection: duckdb.AsyncDuckDBConnection;
}

/**
 * Starts DuckDB-WASM over the given tables: engine, worker and Parquet from this site only. The tables are
 * copied into the engine's memory, so that later questions need no network.
 * @param room name of the database that they are put into
 * @throws in plain German when a byte is missing, a file is damaged, or nothing moves for too long
 */
export async function startDatabase(
  files: readonly TableFile[],
  progress: Progress,
  load: Load = bytesOf,
  room = 'memory',
): Promise<Started> {
  const features = await duckdb.getPlatformFeatures();
  const modern = features.wasmExceptions;
  const engineBytes = modern ? __ENGINE_BYTES__.eh : __ENGINE_BYTES__.mvp;
  const all = engineBytes + files.reduce((sum, file) => sum + file.bytes, 0);
  const loaded = new Map<string, number>();
  const stall = new Stall();
  let over = false;
  let programArrived = (): void => {};
  const report = (name: string, bytes: number): void => {
    // a transfer that outlives the failure of another must not paint over what is said about it
    if (over) return;
    loaded.set(name, bytes);
    if (name === 'engine' && bytes >= engineBytes) programArrived();
    const done = [...loaded.values()].reduce((sum, value) => sum + value, 0);
    stall.moved(done >= all);
    progress(Math.min(done, all), all);
  };
  const worker = new Worker(modern ? ehWorker : mvpWorker);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  const broken = new Promise<never>((_, reject) => {
    worker.addEventListener('error', () => reject(new Error('Der Browser hat den Rechenkern nicht gestartet.')));
  });
  try {
    const arrived = new Promise<void>((resolve) => {
      programArrived = resolve;
    });
    const program = database
      .instantiate(modern ? ehModule : mvpModule, null, ({ bytesLoaded }) => report('engine', bytesLoaded))
      .then(() => report('engine', engineBytes));
    // a large table waits until the program is through: it then comes while the browser compiles the program
    const loads = files.map(async (file) => {
      if (file.bytes > LARGE) await arrived;
      return load(file, (bytes) => report(file.table, bytes));
    });
    const filled = program.then(() => fill(database, files, loads, room));
    const ready = Promise.all([filled, ...loads]).then(([connection]) => connection);
    const connection = await Promise.race([ready, broken, stall.expired]);
    return { worker, database, connection };
  } catch (error) {
    worker.terminate();
    throw error;
  } finally {
    over = true;
    stall.stop();
  }
}

/** Makes the tables one by one, the small ones while the large ones are still on their way. */
async function fill(
  database: duckdb.AsyncDuckDB,
  files: readonly TableFile[],
  loads: readonly Promise<Uint8Array>[],
  room: string,
): Promise<duckdb.AsyncDuckDBConnection> {
  const connection = await database.connect();
  if (room !== 'memory') await connection.query(`ATTACH ':memory:' AS ${room}`);
  const inOrder = files.map((file, at) => ({ file, load: loads[at] as Promise<Uint8Array> }));
  for (const { file, load } of inOrder.sort((a, b) => a.file.bytes - b.file.bytes)) {
    await database.registerFileBuffer(fileName(file), await load);
    await connection.query(`CREATE TABLE ${room}.${file.table} AS SELECT * FROM ${rowsOf(file)}`);
    await database.dropFile(fileName(file));
  }
  return connection;
}
