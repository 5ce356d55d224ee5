/**
 * Which entries of two structures are one. Numbers are given anew when a city is reorganised, so a number alone joins
 * nothing: two entries are one when number and name are the same.
 */
import { site } from '../site.ts';
import { type Level, levelsOf } from './entries.ts';
import type { Part } from './part.ts';
import type { Ebene } from './queries.ts';

/** The structures of a city with what they know, the leading one first, then the newer before the older. */
export interface Keys {
  readonly strukturen: readonly string[];
  /** A level of a structure. */
  level(struktur: string, ebene: Ebene): Level;
  /** What names an entry of a structure among all of its level. */
  of(struktur: string, ebene: Ebene, nummer: string): string;
  /** Is a row one of the city, and of this part of its budget? */
  isTold(row: { readonly ags: string; readonly teil: string }): boolean;
}

/** @param strukturen of the versions of the city, in the order of `Keys.strukturen` */
export async function loadKeys(strukturen: readonly string[], part: Pick<Part, 'id'>): Promise<Keys> {
  const levels = await Promise.all(strukturen.map(levelsOf));
  return keysOf(new Map(strukturen.map((struktur, index) => [struktur, levels[index] ?? []])), part);
}

/** The same for levels at hand; structures in their order. */
export function keysOf(structures: ReadonlyMap<string, readonly Level[]>, { id: part }: Pick<Part, 'id'>): Keys {
  const known = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const [struktur, levels] of structures) {
    for (const { ebene, entries } of levels) {
      for (const { schluessel, name } of entries) {
        const plain = `${ebene} ${schluessel}`;
        const other = taken.get(plain);
        const same = other === undefined || folded(other) === folded(name);
        if (other === undefined) taken.set(plain, name);
        known.set(`${struktur} ${plain}`, same ? schluessel : `${struktur}.${schluessel}`);
      }
    }
  }
  return {
    strukturen: [...structures.keys()],
    level: (struktur, ebene) =>
      structures.get(struktur)?.find((level) => level.ebene === ebene) ?? { ebene, parent: null, entries: [] },
    of: (struktur, ebene, nummer) => known.get(`${struktur} ${ebene} ${nummer}`) ?? nummer,
    isTold: ({ ags, teil }) => ags === site.stadt.ags && teil === part,
  };
}

/** Names are compared without case, marks and blanks: „Kitas, Horte“ and „Kitas / Horte“ are one. */
const folded = (name: string): string =>
  name
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
