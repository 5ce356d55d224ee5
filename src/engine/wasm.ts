import { columnValues } from './columns.ts';
import { derivedTables, type Engine, type Query } from './engine.ts';
import type { TableFile } from './fetch-table.ts';
import { type Progress, type Started, startDatabase } from './start.ts';

export type { Progress } from './start.ts';

/**
 * The engine of the browser over the given tables.
 * @throws in plain German when it cannot be loaded
 */
export const openWasm = async (files: readonly TableFile[], progress: Progress): Promise<Engine> =>
  engineOn(await startDatabase(files, progress));

function engineOn({ database, connection }: Started): Engine {
  const prepare = derivedTables((sql) => connection.query(sql));
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
