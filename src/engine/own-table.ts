import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';

export interface OwnColumn {
  readonly name: string;
  readonly type: 'VARCHAR' | 'BIGINT' | 'DOUBLE' | 'DATE';
}

/** A table that a visitor brings. */
export interface OwnTable {
  readonly name: string;
  readonly columns: readonly OwnColumn[];
  /** All its rows, as `portionsOf` writes them. */
  readonly portions: readonly string[];
}

/** Between cells, between rows, and for "nothing": signs that no cell may have (the reader of files refuses them). */
const CELL = '\u001f';
const ROW = '\u001e';
const NOTHING = '\u0018';

/** Texts of more bytes break the engine: it copies them to its stack, which is small. A portion gets a part of that, the rest is room for quotes. */
const PORTION = 24_000;
/** Bytes of the longest row that still fits. */
export const LONGEST_ROW = 40_000;

const encoder = new TextEncoder();
/** Bytes of a text as the engine gets it, with its quotes doubled. */
export const sizeOf = (text: string): number => encoder.encode(text.replaceAll("'", "''")).length;

/** Rows as few texts as the engine can take. Cells are text that the type of their column reads: 12.5, 2024-12-31. */
export function portionsOf(rows: readonly (readonly (string | null)[])[]): string[] {
  const portions: string[][] = [];
  let room = 0;
  for (const row of rows) {
    const text = row.map((cell) => cell ?? NOTHING).join(CELL);
    const size = sizeOf(text) + 1;
    if (size > room) {
      portions.push([]);
      room = PORTION;
    }
    portions.at(-1)?.push(text);
    room -= size;
  }
  return portions.map((texts) => texts.join(ROW));
}

/** Puts a table into the engine, in place of one of the same name: all of it or nothing. */
export async function putTable(
  connection: AsyncDuckDBConnection,
  { name, columns, portions }: OwnTable,
): Promise<void> {
  const list = columns.map((column) => `"${column.name}" ${column.type}`).join(', ');
  await connection.query('BEGIN');
  try {
    await run(connection, `CREATE OR REPLACE TABLE "${name}" (${list})`);
    for (const portion of portions) await run(connection, insertion(name, columns, portion));
    await run(connection, 'COMMIT');
  } catch (error) {
    await connection.query('ROLLBACK');
    throw error;
  }
}

/** One text of all cells: the engine's parser would need minutes for as many literals. */
function insertion(name: string, columns: readonly OwnColumn[], portion: string): string {
  const cells = columns.map(({ type }, at) => `nullif(z[${at + 1}], '${NOTHING}')::${type}`).join(', ');
  return `INSERT INTO "${name}" SELECT ${cells} FROM (
    SELECT string_split(unnest(string_split('${portion.replaceAll("'", "''")}', '${ROW}')), '${CELL}') AS z
  )`;
}

/** `send` tells of errors that `query` keeps to itself. */
async function run(connection: AsyncDuckDBConnection, sql: string): Promise<void> {
  for await (const _ of await connection.send(sql));
}
