/** Rows that are no records: notes, section titles. They have no amount, and less of a key than records have. */
import type { Column } from '../roles/column.ts';
import type { Table } from '../table/table.ts';
import { type AmountColumn, hasAmount } from './amounts.ts';
import type { Findings } from './report.ts';

/** The places of such rows; they are counted as left out. */
export function notesOf(
  table: Table,
  keys: readonly Column[],
  amounts: readonly AmountColumn[],
  findings: Findings,
): Set<number> {
  const filled = (at: number): number => keys.filter(({ cells }) => cells[at] !== '').length;
  let least = keys.length;
  for (const at of table.rows.keys()) if (hasAmount(amounts, at) && filled(at) > 0) least = Math.min(least, filled(at));
  const notes = new Set<number>();
  for (const [at, { record, cells }] of table.rows.entries()) {
    if (hasAmount(amounts, at)) continue;
    const short = cells.filter((cell) => cell.trim() !== '').length <= 1 && amounts.length + keys.length > 2;
    if (filled(at) >= least && !short) continue;
    notes.add(at);
    findings.leaveOut('Zeile ohne Betrag: Hinweis oder Zwischenüberschrift', record);
  }
  return notes;
}
