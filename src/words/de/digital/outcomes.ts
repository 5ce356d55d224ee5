/** What came of a project, and what the newest source says to the question whether one could apply online. */

/** In full, behind a name. */
export const OUTCOMES = {
  gekommen: 'gekommen',
  spaeter: 'gekommen, aber nach dem Termin',
  teilweise: 'zum Teil',
  'nicht-zum-termin': 'nach dem Termin noch in Arbeit',
  verschoben: 'auf später verschoben',
  gestoppt: 'gestoppt',
  verfehlt: 'zum Termin nicht da',
  'mit-ziel-verfehlt': 'zum Termin des Ziels, zu dem es gehört, nicht da',
  pruefauftrag: 'Ausschuss empfiehlt einen Prüfauftrag',
  'in-arbeit': 'in Arbeit, kein Termin',
  offen: 'erwähnt, aber nicht, wie weit es ist',
  'zu-frueh': 'kein Beleg gefunden; der Termin liegt nach dem letzten Papier der Stadt',
  'kein-beleg': 'kein Beleg gefunden',
} as const;

/** What a reader can choose. */
export const RESULT_NAMES = {
  da: 'gekommen',
  spaet: 'nach dem Termin',
  teils: 'zum Teil',
  nicht: 'nicht, oder nicht zum Termin',
  unbekannt: 'unbekannt',
} as const;

/** Could one apply online? */
export const ANSWER_NAMES = {
  ja: 'ja, laut Papier oder Bericht',
  verzeichnet: 'als Onlinedienst genannt',
  angekuendigt: 'angekündigt',
  nein: 'nein oder nicht ganz',
  untold: 'genannt, aber ohne Aussage dazu',
} as const;

/** The same in a table. */
export const ANSWERS_SHORT = {
  ja: 'ja',
  nein: 'nein',
  untold: 'nicht gesagt',
  level: (level: number): string => `Stufe ${level}, `,
  angekuendigt: 'angekündigt',
  verzeichnet: 'Onlinedienst genannt',
} as const;
