import { publishedTables } from '../engine/published.ts';
import type { Section } from '../ui/navigation.ts';
import { DATA_FRAME } from '../words/de/data/overview.ts';

/** The pages on the data, and how to ask and follow them. */
export const DATA_SECTIONS: readonly Section[] = [
  { href: '/daten/', text: DATA_FRAME.download },
  { href: '/daten/sql/', text: DATA_FRAME.sql },
  { href: '/eigener-haushalt/', text: DATA_FRAME.own },
  { href: '/daten/quellen/', text: DATA_FRAME.sourcesPage },
  { href: '/daten/aenderungen/', text: DATA_FRAME.changes },
  { href: '/daten/archiv/', text: DATA_FRAME.archive },
  ...(publishedTables().some(({ name }) => name === 'abgleiche')
    ? [{ href: '/daten/abgleiche/', text: DATA_FRAME.agreements }]
    : []),
  { href: '/daten/korrekturen/', text: DATA_FRAME.corrections },
];
