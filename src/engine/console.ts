import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Answer } from './console-answer.ts';
import { breaks, type Ending, ending, Running, Stopped } from './console-life.ts';
import { bytesOf, type TableFile } from './fetch-table.ts';
import { atOnce, mentions } from './large-tables.ts';
import { lockIn, PUBLISHED, runAll, type Statement } from './locked.ts';
import { type OwnTable, putTable } from './own-table.ts';
import type { Program } from './program.ts';
import { type Load, type Progress, type Started, startDatabase } from './start.ts';

export { Stopped } from './console-life.ts';
export { type Statement, StatementError } from './locked.ts';

/** How long a running question may take to hear that it shall stop; then its engine is exchanged. */
const PATIENCE = 700;

/** An engine for questions that nobody knows beforehand: locked in, stoppable, each run from the same state. */
export interface Console {
  /**
   * Runs statements in turn, in a transaction that is never kept: what one run makes or changes, the next does not see.
   * @returns the rows of the last statement, or null when it has none
   * @throws StatementError, or Stopped
   */
  ask(statements: readonly Statement[]): Promise<Answer | null>;
  /** Stops what is running; if it does not listen, its engine is exchanged for a new one with the same tables. */
  stop(): Promise<void>;
  /** Adds a table of the visitor, in place of one of the same name; the next question sees it, even if its rows are still on their way. */
  add(table: OwnTable | Promise<OwnTable>): Promise<void>;
  remove(name: string): Promise<void>;
  /** Gives its memory back; nothing can be asked any more. */
  close(): void;
}

export interface Opening {
  readonly progress: Progress;
  /** What was told as progress is there. */
  readonly arrived?: () => void;
  /** The question that is asked first, where it is known: the large tables that it names come at once. */
  readonly first?: string;
  /** The program, where it was begun already. */
  readonly program?: Program;
}

/**
 * Opens the console over tables that no question can change; their bytes are kept, so that a new start needs them no second time.
 * A large table comes with the first question that names it. As an engine that is locked in takes no file any more, another one
 * starts for it, as it does after a question that did not stop.
 */
export async function openConsole(
  files: readonly TableFile[],
  { progress, arrived = () => {}, first = '', program }: Opening,
): Promise<Console> {
  const load = keeping(bytesOf);
  const own = new Map<string, OwnTable>();
  /** What an engine is started with. */
  const held = new Set(atOnce(files, first));
  const start = async (report: Progress, begun?: Program): Promise<Live> => {
    const tables = [...held];
    const started = await startDatabase(tables, report, {
      load,
      room: PUBLISHED,
      ...(begun && { program: begun }),
    });
    await lockIn(started.connection);
    // the tables of the visitor come by a door of their own: the other one stands in a transaction that ends in nothing
    const side = await started.database.connect();
    for (const table of own.values()) await putTable(side, table);
    return { ...started, side, holds: new Set(tables), ...ending(started.worker) };
  };
  let live: Live | undefined = await start(progress, program);
  arrived();
  let starting: Promise<Live> | undefined;
  /** The engine, started again if the last attempt failed, say without a network. */
  const current = async (): Promise<Live> => {
    if (live) return live;
    starting ??= start(() => {}).finally(() => {
      starting = undefined;
    });
    live = await starting;
    return live;
  };
  /** A new engine in place of one that does not listen or is broken; the next question waits for it. */
  const exchange = (old: Live, reason: Error): void => {
    if (live === old) live = undefined;
    old.end(reason);
    current().catch(() => {});
  };
  /** Lets no question meet an engine that the one before has broken. */
  const trusting = <T>(engine: Live, work: Promise<T>): Promise<T> =>
    work.catch((error: Error) => {
      if (breaks(error.message)) exchange(engine, error);
      throw error;
    });
  /** Are tables on their way, and no question in the engine? */
  let fetching = false;
  /** The engine with the tables that a text may read; those that were not asked for before are fetched first. */
  const holding = async (text: string, check: () => void): Promise<Live> => {
    const engine = await current();
    const missing = files.filter((file) => !held.has(file) && mentions(text, file.table));
    if (missing.length === 0) return engine;
    const all = missing.reduce((sum, { bytes }) => sum + bytes, 0);
    const come = new Map<TableFile, number>();
    const note = (file: TableFile, bytes: number): void => {
      come.set(file, bytes);
      progress(
        [...come.values()].reduce((sum, value) => sum + value, 0),
        all,
      );
    };
    fetching = true;
    try {
      await Promise.all(missing.map((file) => load(file, (bytes) => note(file, bytes))));
    } finally {
      fetching = false;
      arrived();
    }
    check();
    for (const file of missing) held.add(file);
    const now = await current();
    if (missing.every((file) => now.holds.has(file))) return now;
    exchange(now, new Error('exchanged for one with more tables'));
    return current();
  };
  // one connection answers one question at a time; a page of an answer is a question, too
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: (engine: Live) => Promise<T>, text = '', check = (): void => {}): Promise<T> => {
    const next = turn.then(async () => {
      const engine = await holding(text, check);
      return Promise.race([work(engine), engine.ended]);
    });
    turn = next.catch(() => {});
    return next;
  };
  let running: Running | undefined;
  let asked = 0;

  return {
    async ask(statements) {
      asked += 1;
      const [question, name] = [new Running(), `_antwort_${asked}`];
      const text = statements.map(({ sql }) => sql).join('\n');
      running = question;
      try {
        return await Promise.race([
          inTurn(
            async (engine) => {
              question.check();
              const answer = await trusting(engine, runAll(engine.connection, statements, name));
              if (!answer) return null;
              // rows stay with the engine that found them
              const page: Answer['page'] = (...part) =>
                inTurn(() => Promise.race([trusting(engine, answer.page(...part)), engine.ended]));
              return { ...answer, page };
            },
            text,
            () => question.check(),
          ),
          question.halted,
        ]);
      } catch (error) {
        throw question.stopped && /cancel|interrupt/i.test(String(error)) ? new Stopped(false) : error;
      } finally {
        if (running === question) running = undefined;
      }
    },
    async stop() {
      const question = running;
      if (!question) return;
      question.stopped = true;
      const engine = live;
      // no engine yet: the question waits for one, and shall not any longer
      if (!engine || fetching) return question.halt(new Stopped(!engine));
      // asked between two of its steps; inside a long step the engine hears nothing, and its answer may never come
      engine.connection.cancelSent().catch(() => {});
      const until = performance.now() + PATIENCE;
      while (running === question && performance.now() < until) await new Promise((resolve) => setTimeout(resolve, 50));
      if (running === question) exchange(engine, new Stopped(true));
    },
    // in turn as well: a question that began before its table was complete would not see it
    add: (coming) =>
      inTurn(async (engine) => {
        const table = await coming;
        await trusting(engine, putTable(engine.side, table));
        own.set(table.name, table);
      }),
    remove: (name) =>
      inTurn(async (engine) => {
        await engine.side.query(`DROP TABLE "${name}"`);
        own.delete(name);
      }),
    close() {
      live?.end(new Error('geschlossen'));
    },
  };
}

type Live = Started & Ending & { readonly side: AsyncDuckDBConnection; readonly holds: ReadonlySet<TableFile> };

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
