import type { Budget } from '../../budget/budget.ts';
import { grantsOf } from '../../budget/grants.ts';
import type { Node } from '../../budget/nodes.ts';
import type { Figure } from '../../figure/figure.ts';
import { shortEuro } from '../../text/format.ts';
import { grantsFigure } from './grants-figure.ts';
import { knownShare } from './known-share.ts';

/** Who is known to get money of an entry of the budget: "Davon bekannt: 12 von 34 Mio. €"; null where nobody is. */
export async function grantsOfNode(budget: Budget, node: Node, id: string): Promise<Figure | null> {
  const rows = await grantsOf(budget, node);
  const share = knownShare(budget, node, rows);
  const { mass } = budget.part.aus;
  const sentence =
    share && `Davon bekannt: ${shortEuro(share.bekannt)} von ${shortEuro(share.aufwand)} ${mass} ${budget.jahr}`;
  return grantsFigure({ id, name: node.kurzname, sentence: sentence ?? undefined }, rows);
}
