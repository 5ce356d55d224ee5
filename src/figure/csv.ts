import { protectedText } from '../schema/spreadsheet.ts';
import { exactValue } from './cell.ts';
import { allRows, type Table, type TableCell, type TableRow } from './table.ts';

/** Text in a CSV: it cannot run as a formula, and numbers of products ("11101", "0.0") stand in quotes, being no amounts. */
export function csvText(text: string): string {
  const safe = protectedText(text);
  return /[;"\r\n]|^\d[\d.]*$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const csvCell = ({ value, kind }: Pick<TableCell, 'value' | 'kind'>): string =>
  typeof value === 'number' ? String(exactValue(value, kind)).replace('.', ',') : csvText(value ?? '');

/**
 * The table for a spreadsheet: UTF-8 with BOM, `;`, decimal comma, unrounded. Beside the columns that people see stand those
 * of the file alone, the number of each entry and what holds for all rows, so that the file speaks for itself.
 */
export function tableCsv(table: Table): string {
  const rows = allRows(table);
  const keyed = rows.some(({ key }) => key !== undefined);
  const context = Object.entries(table.context);
  const columns = [
    ...table.columns.filter(({ fileOnly }) => !fileOnly),
    ...table.columns.filter((one) => one.fileOnly),
  ];
  const head = [...columns.map(({ name }) => name), ...(keyed ? ['schluessel'] : []), ...context.map(([name]) => name)];
  const line = ({ cells, key }: TableRow): string =>
    [
      ...columns.map(({ name, kind }) => csvCell(cells[name] ?? { value: null, kind })),
      ...(keyed ? [csvText(key ?? '')] : []),
      ...context.map(([, value]) => csvText(String(value))),
    ].join(';');
  return `\ufeff${[head.join(';'), ...rows.map(line)].join('\r\n')}\r\n`;
}
