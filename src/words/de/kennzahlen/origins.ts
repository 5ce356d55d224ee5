/** What the pages say that tell where a key figure comes from. */

/** The pages of values and of figures. */
export const ORIGIN_PAGE = {
  signs:
    'Was in unserer Datei steht, ist Zeichen für Zeichen abgebildet; der Datensatz zählt ab der ersten Zeile unter der Kopfzeile.',
  others: 'Alle anderen Regionen',
  all: 'Alle Regionen',
  otherRegions: ', alle anderen Regionen',
  group: 'Zum Vergleich: die Gruppe',
  printed: 'Der Wert steht so in der Quelle.',
  own: (name: string, formula: string): string => `Eigene Rechnung: ${name} = ${formula}.`,
  unknown: 'keine Angabe',
  amount: 'Betrag insgesamt',
  unlike: (city: string): string => `gegenüber ${city}`,
  rounded: ', auf zwei Nachkommastellen gerundet',
  members: (group: string, n: number, of: number): string => `${group}: ${n} von ${of} mit Angabe`,
  together: (from: number, to: number): string => `, ${from} bis ${to} zusammen`,
} as const;

/** The sources, and how they were read. */
export const ORIGIN_SOURCES = {
  several: 'Die Quellen',
  one: 'Die Quelle',
  asOf: (date: string): string => ` (Stand: ${date})`,
  noDate: ' (Stand nicht angegeben)',
  look: 'Dort nachsehen',
  fetched: (date: string): string => ` Abgerufen am ${date}.`,
  fetchedUnknown: ' An welchem Tag wir sie abgerufen haben, ist nicht festgehalten.',
  file: (name: string): string => ` Datei: ${name}.`,
  table: (table: string): string => `Tabelle ${table}, `,
  unchanged: 'unverändert übernommen',
  times: (factor: string): string => `beim Einlesen mit ${factor} malgenommen`,
  column: (table: string, column: string, unit: string, times: string): string =>
    `${table}Spalte „${column}“${unit}, ${times}.`,
} as const;

/** Numbers that come out of the order of values. */
export const ORIGIN_ORDER = {
  nth: (count: number, nth: number, place: number): string =>
    `Von ${count} Werten der ${nth}. von unten; in der Liste Platz ${place}.`,
  quarter: 'Ein Viertel liegt höchstens bei',
  half: 'Die Hälfte liegt höchstens bei',
  threeQuarters: 'Drei Viertel liegen höchstens bei',
  count: 'Städte mit Angabe',
  countFormula: 'So viele Städte haben eine Angabe.',
  placeOf: (city: string): string => `Platz von ${city}`,
  place: (place: number, n: number): string => `${place} von ${n}`,
  placeFormula: 'Platz 1 hat den höchsten Wert; gleiche Werte teilen sich den Platz.',
} as const;

/** What single numbers are called. */
export const ORIGIN_LINES = {
  millions: (name: string): string => `${name}, in Millionen Euro`,
  millionsFormula: '{betrag} ÷ 1.000.000, auf eine Nachkommastelle gerundet',
  stated: 'Angabe der Quelle',
  series: (series: string): string => `Reihe: ${series}`,
} as const;

/** Names of the pages that a value leads back to. */
export const ORIGIN_PLACES = {
  areas: 'Ausgaben nach Bereich',
  rates: 'Hebesätze',
  debt: 'Schulden',
  result: 'Jahresergebnis',
  keyFigures: 'Kennzahlen',
  digital: 'Zahlen zur Digitalisierung',
  tasks: 'Aufgaben der Stadt',
  companies: 'Beteiligungen',
  proposals: 'Bürgerhaushalt',
  investments: 'Investitionen',
  coverage: 'Aufwandsdeckungsgrad',
} as const;
