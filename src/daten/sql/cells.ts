import type { Value } from '../../engine/engine.ts';
import { number } from '../../ui/format.ts';

/** Columns whose numbers are names or dates: a point between their digits would be wrong. */
const UNGROUPED = /^(jahr|jahr_bis|von|bis|zeile|rang|.*_jahr|stichtag)$/i;

/** Cells of a column for reading: German numbers with equally many decimals, a dash for what is missing. */
export function cellTexts(values: readonly Value[], column: string): string[] {
  const digits = Math.max(0, ...values.map(decimals));
  return values.map((value) => {
    if (value === null) return '–';
    if (typeof value === 'string') return value;
    return UNGROUPED.test(column) && Number.isInteger(value) ? String(value) : number(value, digits);
  });
}

/** Decimals that tell a number from its neighbours: two at most, more only where it would else read 0. */
function decimals(value: Value): number {
  if (typeof value !== 'number' || Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  const most = size >= 0.01 ? 2 : size >= 0.0001 ? 4 : 8;
  return (/\.(\d+)/.exec(value.toFixed(most))?.[1] ?? '').replace(/0+$/, '').length;
}
