import type { Value } from '../../engine/engine.ts';
import { number } from '../../text/format.ts';

/** Columns whose numbers are names or dates: a point between their digits would be wrong. */
const NAMES = /^(von|bis|zeile|rang|stichtag)(:\d+)?$/i;
const YEARS = /jahr|year/i;

/** Cells of a column for reading: German numbers with equally many decimals, a dash for what is missing. */
export function cellTexts(values: readonly Value[], column: string): string[] {
  const digits = decimalsOf(values);
  const whole = NAMES.test(column) || (YEARS.test(column) && values.every(isYear));
  return values.map((value) => {
    if (value === null) return '–';
    if (typeof value === 'string') return value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value;
    return whole && Number.isInteger(value) ? String(value) : number(value, digits);
  });
}

/** A longer text is read in the file, not in a cell. */
const LONGEST = 400;

const isYear = (value: Value): boolean => typeof value !== 'number' || (value >= 1000 && value < 3000);

const decimalsOf = (values: readonly Value[]): number =>
  values.reduce<number>((most, value) => Math.max(most, decimals(value)), 0);

/** Do the cells, as they are read, lack something that the file has: decimals, or the end of a text? */
export function shortened(values: readonly Value[]): boolean {
  const digits = decimalsOf(values);
  return values.some((value) =>
    typeof value === 'string' ? value.length > LONGEST : value !== null && Number(value.toFixed(digits)) !== value,
  );
}

/** Decimals that tell a number from its neighbours: two at most, more only where it would else read 0. */
function decimals(value: Value): number {
  if (typeof value !== 'number' || Number.isInteger(value)) return 0;
  const size = Math.abs(value);
  const most = size >= 0.01 ? 2 : size >= 0.0001 ? 4 : 8;
  return (/\.(\d+)/.exec(value.toFixed(most))?.[1] ?? '').replace(/0+$/, '').length;
}
