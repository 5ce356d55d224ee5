import type { Budget } from '../../budget/budget.ts';
import { hasPage } from '../../budget/nodes.ts';
import { pairs } from '../../budget/versions.ts';
import { listedLevels } from '../changes.ts';
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
  const { vergleich } = budget;
  const nodes = [...budget.nodes.values()].flatMap((level) => [...level.values()]).filter(hasPage);
  const changes = listedLevels(budget).flatMap((level) =>
    (['aufwand', 'ertrag'] as const).flatMap((field) =>
      vergleich && pairs(budget).length > 0
        ? [
            {
              href: otherChangesOrigin(budget.part, level.ebene, field),
              view: () => otherChangesView(budget, vergleich, level, field),
            },
          ]
        : [],
    ),
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
