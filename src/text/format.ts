/** Numbers as German readers expect them; the true minus sign, and a no-break space before the unit. */

const NBSP = '\u00a0';
const MINUS = '−';

const formats = new Map<number, Intl.NumberFormat>();

function german(value: number, digits: number): string {
  let format = formats.get(digits);
  if (!format) {
    format = new Intl.NumberFormat('de-DE', { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, format);
  }
  const text = format.format(value);
  // −0 after rounding would read as a loss of nothing
  return /^-[0,.]+$/.test(text) ? text.slice(1) : text.replace('-', MINUS);
}

/** 1234567.5 → "1.234.568"; cents only when the amount has some. */
export function number(value: number, digits = 0): string {
  return german(value, digits);
}

/** Full euros, with cents where the amount has cents: "1.234.567 €". */
export function euro(value: number): string {
  return `${german(value, Number.isInteger(value) ? 0 : 2)}${NBSP}€`;
}

/** For sentences and charts: "12,3 Mio. €", below a million "450.000 €". */
export function shortEuro(value: number): string {
  if (Math.abs(value) < 999_950) return euro(Math.round(value));
  return `${german(value / 1e6, 1)}${NBSP}Mio.${NBSP}€`;
}

/** A share of 1 as per cent: 0.287 → "28,7 %". */
export function percent(share: number, digits = 1): string {
  // "0,0 %" would say that nothing is there
  if (share > 0 && share < 0.0005 && digits === 1) return `unter${NBSP}0,1${NBSP}%`;
  return `${german(share * 100, digits)}${NBSP}%`;
}

/** A share of 1 as euros of 100: 0.287 → "28,70 €". */
export function perHundred(share: number): string {
  return `${german(share * 100, 2)}${NBSP}€`;
}

/** A difference with its sign: "+3,2 Mio. €", "−450.000 €", "±0 €". */
export function difference(value: number, format: (value: number) => string = shortEuro): string {
  const sign = value > 0 ? '+' : value < 0 ? MINUS : '±';
  return `${sign}${format(Math.abs(value))}`;
}

/** 4859133 → "4,9 MB", 51779 → "52 kB". */
export function byteSize(bytes: number): string {
  if (bytes < 1000) return `${bytes}${NBSP}Byte`;
  if (bytes < 999_500) return `${number(Math.round(bytes / 1000))}${NBSP}kB`;
  return `${number(bytes / 1e6, 1)}${NBSP}MB`;
}

/** "a", "a und b", "a, b und c". */
export function list(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} und ${words.at(-1)}`;
}

/** A text as a sentence: with its full stop, unless a sign of its own ends it. */
export const ended = (text: string): string => (/[.?!…]$/.test(text) ? text : `${text}.`);

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

/** "2016-12" → "Dezember 2016", "2026-01-13" → "13. Januar 2026", "2017" → "2017". */
export function date(iso: string): string {
  const [year, month, day] = iso.split('-');
  if (!month) return year ?? '';
  const named = `${MONTHS[Number(month) - 1]} ${year}`;
  return day ? `${Number(day)}. ${named}` : named;
}
