import { publishedTables } from '../engine/published.ts';
import type { Section } from '../ui/navigation.ts';

/** The pages on the data, and how to ask and follow them. */
export const DATA_SECTIONS: readonly Section[] = [
  { href: '/daten/', text: 'Herunterladen' },
  { href: '/daten/sql/', text: 'Fragen in SQL' },
  { href: '/eigener-haushalt/', text: 'Eigener Haushalt' },
  { href: '/daten/quellen/', text: 'Quellen' },
  { href: '/daten/aenderungen/', text: 'Änderungen' },
  { href: '/daten/archiv/', text: 'Frühere Stände' },
  ...(publishedTables().some(({ name }) => name === 'abgleiche')
    ? [{ href: '/daten/abgleiche/', text: 'Abgleiche' }]
    : []),
  { href: '/daten/korrekturen/', text: 'Korrekturen' },
];
