/** What a worked question is, and what the questions to the budget have in common. */

import type { Column } from '../../../budget/columns.ts';
import { withoutInternal } from '../../../budget/internal.ts';
import type { Part } from '../../../budget/part.ts';
import { joinsTo } from '../../../budget/queries.ts';
import type { Tree } from '../../../budget/tree.ts';
import type { Ranked } from '../../../roles.ts';
import type { Klassifikation } from '../../../schema/values.ts';
import type { Site } from '../../../site.ts';
import { list } from '../../../text/format.ts';
import { PLAN_QUESTIONS } from '../../../words/de/sql/questions.ts';

/** A question that someone would ask, with the SQL that answers it. */
export interface Question {
  readonly id: string;
  readonly titel: string;
  readonly sql: string;
  /** What to know before the answer is quoted. */
  readonly hinweis: string;
}

/** What names a column of the budget in the tables, and the chart of its accounts. */
export type SelectedColumn = Pick<Column, 'jahr' | 'wertart'> & {
  readonly fassung: Pick<Column['fassung'], 'fassung' | 'name' | 'rahmen' | 'intern_bekannt'>;
};

/** What the questions need of the budget: its parts and the one that is asked, the column that the pages tell of, the one it is held against, its levels. */
export interface Asked {
  readonly part: Part;
  readonly parts: readonly Part[];
  readonly selected: SelectedColumn;
  readonly before: SelectedColumn | null;
  readonly tree: Tree;
}

/** Whose budget is asked. */
export interface City {
  readonly stadt: Pick<Site['stadt'], 'ags'>;
}

/** Which key figures the questions ask for. */
export interface Named {
  readonly rollen: readonly Ranked[];
}

/** A value between quotes. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The amounts of a column of the budget, as a condition on `haushalt h`. */
export const inColumn = ({ fassung, jahr, wertart }: SelectedColumn): string =>
  `h.fassung = ${text(fassung.fassung)} AND h.jahr = ${jahr} AND h.wertart = ${text(wertart)}`;

/** The amounts with the entries of some trees, down to what they are booked on; a level stands under its own name. */
export const amountsWith = (tree: Tree, ...trees: readonly Klassifikation[]): string =>
  [
    'FROM haushalt h',
    'JOIN fassungen f ON f.ags = h.ags AND f.fassung = h.fassung',
    ...trees.flatMap((one) => joinsTo(tree, one)),
  ].join('\n');

/** What holds for the told column: the city, version, year, kind and part. */
export const selectedOnly = ({ stadt }: City, { selected, part }: Pick<Asked, 'selected' | 'part'>): string =>
  `h.ags = ${text(stadt.ags)} AND ${inColumn(selected)} AND h.teil = ${text(part.id)}`;

/** The sum of a direction, in a column of its name. */
export const sum = (richtung: string): string =>
  `COALESCE(SUM(h.betrag) FILTER (WHERE h.richtung = '${richtung}'), 0)::DOUBLE AS ${richtung}`;

/** Which amounts are counted: how internal charging stands to them, and that other parts of the budget are not among them. */
export function counted({ selected, part, parts }: Pick<Asked, 'selected' | 'part' | 'parts'>): string {
  const others = parts.filter(({ id }) => id !== part.id).map(({ name }) => name);
  const intern = `${withoutInternal({ versions: [selected.fassung] })} (gliederung.rolle)`;
  return others.length === 0 ? intern : PLAN_QUESTIONS.onlyPart(intern, part.name, list(others));
}
