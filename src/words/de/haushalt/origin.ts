/** What the pages say that tell where the amounts of the budget come from. */
import { dativePlural } from '../../../text/words.ts';

/** The page around the tables. */
export const ORIGIN = {
  source: { before: 'Quelle: ', after: '.' },
  standing: (day: string): string => ` Stand: ${day}.`,
  file: (name: string): string => `Datei: ${name}.`,
  status: (status: string): string => `Status: ${status}.`,
  recount: 'Selbst nachrechnen',
  query: 'Diese Abfrage gibt die Summen über die veröffentlichten Tabellen noch einmal.',
  openQuery: 'Abfrage öffnen',
} as const;

/** The headings and leading texts of its sections. */
export const ORIGIN_SECTIONS = {
  amounts: 'Beträge und Rechnung',
  summed: 'Jeder Betrag ist die Summe der Teile darunter; jeder Name führt zu dem, woraus der Teil besteht.',
  parts: 'Aus welchen Teilen',
  partsOf: (parts: string): string => `Aus welchen ${dativePlural(parts)}`,
  kinds: 'Nach Art',
  kindsText: (kind: string | undefined): string =>
    `Woraus sich die Beträge je ${kind} zusammensetzen, mit Anteil und Änderung.`,
  cells: 'Die Zellen der Datei',
  sums: 'Summen nach Art',
  undivided: 'Nicht weiter aufgeteilt',
  /** The part of a department in what several run. */
  department: (name: string, official: string): string => `Davon ${name} (${official})`,
  /** How a cell is written; zeros: does the source write what is 0? */
  cellsText: (zeros: boolean): string => {
    const empty = zeros
      ? '0 in der Quelle (diese Zellen sind weggelassen und gezählt)'
      : 'keine Zeile in der Datei; das zählt als 0';
    return `So steht jeder Betrag in unserer Abschrift der Datei, in Euro ohne Punkte; „Nr.“ ist die Nummer des Datensatzes in der Datei der Quelle, die Kopfzeile nicht mitgezählt. Leeres Feld: ${empty}. „leer“: Die Zelle der Quelle ist leer.`;
  },
} as const;

/** Tables of sums and of cells. */
export const ORIGIN_TABLES = {
  part: 'Teil',
  kind: 'Art',
  position: 'Position',
  amount: 'Betrag',
  sum: 'Summe',
  allAmounts: 'Alle Beträge',
  inEuro: (name: string, field: string): string => `${name}: ${field} in Euro`,
  byKind: (name: string, field: string): string => `${name}: ${field} nach Art, in Euro`,
  cells: (name: string, field: string): string => `${name}: ${field} in Euro, Zellen aus der Datei`,
} as const;

/** The accounts of a product with several parts. */
export const PRODUCT_ACCOUNTS = {
  title: (accounts: string | undefined, name: string, official: string): string =>
    `${accounts} von ${name} (${official})`,
  sub: 'Jeder Betrag als Summe der Teile, in der Spalte, von der die Abbildungen handeln, und in der früheren Planung',
  first: (account: string | undefined, part: string): string => `${account} und ${part}`,
  caption: (name: string, field: string, account: string | undefined): string =>
    `${name}: ${field} nach ${account}, in Euro`,
} as const;

/** Amounts, results and changes of an entry. */
export const CALCULATION = {
  empty: 'leer',
  noValue: 'kein Wert',
  results: (balance: string, difference: string, scope: string): string =>
    `${balance} = ${difference}, in Euro, ${scope}`,
  amounts: 'In Euro',
  year: 'Jahr',
  what: 'Was',
  now: (version: string): string => `neu: ${version}`,
  before: (version: string | undefined): string => `zuvor: ${version}`,
  change: 'Änderung',
  changes: 'Änderung = neue Fassung − frühere Fassung desselben Jahres, in Euro; leere Zellen zählen nicht',
  shareOfChange: 'in %',
  shares: 'Änderung in Teilen des früheren Betrags = (neu − zuvor) ÷ zuvor',
  share: (jahr: number): string => `Anteil ${jahr}`,
  booked: 'Ergebnis',
  planned: 'Plan',
  deviation: 'Abweichung',
  deviations: 'Abweichung = Ergebnis − Plan desselben Jahres, in Euro',
  shareOfPlan: 'vom Plan',
  deviationShares: 'Abweichung vom Plan = (Ergebnis − Plan) ÷ Plan',
  changeIn: (jahr: number): string => `Änderung ${jahr}`,
} as const;

/** Shares and values per head. */
export const RATIOS = {
  isWhole: ': 100\u00a0%, denn der Teil ist das Ganze',
  allParts: ': 100\u00a0% = alle Teile zusammen',
  perHead: (name: string, jahr: number): string => `${name} je Einwohner ${jahr} (eigene Rechnung)`,
} as const;

/** The amounts with internal charging. */
export const WITH_INTERNAL = {
  caption: (scope: string, kinds: string): string => `${scope}${kinds && ` (${kinds})`}, in Euro`,
  inputs: ['ohne interne Verrechnung', 'interne Verrechnung'],
  /** Of a budget that does not name all of it. */
  inputsKnown: ['Betrag', 'davon als intern bekannt'],
  results: (difference: string, known: boolean, scope: string): string =>
    `${difference}${known ? ' ' : ', '}${scope}, in Euro`,
} as const;

/** The pages of the whole budget, and of what is left over of its changes. */
export const WHOLE = {
  name: 'Gesamter Haushalt',
  title: (level: string): string => `Gesamter Haushalt nach ${level}`,
  rows: 'Alle Zeilen der Datei',
  rowsWithInternal: 'Alle Zeilen der Datei, ohne und mit interner Verrechnung',
  summed: `${ORIGIN_SECTIONS.summed} Unter jedem Teil stehen Anteil und Änderung.`,
  others: 'Die übrigen von 100 €',
  othersOf: (field: string, jahr: number, count: number): string => `${field} ${jahr}, ${count} weitere`,
} as const;

/** What the named changes leave over. */
export const OTHER_CHANGES = {
  title: (mass: string, level: string): string => `Änderung ${mass} nach ${level}, alle übrigen`,
  versions: (now: string | undefined, before: string | undefined): string => `${now} minus ${before}.`,
  calculation: 'Rechnung',
  whole: (mass: string): string => `${mass} im Ganzen`,
  caption: (mass: string): string =>
    `${mass}: Änderung gegenüber der früheren Planung und die beiden Beträge, in Euro: das Ganze minus das, was einzeln genannt ist`,
  before: 'zuvor',
  now: 'jetzt',
  rest: 'Alle übrigen',
  share: 'Änderung in Teilen des früheren Betrags',
} as const;

/** The population that values per head are divided by, and where it stands. */
export const POPULATION = {
  count: (people: string, jahr: number): string => `${people} Einwohner am 31.12.${jahr}: `,
  standing: (day: string): string => `, Stand ${day}`,
  record: (record: string): string => `; in der Quelle Datensatz ${record}`,
  place: (file: string, record: string, source: string): string =>
    `Unsere Datei: data/${file}, Spalte wert, Datensatz ${record}${source}`,
} as const;
