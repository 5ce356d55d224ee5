/** What is said beside a single published figure. */

/** Its kind, its columns in the download, and the line below its name. */
export const STATED_FIGURE = {
  draft: 'Entwurf',
  corners: 'Eckwerte',
  promise: 'Zusage',
  unknown: 'keine Angabe',
  sourceDate: 'Stand der Quelle',
  asOf: (date: string): string => `Stand ${date}`,
  noDate: 'Stand nicht angegeben',
} as const;
