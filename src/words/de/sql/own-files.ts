/** A visitor's own file as a table of the SQL page. */
import { number } from '../../../text/format.ts';

/** The files that were taken. */
export const OWN_TABLES = {
  rows: (count: number, columns: string): string =>
    ` mit ${number(count)} ${count === 1 ? 'Zeile' : 'Zeilen'}: ${columns} `,
  reading: 'Die Datei wird gelesen …',
  noTable: (reason: string): string => `So wird daraus keine Tabelle. ${reason}`,
  blank: (count: number): string => `, dazu ${number(count)} leere Zeilen, die wegbleiben`,
  kind: (column: string): string => `Art der Spalte ${column}`,
  twoEmpty: 'zwei leere Felder',
  twice: (name: string): string => `„${name.slice(0, 40)}“ zweimal`,
  numbered: (found: string, empty: boolean): string =>
    ` In der ersten Zeile ${empty ? 'stehen' : 'steht'} ${found}; solche Spalten bekommen eine Nummer.`,
  asData: (found: string, empty: boolean): string =>
    ` Die erste Zeile gilt hier als Daten, weil in ihr ${found} ${empty ? 'stehen' : 'steht'}. Sind es doch Namen, bitte das Kästchen darüber ankreuzen; gleiche Namen bekommen dann eine Nummer.`,
} as const;

/** Why a file is no table. */
export const OWN_FILE = {
  tooLarge: 'Die Datei ist größer als 50 MB.',
  empty: 'Die Datei ist leer.',
  columns: (most: number): string => `Mehr als ${most} Spalten.`,
  rows: 'Mehr als eine Million Zeilen.',
  encoding: (name: string): string => `Die Datei passt nicht zum Zeichensatz ${name}.`,
  cell: (cell: string, column: string, kind: string): string =>
    `„${cell}“ in der Spalte „${column}“ ist keine Angabe der Art ${kind}.`,
  unread: 'Der Browser konnte die Datei nicht lesen.',
  openQuote: 'Ein Anführungszeichen wird bis zum Ende der Datei nicht geschlossen.',
  behindQuote: 'Hinter einem schließenden Anführungszeichen steht noch Text.',
  width: (own: number, first: number): string => `${own} Spalten statt ${first} wie in der ersten Zeile.`,
  longLine: 'Mehr als 40.000 Zeichen in einer Zeile der Tabelle.',
  controlSign: 'Ein Steuerzeichen, das in keinem Text steht. Stimmt der Zeichensatz?',
  line: (line: number, reason: string): string => `Zeile ${line}: ${reason}`,
  integer: 'ganze Zahl',
} as const;

/** The form that takes a file. */
export const OWN_TABLES_FORM = {
  heading: 'Eigene CSV-Datei dazunehmen',
  choose: 'Datei wählen oder hierher ziehen',
  where:
    'Die Datei wird nur in diesem Browser gelesen und an niemanden geschickt. Immer eine, bis 50 MB. Mit dem Schließen der Seite ist sie wieder weg.',
  read: 'So wurde die Datei gelesen. Was nicht stimmt, lässt sich hier ändern.',
  encoding: 'Zeichensatz',
  delimiter: 'Trennzeichen',
  mark: 'Dezimalzeichen',
  comma: 'Komma: 1.234,5',
  point: 'Punkt: 1,234.5',
  name: 'Name in SQL',
  header: 'Die erste Zeile enthält die Namen der Spalten',
  replaced: 'Eine eigene Tabelle dieses Namens gibt es schon; sie wird ersetzt.',
  rows: 'Erste Zeilen der Datei',
  create: 'Als Tabelle anlegen',
  discard: 'Verwerfen',
} as const;
