import type { Budget } from '../budget/budget.ts';
import type { Entry } from '../search/entry.ts';
import { METHOD_PAGES, METHOD_SEARCH } from '../words/de/method/search.ts';
import { partTerms } from './terms.ts';

/** How it is reckoned, what the words mean, how new it is, and who answers for it, for the search. */
export const methodEntries = (budget: Budget): Entry[] => [
  ...METHOD_PAGES.map(([h, k, n, w]): Entry => ({ h, k, n, e: METHOD_SEARCH.page, w, y: '' })),
  ...partTerms(budget).map(
    ({ words, meaning }): Entry => ({
      h: '/methodik/#begriffe',
      k: words,
      n: meaning,
      e: METHOD_SEARCH.term,
      y: '',
      g: 0.8,
    }),
  ),
];
