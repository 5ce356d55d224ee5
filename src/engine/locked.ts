import { type Answer, type Connection, listed, materialized } from './console-answer.ts';

/** The database of the published tables, beside that in which a question makes its own. */
export const PUBLISHED = 'veroeffentlicht';

/** What one question may take of the memory of the machine. */
const MEMORY = '1GB';

/** Before a visitor's first word: no file, no network, and no way to allow them again. */
const LOCKS = [
  `SET memory_limit='${MEMORY}'`,
  `SET search_path='memory.main,${PUBLISHED}.main'`,
  'SET enable_external_access=false',
  'SET lock_configuration=true',
];

/**
 * A transaction of this engine writes to one database only. This one has written to ours, so that nothing in it can write to that
 * of the published tables: whatever a question says, the engine refuses it.
 */
const TURN = 'ROLLBACK; BEGIN; CREATE SCHEMA memory._frage';

/** One statement of a script; `rows` says that it is a question whose rows can be kept in a table. */
export interface Statement {
  readonly sql: string;
  /** The same with blanks for its comments. */
  readonly bare: string;
  readonly rows: boolean;
}

/** A statement that the engine refuses, with the engine's own words; lines in them count from `sql`. */
export class StatementError extends Error {
  constructor(
    message: string,
    readonly index: number,
  ) {
    super(message);
  }
}

/** Locks a connection in, over tables in the database `PUBLISHED`. */
export async function lockIn(connection: Connection): Promise<void> {
  for (const lock of LOCKS) await connection.query(lock);
  await connection.query('BEGIN');
}

/**
 * Runs statements in turn, in a transaction that is never kept, and from which published tables cannot be changed.
 * @param name of the table that keeps the rows of an answer
 * @throws StatementError, also where a statement puts something in the place of a published table
 */
export async function runAll(
  connection: Connection,
  statements: readonly Statement[],
  name: string,
): Promise<Answer | null> {
  await connection.query(TURN);
  let answer: Answer | null = null;
  for (const [index, statement] of statements.entries()) {
    try {
      answer = statement.rows
        ? await materialized(connection, statement, name)
        : await listed(connection, statement.sql);
      if (!statement.rows) await keepPlaces(connection);
    } catch (error) {
      throw new StatementError(error instanceof Error ? error.message : String(error), index);
    }
  }
  return answer;
}

/** Full names: no function or table of the visitor's own can stand in their place. */
const TABLES = 'SELECT database_name, table_name FROM system.main.duckdb_tables()';
const VIEWS = 'SELECT database_name, view_name FROM system.main.duckdb_views()';

/** Whoever reads a published name reads the published table: nothing else may bear it, in any database or schema. */
async function keepPlaces(connection: Connection): Promise<void> {
  const [tables, views] = [await namesIn(connection, TABLES), await namesIn(connection, VIEWS)];
  const published = new Set(tables.filter(({ database }) => database === PUBLISHED).map(({ name }) => name));
  const taken = [...tables, ...views].find(({ database, name }) => database !== PUBLISHED && published.has(name));
  if (taken) throw new Error(`Published table name taken: "${taken.name}"`);
}

/** Names in small letters, as the engine compares them. */
async function namesIn(connection: Connection, sql: string): Promise<{ database: string; name: string }[]> {
  const found = await connection.query(sql);
  const [databases, names] = [found.getChildAt(0), found.getChildAt(1)];
  return Array.from({ length: found.numRows }, (_, row) => ({
    database: String(databases?.get(row)),
    name: String(names?.get(row)).toLowerCase(),
  }));
}
