/** The editor for questions in SQL: its labels, and what it says while it works. */
import { number } from '../../../text/format.ts';

/** The panel around the editor. */
export const SQL_PANEL = {
  question: 'Frage',
  keys: 'Strg + Enter führt aus. Vorschläge für Tabellen und Spalten kommen beim Tippen: mit den Pfeilen und Enter wählen, mit Escape schließen. Tab verlässt das Feld.',
  run: 'Ausführen',
  stop: 'Anhalten',
  answer: 'Antwort',
  noTable:
    'Diese Antwort liest keine veröffentlichte Tabelle: Ihre Werte stammen aus der Frage selbst oder aus einer eigenen Datei.',
  answerLabel: 'Antwort als Tabelle',
  pages: 'Blättern',
  first: 'Anfang',
  back: 'Zurück',
  next: 'Weiter',
  last: 'Ende',
  cut: 'Hier gekürzt oder gerundet; die CSV-Datei hat alle Zeichen und Stellen.',
  csv: 'Als CSV',
  copyLink: 'Link zu dieser Frage kopieren',
  chart: 'Als Diagramm',
  form: 'Form',
  axis: 'Beschriftung oder Jahr',
  value: 'Wert',
  rows: 'Reihen nach',
  chartSvg: 'Diagramm als SVG',
  history: 'Verlauf',
  historyText: 'Die letzten Fragen stehen nur in diesem Browser, auf diesem Gerät.',
  historyDelete: 'Verlauf löschen',
} as const;

/** Questions to begin with, with their answers. */
export const SQL_QUESTIONS = {
  fold: (count: number, shown: number): string =>
    `Antwort (${count > shown ? `die ersten ${shown} von ${number(count)} Zeilen` : `${count} Zeilen`}) und SQL`,
  answer: (title: string): string => `Antwort: ${title}`,
  none: 'Die veröffentlichten Tabellen haben dazu keine Zeile.',
  sql: (title: string): string => `SQL: ${title}`,
} as const;

/** The list of tables. */
export const SQL_TABLES = {
  integer: 'ganze Zahl',
  rows: (count: string): string => `${count} Zeilen`,
  row: (row: string): string => `Eine Zeile ist ${row}.`,
  more: 'Mehr',
  moreOf: (table: string): string => `zur Tabelle ${table}`,
  show: 'Erste Zeilen zeigen',
  showOf: (table: string): string => `von ${table}`,
  optional: ', kann leer sein',
  values: (values: string): string => `Werte: ${values}`,
  joins: 'verbindet mit',
} as const;

/** What is said of an answer. */
export const SQL_ANSWER = {
  lost: 'Diese Seite der Antwort ließ sich nicht lesen; die Frage bitte noch einmal ausführen.',
  range: (from: number, to: number, all: number): string => `${number(from)} bis ${number(to)} von ${number(all)}`,
  writing: 'Die Datei wird geschrieben …',
  gone: 'Die Antwort ist nicht mehr da; die Frage bitte noch einmal ausführen.',
  tooMany: (rows: number): string =>
    `Die Antwort hat mehr als ${number(rows)} Zeilen; behalten sind die ersten ${number(rows)}. Für alle: enger fragen, oder die ganze Tabelle als Datei laden.`,
} as const;

/** What is said of the chart of an answer. */
export const SQL_CHART = {
  failed: 'Dieses Diagramm ließ sich nicht zeichnen; die Frage bitte noch einmal ausführen.',
  first: (rows: number): string => `Gezeichnet sind die ersten ${number(rows)} Zeilen.`,
  gaps: (count: number): string =>
    count === 1 ? 'Ein Wert fehlt und ist eine Lücke.' : `${number(count)} Werte fehlen und sind Lücken.`,
  noNumbers: 'Für ein Diagramm braucht die Antwort eine Spalte mit Zahlen.',
  title: (value: string | undefined, by: string | undefined): string => `${value} nach ${by}`,
} as const;

/** How an answer is cited. */
export const SQL_CITE = {
  own: (files: string): string => `Eigene Datei der Fragenden: ${files}`,
  noTable: 'Keine veröffentlichte Tabelle gelesen',
  renamed: (names: string): string => `In der Frage selbst bestimmt: ${names}`,
  whole: (site: string, rest: string, address: string, day: string): string =>
    `Eigene Abfrage in „${site}“. ${rest}. ${address}, abgerufen am ${day}.`,
  status: (name: string, status: string): string => `„${name}“ (Status: ${status})`,
  noLink: (page: string): string => `${page} (die Frage ist beizulegen)`,
  withButton: (page: string): string => `${page} (mit dem Knopf „Link zu dieser Frage kopieren“)`,
  more: (shown: string, n: string): string => `${shown} und ${n} weitere`,
  fingerprint: (table: string, sha: string): string => `${table} (Prüfsumme ${sha})`,
  source: (names: string): string => `Quelle: ${names}`,
  stand: (day: string): string => `Stand: ${day}`,
} as const;

/** What the editor says while it works. */
export const SQL_EDITOR = {
  waiting: 'wartet auf die Datenbank …',
  running: 'läuft …',
  runningFor: (seconds: number): string => `läuft seit ${number(seconds)} s …`,
  noRows: (took: string, further: string): string =>
    `Ausgeführt in ${took}, ohne Zeilen als Antwort. Was CREATE anlegt, gilt für diese eine Ausführung: Die Frage danach gehört in denselben Text.${further}`,
  rows: (count: number, took: string, further: string): string =>
    `${number(count)} ${count === 1 ? 'Zeile' : 'Zeilen'} in ${took}.${further}`,
  cite: (citation: string): string => `Zitieren: ${citation}`,
  stopped: 'Angehalten. Die Datenbank startet dafür neu, mit allen Tabellen; die nächste Frage wartet kurz darauf.',
  place: (line: number, column: number): string => `Zeile ${line}, Zeichen ${column}: `,
  stopping: 'wird angehalten …',
  linkTooLong: 'Diese Frage ist für einen Link zu lang; ihr Text lässt sich kopieren.',
  noCopy: 'Kopieren geht hier nicht; der Link steht in der Adresszeile.',
  deleted: 'Auswahl gelöscht',
  completions: 'Vorschläge',
  label: 'SQL-Frage. Strg und Enter führt aus, Tab verlässt das Feld.',
  inTables: (tables: number): string => `in ${tables} Tabellen`,
} as const;
