import { amount, type Budget } from '../../budget/budget.ts';
import { grantKey, type Zuwendung } from '../../budget/grants.ts';
import type { Node } from '../../budget/nodes.ts';
import { cents } from '../../text/cents.ts';

/** States in which money is promised or spent, the furthest first. */
const PROMISED = ['gezahlt', 'bewilligt', 'geplant'] as const;

export interface KnownShare {
  readonly bekannt: number;
  readonly aufwand: number;
}

/**
 * How much of what an entry of the budget spends is known with its recipient: the rows of one list of the same year and kind of amount,
 * of each grant the row that has come furthest. Lists may name the same money, so they are never summed: the one that names most counts.
 * Null where there is none, or where it does not fit into the entry.
 */
export function knownShare(
  { selected }: Pick<Budget, 'selected'>,
  node: Node,
  rows: readonly Zuwendung[],
): KnownShare | null {
  const aufwand = amount(node.summen, 'aufwand', selected);
  const same = rows.filter(
    ({ liste, jahr, wertart }) => liste && jahr === selected.jahr && wertart === selected.wertart,
  );
  const lists = [...new Set(same.map(({ liste }) => liste))];
  const bekannt = Math.max(0, ...lists.map((liste) => sumOf(same.filter((row) => row.liste === liste))));
  return aufwand !== null && bekannt > 0 && bekannt <= aufwand ? { bekannt, aufwand } : null;
}

/** What the grants of a list add up to, each as far as it has come. */
function sumOf(list: readonly Zuwendung[]): number {
  const grants = new Set(list.map(grantKey));
  const furthest = [...grants].flatMap((key) => {
    const own = list.filter((row) => grantKey(row) === key);
    const state = PROMISED.find((one) => own.some(({ stand }) => stand === one));
    return own.filter(({ stand }) => stand === state);
  });
  return cents(furthest.reduce((sum, { betrag }) => sum + betrag, 0));
}
