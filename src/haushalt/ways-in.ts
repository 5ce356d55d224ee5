import type { Klassifikation } from '../schema/values.ts';

/** How one comes into the budget by each classification: the page below the root of a part, what it is called beside the others, and in a path. */
export const WAYS_IN: Readonly<
  Record<
    Klassifikation,
    { readonly seite: string; readonly frage: string; readonly name: string; readonly pfad: string }
  >
> = {
  aufgabe: { seite: '', frage: 'Wofür', name: 'Aufgabe', pfad: 'Aufgaben' },
  art: { seite: 'art/', frage: 'Welche Art', name: 'Art', pfad: 'Arten' },
  organisation: { seite: 'organisation/', frage: 'Wer', name: 'Organisation', pfad: 'Organisation' },
};
