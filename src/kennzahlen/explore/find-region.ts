import { fold } from '../../search/fold.ts';
import type { Region } from '../queries.ts';

/**
 * Regions whose name has a word that begins with the given text (or, after these, contains it); accents and umlauts
 * may be left out or written out. Names that begin with it come first, then the order of the alphabet.
 */
export function findRegions(query: string, regions: readonly Region[]): Region[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  const rank = (name: string): number => {
    const folded = fold(name);
    const at = folded.indexOf(wanted);
    if (at <= 0) return at === 0 ? 0 : 3;
    return new RegExp(`[\\s(/-]${escaped(wanted)}`).test(folded) ? 1 : 2;
  };
  return regions
    .map((region) => ({ region, rank: rank(region.name) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.region.name.localeCompare(b.region.name, 'de'))
    .map(({ region }) => region);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
