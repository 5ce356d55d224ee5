import { loadBudget } from '../budget/budget.ts';
import type { Index } from '../search/entry.ts';
import { loadHintsIn, loadWordsIn, placedHints, wordsFor } from '../search/tables.ts';
import type { Tongue } from '../search/tongue.ts';
import { site } from '../site.ts';
import type { Words } from '../words/languages.ts';
import { amountsIn, germanEntries } from './search-budget.ts';
import { entriesIn } from './search-entries.ts';

/** The index of the search of a language. What has no page there is not told of: the German search knows it. */
export async function indexIn(words: Words, tongue: Tongue): Promise<Index> {
  const table = loadWordsIn(words.language.code);
  const eintraege = [...(await entriesIn(words)), ...(await germanEntries(words, await loadBudget(), table))];
  return {
    stadt: `${site.stadt.name} ${site.stadt.genitiv}`,
    y: amountsIn(words, await loadBudget()),
    eintraege,
    worte: wordsFor(eintraege, table, tongue),
    hinweise: placedHints(loadHintsIn(words.language.code), eintraege),
  };
}
