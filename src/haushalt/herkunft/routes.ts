import type { Budget } from '../../budget/budget.ts';
import { hasPage } from '../../budget/nodes.ts';
import { pairs } from '../../budget/versions.ts';
import { accountsOrigin, nodeOrigin, otherChangesOrigin, WAYS, wholeOrigin } from './addresses.ts';
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
  const changes = (['produkt', 'konto'] as const).flatMap((ebene) =>
    (['aufwand', 'ertrag'] as const).flatMap((field) =>
      vergleich && pairs(budget).length > 0
        ? [
            {
              href: otherChangesOrigin(budget.part, ebene, field),
              view: () => otherChangesView(budget, vergleich, ebene, field),
            },
          ]
        : [],
    ),
  );
  return [
    ...WAYS.map((way) => ({ href: wholeOrigin(budget.part, way), view: () => wholeView(budget, way) })),
    ...nodes.map((node) => ({ href: nodeOrigin(node), view: () => nodeView(budget, node) })),
    ...productsWithUnits(budget).map((node) => ({
      href: accountsOrigin(node),
      view: () => productAccountsView(budget, node),
    })),
    ...changes,
  ];
}
