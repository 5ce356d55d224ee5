import * as duckdb from '@duckdb/duckdb-wasm';
import { bytesOf, fileName, rowsOf, type TableFile } from './fetch-table.ts';
import { beginProgram, type Program } from './program.ts';
import { Stall } from './stall.ts';

/** Bytes loaded so far and in all, engine and tables together, unpacked. */
export type Progress = (done: number, all: number) => void;

/** Brings the bytes of a table; the engine takes them away, so a keeper hands out copies. */
export type Load = typeof bytesOf;

/** With this part of the program the rest is on the line already: what is asked for now comes right behind it. */
const NEARLY = 0.97;

export interface Started {
  readonly worker: Worker;
  readonly database: duckdb.AsyncDuckDB;
  readonly connection: duckdb.AsyncDuckDBConnection;
}

export interface Starting {
  /** Brings tables otherwise than from the site anew. */
  readonly load?: Load;
  /** Name of the database that they are put into. */
  readonly room?: string;
  /** The program, where it was begun already. */
  readonly program?: Program;
  /** Of which files no table is made: they are read where they lie. */
  readonly inPlace?: (file: TableFile) => boolean;
}

/**
 * Starts DuckDB-WASM over the given tables: engine, worker and Parquet from this site only. The tables are
 * copied into the engine's memory, so that later questions need no network.
 * @throws in plain German when a byte is missing, a file is damaged, or nothing moves for too long
 */
export async function startDatabase(
  files: readonly TableFile[],
  progress: Progress,
  { load = bytesOf, room = 'memory', program = beginProgram(), inPlace = () => false }: Starting = {},
): Promise<Started> {
  const { worker, module, bytes: programBytes, broken } = program;
  const all = programBytes + files.reduce((sum, file) => sum + file.bytes, 0);
  const loaded = new Map<string, number>();
  const stall = new Stall();
  let over = false;
  let programNears = (): void => {};
  const report = (name: string, bytes: number): void => {
    // a transfer that outlives the failure of another must not paint over what is said about it
    if (over) return;
    loaded.set(name, bytes);
    if (name === 'engine' && bytes >= programBytes * NEARLY) programNears();
    const done = [...loaded.values()].reduce((sum, value) => sum + value, 0);
    stall.moved(done >= all);
    progress(Math.min(done, all), all);
  };
  try {
    // where it is broken from the first, nothing is fetched for it
    await Promise.race([broken, undefined]);
    progress(0, all);
    const near = new Promise<void>((resolve) => {
      programNears = resolve;
    });
    const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    const instance = database
      .instantiate(module, null, ({ bytesLoaded }) => report('engine', bytesLoaded))
      .then(() => report('engine', programBytes));
    // nothing shares the line with the program, which all wait for; the tables come while the browser compiles it
    const loads = inOrder(files).map(async (file) => {
      await near;
      return { file, bytes: await load(file, (bytes) => report(file.table, bytes)) };
    });
    const filled = instance.then(() => fill(database, loads, room, inPlace));
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

const inOrder = (files: readonly TableFile[]): TableFile[] => [...files].sort((a, b) => a.bytes - b.bytes);

interface LoadedTable {
  readonly file: TableFile;
  readonly bytes: Uint8Array;
}

/** Makes the tables one by one, the small ones while the large ones are still on their way. */
async function fill(
  database: duckdb.AsyncDuckDB,
  loads: readonly Promise<LoadedTable>[],
  room: string,
  inPlace: (file: TableFile) => boolean,
): Promise<duckdb.AsyncDuckDBConnection> {
  const connection = await database.connect();
  if (room !== 'memory') await connection.query(`ATTACH ':memory:' AS ${room}`);
  for (const load of loads) {
    const { file, bytes } = await load;
    await database.registerFileBuffer(fileName(file), bytes);
    const kept = inPlace(file);
    await connection.query(`CREATE ${kept ? 'VIEW' : 'TABLE'} ${room}.${file.table} AS SELECT * FROM ${rowsOf(file)}`);
    if (!kept) await database.dropFile(fileName(file));
  }
  return connection;
}
