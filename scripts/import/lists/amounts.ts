/** Amounts in the columns of a list, each column in its own way of writing. */
import { type DecimalMark, readAmount, signOf } from '../../../src/reader/numbers/amount.ts';
import { conventionOf, type Evidence, evidenceOf } from '../../../src/reader/numbers/convention.ts';
import { abs, fineness, toCents } from '../../../src/reader/numbers/decimal.ts';
import type { Fault } from '../../../src/reader/refused.ts';
import type { Column } from '../../../src/reader/roles/column.ts';
import { factorIn } from '../../../src/reader/roles/words.ts';

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
  /** What a person said of the decimal mark, where no cell proves it. */
  readonly mark?: DecimalMark | undefined;
}

/** "komma" or "punkt", as it is said on the command line. */
export const saidMark = ({ dezimal = '' }: Readonly<Record<string, string>>): DecimalMark | undefined =>
  dezimal === 'komma' ? ',' : dezimal === 'punkt' ? '.' : undefined;

const bare = (cell: string): string => cell.replace(/%\s*$/, '').trim();

/** Euros have no third digit behind their mark: "1.000" are a thousand. */
function wholeEuros({ cells, words }: Column, { vague }: Evidence): DecimalMark | undefined {
  if (vague.count === 0 || (factorIn(words) ?? 1n) !== 1n) return undefined;
  const found = cells.map(bare).filter((cell) => signOf(cell) === 'vague');
  return found.every((cell) => cell.includes('.')) ? ',' : found.every((cell) => cell.includes(',')) ? '.' : undefined;
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
  const evidence = new Map(columns.map((column) => [column.at, evidenceOf(column.cells.map(bare))]));
  const marks = new Map<number, DecimalMark>();
  for (const column of columns) {
    const own = evidence.get(column.at);
    const convention = own && conventionOf(own, [...evidence.values()]);
    const open = own && convention?.mark === undefined && convention?.problem === 'unknown';
    const mark =
      convention?.mark ?? (open ? (general.mark ?? (general.cents ? wholeEuros(column, own) : undefined)) : undefined);
    if (mark) marks.set(column.at, mark);
    else
      fault({
        kind: 'Schreibweise der Beträge',
        column: column.name,
        expected: `ein Dezimalkomma oder ein Dezimalpunkt in allen Zellen, etwa 1.234,50${open ? '; oder --answer dezimal=komma | punkt' : ''}`,
      });
  }
  return ({ column, faktor }, cells, record, own = {}) => {
    const { negative, most, mostText, cents } = { ...general, ...own };
    const text = bare(cells[column.at] ?? '');
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
