/** One cell with an amount, and which ways of writing numbers it can belong to. */
import { ofDigits, toUnits } from './decimal.ts';
import { plainAmount, provenMark } from './plain.ts';

export type DecimalMark = ',' | '.';

/** What stands for "no value"; each is kept apart from 0. */
const MISSING = /^(|[-–—]+|\.{1,3}|…|x|X|\/|n\.? ?a\.?|n\/a|k\.? ?a\.?|null|nan)$/i;
const CURRENCY = /(€|\bEUR(O)?\b|\bCHF\b|\bFr\.|\uFFFD$)/gi;
/** What may stand between thousands, beside point and comma. */
const GAPS = /[\s\u00a0\u2007\u2009\u202f'’‘`´]/g;

/** A cell without currency and gaps, its sign in front: `1’234,50- EUR` is `-1234,50`. */
interface Bare {
  readonly digits: string;
  readonly negative: boolean;
  readonly exponent: number;
  readonly brackets: boolean;
  /** There were gaps between thousands, so that a point or comma can only be the decimal mark. */
  readonly gaps: boolean;
}

/** undefined: not a number in any way of writing; null: no value. */
function bareOf(cell: string): Bare | null | undefined {
  const text = cell.replace(CURRENCY, '').trim().replace(/[−–]/g, '-').replace(/,-+$/, '');
  if (MISSING.test(text)) return null;
  const inside = /^\((.*)\)$/.exec(text)?.[1];
  const [, front = '', body = '', exponent = '0', behind = ''] =
    /^\s*([+-]?)\s*(\d.*?|[.,]\d+)(?:[eE]([+-]?\d{1,3}))?\s*(-?)$/.exec(inside ?? text) ?? [];
  if (body === '' || (front && behind)) return undefined;
  // "(-5)": whether that is less or more nobody knows
  if (inside !== undefined && (front === '-' || behind)) return undefined;
  const gaps = /\d[\s\u00a0\u2007\u2009\u202f'’‘`´]+\d/.test(body);
  if (gaps && !/^\d{1,3}([\s\u00a0\u2007\u2009\u202f'’‘`´]\d{3})+([.,]\d*)?$/.test(body)) return undefined;
  const digits = body.replace(GAPS, '');
  if (!/^[\d.,]+$/.test(digits)) return undefined;
  return {
    digits,
    negative: front === '-' || behind === '-',
    exponent: Number(exponent),
    brackets: inside !== undefined,
    gaps,
  };
}

const GROUPED = { ',': /^\d{1,3}(\.\d{3})+(,\d*)?$/, '.': /^\d{1,3}(,\d{3})+(\.\d*)?$/ } as const;
const PLAIN = { ',': /^\d*(,\d*)?$/, '.': /^\d*(\.\d*)?$/ } as const;

/** What a cell says about the way of writing. */
export type Sign = 'missing' | 'neutral' | 'vague' | DecimalMark | 'none';

/** Which decimal mark the cell proves; `vague`: exactly three digits behind its only mark; `none`: it is no number. */
export function signOf(cell: string): Sign {
  const proven = provenMark(cell);
  if (proven) return proven === 'none' ? 'neutral' : proven;
  const bare = bareOf(cell);
  if (bare === null) return 'missing';
  if (bare === undefined) return 'none';
  const { digits, gaps } = bare;
  if (/^\d+$/.test(digits)) return 'neutral';
  const comma = fits(digits, ',', gaps);
  const point = fits(digits, '.', gaps);
  if (comma && point) return 'vague';
  return comma ? ',' : point ? '.' : 'none';
}

/** `0.123` and `1234.567` have no thousands, so their mark is a decimal one. */
function fits(digits: string, mark: DecimalMark, gaps: boolean): boolean {
  if (PLAIN[mark].test(digits)) return true;
  return !gaps && GROUPED[mark].test(digits) && !/^0/.test(digits);
}

/**
 * The amount, counted in the smallest unit (`decimal.ts`); null is no value; undefined is no number in this way of writing.
 * @param brackets do brackets mean minus? Else a number in brackets is none.
 */
export function readAmount(cell: string, mark: DecimalMark, brackets: boolean): bigint | null | undefined {
  const plain = plainAmount(cell, mark);
  if (plain) return ofDigits(plain.digits, plain.decimals);
  const bare = bareOf(cell);
  if (!bare) return bare;
  if ((bare.brackets && !brackets) || !fits(bare.digits, mark, bare.gaps)) return undefined;
  const text = bare.digits.replaceAll(mark === ',' ? '.' : ',', '').replace(',', '.');
  const units = toUnits(shifted(text, bare.exponent));
  if (units === undefined) return undefined;
  return bare.negative || bare.brackets ? -units : units;
}

/** Moves the decimal point by the exponent. */
function shifted(plain: string, exponent: number): string {
  if (exponent === 0) return plain;
  const [whole = '', fraction = ''] = plain.split('.');
  const digits = whole + fraction;
  const at = whole.length + exponent;
  if (at <= 0) return `0.${'0'.repeat(-at)}${digits}`;
  return at >= digits.length ? digits.padEnd(at, '0') : `${digits.slice(0, at)}.${digits.slice(at)}`;
}

/** Could the cell be an amount, in some way of writing? */
export const isNumber = (cell: string): boolean => {
  const sign = signOf(cell);
  return sign !== 'none' && sign !== 'missing';
};

export const isMissing = (cell: string): boolean => signOf(cell) === 'missing';
export const hasBrackets = (cell: string): boolean => cell.includes('(') && (bareOf(cell)?.brackets ?? false);
