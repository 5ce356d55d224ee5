import type { Section } from '../ui/navigation.ts';
import { allEntries } from './entries.ts';
import { newestValue } from './overview.ts';
import { loadProfiled, PROFILES } from './profil/cities.ts';

const PAGES: readonly Section[] = [
  { href: '/kennzahlen/', text: 'Alle Kennzahlen' },
  { href: '/kennzahlen/ergebnis/', text: 'Jahresergebnis' },
  { href: '/kennzahlen/schulden/', text: 'Schulden' },
  { href: '/kennzahlen/hebesaetze/', text: 'Hebesätze' },
  { href: '/kennzahlen/ausgaben-nach-bereich/', text: 'Ausgaben nach Bereich' },
];

let known: Promise<Section[]> | undefined;

/** The pages of another form than a sheet, as far as the home city has a figure on them. */
export function keySections(): Promise<Section[]> {
  known ??= found();
  return known;
}

async function found(): Promise<Section[]> {
  const entries = await allEntries();
  const told = new Set(['/kennzahlen/']);
  for (const entry of entries) if (!told.has(entry.href) && (await newestValue(entry)) !== null) told.add(entry.href);
  return PAGES.filter(({ href }) => told.has(href));
}

/** The pages of the comparison; single cities, where there are several with values. */
export const comparisonSections = async (): Promise<Section[]> => [
  { href: '/vergleich/', text: 'Städte nebeneinander' },
  { href: '/vergleich/erkunden/', text: 'Selbst vergleichen' },
  ...((await loadProfiled()).length > 0 ? [{ href: PROFILES, text: 'Jede Stadt einzeln' }] : []),
];
