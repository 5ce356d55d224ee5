/** Who owns what: shares multiply along the way, and add up over several ways. */
import { group } from 'd3-array';
import type { Beteiligung } from './queries.ts';

/** What stands for the city itself, and for an owner that no source names. */
export const CITY = 'stadt';
export const UNKNOWN = 'unbekannt';

type Share = Pick<Beteiligung, 'kennung' | 'name' | 'ueber' | 'anteil'>;

/** A company at one place of the tree: the same company stands at each way to it. */
export interface Holding {
  readonly kennung: string;
  readonly name: string;
  /** Who holds the share: the city, or the key of a company. */
  readonly ueber: string;
  /** 1: held by the city itself. */
  readonly tiefe: number;
  /** What its holder has of it, in per cent; null: the source does not say. */
  readonly anteil: number | null;
  /** What the city has of it on this way, in per cent. */
  readonly durchgerechnet: number | null;
}

/** Shares are told to the hundredth of a per cent; what lies behind the sixth decimal is noise of binary arithmetic. */
const tidy = (percent: number): number => Math.round(percent * 1e6) / 1e6;

/**
 * Each way of holding a company once. What several sources say of one way is one share, and not known where they differ; a source that
 * names no holder says nothing of the ways that another names.
 */
function waysOf(shares: readonly Share[]): Share[] {
  const ways = [...group(shares, ({ kennung, ueber }) => `${kennung} ${ueber}`).values()].map((own): Share => {
    const known = new Set(own.flatMap(({ anteil }) => anteil ?? []));
    const [anteil = null] = known;
    return { ...(own[0] as Share), anteil: known.size > 1 ? null : anteil };
  });
  const held = new Set(ways.flatMap(({ kennung, ueber }) => (ueber === UNKNOWN ? [] : kennung)));
  return ways.filter(({ kennung, ueber }) => ueber !== UNKNOWN || !held.has(kennung));
}

/** The tree from the city down, larger shares first; what is held by nobody known stands at its top, without a share of the city. */
export function ownershipTree(all: readonly Share[]): Holding[] {
  const shares = waysOf(all);
  const german = new Intl.Collator('de');
  const below = (owner: string, whole: number | null, way: readonly string[]): Holding[] =>
    shares
      .filter(({ ueber, kennung }) => ueber === owner && !way.includes(kennung))
      .sort((a, b) => (b.anteil ?? -1) - (a.anteil ?? -1) || german.compare(a.name, b.name))
      .flatMap(({ kennung, name, ueber, anteil }): Holding[] => {
        const durchgerechnet = whole === null || anteil === null ? null : tidy((whole * anteil) / 100);
        const own = { kennung, name, ueber, tiefe: way.length + 1, anteil, durchgerechnet };
        return [own, ...below(kennung, durchgerechnet, [...way, kennung])];
      });
  return [...below(CITY, 100, []), ...below(UNKNOWN, null, [])];
}

/** What the city has of each company over all ways, in per cent; null where one of them is not known. */
export function cityShares(tree: readonly Holding[]): Map<string, number | null> {
  const shares = new Map<string, number | null>();
  for (const { kennung, durchgerechnet } of tree) {
    const before = shares.get(kennung);
    const unknown = durchgerechnet === null || before === null;
    shares.set(kennung, unknown ? null : tidy((before ?? 0) + durchgerechnet));
  }
  return shares;
}
