import type { OwnColumn } from '../../../engine/own-table.ts';
import { OWN_FILE } from '../../../words/de/sql/own-files.ts';

export type OwnType = OwnColumn['type'];
export type DecimalMark = ',' | '.';

export const TYPE_NAME: Readonly<Record<OwnType, string>> = {
  BIGINT: OWN_FILE.integer,
  DOUBLE: 'Zahl',
  DATE: 'Datum',
  VARCHAR: 'Text',
};

const NUMBER: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^[+-]?(\d{1,3}(\.\d{3})+|\d+)(,\d+)?$/,
  '.': /^[+-]?(\d{1,3}(,\d{3})+|\d+)(\.\d+)?$/,
};

/** Numbers that only one of the two readings makes sense of. */
const ONLY: Readonly<Record<DecimalMark, RegExp>> = {
  ',': /^[+-]?(\d+,(\d{1,2}|\d{4,})|\d{1,3}(\.\d{3})+,\d+|\d{1,3}(\.\d{3}){2,})$/,
  '.': /^[+-]?(\d+\.(\d{1,2}|\d{4,})|\d{1,3}(,\d{3})+\.\d+|\d{1,3}(,\d{3}){2,})$/,
};

/** The decimal mark that more numbers speak for; where none does, the usual one beside this delimiter. */
export function guessDecimal(cells: Iterable<string>, delimiter: string): DecimalMark {
  const votes = { ',': 0, '.': 0 };
  for (const cell of cells) {
    if (ONLY[','].test(cell.trim())) votes[','] += 1;
    if (ONLY['.'].test(cell.trim())) votes['.'] += 1;
  }
  if (votes[','] === votes['.']) return delimiter === ',' ? '.' : ',';
  return votes[','] > votes['.'] ? ',' : '.';
}

/**
 * A cell as the database reads its type: `1234.5`, `2024-12-31`, null where it is empty.
 * @returns undefined when the cell is no value of the type
 */
export function cellOf(cell: string, type: OwnType, mark: DecimalMark): string | null | undefined {
  if (type === 'VARCHAR') return cell === '' ? null : cell;
  // the blanks between thousands, the true minus
  const text = cell.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (text === '') return null;
  if (type === 'DATE') return isoDate(text);
  if (!NUMBER[mark].test(text)) return undefined;
  const plain = text
    .replaceAll(mark === ',' ? '.' : ',', '')
    .replace(',', '.')
    .replace('+', '');
  if (type === 'DOUBLE') return plain;
  // more digits than the type holds
  return /\./.test(plain) || plain.replace('-', '').length > 18 ? undefined : plain;
}

/** `31.12.2024` and `2024-12-31`, if there is such a day. */
function isoDate(text: string): string | undefined {
  const german = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = german ? `${german[3]}-${german[2]?.padStart(2, '0')}-${german[1]?.padStart(2, '0')}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : undefined;
}

/** A key, not a number: its zeros at the front would be lost. */
const CODE = /^\s*[+-]?0\d/;

/** The narrowest type that all cells of a column have; text where nothing else fits, or nothing is in it. */
export function guessType(cells: readonly string[], mark: DecimalMark): OwnType {
  if (cells.every((cell) => cell.trim() === '')) return 'VARCHAR';
  const possible: OwnType[] = cells.some((cell) => CODE.test(cell)) ? ['DATE'] : ['BIGINT', 'DOUBLE', 'DATE'];
  const fits = (type: OwnType): boolean => cells.every((cell) => cellOf(cell, type, mark) !== undefined);
  // 17 digits and more are no measured numbers, and a DOUBLE would round them
  const long = cells.some((cell) => cell.replace(/\D/g, '').length > 16);
  return possible.filter((type) => !(long && type === 'DOUBLE')).find(fits) ?? 'VARCHAR';
}
