/** What a number of a workbook looks like under its number format: only as far as it changes what the cell says. */
import { numberCell } from './number-cell.ts';

/** Formats that are dates without saying so in letters. */
const BUILT_IN_DATES = new Set(['14', '15', '16', '17', '22']);
const DATE = 'yyyy-mm-dd';

/** The format of a style: the workbook's own, or the built-in ones that are dates. */
export function formatOf(id: string, own: ReadonlyMap<string, string>): string {
  return own.get(id) ?? (BUILT_IN_DATES.has(id) ? DATE : 'General');
}

/** A stored number as text: dates as `31.12.2024`, codes with their zeros, amounts with all their digits and a decimal point. */
export function shown(value: number, format: string): string {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (/[dy]/i.test(bare)) return dateOf(value);
  const zeros = /^0{2,}$/.exec(bare)?.[0];
  if (zeros && Number.isInteger(value) && value >= 0) return String(value).padStart(zeros.length, '0');
  return numberCell(value);
}

/** Days are counted so that 1900 was a leap year, which it was not: right from March 1900 on. */
function dateOf(serial: number): string {
  const day = new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000);
  if (Number.isNaN(day.getTime())) return numberCell(serial);
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  return `${date}.${month}.${year}`;
}
