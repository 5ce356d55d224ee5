/** Why a question in SQL is not even tried. */

/** By what is wrong with its text. */
export const SQL_REFUSALS = {
  createName: 'So geschriebene Namen nimmt CREATE hier nicht an.',
  taken: (name: string | undefined): string =>
    `„${name}“ heißt hier schon eine Tabelle; CREATE kann sie hier nicht ersetzen. Was die Frage selbst anlegt, braucht einen anderen Namen.`,
  explain: 'Hinter EXPLAIN steht hier nur eine Abfrage: SELECT, WITH, FROM oder PIVOT.',
  long: 'Diese Frage ist länger als 40.000 Zeichen. Eine lange Liste gehört in eine eigene CSV-Datei, die sich dazunehmen lässt.',
  writes: (word: string): string =>
    `${word} geht hier nicht: Die veröffentlichten Tabellen werden nur gelesen. Eine eigene Tabelle aus anderen macht CREATE TABLE … AS SELECT …; sie gilt für diese eine Ausführung.`,
  begins: (word: string): string =>
    `Mit „${word}“ beginnt hier keine Frage. Möglich sind SELECT, WITH, FROM, PIVOT, DESCRIBE, SHOW, SUMMARIZE, EXPLAIN und CREATE.`,
  openText: 'Dieser Text in Hochkommas wird nicht geschlossen.',
  openName: 'Dieser Name in Anführungszeichen wird nicht geschlossen.',
  openBracket: 'Diese Klammer wird nicht geschlossen.',
  openComment: 'Dieser Kommentar wird nicht geschlossen.',
  deep: 'So tief verschachtelte Klammern versteht die Datenbank nicht.',
  noBracket: 'Diese Klammer schließt nichts: Eine öffnende fehlt.',
} as const;
