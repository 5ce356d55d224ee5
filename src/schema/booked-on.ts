import type { Klassifikation } from './values.ts';

/** The columns of the familiar files that say on which entry of each classification a row of `haushalt` is booked, the finest first. */
export const FAMILIAR_COLUMNS: Readonly<Record<Klassifikation, readonly string[]>> = {
  aufgabe: ['unterprodukt', 'produkt'],
  art: ['konto'],
  organisation: ['fachbereich'],
};

/**
 * The number of the finest entry that a row of `haushalt` is booked on: what its file says in the column of the classification,
 * or else in the familiar ones. '' where it says nothing.
 */
export const bookedOn = (klassifikation: Klassifikation, cell: (column: string) => string | null): string =>
  [klassifikation, ...FAMILIAR_COLUMNS[klassifikation]].map(cell).find(Boolean) ?? '';
