import { cents } from '../text/cents.ts';
import { number, shortEuro } from '../text/format.ts';
import type { Table, TableRow } from './table.ts';

/** So many rows stand open; fewer than these are not worth a fold. */
const [OPEN, LEAST] = [10, 4];

/** The rows of a table as a reader first meets them. */
export interface Folded {
  readonly open: readonly TableRow[];
  readonly small: readonly TableRow[];
  /** "27 kleinere Konten, zusammen 1,6 Mio. €; 3 ohne Betrag". */
  readonly words: string;
}

/**
 * The rows that stand open and the small ones behind them; null for a table that is short, or that takes something off: a deduction is
 * never hidden among what is small.
 */
export function foldOf({ rows, fold }: Pick<Table, 'rows' | 'fold'>): Folded | null {
  if (!fold || rows.length < OPEN + LEAST) return null;
  const amountOf = ({ cells }: TableRow): number | null => {
    const value = cells[fold.by]?.value;
    return typeof value === 'number' ? value : null;
  };
  if (rows.some((row) => (amountOf(row) ?? 0) < 0)) return null;
  const [open, small] = [rows.slice(0, OPEN), rows.slice(OPEN)];
  const amounts = small.map(amountOf).filter((amount) => amount !== null);
  return { open, small, words: wordsOf(fold.name, amounts, small.length - amounts.length) };
}

/** What is behind the switch; a row without an amount is none of those that are added up. */
function wordsOf(name: string, amounts: readonly number[], gaps: number): string {
  if (amounts.length === 0) return `${number(gaps)} ${name} ohne Betrag`;
  const sum = cents(amounts.reduce((total, amount) => total + amount, 0));
  const without = gaps > 0 ? `; ${number(gaps)} ohne Betrag` : '';
  return `${number(amounts.length)} ${name}, zusammen ${shortEuro(sum)}${without}`;
}
