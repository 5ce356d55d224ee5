/** Colours of the cells of a table by the size of their amounts: a table that can be seen before it is read. */
import type { Cell } from './cell.ts';
import type { ColumnHead, Table } from './table.ts';

/** The class of a cell: a step of the colour of its column, `nil` of 0; empty where it has none. */
export type Heat = (column: ColumnHead, value: Cell) => string;

/** From which part of the largest amount on a cell has the step 5, 4, 3, 2; any other amount above 0 has 1. */
const STEPS = [0.5, 0.2, 0.07, 0.015];

/** Colours by direction, as of areas: `a1…5` and `e1…5`. */
const HUE = { aufwand: 'a', ertrag: 'e' } as const;

/** The columns that share a scale: those of one direction; a column of sums would outshine them and has its own. */
const scaleOf = ({ name, heat, side }: ColumnHead): string | undefined => (heat === 'alone' ? name : side);

/** The steps of a table. */
export function heatOf({ columns, rows }: Pick<Table, 'columns' | 'rows'>): Heat {
  const most = new Map<string | undefined, number>();
  for (const column of columns.filter(({ heat }) => heat)) {
    const amounts = rows.map(({ cells }) => Number(cells[column.name]?.value ?? 0));
    most.set(scaleOf(column), Math.max(...amounts, most.get(scaleOf(column)) ?? 0));
  }
  return (column, value) => {
    const { heat, side } = column;
    if (!heat || !side || typeof value !== 'number') return '';
    if (value <= 0) return value === 0 ? 'nil' : '';
    const step = 5 - STEPS.filter((least) => value < least * (most.get(scaleOf(column)) ?? 0)).length;
    return `${HUE[side]}${step}`;
  };
}
