import type { Section } from '../ui/navigation.ts';
import { SECTIONS } from '../words/de/kennzahlen/sheets.ts';
import { allEntries } from './entries.ts';
import { newestValue } from './overview.ts';
import { loadProfiled, PROFILES } from './profil/cities.ts';
import { loadPages } from './sheets.ts';

const ALL = '/kennzahlen/';

let known: Promise<Section[]> | undefined;

/** The pages of another form than a sheet, as far as the home city has a figure on them. */
export function keySections(): Promise<Section[]> {
  known ??= found();
  return known;
}

async function found(): Promise<Section[]> {
  const entries = await allEntries();
  const told = new Set<string>();
  for (const entry of entries) if (!told.has(entry.href) && (await newestValue(entry)) !== null) told.add(entry.href);
  const own = (await loadPages()).filter(({ eigen }) => eigen).map(({ href, titel }) => ({ href, text: titel }));
  return [{ href: ALL, text: SECTIONS.all }, ...own.filter(({ href }) => told.has(href))];
}

/** The pages of the comparison; single cities, where there are several with values. */
export const comparisonSections = async (): Promise<Section[]> => [
  { href: '/vergleich/', text: SECTIONS.sideBySide },
  { href: '/vergleich/erkunden/', text: SECTIONS.explore },
  ...((await loadProfiled()).length > 0 ? [{ href: PROFILES, text: SECTIONS.cities }] : []),
];
