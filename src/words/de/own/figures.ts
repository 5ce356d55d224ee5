/** The figures of a visitor's own budget: what they say, what they show, the columns of their tables. */
import { number } from '../../../text/format.ts';

/** What changed between two columns of the file. */
export const OWN_CHANGES = {
  label: 'Was verglichen wird',
  same: 'Zweimal dasselbe: Hier gibt es nichts zu vergleichen. Bitte oben ein anderes Jahr oder eine andere Art wählen.',
} as const;

/** The question that is always there. */
export const OWN_QUESTION = {
  title: 'Wie viel ist es, Jahr für Jahr?',
  hint: 'Alle Beträge der Datei, auch interne Verrechnungen. Teile des Haushalts werden nie zusammengezählt.',
} as const;

/** The explorer over the file. */
export const OWN_EXPLORER = {
  tiles: 'Karten oben',
  sums: 'Summen',
  subtitle: 'Antwort auf eine eigene Frage an die Datei; Flächen in der Größe der Beträge',
  csv: 'Diese Antwort als CSV',
  png: 'Bild als PNG',
  svg: 'Bild als SVG',
} as const;

/** Below every figure. */
export const OWN_FIGURE = {
  png: 'Bild für Texte und Folien',
  svg: 'Bild zum Vergrößern und Bearbeiten',
  csv: 'Die Zahlen als Tabelle',
} as const;

/** The map of areas. */
export const OWN_MAP = {
  by: (name: string): string => `nach ${name}`,
  label: 'Welcher Teil, wonach gegliedert',
  scope: 'alle Beträge der Datei',
  noStatus: 'nicht angegeben',
  rest: 'ohne weitere Angabe',
  none: 'ohne Angabe',
} as const;

/** Key figures of the accounts. */
export const OWN_RATIOS = {
  contradiction: 'in sich widersprüchlich',
  nothing: 'Aus dieser Datei ergibt sich keine Kennzahl: Die Konten, die sie zählen, kommen nicht vor.',
  sentence: (name: string, year: number, value: number): string => `${name} ${year}: ${number(value, 1)} Prozent`,
  subtitle: (chart: string): string =>
    `In Prozent, aus den Konten der eigenen Datei nach dem Kontenrahmen ${chart}; ohne interne Verrechnung. Dieselben Formeln wie auf den Seiten unter „Kennzahlen“`,
  caption: 'Kennzahlen aus den Konten der eigenen Datei',
  keyFigure: 'Kennzahl',
  note: 'Was eine Kennzahl sagt und nicht sagt, steht auf den Seiten unter „Kennzahlen“.',
} as const;

/** The sums of the file. */
export const OWN_SUMS = {
  missing: 'nicht in der Datei',
  subtitle: (part: string): string =>
    `Summen in Euro nach Jahr und Art der Beträge${part ? `, ${part}` : ''}. Saldo: was hereinkommt, minus was hinausgeht`,
  caption: 'Summen der eigenen Datei in Euro',
  year: 'Jahr',
  part: 'Teil',
  received: 'kommt herein',
  spent: 'geht hinaus',
  balance: 'Saldo',
  sideMissing: 'eine Seite fehlt',
  amounts: 'Beträge',
  checked: 'Geprüft',
  agrees: 'stimmt mit dem Plan',
  unchecked: 'nein',
  provisional: 'Vorläufig: Eine Frage zur Datei ist noch offen, die Summen können sich ändern.',
  rows: (count: number): string =>
    `${number(count)} ${count === 1 ? 'Zeile' : 'Zeilen'} aus der Datei, nichts ergänzt.`,
} as const;

/** Versions of the budget, as the file calls them. */
export const OWN_VERSIONS = {
  only: 'Haushalt der Datei',
  named: (name: string): string => `Haushalt der Datei, „${name}“`,
} as const;
