import { standOf } from './counts-figure.ts';
import { longDate, middle } from './dates.ts';
import type { CountGroup } from './groups.ts';
import type { Zaehlung } from './queries.ts';

/** A count in the course of one indicator. */
export interface CoursePoint {
  readonly count: Zaehlung;
  /** "Online-Leistungen im Portal, Januar 2024", then only what changes: "Juni 2024". */
  readonly name: string;
  /** Is it of another delimitation than the one before? */
  readonly other: boolean;
}

/** More would be a list and no course. */
const SHOWN = 4;

/** The counts of the indicator that was counted last and more than once, oldest first; empty where there is none. */
export function newestCourse(group: CountGroup | undefined): CoursePoint[] {
  const rows = (group?.rows ?? []).filter(({ wertart }) => wertart !== 'prognose');
  const byDate = [...rows].sort((a, b) => middle(standOf(a)) - middle(standOf(b)));
  const own = (row: Zaehlung): Zaehlung[] => byDate.filter(({ kennzahl }) => kennzahl === row.kennzahl);
  const newest = byDate.findLast((row) => new Set(own(row).map(standOf)).size > 1);
  if (!newest) return [];
  return own(newest)
    .slice(-SHOWN)
    .map((count, at, all): CoursePoint => {
      const before = all[at - 1];
      const other = before !== undefined && before.reihe !== count.reihe;
      const when = longDate(standOf(count));
      const name =
        before === undefined ? `${count.name} ${count.reihe}, ${when}` : other ? `${count.reihe}, ${when}` : when;
      return { count, name, other };
    });
}
