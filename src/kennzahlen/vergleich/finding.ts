import { COMPARISON } from '../../words/de/kennzahlen/comparison.ts';
import { isVolatile } from '../measures.ts';
import type { Region } from '../queries.ts';
import { type Compared, selectedValue } from './side-by-side.ts';

/** More than these no heading holds. */
const MOST = 2;

/** What the city has the most or the least of, as it is said; null where it has neither, or a year alone says nothing. */
function extremeOf(one: Compared, peers: readonly Region[]): string | null {
  const { hat } = one.pair;
  const own = one.year.wert as number;
  const others = peers.map((city) => selectedValue(one, city));
  if (!hat || isVolatile(one.statistic.measure) || others.includes(null)) return null;
  if (others.every((wert) => (wert as number) < own)) return hat[0];
  return others.every((wert) => (wert as number) > own) ? hat[1] : null;
}

/** What the city has the most or the least of among the named cities, as many as a heading holds. */
export const extremesOf = (peers: readonly Region[], all: readonly Compared[]): string[] =>
  all.flatMap((one) => extremeOf(one, peers) ?? []).slice(0, MOST);

/** "Musterstadt hat von vier Städten die meisten Einwohner und …": where the city stands at an end of the named cities. */
export function finding(home: Region, peers: readonly Region[], all: readonly Compared[]): string {
  if (peers.length === 0) return COMPARISON.alone(home.name);
  const extremes = extremesOf(peers, all);
  if (extremes.length === 0)
    return COMPARISON.beside(
      home.name,
      peers.map(({ name }) => name),
    );
  return COMPARISON.extremes(home.name, peers.length + 1, extremes);
}
