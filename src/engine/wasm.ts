import { columnValues } from './columns.ts';
import { breaks, ending } from './console-life.ts';
import { derivedTables, type Engine, type Query } from './engine.ts';
import type { TableFile } from './fetch-table.ts';
import { isReadInPlace, makeWhenIdle } from './in-place.ts';
import type { Program } from './program.ts';
import { type Progress, type Started, startDatabase } from './start.ts';

export type { Progress } from './start.ts';

/** A question that takes longer, in milliseconds, has no engine any more: those of the pages take two seconds on a slow phone. */
const SILENCE = 60_000;

/**
 * The engine of the browser over the given tables. It ends, and tells `lost`, when its worker dies, is silent for too long, or has run
 * into an error after which it is not to be trusted; the question that it owes then fails.
 * @throws in plain German when it cannot be loaded
 */
export async function openWasm(
  files: readonly TableFile[],
  progress: Progress,
  lost: () => void = () => {},
  program?: Program,
): Promise<Engine> {
  const started = await startDatabase(files, progress, { inPlace: isReadInPlace, ...(program && { program }) });
  const { ended, end } = ending(started.worker);
  const lose = (reason: Error): void => {
    lost();
    end(reason);
  };
  started.worker.addEventListener('error', () => lose(new Error('Die Datenbank ist ausgefallen.')));
  const engine = engineOn(
    started,
    files.map(({ table }) => table),
  );
  const idle = makeWhenIdle(started, files);
  return {
    async run(query) {
      idle.asked();
      const silent = new Error('Die Datenbank antwortet seit einer Minute nicht mehr.');
      const timer = setTimeout(() => lose(silent), SILENCE);
      try {
        return await Promise.race([engine.run(query), ended]);
      } catch (error) {
        if (breaks((error as Error).message)) lose(error as Error);
        throw error;
      } finally {
        clearTimeout(timer);
        idle.answered();
      }
    },
    close: () => engine.close(),
  };
}

function engineOn({ database, connection }: Started, tables: readonly string[]): Engine {
  const prepare = derivedTables((sql) => connection.query(sql), tables);
  return {
    async run<R>(query: Query<R>): Promise<R[]> {
      await prepare(query);
      const result = await connection.query(query.sql);
      // by column: Arrow's own row objects take half as long again
      const columns = result.schema.fields.map(({ name }: { name: string }, at: number) => ({
        name,
        values: columnValues(result.getChildAt(at), result.numRows),
      }));
      return Array.from({ length: result.numRows }, (_, row) => {
        const found: Record<string, unknown> = {};
        for (const { name, values } of columns) found[name] = values[row];
        return found as R;
      });
    },
    async close() {
      await connection.close();
      await database.terminate();
    },
  };
}
