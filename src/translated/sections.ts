import type { Section } from '../ui/navigation.ts';
import type { Words } from '../words/languages.ts';
import { addressIn, translatedPages } from './pages.ts';

/** The pages of the budget in a language, in the line below the head. */
export async function sectionsIn(
  { page, overview, cross, changes }: Words,
  here?: 'aufgabe' | 'art',
): Promise<Section[]> {
  const pages = await translatedPages();
  return [
    { path: '/haushalt/', text: overview.sections.areas, here: here === 'aufgabe' },
    { path: '/haushalt/art/', text: overview.sections.kinds, here: here === 'art' },
    { path: '/haushalt/querschnitt/', text: cross.section, here: false },
    { path: '/haushalt/aenderungen/', text: changes.title, here: false },
  ]
    .filter(({ path }) => pages.has(path))
    .map(({ path, text, here: within }) => ({ href: addressIn(page.root, path), text, here: within }));
}
