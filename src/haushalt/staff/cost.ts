/** What the personnel of an area costs, as the budget plans it: beside the posts of the same area and year. */

import { bookedNodesOf } from '../../budget/booked-nodes.ts';
import type { Budget } from '../../budget/budget.ts';
import { type Column, isOf, newestPlanOf } from '../../budget/columns.ts';
import type { Node } from '../../budget/nodes.ts';
import { AUS, postenOf, type SumKey } from '../../budget/queries.ts';
import type { Ebene, Tree } from '../../budget/tree.ts';
import { type Query, query } from '../../engine/engine.ts';
import { ask } from '../../engine/native.ts';
import { cents } from '../../text/cents.ts';
import { nodeOrigin, wholeOrigin } from '../herkunft/addresses.ts';
import type { PostsYear, Unit } from './posts.ts';

/** Personnel cost of an entry of a level, or of the whole where there is none. */
interface Personal extends SumKey {
  schluessel: string | null;
  betrag: number | null;
}

const personal = (tree: Tree, ebene?: Ebene): Query<Personal> =>
  query(
    `SELECT ${ebene ?? 'NULL'} AS schluessel, ags, struktur, fassung, jahr, wertart, teil, CAST(SUM(betrag) AS DOUBLE) AS betrag
FROM posten WHERE kategorie = 'personal' AND ${AUS} AND NOT intern
GROUP BY ALL ORDER BY ALL`,
    postenOf(tree),
  );

/** An amount with the place that tells where it comes from. */
export interface Cost {
  readonly betrag: number;
  readonly origin: string;
  readonly quelle: string;
}

/** What the newest plan for a year has. */
const planFor = ({ columns, selected }: Budget, jahr: number): Column | undefined =>
  selected.jahr === jahr ? selected : newestPlanOf(columns, jahr);

async function amountIn(budget: Budget, jahr: number, node?: Node): Promise<Cost | null> {
  const column = planFor(budget, jahr);
  if (!column) return null;
  const rows = (await ask(personal(budget.tree, node?.ebene))).filter(
    (row) =>
      budget.keys.isShown(row) &&
      isOf(column, row) &&
      (!node || budget.keys.of(row.struktur, node.ebene, row.schluessel ?? '') === node.schluessel),
  );
  const known = rows.flatMap(({ betrag }) => betrag ?? []);
  if (known.length === 0) return null;
  return {
    betrag: cents(known.reduce((sum, one) => sum + one, 0)),
    origin: node ? nodeOrigin(node) : wholeOrigin(budget, budget.tree.top('art')),
    quelle: column.fassung.quelle,
  };
}

/** The entry of the budget that an area is. */
export const nodeOf = (budget: Budget, { rows }: Pick<Unit, 'rows'>): Node | undefined => {
  const nodes = bookedNodesOf(budget, rows);
  return nodes.length === 1 ? nodes[0] : undefined;
};

/** By area and year; what the budget does not tell is not there. */
export type Costs = ReadonlyMap<PostsYear, Cost>;

/** What the budget has beside posts: for areas of the entry that they are, for the whole of all. */
export async function costsOf(budget: Budget, units: readonly Unit[], whole: readonly PostsYear[]): Promise<Costs> {
  const found = new Map<PostsYear, Cost>();
  for (const unit of units) {
    const node = nodeOf(budget, unit);
    for (const year of node ? unit.years : []) {
      const cost = await amountIn(budget, year.jahr, node);
      if (cost) found.set(year, cost);
    }
  }
  for (const year of whole) {
    const cost = await amountIn(budget, year.jahr);
    if (cost) found.set(year, cost);
  }
  return found;
}
