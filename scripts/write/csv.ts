import { writeFile } from 'node:fs/promises';
import { datasetCsv } from '../../src/schema/dataset-csv.ts';
import type { Table } from '../../src/schema/tables.ts';

/** Writes a CSV file of a dataset. */
export async function writeDatasetCsv(
  path: string,
  table: Table,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  await writeFile(path, datasetCsv(table, rows));
}
