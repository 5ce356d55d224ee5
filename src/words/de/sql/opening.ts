/** What the page of questions in SQL says while its database is opened. A file of its own: it comes with the page, the other words with the editor. */
export const SQL_OPENING = {
  loading: 'Datenbank und Editor werden geladen …',
  failed: (reason: string): string =>
    `Die Datenbank ließ sich nicht öffnen. ${reason} Ein neuer Versuch hilft vielleicht; die Antworten unten und die Tabellen als Datei gehen auch ohne.`,
  brokenLink:
    'Dieser Link ist beschädigt: Er enthält keine lesbare Frage. Vielleicht wurde er beim Weitergeben gekürzt.',
} as const;
