import { allEntries } from '../entries.ts';
import type { Kennzahl } from '../queries.ts';

/** The page that shows the single figures of a topic. */
const TOPIC_PAGE: Readonly<Record<string, { text: string; href: string }>> = {
  ausgaben: { text: 'Ausgaben nach Bereich', href: '/kennzahlen/ausgaben-nach-bereich/' },
  steuern: { text: 'Hebesätze', href: '/kennzahlen/hebesaetze/' },
  schulden: { text: 'Schulden', href: '/kennzahlen/schulden/' },
  ergebnis: { text: 'Jahresergebnis', href: '/kennzahlen/ergebnis/' },
  haushalt: { text: 'Jahresergebnis', href: '/kennzahlen/ergebnis/' },
  bevoelkerung: { text: 'Kennzahlen', href: '/kennzahlen/' },
  digitalisierung: { text: 'Zahlen zur Digitalisierung', href: '/digitalisierung/zahlen/' },
  aufgaben: { text: 'Abgleiche', href: '/daten/abgleiche/' },
  beteiligung: { text: 'Bürgerhaushalt', href: '/haushalt/buergerhaushalt/' },
  buergerhaushalt: { text: 'Bürgerhaushalt', href: '/digitalisierung/versprechen/' },
  zuschuss: { text: 'Investitionen', href: '/investitionen/' },
};

/** Back to the page that shows an indicator. */
export async function placeOf({ kennzahl, name, thema }: Kennzahl): Promise<{ text: string; href: string }> {
  const entry = (await allEntries()).find((one) => one.kennzahl === kennzahl && !one.plan);
  if (entry) return { text: name, href: entry.href };
  return TOPIC_PAGE[thema] ?? { text: 'Kennzahlen', href: '/kennzahlen/' };
}
