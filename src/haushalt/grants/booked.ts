import type { Budget } from '../../budget/budget.ts';
import type { Zuwendung } from '../../budget/grants.ts';
import type { Node } from '../../budget/nodes.ts';

/** The entries of the budget under which grants stand, each once; what the budget does not have is left out. */
export function bookedNodesOf({ keys, nodes }: Pick<Budget, 'keys' | 'nodes'>, rows: readonly Zuwendung[]): Node[] {
  const found = rows.flatMap(({ struktur, ebene, schluessel }) =>
    struktur && ebene && schluessel ? (nodes.get(ebene)?.get(keys.of(struktur, ebene, schluessel)) ?? []) : [],
  );
  return [...new Set(found)];
}
