/** The CSV files of a dataset: `;`, UTF-8 without BOM, LF, quoted only where needed, no text that runs as a formula. */
import Papa from 'papaparse';
import type { Table } from './column.ts';
import { counted } from './signs.ts';
import { protectedText } from './spreadsheet.ts';

/** The rows as text, sorted by the table's order, by code points, so that the same rows always make the same file. */
export function datasetCsv(table: Table, rows: readonly Readonly<Record<string, string>>[]): string {
  const sorted = [...rows].sort((a, b) => {
    for (const column of table.sort) {
      const [left = '', right = ''] = [a[column], b[column]];
      if (left !== right) return left < right ? -1 : 1;
    }
    return 0;
  });
  const fields = table.columns.map(({ name }) => name);
  const data = sorted.map((row) => fields.map((field) => protectedText(counted(field, row[field] ?? ''))));
  return `${Papa.unparse([fields, ...data], { delimiter: ';', newline: '\n' })}\n`;
}
