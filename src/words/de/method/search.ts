/** What the search says of the pages on method, and the words that find them. */

/** Kinds of hits. */
export const METHOD_SEARCH = {
  page: 'Seite',
  term: 'Begriff',
} as const;

/** Address, name, what is there, and what else it is looked for by. */
export const METHOD_PAGES: readonly (readonly [string, string, string, string])[] = [
  ['/methodik/', 'Methodik', 'Wie wir rechnen, und woher die Zahlen kommen', 'Berechnung Rechnung Methode Erklärung'],
  ['/methodik/#begriffe', 'Was die Wörter bedeuten', 'Methodik', 'Begriffe Glossar Lexikon Wörterbuch Ansatz'],
  ['/methodik/#summen', 'Welche Summe ist „der Haushalt“?', 'Methodik', 'interne Verrechnung Haushaltsvolumen'],
  ['/methodik/#fassungen', 'Welche Fassungen', 'Methodik', 'Entwurf beschlossen Nachtrag Planung'],
  ['/methodik/#nullen', 'Nullen, leere Zellen, alte Nummern', 'Methodik', 'fehlende Werte'],
  [
    '/stand/',
    'Stand der Daten',
    'Wie neu die Zahlen sind, und was fehlt',
    'Aktualität aktuell aktualisiert neu neueste veraltet fehlt',
  ],
  [
    '/eigener-haushalt/',
    'Der eigene Haushalt',
    'Die Haushaltsdatei einer anderen Stadt im Browser ansehen',
    'eigene Datei hochladen andere Stadt Gemeinde Excel CSV einlesen',
  ],
  ['/impressum/', 'Impressum', 'Wer diese Seite verantwortet', 'Kontakt Betreiber Herausgeber Anschrift Mail'],
  ['/datenschutz/', 'Datenschutz', 'Diese Seite sammelt nichts über ihre Leser', 'Cookies Tracking IP-Adresse'],
  ['/leichte-sprache/', 'Leichte Sprache', 'Was die Seite ist, in Leichter Sprache', 'einfach leicht verständlich'],
  ['/barrierefreiheit/', 'Barrierefreiheit', 'Wie zugänglich diese Seite ist', 'Screenreader Tastatur'],
];
