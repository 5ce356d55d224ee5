import type { Table } from '../../src/schema/column.ts';
import { datasetCsv } from '../../src/schema/dataset-csv.ts';
import { writeWhole } from './whole-file.ts';

/** Writes a CSV file of a dataset. */
export async function writeDatasetCsv(
  path: string,
  table: Table,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  await writeWhole(path, datasetCsv(table, rows));
}
