import type { Region } from '../queries.ts';

/** Umlauts as they are written where the keyboard has none. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

const folded = (text: string): string => text.toLowerCase().replace(/ß/g, 'ss').normalize('NFD').replace(/\p{M}/gu, '');
const writtenOut = (text: string): string =>
  folded(text.toLowerCase().replace(/[äöüß]/g, (sign) => WRITTEN_OUT[sign] ?? sign));

/** Words of a name in both spellings: "Görlitz" is found as "gorlitz" and as "goerlitz". */
const spellings = (name: string): string[] => [folded(name), writtenOut(name)];

/**
 * Regions whose name has a word that begins with the given text (or, after these, contains it); accents and umlauts
 * may be left out or written out. Names that begin with it come first, then the order of the alphabet.
 */
export function findRegions(query: string, regions: readonly Region[]): Region[] {
  const wanted = folded(query.trim());
  if (wanted === '') return [];
  const rank = (name: string): number => {
    const ranks = spellings(name).map((spelling) => {
      const at = spelling.indexOf(wanted);
      if (at <= 0) return at === 0 ? 0 : 3;
      return new RegExp(`[\\s(/-]${escaped(wanted)}`).test(spelling) ? 1 : 2;
    });
    return Math.min(...ranks);
  };
  return regions
    .map((region) => ({ region, rank: rank(region.name) }))
    .filter((found) => found.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.region.name.localeCompare(b.region.name, 'de'))
    .map(({ region }) => region);
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
