import type { Budget } from '../../budget/budget.ts';
import type { Renamed } from './state.ts';

/** The entries of all structures whose pages go by another number than the structure has for them. */
export const renamedOf = ({ keys, nodes, tree }: Pick<Budget, 'keys' | 'nodes' | 'tree'>): Renamed[] =>
  keys.strukturen.flatMap((struktur) =>
    tree.levels.flatMap(({ ebene }) =>
      (keys.level(struktur, ebene)?.entries ?? []).flatMap(({ schluessel: nummer }) => {
        const schluessel = keys.of(struktur, ebene, nummer);
        const node = schluessel === nummer ? undefined : nodes.get(ebene)?.get(schluessel);
        return node ? [{ struktur, ebene, nummer, schluessel, gezeigt: node.nummer, name: node.kurzname }] : [];
      }),
    ),
  );
