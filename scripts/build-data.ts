/**
 * `npm run data`: everything in `data/` through read → reshape → check → write, into `public/daten`.
 *
 * Stops with all faults of the run when anything is wrong, and then leaves the earlier result as it was.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Problems } from './problems.ts';
import { readDatasets } from './read/datasets.ts';
import { publishedTables } from './reshape/levels.ts';
import { mergeDatasets } from './reshape/merge.ts';
import { loadTable, withDuckDB, writeCsv, writeParquet } from './write/duckdb.ts';
import { replaceFolder } from './write/replaceFolder.ts';

export interface Build {
  /** Folder of the datasets. */
  readonly data: string;
  /** Folder that is replaced as a whole by what is published. */
  readonly out: string;
  readonly log: (line: string) => void;
  /** Told what is being done, for a line that overwrites itself. */
  readonly progress?: (step: string) => void;
}

/** Throws a DataError, with `out` unchanged, when the data is at fault. */
export async function buildData({ data, out, log, progress = () => {} }: Build): Promise<void> {
  const started = performance.now();
  const problems = new Problems();
  const datasets = await readDatasets(data, problems, progress);
  const merged = mergeDatasets(datasets);
  problems.throwIfAny();
  const published = publishedTables(merged);

  await replaceFolder(out, (folder) =>
    withDuckDB(async (connection) => {
      for (const one of published) {
        const { name } = one.table;
        progress(`schreibe ${name}`);
        await loadTable(connection, one, folder);
        await writeParquet(connection, one.table, join(folder, `${name}.parquet`));
        await writeCsv(connection, one.table, join(folder, `${name}.csv`));
      }
    }),
  );
  log(`${((performance.now() - started) / 1000).toFixed(1)} s`);
}

async function main(): Promise<void> {
  const { KLARHAUSHALT_DATA: data = 'data', KLARHAUSHALT_DATEN: out = 'public/daten' } = process.env;
  const { stderr } = process;
  const progress = stderr.isTTY ? (step: string) => stderr.write(`\r\u001b[K${step}`) : undefined;
  await buildData({ data, out, log: console.log, progress }).finally(() => progress?.(''));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
