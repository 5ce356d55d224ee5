/** A value as it comes out of a query: every numeric column is cast to DOUBLE or INTEGER in the SQL itself. */
export type Value = string | number | null;

export type Row = Record<string, Value>;

/** Tables made of others: the SQL of their rows by their names. */
export type DerivedTables = Readonly<Record<string, string>>;

/** A question with the type of its rows: one text, run by the build and by the browser alike. */
export interface Query<R> {
  readonly sql: string;
  /** What it rests on beside the published tables, by name; an engine makes each once, with the first question that needs it. */
  readonly tables?: DerivedTables | undefined;
  /** Only carries the row type; never set. */
  readonly row?: R;
}

/** Runs SQL over the published tables; each stands under its own name. */
export interface Engine {
  /** Rows in the order of the query. Rejects with the engine's message when the SQL is wrong. */
  run<R>(query: Query<R>): Promise<R[]>;
  close(): Promise<void>;
}

/** Declares a query together with its row type. */
export function query<R>(sql: string, tables?: DerivedTables): Query<R> {
  return { sql, tables };
}

/**
 * Makes the derived tables of one engine, each once, also when two questions need it at the same time.
 * @param there tables that it has already: one of them may have been made at build
 */
export function derivedTables(
  execute: (sql: string) => Promise<unknown>,
  there: readonly string[] = [],
): (query: Query<unknown>) => Promise<void> {
  const made = new Map<string, Promise<unknown>>(there.map((name) => [name, Promise.resolve()]));
  return async ({ tables = {} }) => {
    for (const [name, rows] of Object.entries(tables)) {
      if (!made.has(name)) made.set(name, execute(`CREATE TABLE ${name} AS ${rows}`));
      await made.get(name);
    }
  };
}
