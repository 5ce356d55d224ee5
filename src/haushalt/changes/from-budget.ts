/** The changes of a budget between its told version and the one that it is held against, at build time. */
import { amount, type Budget } from '../../budget/budget.ts';
import { directionOf } from '../../budget/direction.ts';
import { withoutInternal } from '../../budget/internal.ts';
import { officialName, pageOf } from '../../budget/nodes.ts';
import type { Level } from '../../budget/tree.ts';
import { pairs, sourcesOf, statusLine } from '../../budget/versions.ts';
import { type Figure, figure } from '../../figure/figure.ts';
import { figurePrefix } from '../course-figure.ts';
import { CALCULATION, otherChangesOrigin, wholeOrigin } from '../herkunft/addresses.ts';
import { inDirection, type Line, lineOrigin, linesAt } from '../lines.ts';
import { mapColumns } from '../map/write.ts';
import { type ChangeLine, type Comparison, type Pairing, pairings } from './compare.ts';
import { changesView } from './figure.ts';

/** The levels whose entries are listed one by one: what money is for, and what kind it is. */
export const listedLevels = ({ tree }: Pick<Budget, 'tree'>): Level[] =>
  [tree.main('aufgabe'), tree.main('art')].filter((level) => level !== undefined);

/** The levels of the page: areas first, then the lists. */
export const comparedLevels = (budget: Budget): Level[] => [
  ...new Set([budget.tree.top('aufgabe'), ...listedLevels(budget)].filter((level) => level !== undefined)),
];

/** The direction of the page: what goes out and what comes in. */
export const COMPARED = ['aufwand', 'ertrag'] as const;
export type ComparedField = (typeof COMPARED)[number];

const changeLine = (budget: Budget, line: Line, field: ComparedField): ChangeLine & { node: Line['node'] } => ({
  node: line.node,
  name: line.name,
  key: line.key,
  note: officialName(line.node),
  href: pageOf(line.node),
  origin: lineOrigin(line),
  amounts: budget.columns.map((column) => amount(line.summen, field, column)),
});

/** The pairs of columns that the pages tell of: those of the told year first. */
export function selectedPairs(budget: Budget): Pairing[] {
  const shared = pairs(budget);
  const selected = shared.find(({ jahr }) => jahr === budget.jahr) ?? shared[0];
  if (!selected) return [];
  const columns = mapColumns(budget);
  const [now, before] = [selected.neu, selected.alt].map((column) => budget.columns.indexOf(column)) as [
    number,
    number,
  ];
  return pairings({ columns, now, before });
}

/** A level in one direction, as it is told first; undefined where there is no earlier plan of the same years. */
export function comparisonOf(budget: Budget, level: Level, field: ComparedField): Comparison | undefined {
  const [told] = selectedPairs(budget);
  if (!told) return undefined;
  const { id, mass } = directionOf(budget.part, field);
  return {
    columns: mapColumns(budget),
    now: told.now,
    before: told.before,
    level,
    measure: { id, mass, role: field },
    lines: inDirection(linesAt(budget, level), field).map((line) => changeLine(budget, line, field)),
    total: budget.columns.map((column) => amount(budget.total, field, column)),
    scope: withoutInternal(budget),
    origin: {
      total: `${wholeOrigin(budget)}${CALCULATION}`,
      rest: otherChangesOrigin(budget.part, level.ebene, field),
    },
  };
}

/** The figure that the page begins with for a level and a direction. */
export function changesFigure(budget: Budget, level: Level, field: ComparedField): Figure | undefined {
  const comparison = comparisonOf(budget, level, field);
  return (
    comparison &&
    figure({
      ...changesView(comparison),
      id: `${figurePrefix(budget.part)}aenderungen-${level.ebene}-${comparison.measure.id}`,
      picture: 'bars',
      view: 'table',
      origin: comparison.origin.total,
      sources: sourcesOf(budget),
      status: statusLine(budget),
    })
  );
}
