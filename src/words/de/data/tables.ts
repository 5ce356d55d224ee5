/** The pages of a table, a dataset and a source, and their parts. */
import { number } from '../../../text/format.ts';

/** The columns of a table. */
export const COLUMNS_TABLE = {
  heading: 'Spalten',
  label: (table: string): string => `Spalten der Tabelle ${table}`,
  caption: (key: string): string => `Schlüssel einer Zeile: ${key}. Eine leere Zelle heißt: fehlt, nie 0.`,
  column: 'Spalte',
  kind: 'Art',
  meaning: 'Bedeutung',
  unit: (unit: string): string => `Einheit: ${unit}`,
  optional: 'darf leer sein',
  required: 'nie leer',
  values: (values: string): string => `Erlaubt: ${values}`,
  form: 'Form:',
  explained: 'Erklärt in',
} as const;

/** The page of a dataset. */
export const DATASET_PAGE = {
  publishers: 'Herausgeber der Quellen',
  noLicence: 'keine Angabe',
  title: (title: string): string => `Datensatz: ${title}`,
  description: (title: string): string =>
    `Der Datensatz „${title}“ zum Herunterladen: Quellen, Lizenz, Spalten und Beispiele.`,
  about: (title: string, text: string, tables: string): string =>
    `${title}. ${text} Aufbereitet als Tabelle ${tables}.`,
  table: (table: string, rows: string): string => `Tabelle ${table}: ${rows}`,
  row: (title: string, row: string): string => `${title}. Eine Zeile ist ${row}. Alles über die`,
  tableLink: (table: string): string => `Tabelle ${table}`,
  kinds: 'Status und Art der Zahlen',
  fold: 'Spalten, Beispiele, wie man sie lädt und was man wissen muss',
  ofTable: (table: string): string => `: Tabelle ${table}`,
} as const;

/** Files with the same rows. */
export const FILES_LIST = {
  someUnlicensed: (sources: number, unlicensed: number): string =>
    `Von ${number(sources)} Quellen ${unlicensed === 1 ? 'nennt eine' : `nennen ${number(unlicensed)}`} keine Lizenz; welche, steht in der Liste der Quellen.`,
  unlicensed: (sources: number): string => `${sources === 1 ? 'Die Quelle nennt' : 'Die Quellen nennen'} keine Lizenz.`,
  unclear: 'Lizenz ungeklärt.',
  clarify: (which: string): string => `${which} Vor einer Weiterverwendung ist die Lizenz beim Herausgeber zu klären.`,
} as const;

/** Rows as they stand in the file. */
export const EXAMPLES = {
  heading: 'Beispiele',
  label: (table: string): string => `Beispiele aus der Tabelle ${table}`,
  caption: 'Zeilen, wie sie in der CSV-Datei stehen: die erste, die mittlere, die letzte',
  column: 'Spalte',
  row: (at: string): string => `Zeile ${at}`,
  empty: 'leer',
} as const;

/** In which file stands what. */
export const FIND_KEY_FIGURE = {
  heading: 'In welcher Datei steht welche Kennzahl?',
  find: 'Kennzahl finden',
  label: 'Kennzahlen und ihre Dateien',
  caption: 'Je Kennzahl: die Quellen mit ihren Werten, ihre Jahre und die Datei',
  keyFigure: 'Kennzahl',
  where: 'Quelle, Jahre, Datei',
} as const;

/** On the page of the table of grants. */
export const GRANTS_TABLE = {
  heading: 'Wer Geld bekommt, soweit bekannt',
  begin: 'Zum Lesen und Suchen, mit einer Seite je Empfänger:',
  link: 'Zuwendungen',
  end: '. Menschen stehen nie mit Namen darin.',
} as const;

/** The key figures that rest on a source. */
export const SOURCE_KEY_FIGURES = {
  heading: 'Kennzahlen aus dieser Quelle',
  caption: 'Je Kennzahl: Einheit, Art, Jahre, Zahl der Regionen und der Werte',
  regions: 'Regionen',
  values: 'Werte',
} as const;

/** How the files are loaded. */
export const LOADING = {
  heading: 'So lädt man sie',
  spreadsheet: 'Excel, LibreOffice (deutsch)',
  open: (guesses: boolean): string =>
    `mit Doppelklick öffnen: Umlaute, Spalten und Kommas stimmen.${guesses ? '' : ' Das Programm verändert dabei keine Zelle.'}`,
  zeros: (columns: string): string =>
    `In ${columns} steht Text, den das Programm für eine Zahl hält: Nullen am Anfang fallen weg.`,
  days: (columns: string): string => `Aus ${columns} kann Excel ein Datum machen.`,
  unchanged:
    ' Unverändert bleibt alles so: in Excel „Daten“, „Aus Text/CSV“ und für diese Spalten die Art Text wählen; in LibreOffice beim Öffnen einstellen, dass Werte in Anführungszeichen Text sind.',
  folder: 'Jeweils in dem Ordner, in dem die heruntergeladene Datei liegt.',
  libreOffice: 'Tabelle ohne veränderte Kennungen (LibreOffice auf der Befehlszeile)',
} as const;

/** The sources of a table, and all sources. */
export const SOURCES_LIST = {
  noSource: 'Die Zeilen nennen keine eigene Quelle. Ihre Bezeichnungen stammen aus den Plänen, die sie verwenden.',
  asOf: (day: string): string => `Stand ${day}`,
  cite: (size: string): string => `(${size}). Zitieren:`,
  heading: 'Quellen dieser Tabelle',
  all: 'Alle Quellen',
  find: 'Quelle finden',
  caption: 'Nach Herausgeber; der Titel führt zur Seite der Quelle mit allem, was auf ihr beruht',
  source: 'Quelle',
  state: 'Stand',
} as const;

/** The page of a source. */
export const SOURCE_PAGE = {
  notSaid: 'nicht angegeben',
  notKept: 'nicht festgehalten',
  noAddress: 'Zu dieser Quelle haben wir keine Adresse.',
  lead: (count: number, rows: string): string =>
    `${rows} unserer Daten ${count === 1 ? 'beruht' : 'beruhen'} auf dieser Quelle.`,
  leadNone: 'Eine Quelle, auf die diese Seite verweist.',
  title: (title: string, key: string): string => `Quelle: ${title} (${key})`,
  description: (title: string, publisher: string): string =>
    `Was auf der Quelle „${title}“ (${publisher}) beruht, unter welcher Lizenz, als Datei.`,
  about: (title: string, publisher: string): string => `${title}. Herausgeber: ${publisher}. Aufbereitet als Tabelle.`,
  sources: 'Quellen',
  file: (name: string): string => `Gelesene Datei: ${name}`,
  fingerprint: ', SHA-256',
  licenceText: 'Text der Lizenz',
  onIt: 'Was darauf beruht',
  nothing: 'Keine Zahl dieser Seite steht unter dieser Quelle.',
  inDataset: 'Im Datensatz',
  table: (table: string, rows: string): string => `Tabelle ${table}, ${rows}`,
  more: (table: string): string => `Spalten, Beispiele, Grenzen der Tabelle ${table}`,
  fetched: 'Abgerufen',
} as const;

/** The page of a table. */
export const TABLE_PAGE = {
  title: (table: string): string => `Tabelle ${table}`,
  description: (table: string, row: string): string => `Die Tabelle ${table}: Eine Zeile ist ${row}.`,
  changed: 'Datei zuletzt geändert',
  noRows: 'noch ohne Zeilen',
  ours: 'von uns zusammengestellt, keine Lizenz angegeben',
  about: (of: { site: string; text: string; places: string; years: string | null; columns: string }): string =>
    `${of.site}: ${of.text} ${of.places ? `Gebiet: ${of.places}. ` : ''}${of.years ? `Jahre: ${of.years}. ` : ''}Spalten: ${of.columns}.`,
  row: (row: string): string => `Eine Zeile ist ${row}.`,
  without: 'Oder ohne Herunterladen:',
  ask: (table: string): string => `die Tabelle ${table} in SQL fragen`,
  inBrowser: (size: string): string => `, im Browser (lädt etwa ${size}).`,
  tooLarge: 'Für eine einzelne CSV- oder JSON-Datei ist die Tabelle zu groß. Als CSV gibt es sie',
  bySource: 'je Quelle',
  byDataset: 'je Datensatz',
  keyFigureBegin: '; wo eine Kennzahl steht, sagt die',
  keyFigureLink: 'Liste der Kennzahlen',
  someRows: (rows: string): string =>
    `Die Dateien enthalten ${rows}: Zahlen, deren Quelle keine Lizenz nennt, gibt es hier nicht als Datei.`,
  terms: 'Status und Lizenz',
  termsNoRows: 'Noch ohne Zeilen. Für jede Zeile gilt die Lizenz ihrer Quelle.',
  termsOurs: 'Von uns zusammengestellt; eine Lizenz ist nicht angegeben.',
  wholeSource: 'Die Zeilen nennen keine eigene Quelle; die Tabelle als Ganzes hat diese.',
} as const;

/** What is said of the rows of a table. */
export const TABLE_FACTS = {
  span: (from: number | undefined, to: number | undefined): string => `${from} bis ${to}`,
  licence: (licence: string | null, rows: string): string =>
    `Lizenz ${licence ?? 'nicht angegeben (ungeklaert)'}: ${rows}`,
  empty: (rows: string, column: string): string => `In ${rows} ist ${column} leer: Die Zahl fehlt, sie ist nicht 0.`,
  noKind: 'Ohne Angabe der Art',
} as const;

/** What the search says of the data. */
export const DATA_SEARCH = {
  page: 'Seite',
  dataset: 'Datensatz',
  correctionOf: (table: string, column: string): string => `Korrektur: ${table}, ${column}`,
  correction: 'Korrektur',
} as const;
