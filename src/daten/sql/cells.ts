import type { Value } from '../../engine/engine.ts';
import { number } from '../../ui/format.ts';

/** Columns whose numbers are names or dates: a point between their digits would be wrong. */
const UNGROUPED = /^(jahr|jahr_bis|von|bis|zeile|rang|.*_jahr|stichtag)$/i;

/** One cell for reading: a German number with at most two decimals, a dash for what is missing. */
export function cellText(value: Value, column: string): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  if (UNGROUPED.test(column) && Number.isInteger(value)) return String(value);
  return number(value, decimals(value));
}

/** Whole numbers have none; small ones keep what tells them from 0. */
function decimals(value: number): number {
  if (Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  return size >= 0.1 ? 2 : size >= 0.001 ? 4 : 8;
}
