import type { TableColumn } from '../../ui/table.ts';

/** An amount of euro as it is read (millions, one decimal) and as it stands in the download (euro and cents). */
export const amountColumns = (name: string, title: string): TableColumn[] => [
  { name: `${name}_mio`, title, kind: 'dezimal' },
  { name: `${name}_eur`, title: `${title}, Euro`, kind: 'euro', fileOnly: true },
];

/** The cells of such an amount. */
export const amountCells = (wert: number | null): (number | null)[] =>
  wert === null ? [null, null] : [Math.round(wert / 1e5) / 10, wert];

/** What such an amount says where it is missing. */
export const amountGaps = (...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => [`${name}_mio`, `${name}_eur`].map((key) => [key, 'keine Angabe'])));
