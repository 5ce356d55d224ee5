import type { Quelle } from '../sources.ts';
import type { Measure } from './measures.ts';
import type { Investition } from './queries.ts';
import { figureOf } from './words.ts';

/** Figures of the newest document, of one scope: those with the largest figure; what has a year comes last. */
export function newestRows({ rows }: Measure, quellen: ReadonlyMap<string, Quelle>): readonly Investition[] {
  const dateOf = (row: Investition): string => quellen.get(row.quelle)?.stand ?? '';
  const newest = rows.map(dateOf).sort().at(-1) ?? '';
  const own = rows.filter((row) => dateOf(row) === newest);
  const latest = [...own].sort((a, b) => (b.jahr ?? 0) - (a.jahr ?? 0) || figureOf(b) - figureOf(a))[0] as Investition;
  if (latest.gesamtkosten !== null) return [latest];
  return own.filter((row) => row.umfang === latest.umfang && row.quelle === latest.quelle);
}

/** A part of another amount of the same document and period, which stands on the page of the measure alone. */
export const isPart = (row: Investition, rows: readonly Investition[]): boolean =>
  row.betrag !== null &&
  rows.some(
    (other) =>
      other.quelle === row.quelle &&
      other.jahr === row.jahr &&
      other.jahr_bis === row.jahr_bis &&
      other.umfang !== row.umfang &&
      (other.betrag ?? 0) > (row.betrag ?? 0),
  );

/** The amount that reaches furthest: the plan up to the latest year, or the newest costs of the whole; undefined where there is none. */
export function furthestRow({ rows }: Measure): Investition | undefined {
  const whole = rows.filter((row) => (row.betrag ?? row.gesamtkosten) !== null && !isPart(row, rows));
  const end = ({ jahr, jahr_bis }: Investition): number => jahr_bis ?? jahr ?? 0;
  return [...whole].sort((a, b) => end(b) - end(a) || figureOf(b) - figureOf(a))[0];
}
