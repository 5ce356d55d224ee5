import type { Klassifikation } from '../schema/tables.ts';

/** How one comes into the budget by each classification: the page, what it is called beside the others, and in a path. */
export const WAYS_IN: Readonly<
  Record<
    Klassifikation,
    { readonly href: string; readonly frage: string; readonly name: string; readonly pfad: string }
  >
> = {
  aufgabe: { href: '/haushalt/', frage: 'Wofür', name: 'Aufgabe', pfad: 'Aufgaben' },
  art: { href: '/haushalt/art/', frage: 'Welche Art', name: 'Art', pfad: 'Arten' },
  organisation: { href: '/haushalt/organisation/', frage: 'Wer', name: 'Organisation', pfad: 'Organisation' },
};
