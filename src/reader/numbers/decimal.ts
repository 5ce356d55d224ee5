/** Exact decimals: a count of millionths, so that no amount passes through a floating point number. */

export const SCALE = 6;
const ONE = 10n ** BigInt(SCALE);

/** `1234.5` as a count of millionths; undefined where there are more decimals than that. */
export function toUnits(plain: string): bigint | undefined {
  const [, minus = '', whole = '', fraction = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain) ?? [];
  const digits = fraction.replace(/0+$/, '');
  if (digits.length > SCALE || (whole === '' && fraction === '')) return undefined;
  const units = BigInt(whole || '0') * ONE + BigInt(digits.padEnd(SCALE, '0'));
  return minus ? -units : units;
}

/** Decimal text without needless zeros: `1234.5`. */
export function fromUnits(units: bigint): string {
  const size = units < 0n ? -units : units;
  const fraction = (size % ONE).toString().padStart(SCALE, '0').replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${size / ONE}${fraction ? `.${fraction}` : ''}`;
}

/** Whole cents? */
export const isCents = (units: bigint): boolean => units % 10_000n === 0n;

export const abs = (units: bigint): bigint => (units < 0n ? -units : units);
