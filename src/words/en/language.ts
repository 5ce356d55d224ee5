/** Numbers as readers of English expect them; the true minus sign, and a no-break space before the unit. */
import type { Language } from '../../text/language.ts';

const NBSP = '\u00a0';
const MINUS = '−';

const formats = new Map<number, Intl.NumberFormat>();

function number(value: number, digits = 0): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  const text = format.format(value);
  // −0 after rounding would read as a loss of nothing
  return /^-[0.,]+$/.test(text) ? text.slice(1) : text.replace('-', MINUS);
}

/** "1,234,567 euros". */
const euro = (value: number): string => `${number(value, Number.isInteger(value) ? 0 : 2)}${NBSP}euros`;

/** "675.7 million euros", below a million "450,000 euros". */
const shortEuro = (value: number): string =>
  Math.abs(value) < 999_950 ? euro(Math.round(value)) : `${number(value / 1e6, 1)}${NBSP}million euros`;

const percent = (share: number): string =>
  share > 0 && share < 0.0005 ? `under${NBSP}0.1%` : `${number(share * 100, 1)}%`;

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** "2016-12" → "December 2016", "2026-01-13" → "13 January 2026". */
function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!month) return year ?? '';
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return day ? `${Number(day)} ${named}` : named;
}

/** "a", "a and b", "a, b and c". */
const list = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

export const ENGLISH: Language = {
  code: 'en',
  number,
  euro,
  shortEuro,
  percent,
  perHundred: (share) => `€${number(share * 100, 2)}`,
  ofHundred: (value, digits) => `${number(value, digits)}%`,
  perHead: (value, digits) => `€${number(value, digits)}`,
  millions: (written) => `${written}${NBSP}million euros`,
  date,
  list,
  units: { millions: 'millions of euros', thousands: 'thousands of euros', euro: 'euros' },
  below: 'under',
  above: 'over',
  belowCent: 'under 1 cent',
  noValue: 'no figure',
  unknown: 'not known',
  partsRounded: 'parts are rounded',
  whence: 'Where does this number come from? (in German)',
  bars: { upper: 'Bars: above', lower: 'below' },
  withoutAmount: 'without an amount',
  together: (count, name, sum) => `${count} ${name}, ${sum} in total`,
};
