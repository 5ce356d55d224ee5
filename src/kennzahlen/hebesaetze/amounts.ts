import { cents } from '../../text/cents.ts';
import { number } from '../../text/format.ts';
import { TAX_ENTRY, TAX_EXAMPLES } from '../../words/de/kennzahlen/tax-entries.ts';

/** What the calculators reckon with: pure, so that the page and its tests use the same. */

/** Taxes above this are no single owner's or firm's; more is a slip of the finger. */
const LARGEST = 100_000_000;

/** A round Messbetrag: the tax in euro is then the rate in per cent. */
export const EXAMPLE = 100;

/** Round Messbeträge of a household, said as examples: what a real one has stands in its notice. */
export const EXAMPLES = [
  { was: TAX_EXAMPLES.flat, messbetrag: EXAMPLE / 2 },
  { was: TAX_EXAMPLES.house, messbetrag: EXAMPLE },
] as const;

/** A number as people write it, or why it is none. */
export type Entry = { readonly zahl: number } | { readonly fehler: string };

/**
 * Reads a German number: "83,42", "1.234,50", "1 234", "250 €". A point counts as thousands mark only where it
 * stands before three digits, because "12.50" may mean two things and is asked back.
 */
export function readNumber(text: string): Entry {
  const plain = text.replace(/[€%\s\u00a0\u202f]/g, '');
  if (plain === '') return { fehler: TAX_ENTRY.none };
  if (!/^(\d{1,3}(\.\d{3})+|\d+)(,\d{1,2})?$/.test(plain)) {
    return { fehler: TAX_ENTRY.form };
  }
  return { zahl: Number(plain.replaceAll('.', '').replace(',', '.')) };
}

/** A Messbetrag in euro. */
export function readAmount(text: string): Entry {
  const entry = readNumber(text);
  if ('fehler' in entry) return entry;
  if (entry.zahl <= 0) return { fehler: TAX_ENTRY.small };
  if (entry.zahl > LARGEST) return { fehler: TAX_ENTRY.large };
  return entry;
}

/** The law sets the least rate of the Gewerbesteuer (§ 16 GewStG); above the largest it would be a slip. */
export const LEAST_RATE = 200;
const LARGEST_RATE = 1000;

/** A rate of the Gewerbesteuer in per cent. */
export function readRate(text: string): Entry {
  const entry = readNumber(text);
  if ('fehler' in entry) return entry;
  if (entry.zahl < LEAST_RATE) return { fehler: TAX_ENTRY.leastRate(LEAST_RATE) };
  if (entry.zahl > LARGEST_RATE) return { fehler: TAX_ENTRY.largestRate(LARGEST_RATE) };
  return entry;
}

/** "330 %". */
export const rate = (wert: number): string => `${number(wert, Number.isInteger(wert) ? 0 : 2)}\u00a0%`;

/** "62,0 Mio. €": amounts of one table in one unit. */
export const millions = (betrag: number): string => `${number(betrag / 1e6, 1)}\u00a0Mio.\u00a0€`;

/** Tax of a year in euro: Messbetrag × Hebesatz. */
export const tax = (messbetrag: number, hebesatz: number): number => cents((messbetrag * hebesatz) / 100);

/** What a planned amount would be with another rate, everything else unchanged: amount / its rate × the other. */
export const withRate = (ansatz: number, hebesatz: number, anderer: number): number =>
  cents((ansatz / hebesatz) * anderer);
