/** The index and the code that searches it, once a page; both come with the first letter typed. */
import { GERMAN_SEARCH } from '../words/de/search.ts';
import { ENGLISH_SEARCH } from '../words/en/search.ts';
import type { SearchWords } from '../words/search.ts';
import type { Index } from './entry.ts';
import type { Search } from './find.ts';
import type { Tongue } from './tongue.ts';

/** In the language of the page that is open. */
export const said: SearchWords = document.documentElement.lang === 'en' ? ENGLISH_SEARCH : GERMAN_SEARCH;

export interface Loaded {
  readonly search: Search;
  /** Year and status of amounts whose entry names none. */
  readonly year: string;
}

let loading: Promise<Loaded> | undefined;

/** @throws when something could not be loaded; the next call tries again */
export function loadSearch(): Promise<Loaded> {
  loading ??= Promise.all([import('./find.ts'), tongue(), fetchIndex()]).then(([{ searcher }, own, index]) => ({
    search: searcher(index, own),
    year: index.y,
  }));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

/** What the search knows of another language comes with it; German is part of the search. */
const tongue = async (): Promise<Tongue | undefined> =>
  said === ENGLISH_SEARCH ? (await import('./english.ts')).ENGLISH : undefined;

async function fetchIndex(): Promise<Index> {
  const response = await fetch(`${said.path}index.json`);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Index;
}
