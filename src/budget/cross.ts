import { group } from 'd3';
import type { Query } from '../engine/engine.ts';
import { ask } from '../engine/native.ts';
import { site } from '../site.ts';
import { type Ebene, SUMMEN, type Summe } from './queries.ts';

type Cross = ReadonlyMap<string, ReadonlyMap<string, Summe[]>>;
type Name = Extract<keyof typeof SUMMEN, `${string}_${string}`>;

const known = new Map<string, Promise<Cross>>();

/** Sums of two levels at once: outer key of the level `outer`, inner key of the other one. */
export function cross(name: Name, outer: Ebene, inner: Ebene): Promise<Cross> {
  const key = `${name}:${outer}`;
  let found = known.get(key);
  if (!found) {
    found = ask(SUMMEN[name] as Query<Summe & Record<string, string>>).then((rows) =>
      group(
        rows.filter(({ ags }) => ags === site.stadt.ags),
        (row) => row[outer] as string,
        (row) => row[inner] as string,
      ),
    );
    known.set(key, found);
  }
  return found;
}
