/**
 * Which entries of two structures are one. Numbers are given anew when a city is reorganised, so a number alone joins
 * nothing: two entries are one when number and name are the same, or when the city's table of new numbers says so. What that
 * table names is joined by it alone.
 */
import { ask } from '../engine/native.ts';
import type { Klassifikation } from '../schema/values.ts';
import { site } from '../site.ts';
import { UMSTIEGE } from './descriptions.ts';
import { levelsOf, type StructureLevel } from './entries.ts';
import type { Part } from './part.ts';
import { type Place, type Renumbered, renumbered, type Umstieg } from './renumbered.ts';
import type { Ebene } from './tree.ts';

/** The structures of a city with what they know, the leading one first, then the newer before the older. */
export interface Keys {
  readonly strukturen: readonly string[];
  /** A level of a structure; undefined where the structure does not have it. */
  level(struktur: string, ebene: Ebene): StructureLevel | undefined;
  /** What names an entry of a structure among all of its level. */
  of(struktur: string, ebene: Ebene, nummer: string): string;
  /** The numbers that a structure has for what is named so: none, one, or several that became one. */
  numbers(struktur: string, ebene: Ebene, schluessel: string): readonly string[];
  /** The levels that have an entry of a number, from the top down: rows are booked on that of the last one. */
  having(struktur: string, klassifikation: Klassifikation, nummer: string): readonly Ebene[];
  /** Is a row one of the city, and of this part of its budget? */
  isShown(row: { readonly ags: string; readonly teil: string }): boolean;
  /** What the table of new numbers says. */
  readonly renumbered: Renumbered;
}

/** @param strukturen of the versions of the city, in the order of `Keys.strukturen` */
export async function loadKeys(strukturen: readonly string[], part: Pick<Part, 'id'>): Promise<Keys> {
  const levels = await Promise.all(strukturen.map(levelsOf));
  const structures = new Map(strukturen.map((struktur, index) => [struktur, levels[index] ?? []]));
  return keysOf(structures, part, await ask(UMSTIEGE));
}

/** The same for levels at hand; structures in their order. */
export function keysOf(
  structures: ReadonlyMap<string, readonly StructureLevel[]>,
  { id: part }: Pick<Part, 'id'>,
  rows: readonly Umstieg[] = [],
): Keys {
  const numbers = renumbered(rows);
  const naming = new Naming(numbers);
  const having = new Map<string, Ebene[]>();
  for (const [struktur, levels] of structures) {
    for (const { klassifikation, ebene, entries } of levels) {
      for (const { schluessel, name } of entries) {
        naming.add({ struktur, ebene, nummer: schluessel }, name);
        const number = `${struktur} ${klassifikation} ${schluessel}`;
        having.set(number, [...(having.get(number) ?? []), ebene]);
      }
    }
  }
  return {
    strukturen: [...structures.keys()],
    level: (struktur, ebene) => structures.get(struktur)?.find((level) => level.ebene === ebene),
    of: (struktur, ebene, nummer) => naming.of({ struktur, ebene, nummer }) ?? nummer,
    numbers: (struktur, ebene, schluessel) => naming.numbers(struktur, ebene, schluessel),
    having: (struktur, klassifikation, nummer) => having.get(`${struktur} ${klassifikation} ${nummer}`) ?? [],
    isShown: ({ ags, teil }) => ags === site.stadt.ags && teil === part,
    renumbered: numbers,
  };
}

/** Gives every entry its name, in the order of the structures: what comes first keeps its number as its name. */
class Naming {
  readonly #known = new Map<string, string>();
  readonly #numbers = new Map<string, string[]>();
  /** Names by number, and by number and name. */
  readonly #taken = new Set<string>();
  readonly #alike = new Map<string, string>();

  constructor(readonly renumbered: Renumbered) {}

  add(entry: Place, name: string): void {
    const { struktur, ebene, nummer } = entry;
    const alike = `${ebene} ${nummer} ${folded(name)}`;
    const key = this.#joined(entry) ?? (this.#isNamed(entry) ? undefined : this.#alike.get(alike)) ?? this.#own(entry);
    this.#known.set(`${struktur} ${ebene} ${nummer}`, key);
    // what an older structure calls alike is what this one made of it, not a newer one that the table keeps apart
    this.#alike.set(alike, key);
    const place = `${struktur} ${ebene} ${key}`;
    this.#numbers.set(place, [...(this.#numbers.get(place) ?? []), nummer]);
  }

  of({ struktur, ebene, nummer }: Place): string | undefined {
    return this.#known.get(`${struktur} ${ebene} ${nummer}`);
  }

  numbers(struktur: string, ebene: Ebene, key: string): readonly string[] {
    return this.#numbers.get(`${struktur} ${ebene} ${key}`) ?? [];
  }

  #own({ struktur, ebene, nummer }: Place): string {
    const plain = `${ebene} ${nummer}`;
    if (this.#taken.has(plain)) return `${struktur}.${nummer}`;
    this.#taken.add(plain);
    return nummer;
  }

  /** The name of what it became, or of the one entry that it was, if that came before and the table says that they are one. */
  #joined(entry: Place): string | undefined {
    const [later, ...others] = this.renumbered.after(entry);
    const after = later && others.length === 0 && this.renumbered.isWhole(later) ? this.of(later) : undefined;
    if (after !== undefined) return after;
    const [earlier, ...more] = this.renumbered.before(entry);
    return earlier && more.length === 0 && this.renumbered.isWhole(entry) ? this.of(earlier) : undefined;
  }

  /** Does the table say what it is in a structure that came before? Then its number and name say nothing any more. */
  #isNamed(entry: Place): boolean {
    return [...this.renumbered.after(entry), ...this.renumbered.before(entry)].some(
      (other) => this.of(other) !== undefined,
    );
  }
}

/** Names are compared without case, marks and blanks: „Kitas, Horte“ and „Kitas / Horte“ are one. */
const folded = (name: string): string =>
  name
    .toLocaleLowerCase('de')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
