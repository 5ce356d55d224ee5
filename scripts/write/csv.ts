/** Writes the CSV files of a dataset: `;`, UTF-8 without BOM, LF, quoted only where needed, no text that runs as a formula. */
import Papa from 'papaparse';
import { counted } from '../../src/schema/signs.ts';
import { protectedText } from '../../src/schema/spreadsheet.ts';
import type { Table } from '../../src/schema/tables.ts';
import { writeWhole } from './whole-file.ts';

/** Sorts by the table's order, by code points, so that the same rows always make the same file. */
export async function writeDatasetCsv(
  path: string,
  table: Table,
  rows: readonly Readonly<Record<string, string>>[],
): Promise<void> {
  const sorted = [...rows].sort((a, b) => {
    for (const column of table.sort) {
      const [left = '', right = ''] = [a[column], b[column]];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
  const fields = table.columns.map(({ name }) => name);
  const data = sorted.map((row) => fields.map((field) => protectedText(counted(field, row[field] ?? ''))));
  await writeWhole(path, `${Papa.unparse([fields, ...data], { delimiter: ';', newline: '\n' })}\n`);
}
