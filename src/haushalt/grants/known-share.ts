import { amount, type Budget } from '../../budget/budget.ts';
import type { Zuwendung } from '../../budget/grants.ts';
import type { Node } from '../../budget/nodes.ts';
import { cents } from '../../text/cents.ts';

/** States in which money is promised or spent, the furthest first. */
const PROMISED = ['gezahlt', 'bewilligt', 'geplant'] as const;

export interface KnownShare {
  readonly bekannt: number;
  readonly aufwand: number;
}

/**
 * How much of what an entry of the budget spends is known with its recipient: the rows of lists of the same year and kind of amount,
 * of each list those that have come furthest. Null where there are none, or where they do not fit into it.
 */
export function knownShare({ told }: Pick<Budget, 'told'>, node: Node, rows: readonly Zuwendung[]): KnownShare | null {
  const aufwand = amount(node.summen, 'aufwand', told);
  const same = rows.filter(({ liste, jahr, wertart }) => liste && jahr === told.jahr && wertart === told.wertart);
  const bekannt = cents(
    [...new Set(same.map(({ liste }) => liste))].reduce((sum, liste) => {
      const own = same.filter((row) => row.liste === liste);
      const furthest = PROMISED.find((state) => own.some(({ stand }) => stand === state));
      return own.reduce((part, { stand, betrag }) => (stand === furthest ? part + betrag : part), sum);
    }, 0),
  );
  return aufwand !== null && bekannt > 0 && bekannt <= aufwand ? { bekannt, aufwand } : null;
}
