import MiniSearch from 'minisearch';
import type { Entry } from './entries.ts';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** "Zuschüsse" and "Zuschuesse" are one word. */
const fold = (term: string): string => term.toLowerCase().replace(/[äöüß]/g, (sign) => UMLAUTS[sign] ?? sign);

/** German compounds hide the word one looks for: "Grundschulen" is to be found by "Schule" as well. */
const MIN_TAIL = 5;
function withTails(term: string): string[] {
  const folded = fold(term);
  const tails: string[] = [];
  for (let at = 3; at <= folded.length - MIN_TAIL && folded.length > 9; at += 1) tails.push(folded.slice(at));
  return [folded, ...tails];
}

/** Finds entries by words, beginnings of words, and words with a slip of the finger. */
export function searcher(entries: readonly Entry[]): (words: string) => Entry[] {
  const index = new MiniSearch<Entry & { id: number }>({
    fields: ['k', 'n', 'w', 'e'],
    storeFields: [],
    processTerm: withTails,
    searchOptions: {
      processTerm: fold,
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 0.22 : 0),
      boost: { k: 3, w: 2.5, n: 1.5 },
      combineWith: 'AND',
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  return (words) => {
    const strict = index.search(words);
    const found = strict.length > 0 ? strict : index.search(words, { combineWith: 'OR' });
    return found.map(({ id }) => entries[id] as Entry);
  };
}
