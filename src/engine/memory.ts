import type { Engine, Query } from './engine.ts';

/** Asks an engine, or remembers what it said. */
export type Asking = <R>(query: Query<R>) => Promise<R[]>;

/**
 * Remembers the rows of the last questions by their text. Rows belong to the tables, not to the engine: a new
 * engine over the same tables would give the same ones. What failed is not remembered.
 */
export function answerMemory(size: number): (engine: Pick<Engine, 'run'>) => Asking {
  const answers = new Map<string, Promise<unknown[]>>();
  return (engine) =>
    <R>(query: Query<R>): Promise<R[]> => {
      const answer = answers.get(query.sql) ?? engine.run(query);
      answers.delete(query.sql);
      answers.set(query.sql, answer);
      const [oldest] = answers.keys();
      if (oldest !== undefined && answers.size > size) answers.delete(oldest);
      answer.catch(() => {
        if (answers.get(query.sql) === answer) answers.delete(query.sql);
      });
      return answer as Promise<R[]>;
    };
}
