import { cents } from '../text/cents.ts';
import { number, shortEuro } from '../text/format.ts';
import type { Table, TableRow } from './table.ts';

/** So many rows stand open; fewer than these are not worth a fold. */
const [OPEN, LEAST] = [10, 4];

/** The rows of a table as a reader first meets them. */
export interface Folded {
  readonly open: readonly TableRow[];
  readonly small: readonly TableRow[];
  /** "27 kleinere Konten, zusammen 1,6 Mio. €". */
  readonly words: string;
}

/**
 * The rows that stand open and the small ones behind them; null for a table that is short, or that takes something off: a deduction is
 * never hidden among what is small.
 */
export function foldOf({ rows, fold }: Pick<Table, 'rows' | 'fold'>): Folded | null {
  if (!fold || rows.length < OPEN + LEAST) return null;
  const amounts = rows.map(({ cells }) => Number(cells[fold.by]?.value ?? 0));
  if (amounts.some((amount) => amount < 0)) return null;
  const [open, small] = [rows.slice(0, OPEN), rows.slice(OPEN)];
  const sum = cents(amounts.slice(OPEN).reduce((total, amount) => total + amount, 0));
  return { open, small, words: `${number(small.length)} ${fold.name}, zusammen ${shortEuro(sum)}` };
}
