/** Dates as the papers give them: a day, a month, half a year or a year, and never more exact than that. */
import { date } from '../text/format.ts';

const HALF = /^(\d{4})-H([12])$/;

/** "2022-12-02" and "2022-12" → "12/2022", "2024-H1" → "1. Halbjahr 2024", "2025" → "2025": for lists. */
export function shortDate(text: string): string {
  const [, halfYear, half] = HALF.exec(text) ?? [];
  if (halfYear) return `${half}. Halbjahr ${halfYear}`;
  const [year, month] = text.split('-');
  return month ? `${month}/${year}` : (year ?? '');
}

/** The same in words: "2. Dezember 2022", "Dezember 2022", "1. Halbjahr 2024", "2025". */
export const longDate = (text: string): string => (HALF.test(text) ? shortDate(text) : date(text));

/** "am 1. Januar 2024", "im Dezember 2023", "im 1. Halbjahr 2024", "im Jahr 2023". */
export function onDate(text: string): string {
  if (HALF.test(text)) return `im ${shortDate(text)}`;
  return { 4: 'im Jahr ', 7: 'im ', 10: 'am ' }[text.length] + longDate(text);
}

export const yearOf = (text: string): number => Number(text.slice(0, 4));

/**
 * The last day that a date covers, as `JJJJ-MM-TT`: "2023" → "2023-12-31", "2024-H1" → "2024-06-30".
 * A promise for a year is kept until its last day.
 */
export function endOf(text: string): string {
  const [, halfYear, half] = HALF.exec(text) ?? [];
  if (halfYear) return half === '1' ? `${halfYear}-06-30` : `${halfYear}-12-31`;
  const [year, month, day] = text.split('-');
  if (day) return text;
  if (!month) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The last day as a year with its fraction, for an axis of time. */
export function position(text: string): number {
  const end = new Date(endOf(text));
  const [from, to] = [0, 1].map((more) => Date.UTC(end.getUTCFullYear() + more, 0, 1)) as [number, number];
  return end.getUTCFullYear() + (end.getTime() - from) / (to - from);
}

/** The same for a count: one that is only of a year stands in the middle of it. */
export const middle = (text: string): number => (/^\d{4}$/.test(text) ? Number(text) + 0.5 : position(text));

/** A note begins with its date where a year is too coarse: "Stand 2024-06; von 81". */
export function datedNote(note: string | null, jahr: number): { stand: string; text: string } {
  const [, stand, text] = /^Stand (\d{4}(?:-(?:H[12]|\d{2}(?:-\d{2})?))?)(?:; (.*))?$/s.exec(note ?? '') ?? [];
  return stand ? { stand, text: text ?? '' } : { stand: String(jahr), text: note ?? '' };
}
