import type { Budget } from './budget.ts';
import type { Node } from './nodes.ts';

/** Where a row of another table stands in the budget. */
interface Placed {
  readonly struktur: string | null;
  readonly ebene: string | null;
  readonly schluessel: string | null;
}

/** The entries of the budget under which rows of other tables stand, each once; what the budget does not have is left out. */
export function bookedNodesOf({ keys, nodes }: Pick<Budget, 'keys' | 'nodes'>, rows: readonly Placed[]): Node[] {
  const found = rows.flatMap(({ struktur, ebene, schluessel }) =>
    struktur && ebene && schluessel ? (nodes.get(ebene)?.get(keys.of(struktur, ebene, schluessel)) ?? []) : [],
  );
  return [...new Set(found)];
}
