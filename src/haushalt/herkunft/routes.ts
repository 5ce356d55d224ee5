import type { Budget } from '../../budget/budget.ts';
import { hasPage } from '../../budget/nodes.ts';
import { COMPARED, comparedLevels, comparisonOf } from '../changes/from-budget.ts';
import { accountsOrigin, nodeOrigin, otherChangesOrigin, waysOf, wholeOrigin } from './addresses.ts';
import { nodeView, type OriginView } from './page.ts';
import { productAccountsView, productsWithUnits } from './product-accounts.ts';
import { otherChangesView, wholeView } from './whole.ts';

/** A page of origins: its address and how it is put together when it is built. */
export interface OriginRoute {
  readonly href: string;
  readonly view: () => OriginView | Promise<OriginView>;
}

/** Every page that tells where amounts of the budget come from. */
export function originRoutes(budget: Budget): OriginRoute[] {
  const nodes = [...budget.nodes.values()].flatMap((level) => [...level.values()]).filter(hasPage);
  const changes = comparedLevels(budget).flatMap((level) =>
    COMPARED.flatMap((field) => {
      const comparison = comparisonOf(budget, level, field);
      const href = otherChangesOrigin(budget.part, level.ebene, field);
      return comparison ? [{ href, view: () => otherChangesView(budget, comparison) }] : [];
    }),
  );
  return [
    ...waysOf(budget.tree).map((way) => ({ href: wholeOrigin(budget, way), view: () => wholeView(budget, way) })),
    ...nodes.map((node) => ({ href: nodeOrigin(node), view: () => nodeView(budget, node) })),
    ...productsWithUnits(budget).map((node) => ({
      href: accountsOrigin(node),
      view: () => productAccountsView(budget, node),
    })),
    ...changes,
  ];
}
