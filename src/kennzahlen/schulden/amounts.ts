import type { TableColumn } from '../../ui/table.ts';

/** An amount of euro is read in millions; the download has euro and cents too, behind what people see. */
export interface Amount {
  readonly name: string;
  readonly title: string;
}

/** Columns that people see. */
export const millionColumns = (amounts: readonly Amount[]): TableColumn[] =>
  amounts.map(({ name, title }) => ({ name: `${name}_mio`, title, kind: 'dezimal' }));

/** The same amounts as columns of the download, at the end of its rows. */
export const euroColumns = (amounts: readonly Amount[]): TableColumn[] =>
  amounts.map(({ name, title }) => ({ name: `${name}_eur`, title: `${title}, Euro`, kind: 'euro', fileOnly: true }));

/** Millions with one decimal. */
export const inMillions = (wert: number | null): number | null => (wert === null ? null : Math.round(wert / 1e5) / 10);

/** What such amounts say where they are missing. */
export const amountGaps = (amounts: readonly Amount[]): Record<string, string> =>
  Object.fromEntries(amounts.map(({ name }) => [`${name}_mio`, 'keine Angabe']));
