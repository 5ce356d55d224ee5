import type { Entry } from '../search/entry.ts';
import { LIST } from './links.ts';
import { loadDossiers } from './queries.ts';

/** The briefings for the search; they stand behind the pages of what they tell of. */
export async function dossierEntries(): Promise<Entry[]> {
  const dossiers = await loadDossiers();
  if (dossiers.length === 0) return [];
  return [
    {
      h: LIST,
      k: 'Dossiers',
      n: 'Je ein Thema auf einer Seite',
      e: 'Seite',
      w: 'Überblick Zusammenfassung Blatt Vorlage',
      y: '',
      g: 0.8,
    },
    ...dossiers.map(
      ({ href, name, frage, suchworte }): Entry => ({
        h: href,
        k: `Dossier ${name}`,
        n: frage,
        e: 'Dossier',
        w: ['Überblick', suchworte].filter(Boolean).join(' '),
        y: '',
        g: 0.7,
      }),
    ),
  ];
}
