/**
 * What the tables of new numbers say (`umsteigeschluessel`): which entry of a structure was which one of the structure before it.
 * An entry that became one other is that other, and so are several that became one together: their amounts add up. One that was
 * divided is none of its parts, for nobody says how much of an amount each of them has.
 */
import type { Ebene } from './tree.ts';

/** A row of the table. */
export interface Umstieg {
  readonly struktur: string;
  readonly ebene: Ebene;
  readonly schluessel: string;
  readonly struktur_alt: string;
  readonly schluessel_alt: string;
}

/** An entry of a structure. */
export interface Place {
  readonly struktur: string;
  readonly ebene: Ebene;
  readonly nummer: string;
}

export interface Renumbered {
  /** What an entry was in the structure before; empty where the table does not name it. */
  before(entry: Place): readonly Place[];
  /** What became of an entry. */
  after(entry: Place): readonly Place[];
  /** Did all that became this entry become nothing else? Then its earlier amounts are theirs, to the cent. */
  isWhole(entry: Place): boolean;
}

const idOf = ({ struktur, ebene, nummer }: Place): string => `${struktur}\n${ebene}\n${nummer}`;

export function renumbered(rows: readonly Umstieg[]): Renumbered {
  const before = new Map<string, Place[]>();
  const after = new Map<string, Place[]>();
  const add = (places: Map<string, Place[]>, to: Place, place: Place): void => {
    places.set(idOf(to), [...(places.get(idOf(to)) ?? []), place]);
  };
  for (const { struktur, ebene, schluessel, struktur_alt, schluessel_alt } of rows) {
    const now = { struktur, ebene, nummer: schluessel };
    const then = { struktur: struktur_alt, ebene, nummer: schluessel_alt };
    add(before, now, then);
    add(after, then, now);
  }
  const afterOf = (entry: Place): readonly Place[] => after.get(idOf(entry)) ?? [];
  const beforeOf = (entry: Place): readonly Place[] => before.get(idOf(entry)) ?? [];
  return {
    before: beforeOf,
    after: afterOf,
    isWhole: (entry) => beforeOf(entry).every((one) => afterOf(one).length === 1),
  };
}
