import type { Entry, Index } from './entry.ts';

/** An entry with what a test changes. */
export const entry = (k: string, more: Partial<Entry> = {}): Entry => ({ h: `/${k}/`, k, e: '', y: '', ...more });

/** An index of some entries, with the tables that a test needs. */
export const indexOf = (eintraege: readonly Entry[], more: Partial<Index> = {}): Index => ({
  stadt: 'Musterstadt Musterstadts',
  y: 'Ansatz 2030 (Entwurf)',
  eintraege,
  worte: [],
  hinweise: [],
  ...more,
});
