import { createRequire } from 'node:module';
import { createDuckDB, DEFAULT_RUNTIME, type DuckDBBindings, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import type { Connection } from './console-answer.ts';

const require = createRequire(import.meta.url);
const engineFile = (kind: string) => ({
  mainModule: require.resolve(`@duckdb/duckdb-wasm/dist/duckdb-${kind}.wasm`),
  mainWorker: '',
});

/** The very engine of the browser, without a browser and without its worker. */
export async function engineInNode(): Promise<DuckDBBindings> {
  const bundle = { mvp: engineFile('mvp'), eh: engineFile('eh') };
  const database = await createDuckDB(bundle, new VoidLogger(), DEFAULT_RUNTIME);
  await database.instantiate(() => {});
  return database;
}

/** A connection as the console holds it. */
export function connectionOf(database: DuckDBBindings): Connection {
  const connection = database.connect();
  return {
    query: async (sql: string) => connection.query(sql),
    send: async (sql: string) => connection.send(sql),
  } as unknown as Connection;
}
