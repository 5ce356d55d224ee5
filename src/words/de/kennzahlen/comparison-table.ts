/** What the tables of the comparison say; the script that shows one more city holds it too. */

/** Captions and columns of the table of a card, and of all of them. */
export const COMPARISON_TABLE = {
  unknown: 'keine Angabe',
  points: ' (Prozentpunkte)',
  perHead: 'je Einwohner',
  unlike: (city: string | undefined, unit: string): string => `gegenüber ${city}${unit}`,
  total: 'Euro insgesamt',
  caption: (city: string | undefined): string => `${city} und die Vergleichsstädte`,
} as const;
