/** The page in Leichte Sprache around its parts. */

/** Its title, and that nobody has tested it yet. */
export const EASY_PAGE = {
  title: 'Leichte Sprache',
  description: 'Diese Seite in Leichter Sprache: was sie ist, woher das Geld der Stadt kommt, was Schulden sind.',
  untested: 'Diesen Text haben Menschen mit Lern-Schwierigkeiten noch nicht geprüft.',
} as const;
