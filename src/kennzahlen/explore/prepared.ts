/**
 * Rows of usual questions, asked when the site was built, by the text of the question: an indicator of all regions of the home city's
 * kind, in its full length. Whoever chooses another indicator, view, group or years gets them as one small file, without the engine.
 */
import type { Query } from '../../engine/engine.ts';

/** A column: its values, or, where few are different, those and the places of each row's among them. */
type Column = { readonly v: readonly unknown[] } | { readonly d: readonly unknown[]; readonly i: readonly number[] };

/** Rows by column: the names of columns stand once. */
export interface Packed {
  readonly count: number;
  readonly columns: Readonly<Record<string, Column>>;
}

/** By the text of the question. */
export type Prepared = Readonly<Record<string, Packed>>;

/** What every indicator needs stands in a file of its own. */
export const SHARED = 'gemeinsam';
export const preparedAddress = (name: string): string => `/vergleich/antworten/${name}.json`;

export function pack(rows: readonly object[]): Packed {
  const names = Object.keys(rows[0] ?? {});
  const column = (name: string): Column => {
    const values = rows.map((row) => Reflect.get(row, name) as unknown);
    const places = new Map([...new Set(values)].map((value, at) => [value, at]));
    if (places.size > values.length / 2) return { v: values };
    return { d: [...places.keys()], i: places.size === 1 ? [] : values.map((value) => places.get(value) as number) };
  };
  return { count: rows.length, columns: Object.fromEntries(names.map((name) => [name, column(name)])) };
}

export function unpack<R>({ count, columns }: Packed): R[] {
  const read = Object.entries(columns).map(([name, column]): [string, (at: number) => unknown] => [
    name,
    'v' in column ? (at) => column.v[at] : (at) => column.d[column.i[at] ?? 0],
  ]);
  return Array.from({ length: count }, (_, at) => Object.fromEntries(read.map(([name, of]) => [name, of(at)])) as R);
}

/** The rows of a question that was asked when the site was built. */
export function preparedRows<R>(prepared: readonly Prepared[], { sql }: Query<R>): R[] | undefined {
  const packed = prepared.find((one) => sql in one)?.[sql];
  return packed && unpack<R>(packed);
}
