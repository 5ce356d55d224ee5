/** Exact decimals: a count of the smallest digit that is kept, so that no amount passes through a floating point number. */

/** Digits behind the decimal mark: enough for the dust that spreadsheets leave behind amounts, `1000.00000000006`. */
const SCALE = 12;
const ONE = 10n ** BigInt(SCALE);
const CENT = ONE / 100n;
/** What a digit counts by how many digits stand behind the mark. */
const STEPS = Array.from({ length: SCALE + 1 }, (_, decimals) => 10n ** BigInt(SCALE - decimals));

/** A whole euro. */
export const EURO = ONE;

/** `1234.5` as a count of units; digits beyond the last one kept are cut off. undefined: no decimal text. */
export function toUnits(plain: string): bigint | undefined {
  const [, minus = '', whole = '', fraction = ''] = /^(-?)(\d*)(?:\.(\d*))?$/.exec(plain) ?? [];
  if (whole === '' && fraction === '') return undefined;
  const units = BigInt(`${whole}${fraction.slice(0, SCALE).padEnd(SCALE, '0')}`);
  return minus ? -units : units;
}

/** A whole number of which so many digits stand behind the decimal mark; those beyond the last one kept are cut off. */
export function ofDigits(digits: number, decimals: number): bigint {
  const scale = STEPS[decimals];
  return scale === undefined ? BigInt(digits) / 10n ** BigInt(decimals - SCALE) : BigInt(digits) * scale;
}

/** Decimal text without needless zeros: `1234.5`. */
export function fromUnits(units: bigint): string {
  const size = abs(units);
  const fraction = (size % ONE).toString().padStart(SCALE, '0').replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${size / ONE}${fraction ? `.${fraction}` : ''}`;
}

export const abs = (units: bigint): bigint => (units < 0n ? -units : units);

/** The nearest whole cent; half a cent is rounded away from zero. */
export function toCents(units: bigint): bigint {
  const half = units < 0n ? -CENT / 2n : CENT / 2n;
  return ((units + half) / CENT) * CENT;
}

/** What a number is off its nearest cent when only binary arithmetic moved it: at most a hundredth of a cent. */
const DUST = CENT / 100n;

/** `cents`: whole cents; `dust`: as good as whole cents; `finer`: real fractions of a cent. */
export function fineness(units: bigint): 'cents' | 'dust' | 'finer' {
  if (units % CENT === 0n) return 'cents';
  return abs(units - toCents(units)) <= DUST ? 'dust' : 'finer';
}
