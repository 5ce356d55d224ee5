/** What every page says that tells where numbers come from. */

/** Title and description. */
export const ORIGIN_FRAME = {
  title: (what: string): string => `Woher die Zahlen kommen: ${what}`,
  description: (what: string): string =>
    `${what}: aus welchen Zellen welcher Datei die Zahlen stammen, und wie sie gerechnet sind.`,
} as const;

/** Above the records of a table. */
export const RECORDS = {
  none: 'Dazu liegen hier keine Daten vor.',
  /** With a link to the description of the table. */
  read: {
    before:
      'Was in unserer Datei steht, ist Zeichen für Zeichen abgebildet; der Datensatz zählt ab der ersten Zeile unter der Kopfzeile. Was die Spalten bedeuten, sagt die ',
    link: 'Beschreibung der Tabelle',
    after: '.',
  },
  sums: 'Summen',
} as const;

/** What a number rests on. */
export const GROUND = {
  order: (count: number): string => `Die ${count} Werte, der höchste zuerst`,
  /** On paper, where a line above has them already. */
  above: (name: string): string => `, stehen bei „${name}“.`,
  emptyRecords: 'Die Datensätze in ',
  noneEmpty: 'Keine Zelle ist leer.',
  empty: 'So viele Zellen sind leer.',
  /** Where the numbers at one place of all formulas of a table stand. */
  place: (at: number, file: string, column: string): string =>
    `${GROUND.places[at]} Zahl jeder Rechnung: data/${file}, Spalte ${column}`,
  places: ['Erste', 'Zweite', 'Dritte'],
} as const;

/** Behind a number that is the sum of the list below it. */
export const SUM_OF = ', die Summe von:';
