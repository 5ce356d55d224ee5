import { group } from 'd3';
import type { Query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import type { Budget } from './budget.ts';
import type { Keys } from './keys.ts';
import { type Ebene, SUMMEN, type Summe } from './queries.ts';

type Cross = ReadonlyMap<string, ReadonlyMap<string, Summe[]>>;
type Name = Extract<keyof typeof SUMMEN, `${string}_${string}`>;

const known = new Map<string, Promise<Cross>>();

/** Sums of two levels at once in a part of the budget: outer key of the level `outer`, inner key of the other one. */
export function cross(
  { part, keys }: Pick<Budget, 'part' | 'keys'>,
  name: Name,
  outer: Ebene,
  inner: Ebene,
): Promise<Cross> {
  const key = `${part.id}:${name}:${outer}`;
  let found = known.get(key);
  if (!found) {
    found = read(keys, name, outer, inner);
    known.set(key, found);
  }
  return found;
}

async function read(keys: Keys, name: Name, outer: Ebene, inner: Ebene): Promise<Cross> {
  const rows = await ask(SUMMEN[name] as Query<Summe & Record<string, string>>);
  const key = (ebene: Ebene) => (row: Summe & Record<string, string>) =>
    keys.of(row.struktur, ebene, row[ebene] as string);
  return group(rows.filter(keys.isTold), key(outer), key(inner));
}
