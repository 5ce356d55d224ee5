/** Which files of a built site hold a word: Parquet is packed, and is read as a table. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** The engine's own files name nobody of a city. */
const isOurs = (name: string): boolean => !name.startsWith('engine/');

/** Capital or small; compressed forms of a file hold what it holds. */
export async function filesNaming(dist: string, words: readonly string[]): Promise<string[]> {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => isOurs(name) && !/\.(br|gz|woff2|png|wasm)$/.test(name) && statSync(join(dist, name)).isFile())
    .sort();
  const small = words.map((word) => word.toLowerCase());
  const names = (text: string): boolean => small.some((word) => text.includes(word));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const textOf = async (name: string): Promise<string> => {
    if (!name.endsWith('.parquet')) return readFileSync(join(dist, name), 'utf8').toLowerCase();
    const rows = await connection.runAndReadAll(`FROM read_parquet('${join(dist, name).replaceAll("'", "''")}')`);
    return JSON.stringify(rows.getRowsJson()).toLowerCase();
  };
  const found: string[] = [];
  for (const name of files) if (names(await textOf(name))) found.push(name);
  connection.closeSync();
  return found;
}
