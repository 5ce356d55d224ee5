import { rollup } from 'd3-array';
import { ask } from '../engine/native.ts';
import { KLASSIFIKATION } from '../schema/values.ts';
import type { Budget } from './budget.ts';
import type { Keys } from './keys.ts';
import { type By, listedBy, type Summe, summen } from './queries.ts';
import { added } from './sums.ts';
import type { Tree } from './tree.ts';

type Cross = ReadonlyMap<string, ReadonlyMap<string, Summe[]>>;

const known = new Map<string, Promise<Cross>>();

/**
 * Sums of a part of the budget by two things at once, first by the key of `outer`, then by that of the other one. What has no entry of both is left out.
 */
export function cross(budget: Pick<Budget, 'part' | 'keys' | 'tree'>, outer: By, inner: By): Promise<Cross> {
  const name = `${budget.part.id}:${outer}:${inner}`;
  let found = known.get(name);
  if (!found) {
    found = read(budget, outer, inner);
    known.set(name, found);
  }
  return found;
}

async function read({ keys, tree }: Pick<Budget, 'keys' | 'tree'>, outer: By, inner: By): Promise<Cross> {
  // one order of the two, so that both ways round ask the same question
  const rows = await ask(summen(tree, ...[outer, inner].sort()));
  const own = rows.filter((row) => keys.isShown(row) && row[outer] !== null && row[inner] !== null);
  return rollup(own, added, keyOf(keys, tree, outer), keyOf(keys, tree, inner));
}

/** What names the entry of a row, at whatever level it stands. */
export function keyOf(keys: Keys, tree: Tree, by: By) {
  const klassifikation = KLASSIFIKATION.find((one) => one === by || listedBy(one) === by);
  const listed = klassifikation !== by;
  return (row: { readonly struktur: string } & Readonly<Record<string, unknown>>): string => {
    const number = String(row[by] ?? '');
    const having = klassifikation ? keys.having(row.struktur, klassifikation, number) : [by];
    const ebene = having.findLast((one) => !listed || !klassifikation || tree.get(one).place !== 'part');
    return ebene === undefined ? number : keys.of(row.struktur, ebene, number);
  };
}
