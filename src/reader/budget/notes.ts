/** Rows that are no records: notes, section titles. They have no amount, and less of a key than records have. */
import { remembered } from '../remembered.ts';
import type { Column } from '../roles/column.ts';
import type { Table } from '../table/table.ts';
import { type AmountColumn, bookedRows } from './amounts.ts';
import type { Findings } from './report.ts';

/** The places of such rows; they are counted as left out. */
export function notesOf(
  table: Table,
  keys: readonly Column[],
  amounts: readonly AmountColumn[],
  findings: Findings,
): Set<number> {
  const filled = remembered(table, 'filled', keys, () => filledIn(keys, table.rows.length));
  const booked = bookedRows(amounts, table.rows.length);
  let least = keys.length;
  for (const [at, count] of filled.entries()) if (booked[at] === 1 && count > 0) least = Math.min(least, count);
  const notes = new Set<number>();
  for (const [at, row] of table.rows.entries()) {
    if (booked[at] === 1) continue;
    const short = row.cells.filter((cell) => cell.trim() !== '').length <= 1 && amounts.length + keys.length > 2;
    if ((filled[at] ?? 0) >= least && !short) continue;
    notes.add(at);
    findings.leaveOut('Zeile ohne Betrag: Hinweis oder Zwischenüberschrift', row.record);
  }
  return notes;
}

/** How many of the keys each row has. */
function filledIn(keys: readonly Column[], rows: number): Uint16Array {
  const filled = new Uint16Array(rows);
  for (const { codes } of keys)
    for (let at = 0; at < rows; at += 1) if (codes[at] !== 0) filled[at] = (filled[at] ?? 0) + 1;
  return filled;
}
