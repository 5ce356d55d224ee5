import { cents } from '../text/cents.ts';
import { GERMAN } from '../text/german.ts';
import type { Language } from '../text/language.ts';
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
export function foldOf({ rows, fold, language = GERMAN }: Pick<Table, 'rows' | 'fold' | 'language'>): Folded | null {
  if (!fold || rows.length < OPEN + LEAST) return null;
  const amountOf = ({ cells }: TableRow): number | null => {
    const value = cells[fold.by]?.value;
    return typeof value === 'number' ? value : null;
  };
  if (rows.some((row) => (amountOf(row) ?? 0) < 0)) return null;
  const [open, small] = [rows.slice(0, OPEN), rows.slice(OPEN)];
  const amounts = small.map(amountOf).filter((amount) => amount !== null);
  return { open, small, words: wordsOf(fold.name, amounts, small.length - amounts.length, language) };
}

/** What is behind the switch; a row without an amount is none of those that are added up. */
function wordsOf(name: string, amounts: readonly number[], gaps: number, language: Language): string {
  const { number } = language;
  if (amounts.length === 0) return `${number(gaps)} ${name} ${language.withoutAmount}`;
  const sum = cents(amounts.reduce((total, amount) => total + amount, 0));
  const without = gaps > 0 ? `; ${number(gaps)} ${language.withoutAmount}` : '';
  return `${language.together(number(amounts.length), name, language.shortEuro(sum))}${without}`;
}
