/** What is said of a question as a whole: that there is none, that only its last part is answered, that it did not run. */
import { number } from '../../../text/format.ts';

export const SQL_MESSAGES = {
  empty:
    'Hier steht noch keine Frage. Zum Anfangen: eine der Fragen weiter unten, oder SELECT * FROM mit dem Namen einer Tabelle.',
  onlyLast: (parts: number): string => ` Gezeigt wird nur, was die letzte von ${number(parts)} Anweisungen antwortet.`,
  noAnswer: (reason: string): string =>
    `Die Datenbank antwortet nicht. ${reason} Die nächste Frage versucht es noch einmal.`,
  noKeyword: (word: string, keyword: string): string =>
    `„${word}“ ist hier kein Schlüsselwort. Gemeint ist vielleicht ${keyword}.`,
} as const;
