/** The first page on the data, and what all of its pages share. */
import { number } from '../../../text/format.ts';

/** Said on several pages on the data. */
export const DATA_FRAME = {
  data: 'Daten',
  rows: 'Zeilen',
  columns: 'Spalten',
  years: 'Jahre',
  licence: 'Lizenz',
  newestSource: 'Stand der neuesten Quelle',
  publisher: 'Herausgeber',
  varies: 'je Quelle verschieden',
  noFile:
    'Eine eigene Datei nur mit diesen Zahlen gibt es hier nicht. Was sich herunterladen lässt, steht auf der Seite der Tabelle.',
  /** Of a source that names no licence. */
  noFileWithoutLicence: 'Als Datei gibt es diese Zahlen hier nicht, weil ihre Quelle keine Lizenz nennt.',
  beforeCounting: 'Was man wissen muss, bevor man rechnet',
  download: 'Herunterladen',
  cite: 'Zitieren:',
  sources: (count: number): string => `${number(count)} ${count === 1 ? 'Quelle' : 'Quellen'}`,
  sql: 'Fragen in SQL',
  own: 'Eigener Haushalt',
  sourcesPage: 'Quellen',
  changes: 'Änderungen',
  archive: 'Frühere Stände',
  agreements: 'Abgleiche',
  corrections: 'Korrekturen',
} as const;

/** The first page on the data. */
export const DATA_OVERVIEW = {
  licenceVaries: 'Lizenz je Quelle verschieden',
  description: 'Alle Tabellen dieser Seite zum Herunterladen, beschrieben Spalte für Spalte, mit Quelle und Lizenz.',
  tableName: (title: string, site: string, table: string): string => `${title} (${site}, Tabelle ${table})`,
  tableDescription: (site: string, table: string, row: string): string =>
    `${site}, Tabelle ${table}: Jede Zeile ist ${row}. Zum Herunterladen, beschrieben Spalte für Spalte, mit Quelle und Lizenz.`,
  heading: 'Die Daten mitnehmen',
  lead: (tables: number, rows: number, empty: number): string =>
    `Die Zahlen dieser Seite stehen in ${number(tables)} Tabellen mit zusammen ${number(rows)} Zeilen${empty > 0 ? `; ${number(empty)} davon ${empty === 1 ? 'ist' : 'sind'} noch leer` : ''}. Jede Spalte ist beschrieben. Jeder Betrag und jeder Wert nennt in seiner Zeile die Quelle; worauf Namen, Schlüssel und Flächen beruhen, steht auf der Seite ihrer Tabelle.`,
  onThisPage: 'Auf dieser Seite',
  datasets: 'Datensätze',
  dataset: 'Datensatz',
  table: 'Tabelle',
  manyDatasets: (count: number): string => `${number(count)} ${count === 1 ? 'Datensatz' : 'Datensätze'}`,
  manyTables: (count: number): string => `${number(count)} ${count === 1 ? 'Tabelle' : 'Tabellen'}`,
  datasetsWhat: ': nach Themen, je Tabelle eine Datei',
  keyFigures: 'Kennzahlen',
  keyFiguresWhat: ': in welcher Datei steht was',
  tables: 'Tabellen',
  tablesWhat: ': alles in einem',
  licences: 'Quellen und Lizenzen',
  licencesWhat: ': was weitergegeben werden darf',
  form: 'Form der Dateien',
  formWhat: ': wie ein Programm sie liest',
  changes: 'Änderungen und Korrekturen',
  changesWhat: ': was neu ist',
  allSources: 'Alle Quellen',
  allSourcesWhat: ': was auf welcher beruht',
  ownQuestions: 'Eigene Fragen in SQL',
  ownQuestionsWhat: ': an alle Tabellen, auch mit einer eigenen Datei',
  ownBudget: 'Der eigene Haushalt',
  ownBudgetWhat: ': die Datei einer anderen Stadt ansehen, ohne sie hochzuladen',
  findDataset: 'Datensatz finden',
  inTable: (title: string, table: string): string => `${title}, Tabelle ${table}`,
  names: 'Dazu die Bezeichnungen:',
  tablesText: 'Alle Datensätze gleicher Form zusammen. So liest sie ein Programm.',
  findTable: 'Tabelle finden',
  csvBySource: 'CSV je Quelle',
  empty: 'Noch ohne Zeilen:',
  sourcesBegin: 'Die Zahlen stammen aus',
  sourcesEnd: '. Die Lizenz gilt je Quelle, nicht für die Seite im Ganzen:',
  open: (sources: number): string =>
    `${number(sources)} ${sources === 1 ? 'steht' : 'stehen'} unter einer offenen Lizenz. Beim Nennen gehört dazu, dass die Daten verändert sind: Wir haben sie in Tabellen umgeformt.`,
  ownWords: (sources: number): string =>
    `${number(sources)} ${sources === 1 ? 'erlaubt' : 'erlauben'} die Weitergabe in eigenen Worten, ohne eine der üblichen Lizenzen.`,
  unlicensedBegin: (sources: number): string =>
    `${number(sources)} ${sources === 1 ? 'nennt' : 'nennen'} keine Lizenz (`,
  unlicensedFiles:
    'Ihre Zahlen sind mit diesem Hinweis herunterladbar; vor einer Weiterverwendung ist die Lizenz beim Herausgeber zu klären.',
  unlicensedNoFiles: 'Ihre Zahlen gibt es hier nicht als Datei.',
  files: 'Wie die Dateien gemacht sind',
  csv: ': UTF-8 mit BOM, Semikolon, Dezimalkomma, Spaltennamen in der ersten Zeile. Text steht in Anführungszeichen, Zahlen nicht.',
  formula:
    'Text, den eine Tabellenkalkulation als Formel ausführen könnte (er beginnt mit =, +, - oder @ und ist keine Zahl), hat in der CSV-Datei einen Apostroph davor. Ohne diesen Apostroph ist es der Text der Quelle.',
  and: 'und',
  json: ': derselbe Inhalt, Text unverändert, Fehlendes als null. Große Tabellen gibt es nicht als JSON.',
  emptyCell: 'Eine leere Zelle heißt: fehlt. Nie 0.',
  describedBegin: 'Alle CSV-Dateien beschreibt',
  describedEnd: '(Frictionless Data Package, Spaltenarten des Fiscal Data Package).',
  catalogueBegin: 'Für Datenportale: der Katalog nach DCAT-AP.de als',
  catalogueEnd: ', je Quelle mit offener Lizenz ein Datensatz.',
  changesLink: 'Änderungen',
  changesText:
    ': welche Zeilen gegenüber dem letzten veröffentlichten Stand hinzugekommen, geändert oder entfallen sind.',
  archive: 'Veröffentlichte Stände',
  archiveText: ': die Tabellen jedes früheren Stands, unverändert zum Herunterladen.',
  corrections: 'Korrekturen',
  correctionsText: ': Zahlen, die wir gegenüber ihrer Quelle berichtigt haben, mit Grund und Tag.',
} as const;
