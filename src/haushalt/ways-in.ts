import type { Klassifikation } from '../schema/values.ts';
import { WAY_NAMES } from '../words/de/haushalt/pages.ts';

/** How one comes into the budget by each classification: the page below the root of a part, what it is called beside the others, and in a path. */
export const WAYS_IN: Readonly<
  Record<
    Klassifikation,
    { readonly seite: string; readonly frage: string; readonly name: string; readonly pfad: string }
  >
> = {
  aufgabe: { seite: '', ...WAY_NAMES.aufgabe },
  art: { seite: 'art/', ...WAY_NAMES.art },
  organisation: { seite: 'organisation/', ...WAY_NAMES.organisation },
};
