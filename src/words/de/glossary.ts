/** The page of all words that are explained. */

/** Titles and first sentences. */
export const GLOSSARY_PAGE = {
  title: 'Glossar',
  description: (n: number): string => `${n} Wörter aus Haushalt, Steuern und Verwaltung in Alltagssprache.`,
  heading: 'Was die Wörter bedeuten',
  lead: (n: number): string =>
    `${n} Wörter aus Haushalt, Steuern und Verwaltung in Alltagssprache. Auf den Seiten lassen sie sich antippen.`,
  english: 'Englisch:',
  source: 'Quelle:',
  table: 'Als Tabelle zum Mitnehmen:',
  method: '. Wie gerechnet wird, steht unter',
  methodLink: 'Methodik',
  kind: 'Begriff',
} as const;
