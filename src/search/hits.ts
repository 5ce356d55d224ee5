import type { Entry } from './entry.ts';
import { wordsOf } from './fold.ts';
import type { Tongue } from './tongue.ts';

/** A hit while it is put together: how well the words fit, and which words of its name are said. */
export interface Hit {
  score: number;
  readonly named: Set<string>;
}
/** By the place of the entry in the index. */
export type Hits = Map<number, Hit>;

/** A name of which nothing is left unsaid. */
const WHOLE_NAME = 0.3;
const BY_KIND = 0.15;
/** What has no money comes after what the same word has some for. */
const NOTHING = /^€?0(\s|$)/;
const LESS_FOR_NOTHING = 0.5;
/** What only holds what others leave comes after them. */
const LESS_FOR_REST = 0.2;
/** Beside entries that have most of the words, those that have nearly as much. */
const NEARLY = 0.75;

/** "Konto 4012100" */
const NUMBERED = /\d+$/;
/** What tells two things of one name apart. */
const ONE_OF_TWO = /\s\p{L}$/u;
const AMOUNT = /(\d[\d.,]*)\s*(Mio|Mrd|million|billion)?/;
const THOUSANDS = /[.,](?=\d{3}(?:\D|$))/g;
const UNITS: Readonly<Record<string, number>> = { Mio: 1e6, million: 1e6, Mrd: 1e9, billion: 1e9 };

/** Puts a hit in; of two for one entry the better counts. */
export function add(hits: Hits, entry: number, score: number, named: Iterable<string>): void {
  const hit = hits.get(entry) ?? { score: 0, named: new Set() };
  hit.score = Math.max(hit.score, score);
  for (const word of named) hit.named.add(word);
  hits.set(entry, hit);
}

/** Entries that all of some lists have, with the mean of their scores. */
export function together(parts: readonly Hits[]): Hits {
  const [first = new Map<number, Hit>(), ...others] = parts;
  const hits: Hits = new Map();
  for (const [entry, hit] of first) {
    const all = [hit, ...others.flatMap((other) => other.get(entry) ?? [])];
    if (all.length < parts.length) continue;
    const score = all.reduce((sum, one) => sum + one.score, 0) / all.length;
    add(
      hits,
      entry,
      score,
      all.flatMap(({ named }) => [...named]),
    );
  }
  return hits;
}

/**
 * Entries that are in the most of some lists; one that few are in counts for more.
 * @param weights how much each list counts besides
 */
export function most(parts: readonly Hits[], weights: readonly number[] = []): Hits {
  const sums: Hits = new Map();
  for (const [at, hits] of parts.entries()) {
    const counts = (weights[at] ?? 1) * rarity(hits);
    if (counts === 0) continue;
    for (const [entry, { score, named }] of hits)
      add(sums, entry, (sums.get(entry)?.score ?? 0) + score * counts, named);
  }
  return nearBest(sums);
}

/** Something that few have says more than what many have. */
export const rarity = (hits: Hits): number => 1 / Math.sqrt(Math.log2(2 + hits.size));

/** The best of some hits, and those nearly as good. */
export function nearBest(hits: Hits): Hits {
  const best = Math.max(0, ...[...hits.values()].map(({ score }) => score));
  return new Map([...hits].filter(([, { score }]) => score >= best * NEARLY));
}

/** The best first: by how well the words fit, how much of the name they say, the kind of the entry, and then its place. */
export function rank(hits: Hits, entries: readonly Entry[], { remainder }: Tongue): Entry[] {
  const scored = [...hits].map(([at, { score, named }]) => {
    const entry = entries[at] as Entry;
    const name = new Set(wordsOf(entry.k));
    const said = [...name].filter((word) => named.has(word)).length / name.size;
    const nothing = said < 1 && NOTHING.test(entry.b ?? '') ? LESS_FOR_NOTHING : 0;
    const rest = [...name].some((word) => remainder.test(word) && !named.has(word)) ? LESS_FOR_REST : 0;
    return { at, entry, score: score + WHOLE_NAME * said + BY_KIND * ((entry.g ?? 1) - 1) - nothing - rest };
  });
  return largerFirst(scored.sort((a, b) => b.score - a.score || a.at - b.at));
}

/** Among equals of one kind and name ("Grundsteuer A", "Grundsteuer B") the larger amount stands first, on the places that they have. */
function largerFirst(sorted: readonly { readonly entry: Entry; readonly score: number }[]): Entry[] {
  const equals = new Map<string, Entry[]>();
  const keyOf = ({ entry, score }: (typeof sorted)[number]): string =>
    `${entry.e.replace(NUMBERED, '')} ${score} ${entry.k.replace(ONE_OF_TWO, '')}`;
  const isSized = ({ e, b }: Entry): boolean => b !== undefined && (NUMBERED.test(e) || b.includes('%'));
  for (const one of sorted)
    if (isSized(one.entry)) equals.set(keyOf(one), [...(equals.get(keyOf(one)) ?? []), one.entry]);
  for (const own of equals.values()) own.sort((a, b) => sizeOf(b) - sizeOf(a));
  return sorted.map((one) => (isSized(one.entry) ? equals.get(keyOf(one))?.shift() : undefined) ?? one.entry);
}

/** The amount of an entry as its words say it ("21,5 Mio. €", "444,500 euros"). */
function sizeOf({ b = '' }: Entry): number {
  const [, number = '0', unit = ''] = AMOUNT.exec(b) ?? [];
  return Number(number.replace(THOUSANDS, '').replace(',', '.')) * (UNITS[unit] ?? 1);
}
