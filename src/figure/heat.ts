/** Colours of the cells of a table by the size of their amounts: a table that can be seen before it is read. */
import type { Cell } from './cell.ts';
import type { ColumnHead, Table } from './table.ts';

/** The class of a cell: a step of the colour of its column, `nil` of 0; empty where it has none. */
export type Heat = (column: ColumnHead, value: Cell) => string;

/** From which part of the largest amount on a cell has the step 5, 4, 3, 2; any other amount above 0 has 1. */
const STEPS = [0.5, 0.2, 0.07, 0.015];

/** Colours by direction, as of areas: `a1…5` and `e1…5`. */
const HUE = { aufwand: 'a', ertrag: 'e' } as const;

/** The steps of a table; amounts of one direction share one scale. */
export function heatOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Heat {
  const largest = (role: ColumnHead['side']): number =>
    Math.max(
      ...columns
        .filter(({ heat, side }) => heat && side === role)
        .flatMap(({ name }) => rows.map(({ cells }) => Number(cells[name]?.value ?? 0))),
      0,
    );
  const most = { ertrag: largest('ertrag'), aufwand: largest('aufwand') };
  return ({ heat, side }, value) => {
    if (!heat || !side || typeof value !== 'number') return '';
    if (value <= 0) return value === 0 ? 'nil' : '';
    const step = 5 - STEPS.filter((least) => value < least * most[side]).length;
    return `${HUE[side]}${step}`;
  };
}
