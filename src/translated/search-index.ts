import { loadBudget } from '../budget/budget.ts';
import type { Index } from '../search/entry.ts';
import { loadWordsIn, wordsFor } from '../search/tables.ts';
import type { Tongue } from '../search/tongue.ts';
import { site } from '../site.ts';
import type { Words } from '../words/languages.ts';
import { amountsIn } from './search-budget.ts';
import { entriesIn } from './search-entries.ts';

/** The index of the search of a language. What has no page there is not told of: the German search knows it. */
export async function indexIn(words: Words, tongue: Tongue): Promise<Index> {
  const eintraege = await entriesIn(words);
  return {
    stadt: `${site.stadt.name} ${site.stadt.genitiv}`,
    y: amountsIn(words, await loadBudget()),
    eintraege,
    worte: wordsFor(eintraege, loadWordsIn(words.language.code), tongue),
    hinweise: [],
  };
}
