/** The index and the code that searches it, once a page; both come with the first letter typed. */
import type { Index } from './entry.ts';
import type { Search } from './find.ts';

const INDEX = '/suche/index.json';

export interface Loaded {
  readonly search: Search;
  /** Year and status of amounts whose entry names none. */
  readonly year: string;
}

let loading: Promise<Loaded> | undefined;

/** @throws when something could not be loaded; the next call tries again */
export function loadSearch(): Promise<Loaded> {
  loading ??= Promise.all([import('./find.ts'), fetchIndex()]).then(([{ searcher }, index]) => ({
    search: searcher(index),
    year: index.y,
  }));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function fetchIndex(): Promise<Index> {
  const response = await fetch(INDEX);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Index;
}
