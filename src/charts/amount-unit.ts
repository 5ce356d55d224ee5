import { GERMAN } from '../text/german.ts';
import type { Language } from '../text/language.ts';

/** How the amounts of one picture are written: all in one unit, so that they can be compared at a glance. */
export interface AmountUnit {
  /** Euro that are one of it. */
  readonly euro: 1 | 1e3 | 1e6;
  /** For legends and subtitles: "Millionen Euro". */
  readonly name: string;
  /** An amount in euro as its label, without the unit. */
  text(amount: number): string;
}

const unit = (euro: AmountUnit['euro'], name: string, digits: 0 | 1, language: Language): AmountUnit => ({
  euro,
  name,
  text: (amount) => label(amount / euro, digits, language),
});

/** A number with so many digits; what is there, but would be rounded to nothing, says so. */
function label(value: number, digits: 0 | 1, { number, below, above }: Language): string {
  const rounded = Number(value.toFixed(digits));
  if (value === 0) return '0';
  if (rounded !== 0) return number(value, digits);
  const least = number(value < 0 ? -(10 ** -digits) : 10 ** -digits, digits);
  return `${value < 0 ? above : below} ${least}`;
}

/**
 * The unit of the largest of some amounts: millions, thousands or single euros.
 * @param values in euro; null is no amount
 */
export function amountUnit(values: readonly (number | null)[], language: Language = GERMAN): AmountUnit {
  const { units } = language;
  const largest = Math.max(0, ...values.map((value) => Math.abs(value ?? 0)));
  // what would be written as 1.000,0 is one of the next unit
  if (largest >= 999_950) return unit(1e6, units.millions, 1, language);
  return largest >= 999.5 ? unit(1e3, units.thousands, 1, language) : unit(1, units.euro, 0, language);
}
