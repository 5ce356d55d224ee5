/** The pages tell of the Ergebnishaushalt; other parts are in the tables, and named as left out on the pages. */
export const TOLD_PART = 'ergebnis';

/** How the parts of a budget are called. */
export const PART_NAME: Readonly<Record<string, string>> = {
  ergebnis: 'Ergebnishaushalt',
  finanz: 'Finanzhaushalt',
  verwaltung: 'Verwaltungshaushalt',
  vermoegen: 'Vermögenshaushalt',
};
