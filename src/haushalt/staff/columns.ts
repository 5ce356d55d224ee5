import type { Columns } from '../../figure/table.ts';
import { POST_COUNTS } from '../../schema/values.ts';
import { COUNT_NAME, POSTS_FIGURE } from '../../words/de/haushalt/staff.ts';
import type { Costs } from './cost.ts';
import type { PostsYear } from './posts.ts';

/** A column for each count that any of the rows has, and the personnel cost beside it. */
export const countColumns = <R>(
  rows: readonly R[],
  yearOf: (row: R) => PostsYear | undefined,
  costs?: Costs,
): Columns<R> => {
  const costOf = (row: R) => {
    const year = yearOf(row);
    return year && costs?.get(year);
  };
  return [
    POST_COUNTS.filter((name) => rows.some((row) => (yearOf(row)?.[name] ?? null) !== null)).map((name) => ({
      name,
      title: COUNT_NAME[name],
      kind: 'dezimal' as const,
      secondary: name === 'unbesetzt' || name === 'vzae',
      value: (row: R) => yearOf(row)?.[name] ?? null,
      gap: 'keine Angabe',
    })),
    rows.some((row) => costOf(row)) && {
      name: 'personalaufwand',
      title: POSTS_FIGURE.columns.cost,
      kind: 'euro',
      value: (row: R) => costOf(row)?.betrag ?? null,
      gap: 'keine Angabe',
      origin: (row: R) => costOf(row)?.origin,
    },
  ];
};
