import type { Column } from '../../figure/table.ts';

/** An amount of euro is read in millions; the download has euro and cents too, behind what people see. */
export interface Amount<R> {
  readonly name: string;
  readonly title: string;
  /** In euro; null where it is not known. */
  value(row: R): number | null;
}

/** Columns that people see. */
export const millionColumns = <R>(amounts: readonly Amount<R>[]): Column<R>[] =>
  amounts.map(({ name, title, value }) => ({
    name: `${name}_mio`,
    title,
    kind: 'dezimal',
    value: (row) => inMillions(value(row)),
    gap: 'keine Angabe',
  }));

/** The same amounts as columns of the download, at the end of its rows. */
export const euroColumns = <R>(amounts: readonly Amount<R>[]): Column<R>[] =>
  amounts.map(({ name, title, value }) => ({
    name: `${name}_eur`,
    title: `${title}, Euro`,
    kind: 'euro',
    fileOnly: true,
    value,
  }));

/** Millions with one decimal. */
const inMillions = (wert: number | null): number | null => (wert === null ? null : Math.round(wert / 1e5) / 10);
