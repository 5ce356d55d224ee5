/** Amounts as nearly all are written, `-1.234,50`: read sign by sign, because patterns take most of the time of a large file. */
import type { DecimalMark } from './amount.ts';

/** All digits as one whole number, which is exact up to so many of them. */
const EXACT = 15;
const [ZERO, NINE, MINUS] = [48, 57, 45];
const SIGN: Readonly<Record<DecimalMark, number>> = { ',': 44, '.': 46 };

export interface PlainAmount {
  /** With its sign, without its decimal mark. */
  readonly digits: number;
  /** How many of the digits stand behind the mark. */
  readonly decimals: number;
}

/** undefined: it is written in some other way, or not in this one. */
export function plainAmount(cell: string, mark: DecimalMark): PlainAmount | undefined {
  const begin = cell.charCodeAt(0) === MINUS ? 1 : 0;
  const point = SIGN[mark];
  const gap = SIGN[mark === ',' ? '.' : ','];
  let [digits, count, group, decimals] = [0, 0, 0, -1];
  let grouped = false;
  for (let at = begin; at < cell.length; at += 1) {
    const sign = cell.charCodeAt(at);
    if (sign >= ZERO && sign <= NINE) {
      digits = digits * 10 + sign - ZERO;
      count += 1;
      if (decimals < 0) group += 1;
      else decimals += 1;
    } else if (decimals >= 0 || (grouped ? group !== 3 : group === 0)) return undefined;
    else if (sign === point) decimals = 0;
    else if (sign === gap && group <= 3) [grouped, group] = [true, 0];
    else return undefined;
  }
  if (count === 0 || count > EXACT) return undefined;
  if (grouped && ((decimals < 0 && group !== 3) || cell.charCodeAt(begin) === ZERO)) return undefined;
  return { digits: begin === 1 ? -digits : digits, decimals: Math.max(decimals, 0) };
}

/** The decimal mark that a plain cell proves; `none`: it has no mark at all; undefined: it proves nothing, or is written in some other way. */
export function provenMark(cell: string): DecimalMark | 'none' | undefined {
  const [comma, point] = [cell.lastIndexOf(','), cell.lastIndexOf('.')];
  const last = Math.max(comma, point);
  const mark = comma > point ? ',' : '.';
  if (!plainAmount(cell, mark)) return undefined;
  if (last < 0) return 'none';
  // three digits behind its only mark may be thousands
  return Math.min(comma, point) < 0 && cell.length - last === 4 ? undefined : mark;
}
