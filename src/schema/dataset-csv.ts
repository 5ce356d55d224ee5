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
  const texts = [csvOf([fields])];
  // some at a time: of a large table the cells of all rows would be there twice
  for (let at = 0; at < sorted.length; at += AT_ONCE) {
    const some = sorted.slice(at, at + AT_ONCE);
    texts.push(csvOf(some.map((row) => fields.map((field) => protectedText(counted(field, row[field] ?? ''))))));
  }
  return texts.join('');
}

const AT_ONCE = 5000;

const csvOf = (rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(rows as string[][], { delimiter: ';', newline: '\n' })}\n`;
