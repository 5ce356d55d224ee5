/** A value as it comes out of a query: every numeric column is cast to DOUBLE or INTEGER in the SQL itself. */
export type Value = string | number | null;

export type Row = Record<string, Value>;

/** A question with the type of its rows: one text, run by the build and by the browser alike. */
export interface Query<R> {
  readonly sql: string;
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
export function query<R>(sql: string): Query<R> {
  return { sql };
}
