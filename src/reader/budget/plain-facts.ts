/**
 * The facts of a column whose amounts are all of one year and kind: they stay what they are when another column gets another role, so that
 * a correction makes anew only those of the column that it is about.
 */
import { RICHTUNGEN_VON, type Richtung } from '../../schema/values.ts';
import { valueIn } from '../once.ts';
import { remembered } from '../remembered.ts';
import type { Side, Teil, Wertart } from '../roles/words.ts';
import type { Table } from '../table/table.ts';
import type { AmountColumn } from './amounts.ts';
import type { Directions } from './direction.ts';
import type { Fact, Kind } from './facts.ts';

type KindOf = (jahr: number, wertart: Wertart, phase: string, teil: Teil, side: Side) => Kind;

/** The kinds of a table: few, whatever the number of its amounts, and the same whatever is said of it. */
export const kindsOf = (table: Table): KindOf => remembered(table, 'kinds', [], kinds);

const directionOf = (teil: Teil, side: Side): Richtung => RICHTUNGEN_VON[teil][side === 'ein' ? 0 : 1];

function kinds(): KindOf {
  const known = new Map<string, Kind[]>();
  return (jahr, wertart, phase, teil, side) => {
    // of one word there are a few: a text of all five for each of a million amounts would take longer
    const alike = valueIn(known, phase, () => []);
    const before = alike.find(
      (one) => one.jahr === jahr && one.wertart === wertart && one.teil === teil && one.side === side,
    );
    if (before) return before;
    const kind = { jahr, wertart, phase, teil, side, richtung: directionOf(teil, side) };
    alike.push(kind);
    return kind;
  };
}

/** What holds of all amounts of a column; side and part where neither its header nor a row says them. */
export interface Whole {
  readonly jahr: number;
  readonly wertart: Wertart;
  readonly side?: Side | undefined;
  readonly teil?: Teil | undefined;
}

/** The fact of each row; undefined where its side or its part is not known. */
export function plainFacts(
  { rows }: Table,
  { units, header }: AmountColumn,
  { sides, teile }: Directions,
  { jahr, wertart, side, teil }: Whole,
  kindOf: KindOf,
): readonly (Fact | undefined)[] {
  const of = [sides, teile, header.seite, header.teil, jahr, wertart, side, teil];
  return remembered(units, 'facts', of, () =>
    rows.map(({ record }, row) => {
      const own = header.seite ?? sides[row] ?? side;
      const part = teile[row] ?? header.teil ?? teil;
      return own && part && { kind: kindOf(jahr, wertart, '', part, own), units: units[row] ?? null, row, record };
    }),
  );
}
