/** Amounts in the columns of a list, each column in its own way of writing. */
import { type DecimalMark, readAmount } from '../../../src/reader/numbers/amount.ts';
import { conventionOf, evidenceOf } from '../../../src/reader/numbers/convention.ts';
import { abs, fineness, toCents } from '../../../src/reader/numbers/decimal.ts';
import type { Fault } from '../../../src/reader/refused.ts';
import type { Column } from '../../../src/reader/roles/column.ts';

export type Tell = (fault: Omit<Fault, 'file'>) => void;

/** A column of amounts, and what its amounts have to be multiplied with. */
export interface AmountOf {
  readonly column: Column;
  readonly faktor: bigint;
}

export interface Bounds {
  /** May an amount be below 0? */
  readonly negative: boolean;
  /** The largest amount that is no slip, as `numbers/decimal.ts` counts. */
  readonly most: bigint;
  /** The same in words. */
  readonly mostText: string;
  /** Are they money, with nothing behind the cents? */
  readonly cents: boolean;
}

/** Reads a cell of one of the columns; null: there is none; undefined: refused, and told. */
export type ReadCell = (
  amount: AmountOf,
  cells: readonly string[],
  record: number,
  bounds?: Partial<Bounds>,
) => bigint | null | undefined;

/** Finds the way of writing of each column from all of its cells, and reads them. */
export function amountReader(columns: readonly Column[], general: Bounds, fault: Tell): ReadCell {
  const evidence = new Map(columns.map((column) => [column.at, evidenceOf(column.cells)]));
  const marks = new Map<number, DecimalMark>();
  for (const { at, name } of columns) {
    const own = evidence.get(at);
    const convention = own && conventionOf(own, [...evidence.values()]);
    if (convention?.mark) marks.set(at, convention.mark);
    else
      fault({
        kind: 'Schreibweise der Beträge',
        column: name,
        expected: 'ein Dezimalkomma oder ein Dezimalpunkt in allen Zellen, etwa 1.234,50',
      });
  }
  return ({ column, faktor }, cells, record, own = {}) => {
    const { negative, most, mostText, cents } = { ...general, ...own };
    const text = (cells[column.at] ?? '').replace(/%\s*$/, '').trim();
    const mark = marks.get(column.at);
    if (!mark) return undefined;
    const units = readAmount(text, mark, false);
    const wrong = (expected: string): undefined => {
      fault({ kind: 'unzulässig', record, column: column.name, text, expected });
      return undefined;
    };
    if (units === null) return null;
    if (units === undefined) return wrong(`eine Zahl mit ${mark === ',' ? 'Dezimalkomma' : 'Dezimalpunkt'}`);
    if (units < 0n && !negative) return wrong('ein Betrag ab 0');
    const whole = units * faktor;
    if (abs(whole) > most) return wrong(mostText);
    if (!cents) return whole;
    if (fineness(whole) === 'finer') return wrong('ein Betrag in ganzen Cent');
    return toCents(whole);
  };
}
