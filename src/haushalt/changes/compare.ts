/** What changes between two columns of the budget, line by line. Pure, for build and browser. */
import type { MapColumn } from '../map/tree-data.ts';

/** How many of the largest changes are named in each direction; the rest is one row, so that the total stays whole. */
const NAMED = 12;

/** An entry of a level with its amounts in euro, by the place of the column; null: not known. */
export interface ChangeLine {
  readonly name: string;
  /** Its number, and that with the word of its level. */
  readonly key: string;
  readonly note: string;
  readonly href: string;
  readonly origin: string;
  readonly amounts: readonly (number | null)[];
}

/** Two columns held against each other, by their places in `columns`, for one level and one direction. */
export interface Comparison {
  readonly columns: readonly MapColumn[];
  readonly now: number;
  readonly before: number;
  readonly level: { readonly ebene: string; readonly name: string };
  /** The direction: its id in addresses, its word, its colour. */
  readonly measure: { readonly id: string; readonly mass: string; readonly role: 'ertrag' | 'aufwand' };
  readonly lines: readonly ChangeLine[];
  /** Amounts of the whole by column. */
  readonly total: readonly (number | null)[];
  /** How internal charging stands to the amounts. */
  readonly scope: string;
  /** Where the total and the row of all others are worked out. */
  readonly origin: { readonly total: string; readonly rest?: string | undefined };
}

/** A pair of columns, and the year of the newer. */
export interface Pairing {
  readonly jahr: number;
  readonly now: number;
  readonly before: number;
}

/** The pair that is chosen, then the same two versions in the other years that both have. */
export function pairings({ columns, now, before }: Pick<Comparison, 'columns' | 'now' | 'before'>): Pairing[] {
  const [own, other] = [columns[now] as MapColumn, columns[before] as MapColumn];
  const chosen = { jahr: own.jahr, now, before };
  if (own.jahr !== other.jahr || own.fassung === other.fassung) return [chosen];
  const same = (one: MapColumn, as: MapColumn): boolean => one.fassung === as.fassung && one.geplant === as.geplant;
  const further = columns.flatMap((column, index) => {
    if (index === now || !same(column, own)) return [];
    const at = columns.findIndex((one) => one.jahr === column.jahr && same(one, other));
    return at < 0 ? [] : [{ jahr: column.jahr, now: index, before: at }];
  });
  return [chosen, ...further];
}

/** New − old. An empty cell counts as nothing here, as in the source's own difference column, so that the changes add up. */
export const delta = (amounts: readonly (number | null)[], { now, before }: Omit<Pairing, 'jahr'>): number =>
  (amounts[now] ?? 0) - (amounts[before] ?? 0);

/** A line with its change in each pair of columns, the chosen one first. */
export interface Change<Line> {
  readonly line: Line;
  readonly changes: readonly number[];
}

/** The largest changes up and down by name, how many others have an amount or had one, and what those leave over of the total. */
export interface Split<Line> {
  readonly up: readonly Change<Line>[];
  readonly down: readonly Change<Line>[];
  readonly others: number;
  /** By pair of columns. */
  readonly total: readonly number[];
  readonly rest: readonly number[];
}

/** Splits lines by their change in the first pair. */
export function splitChanges<Line extends Pick<ChangeLine, 'key' | 'amounts'>>(
  lines: readonly Line[],
  whole: readonly (number | null)[],
  pairs: readonly Pairing[],
): Split<Line> {
  const changed = lines
    .map((line): Change<Line> => ({ line, changes: pairs.map((pair) => delta(line.amounts, pair)) }))
    .filter(({ changes }) => changes.some((value) => value !== 0));
  const first = ({ changes }: Change<Line>): number => changes[0] ?? 0;
  const sorted = changed.sort((a, b) => first(b) - first(a) || a.line.key.localeCompare(b.line.key));
  const up = sorted.filter((item) => first(item) > 0).slice(0, NAMED);
  const down = sorted.filter((item) => first(item) < 0).slice(-NAMED);
  const total = pairs.map((pair) => delta(whole, pair));
  const named = [...up, ...down];
  return {
    up,
    down,
    others:
      lines.filter(({ amounts }) => pairs.some(({ now, before }) => amounts[now] || amounts[before])).length -
      named.length,
    total,
    rest: total.map((sum, index) => named.reduce((left, { changes }) => left - (changes[index] ?? 0), sum)),
  };
}
