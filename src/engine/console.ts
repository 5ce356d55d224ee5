import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { type Answer, listed, materialized } from './console-answer.ts';
import { fetchTable, type PublishedFile } from './fetch-table.ts';
import { type OwnTable, putTable } from './own-table.ts';
import { type Load, type Progress, type Started, startDatabase } from './start.ts';

/** What one question may take of the memory of the machine. */
export const MEMORY = '1GB';

/** Before a visitor's first word: no file, no network, and no way to allow them again. */
const LOCKS = [`SET memory_limit='${MEMORY}'`, 'SET enable_external_access=false', 'SET lock_configuration=true'];

/** How long a running question may take to hear that it shall stop; then its engine is exchanged. */
const PATIENCE = 700;

/** One statement of a script; `rows` says that it is a question whose rows can be kept in a table. */
export interface Statement {
  readonly sql: string;
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

/** The question was stopped; `anew` says that the engine had to be started again for it. */
export class Stopped extends Error {
  constructor(readonly anew: boolean) {
    super('Angehalten.');
  }
}

/** An engine for questions that nobody knows beforehand: locked in, stoppable, each run from the same state. */
export interface Console {
  /**
   * Runs statements in turn, in a transaction that is never kept: what one run makes or changes, the next does not see.
   * @returns the rows of the last statement, or null when it has none
   * @throws StatementError, or Stopped
   */
  ask(statements: readonly Statement[]): Promise<Answer | null>;
  /** Stops what is running, and if it does not listen, starts the engine anew with the tables it had. */
  stop(): Promise<void>;
  /** Published or own tables that a question reads. */
  tablesOf(sql: string): Promise<string[]>;
  /** Adds a table of the visitor, in place of one of the same name; the next question sees it. */
  add(table: OwnTable): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Opens the console over the published tables; their bytes are kept, so that a new start needs them no second time. */
export async function openConsole(files: readonly PublishedFile[], progress: Progress): Promise<Console> {
  const load = keeping(fetchTable);
  const own = new Map<string, OwnTable>();
  const start = async (report: Progress): Promise<Live> => {
    const started = await startDatabase(files, report, load);
    for (const lock of LOCKS) await started.connection.query(lock);
    // the tables of the visitor come by a door of their own: the other one stands in a transaction that ends in nothing
    const side = await started.database.connect();
    for (const table of own.values()) await putTable(side, table);
    return { ...started, side };
  };
  let live: Live | undefined = await start(progress);
  // one connection answers one question at a time; a page of an answer is a question, too
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = turn.then(work);
    turn = next.catch(() => {});
    return next;
  };
  let running: { halt(reason: Error): void } | undefined;
  let stopping = false;

  /** The engine, started again if the last attempt failed, say without a network. */
  let starting: Promise<Live> | undefined;
  const current = async (): Promise<Live> => {
    if (live) return live;
    starting ??= start(() => {}).finally(() => {
      starting = undefined;
    });
    live = await starting;
    return live;
  };
  const restart = async (reason: Error): Promise<void> => {
    live?.worker.terminate();
    live = undefined;
    // what the old engine still owed never comes
    turn = Promise.resolve();
    const failure = await current().then(
      () => reason,
      (error: Error) => error,
    );
    running?.halt(failure);
  };

  return {
    async ask(statements) {
      stopping = false;
      const halted = new Promise<never>((_, reject) => {
        running = { halt: reject };
      });
      halted.catch(() => {});
      try {
        const answer = await Promise.race([
          inTurn(async () => runAll((await current()).connection, statements)),
          halted,
        ]);
        return answer && { ...answer, page: (...part) => inTurn(() => answer.page(...part)) };
      } catch (error) {
        throw stopping && /cancel/i.test(String(error)) ? new Stopped(false) : error;
      } finally {
        running = undefined;
      }
    },
    async stop() {
      if (!running) return;
      stopping = true;
      // asked between two of its steps; inside a long step the engine hears nothing, and its answer may never come
      live?.connection.cancelSent().catch(() => {});
      const until = performance.now() + PATIENCE;
      while (running && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
      if (running) await restart(new Stopped(true));
    },
    tablesOf: async (sql) => (await current()).side.getTableNames(sql),
    // in turn as well: a question that began before its table was complete would not see it
    add: (table) =>
      inTurn(async () => {
        await putTable((await current()).side, table);
        own.set(table.name, table);
      }),
    remove: (name) =>
      inTurn(async () => {
        await (await current()).side.query(`DROP TABLE "${name}"`);
        own.delete(name);
      }),
  };
}

type Live = Started & { readonly side: AsyncDuckDBConnection };

/** Loads each table once; the engine takes the bytes it gets, so every call hands out a copy. */
function keeping(load: Load): Load {
  const kept = new Map<string, Uint8Array>();
  return async (file, progress) => {
    const bytes = kept.get(file.table) ?? (await load(file, progress));
    kept.set(file.table, bytes);
    progress(bytes.length);
    return bytes.slice();
  };
}

async function runAll(connection: AsyncDuckDBConnection, statements: readonly Statement[]): Promise<Answer | null> {
  // fails when there is nothing to go back from: before the first run
  await connection.query('ROLLBACK').catch(() => {});
  await connection.query('BEGIN');
  let answer: Answer | null = null;
  for (const [index, { sql, rows }] of statements.entries()) {
    try {
      answer = rows ? await materialized(connection, sql) : await listed(connection, sql);
    } catch (error) {
      throw new StatementError(error instanceof Error ? error.message : String(error), index);
    }
  }
  return answer;
}
