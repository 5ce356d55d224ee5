/** What was understood of a file, what is asked of its reader, and what is being done with it. */
import { number } from '../../../text/format.ts';

/** What everything taken from a file says of itself. */
export const OWN_MARK = {
  unchecked: 'Eigene Datei, nicht geprüft, nicht veröffentlicht',
} as const;

/** What is being done with the file, and what did not work. */
export const OWN_WORK = {
  failed: 'Das ging nicht.',
  gaveUp:
    'Der Browser hat das Lesen abgebrochen; vermutlich reicht sein Speicher für diese Datei nicht. „npm run import“ liest sie auf dem eigenen Rechner.',
  tooLarge: (megabytes: number): string =>
    `Die Datei ist größer als ${number(megabytes)} MB. So große liest die Seite nicht; „npm run import“ hat keine solche Grenze.`,
  reading: (names: string): string => `${names} wird gelesen …`,
  noSums: 'Noch keine Summen: Erst die Frage oben beantworten.',
  again: 'Die Datei wird mit dieser Angabe neu gelesen …',
  map: 'Die Karte wird gezeichnet …',
  packing: 'Der Datensatz wird gepackt …',
  unclearSum: 'Das ist keine Summe, die sich eindeutig lesen lässt. Gut ist etwa 675.680.300,00.',
  report: 'Die HTML-Datei wird geschrieben …',
  table: 'Die Tabelle wird geschrieben …',
  stopped: 'Angehalten. Die Datei ist nicht gelesen.',
} as const;

/** What opens on demand. */
export const OWN_ROOMS = {
  noEngine: 'Das Programm der Datenbank kam nicht an.',
  loading: 'wird geladen …',
  failed: (reason: string): string => `Das ließ sich nicht öffnen. ${reason}`,
  engine: (done: number, all: number): string =>
    `Die Datenbank wird geladen: ${number(done / 1e6, 1)} von ${number(all / 1e6, 1)} MB (entpackt)`,
  questions: 'Fragen zum Anfangen',
  tables: 'Die Tabellen:',
} as const;

/** What an answer would make of the file. */
export const OWN_ANSWER = {
  unreadable: 'So lässt sich die Datei nicht lesen.',
  noSum: 'noch keine Summe',
} as const;

/** The questions that only a person can answer. */
export const OWN_QUESTIONS = {
  answer: 'Antwort',
  sum: 'Summe',
  result: 'Ergebnishaushalt',
  only: (name: string): string => `nur „${name}“`,
  left: (count: number): string => `Noch ${number(count)} Fragen`,
  one: 'Eine Frage ist offen',
  confirm: 'So ist es',
  total: 'Steht die Summe im gedruckten Plan? Dann lässt sie sich hier vergleichen.',
  agrees: (sums: string): string => `Stimmt überein: ${sums}.`,
  wrong: (sums: string): string => `Stimmt nicht überein. ${sums}`,
  inPlan: 'im Plan steht',
  compare: 'Vergleichen',
} as const;

/** How the tables of a file were read. */
export const OWN_READ = {
  kind: 'Plan oder Ergebnis',
  direction: 'Ertrag oder Aufwand',
  part: 'Teil des Haushalts',
  left: 'bleibt weg',
  charts: (count: string): string => `; die Konten passen zu ${count} Kontenrahmen`,
  chart: (name: string): string => `; Kontenrahmen ${name}`,
  records: (count: string, direction: string): string => `${count} Datensätze. Ertrag oder Aufwand: ${direction}`,
  open: 'noch offen',
  label: (file: string): string => `Spalten und erste Zeilen von ${file}`,
  caption: (count: string): string => `Die ersten ${count} Datensätze, über jeder Spalte, was sie ist`,
  columnLabel: (column: string): string => `Was die Spalte ${column} ist`,
  nothing: 'Nichts: Jede Zeile der Datei ist gezählt.',
  skipped: (file: string): string => `Nicht gelesen: ${file}`,
  notCounted: 'Nicht mitgezählt',
  several: 'Mehrfach gebucht',
} as const;

/** The whole budget as one file. */
export const OWN_REPORT = {
  title: (files: string): string => `Haushalt aus ${files}`,
  way: (name: string): string => `Nach ${name}`,
  tabTitle: (title: string): string => `${title} – eigene Datei, nicht geprüft`,
  made: (day: string): string =>
    `Erstellt am ${day} im Browser, allein aus dieser Datei. Diese Seite ruft nichts aus dem Netz ab und braucht kein Programm.`,
  reading: 'So wurde die Datei gelesen',
  opened: (shown: number, all: number): string =>
    `Aufgeteilt sind darunter die ${shown} größten von ${number(all)} Einträgen.`,
  records: (count: string, direction: string): string => `${count} Datensätze. Ertrag oder Aufwand: ${direction}.`,
  readAs: 'gelesen als',
  notCounted: 'Nicht mitgezählt',
  cut: (shown: number, all: number, total: boolean): string =>
    `Gezeigt sind die ersten ${shown} von ${number(all)} Zeilen${total ? '; die Summe ist die aller Zeilen' : ''}. Alle stehen in der CSV-Datei und im Datensatz.`,
} as const;

/** What can be taken away. */
export const OWN_TAKE = {
  later:
    'Erst wenn keine Frage mehr offen ist, gibt es alles zum Mitnehmen. Jede Abbildung lässt sich schon einzeln herunterladen.',
  report: 'Alles in einer Datei',
  reportText:
    'Abbildungen und Tabellen der oberen Ebenen in einer HTML-Datei, etwa für eine Mail. Sie öffnet sich ohne Netz in jedem Browser und sagt, aus welcher Datei sie ist.',
  reportButton: 'HTML-Datei herunterladen',
  table: 'Alle Beträge als Tabelle',
  tableBegin:
    'Eine Zeile je Betrag, mit Nummer und Name jeder Ebene: für eine Tabellenkalkulation, oder um auf der Seite ',
  sql: 'Fragen in SQL',
  tableEnd: ' als eigene Datei damit zu rechnen.',
  tableButton: 'Tabelle als CSV herunterladen',
  dataset: 'Der Datensatz',
  datasetText: 'Der geordnete Datensatz mit dem Rezept, als zip.',
  datasetEnd: ' nehmen ihn unverändert und kommen auf dieselben Summen.',
  key: 'Amtlicher Gemeindeschlüssel',
  digits: 'acht Ziffern',
  datasetButton: 'Datensatz herunterladen',
  keyText: 'Acht Ziffern. Er steht dann in jeder Zeile, damit klar ist, wessen Haushalt es ist.',
  keep: 'Später weiter',
  keepText:
    'Auf Wunsch merkt sich dieser Browser die Datei und die Antworten, unter einem Namen. Sie liegen dann nur auf diesem Gerät, bis sie oben auf dieser Seite gelöscht werden oder der Browser seine Daten löscht.',
  keepButton: 'In diesem Browser behalten',
} as const;

/** Words for answers that are ids. */
export const OWN_ANSWERS: Readonly<Record<string, string>> = {
  ansatz: 'geplant (Ansatz)',
  ergebnis: 'abgerechnet (Ergebnis)',
  planung: 'mittelfristig geplant',
  fortgeschrieben: 'fortgeschriebener Ansatz',
  vorlaeufig: 'vorläufiges Ergebnis',
  verwaltung: 'Verwaltungshaushalt',
  vermoegen: 'Vermögenshaushalt',
  finanz: 'Finanzhaushalt',
  gliederung: 'eine Gliederung',
  betrag: 'ein Betrag',
  ohne: 'weglassen',
  mit: 'mitzählen',
  zusammen: 'eine Stadt: zusammenzählen',
};
