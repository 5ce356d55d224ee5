/** A table that is made of published ones when the site is built, so that a browser need not make it. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { publishedFolder } from './native.ts';

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/**
 * Rows as a Parquet file with the encodings that the engine of the browser reads.
 * @param rows SQL over the tables, in an order that is always the same
 * @param tables that it reads, as they are published: rows that nobody may take away are in no file
 */
export async function parquetOf(rows: string, tables: readonly string[], from = publishedFolder()): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'klarhaushalt-'));
  const instance = await DuckDBInstance.create(':memory:');
  try {
    const path = join(folder, 'rows.parquet');
    const connection = await instance.connect();
    for (const table of tables)
      await connection.run(
        `CREATE VIEW ${table} AS SELECT * FROM read_parquet(${quoted(join(from, `${table}.parquet`))})`,
      );
    await connection.run(`COPY (${rows}) TO ${quoted(path)}
      (FORMAT parquet, COMPRESSION zstd, PARQUET_VERSION v1, ROW_GROUP_SIZE 122880)`);
    connection.closeSync();
    return await readFile(path);
  } finally {
    instance.closeSync();
    await rm(folder, { recursive: true, force: true });
  }
}
