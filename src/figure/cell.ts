import { cents } from '../text/cents.ts';
import { difference } from '../text/format.ts';
import { GERMAN } from '../text/german.ts';
import type { Language } from '../text/language.ts';

/**
 * How the numbers of a column are written. Amounts are euro, shares and their changes are parts of 1, `prozent` is of 100 already,
 * `dezimal` has the decimals of its source (as of amounts published in millions), `mio` says so in each cell.
 */
export type ColumnKind =
  | 'text'
  | 'euro'
  | 'change'
  | 'share'
  | 'shareChange'
  | 'prozent'
  | 'hundred'
  | 'count'
  | 'dezimal'
  | 'mio'
  | 'head'
  | 'headChange';

/** What a column reads from a row; null where there is nothing. */
export type Cell = string | number | null;

/** The number behind a cell, unrounded but for the noise below a cent, or below the third decimal that is published. */
export const exactValue = (value: number, kind: ColumnKind): number => {
  if (kind === 'dezimal' || kind === 'mio') return Math.round(value * 1000) / 1000;
  return kind === 'euro' || kind === 'change' ? cents(value) : value;
};

/** Decimals of a number. */
const decimals = (value: number): number => (/\.(\d+)$/.exec(String(value))?.[1] ?? '').length;

/** One cell as a reader sees it; full euros, because a table is for reading off. */
export function formatCell(cell: Cell, kind: ColumnKind, language: Language = GERMAN): string {
  if (cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const value = exactValue(cell, kind);
  const amount = (euro: number): string => language.number(euro, Number.isInteger(euro) ? 0 : 2);
  switch (kind) {
    case 'euro':
      return amount(value);
    case 'change':
      return difference(value, amount);
    case 'share':
      return language.percent(value);
    case 'shareChange':
      return difference(value, language.percent);
    case 'prozent':
      return language.ofHundred(value, Number.isInteger(value) ? 0 : 2);
    case 'hundred':
      return language.perHundred(value);
    case 'dezimal':
      return language.number(value, decimals(value));
    case 'mio':
      return language.millions(language.number(value, decimals(value)));
    case 'head':
      if (value !== 0 && Math.abs(value) < 0.005) return language.belowCent;
      return language.perHead(value, value !== 0 && Math.abs(value) < 10 ? 2 : 0);
    case 'headChange':
      return difference(value, (euro) => language.perHead(euro, 0));
    default:
      return language.number(value);
  }
}
