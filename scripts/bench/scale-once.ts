/** One step of the measurement of many cities, in a process of its own: `write <folder> <cities> <rows>` or `ask <sql>`. */
import { DuckDBInstance } from '@duckdb/node-api';
import { writeCities } from './scale-tables.ts';

/** What DuckDB may hold beside Node itself. */
const OPTIONS = { memory_limit: '1500MB' };

async function main(): Promise<void> {
  const [step, what = '', cities, rows] = process.argv.slice(2);
  const started = performance.now();
  const found =
    step === 'write' ? await writeCities(what, { cities: Number(cities), rows: Number(rows) }) : await ask(what);
  console.log(JSON.stringify({ milliseconds: performance.now() - started, rows: found ?? [] }));
}

async function ask(sql: string) {
  const connection = await (await DuckDBInstance.create(':memory:', OPTIONS)).connect();
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

await main();
