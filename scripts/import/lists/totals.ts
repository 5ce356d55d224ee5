/** Totals that a person read in the printed list. */
import { readAmount, signOf } from '../../../src/reader/numbers/amount.ts';
import { fromUnits } from '../../../src/reader/numbers/decimal.ts';

/** `2026:geplant=1.234,50` as key and decimal text; @throws when it has another form */
export function parseListTotal(option: string): [string, string] {
  const [, key = '', text = ''] = /^(\d{4}:[a-z_]+)=(.+)$/.exec(option) ?? [];
  const sign = signOf(text);
  const units = sign === 'vague' ? undefined : readAmount(text, sign === ',' ? ',' : '.', false);
  if (key === '' || units === null || units === undefined)
    throw new Error(`--total ${option}: erwartet ist etwa 2026:geplant=12345,67`);
  return [key, fromUnits(units)];
}
