import type { Answer, Order } from '../../engine/console-answer.ts';
import type { Value } from '../../engine/engine.ts';
import { protectedText } from '../../schema/spreadsheet.ts';

/** Rows read at a time. */
export const PORTION = 10_000;

/**
 * The whole answer for a spreadsheet: UTF-8 with BOM, `;`, decimal comma, unrounded; read in portions.
 * @param origin a column of its own says where all rows come from
 */
export async function answerCsv(
  { columns, rows, page }: Pick<Answer, 'columns' | 'rows' | 'page'>,
  order?: Order,
  origin?: string,
): Promise<string> {
  const behind = (text: string): string[] => (origin === undefined ? [] : [csvCell(text, false)]);
  const lines = [[...columns.map(({ name }) => csvCell(name, false)), ...behind('herkunft')].join(';')];
  for (let from = 0; from < rows; from += PORTION)
    for (const cells of await page(from, PORTION, order))
      lines.push(
        [...cells.map((cell, at) => csvCell(cell, columns[at]?.numeric ?? false)), ...behind(origin ?? '')].join(';'),
      );
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A text that a spreadsheet would run as a formula is marked as text, as in the published files. */
export function csvCell(value: Value, numeric: boolean): string {
  if (value === null) return '';
  if (typeof value === 'number' || numeric) return String(value).replace('.', ',');
  const safe = protectedText(value);
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
