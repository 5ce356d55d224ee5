import { group } from 'd3-array';
import type { Bereichswert } from './queries.ts';

/** One area of tasks with its amounts by year. */
export interface Area {
  readonly kennzahl: string;
  readonly name: string;
  readonly at: (jahr: number) => Bereichswert | undefined;
}

export interface Areas {
  /** The largest of the newest year first. */
  readonly all: readonly Area[];
  /** Every year from the first to the last, also those without a value. */
  readonly jahre: readonly number[];
  /** Years in which no area has a value. */
  readonly luecken: readonly number[];
  readonly newest: number;
}

/**
 * Orders the amounts of one city by area and year; null when there is none.
 * @throws when an area has two amounts in one year: which of them counts would be chance
 */
export function areasOf(rows: readonly Bereichswert[]): Areas | null {
  const known = rows.filter(({ wert }) => wert !== null);
  if (known.length === 0) return null;
  const years = known.map(({ jahr }) => jahr);
  const [first, newest] = [Math.min(...years), Math.max(...years)];
  const jahre = Array.from({ length: newest - first + 1 }, (_, index) => first + index);
  const byArea = group(rows, ({ kennzahl }) => kennzahl);
  const all = [...byArea.values()].map(areaOf);
  const amount = (area: Area): number => area.at(newest)?.wert ?? Number.NEGATIVE_INFINITY;
  return {
    all: all.sort((a, b) => amount(b) - amount(a) || a.name.localeCompare(b.name)),
    jahre,
    luecken: jahre.filter((jahr) => !years.includes(jahr)),
    newest,
  };
}

function areaOf(rows: readonly Bereichswert[]): Area {
  const [first] = rows as readonly [Bereichswert, ...Bereichswert[]];
  const byYear = new Map<number, Bereichswert>();
  for (const row of rows) {
    if (byYear.has(row.jahr)) throw new Error(`${row.kennzahl}: zwei Werte im Jahr ${row.jahr}.`);
    byYear.set(row.jahr, row);
  }
  // "Aufwendungen: Schulen" → "Schulen"; what all have in common stands above them
  return { kennzahl: first.kennzahl, name: first.name.replace(/^[^:]+: /, ''), at: (jahr) => byYear.get(jahr) };
}

/** May two amounts be compared: are both there, of one kind and one series? */
export const comparable = (a: Bereichswert | undefined, b: Bereichswert | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.wert !== null &&
  b.wert !== null &&
  a.reihe === b.reihe &&
  a.wertart === b.wertart;

/** The earliest year whose amount of this area may be compared with the newest one's. */
export const comparableSince = ({ all, jahre, newest }: Areas): number | null =>
  jahre.find((jahr) => jahr < newest && all.some((area) => comparable(area.at(jahr), area.at(newest)))) ?? null;

/** Everything that all areas have as their limits, each sentence once. */
export const limitsOf = (rows: readonly Bereichswert[]): string[] => [
  ...new Set(rows.flatMap(({ grenzen }) => (grenzen ? [grenzen] : []))),
];
