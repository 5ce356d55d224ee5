import type { Entry } from '../search/entry.ts';
import { DOSSIER_SEARCH } from '../words/de/dossier.ts';
import { LIST } from './links.ts';
import { loadDossiers } from './queries.ts';

/** The briefings for the search; they stand behind the pages of what they tell of. */
export async function dossierEntries(): Promise<Entry[]> {
  const dossiers = await loadDossiers();
  if (dossiers.length === 0) return [];
  return [
    {
      h: LIST,
      k: DOSSIER_SEARCH.all,
      n: DOSSIER_SEARCH.about,
      e: 'Seite',
      w: DOSSIER_SEARCH.words,
      y: '',
      g: 0.8,
    },
    ...dossiers.map(
      ({ href, name, frage, suchworte }): Entry => ({
        h: href,
        k: DOSSIER_SEARCH.one(name),
        n: frage,
        e: 'Dossier',
        w: [DOSSIER_SEARCH.overview, suchworte].filter(Boolean).join(' '),
        y: '',
        g: 0.7,
      }),
    ),
  ];
}
