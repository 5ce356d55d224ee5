/** What the pages of key figures say, and their overview. */

/** The page of a key figure. */
export const SHEET_PAGE = {
  computed: (formula: string): string => ` So gerechnet: ${formula}`,
  ground: (law: string): string => ` Grundlage: ${law}`,
  limitsOf: 'Was sie nicht sagt:',
  twoMeasures: 'Zwei Maße, jedes für sein Jahr: was sie nicht sagen',
  stated: (sentence: string): string => `Dazu nach Angaben der Stadt: ${sentence}. `,
  statedLink: (title: string): string => `${title}: Angaben mit ihrer Abgrenzung`,
  twoWays: (to: number | undefined): string =>
    `Zwei Rechnungen, zwei Abbildungen: Die amtliche Statistik zählt Zahlungen nach dem alten (kameralen) Haushaltsrecht und endet ${to}, der Haushaltsplan rechnet mit Erträgen und Aufwendungen (doppisch). Die Werte messen Verschiedenes und stehen deshalb nie in einer Linie.`,
  notFromPlan: (version: string, jahr: number, reason: string | null): string =>
    `Aus dem Haushaltsplan (${version}, ${jahr}) ist dazu nichts gerechnet: ${reason}.`,
  own: 'Was die Stadt selbst nennt',
  place: (jahr: number | undefined, city: string, verdict: string): string => `${jahr}: in ${city} ${verdict}.`,
  limits: 'Was die Zahl nicht sagt:',
  method: 'Methode:',
} as const;

/** The formula of a statistic with its numbers. */
export const FORMULA = {
  label: 'Formel:',
  printed: ' Der Wert steht so in der Quelle.',
  others: (cities: string): string => `Dieselbe Rechnung für ${cities}`,
  perHead: 'Eigene Rechnung: geteilt durch die Einwohnerzahl am 31.12. des Jahres.',
  found: 'Fundstelle:',
  unknown: 'keine Angabe',
  row: (file: string, row: string): string => `${file}, Datensatz ${row}`,
  people: 'Einwohner',
} as const;

/** The newest value in a sentence. */
export const NEWEST = {
  value: (name: string, jahr: number, city: string, value: string): string => `${name} ${jahr}: ${city} ${value}`,
  compared: (value: string, verdict: string): string => `${value}, ${verdict}.`,
  noNewer: (city: string): string =>
    ` Eine neuere Zahl, die sich mit anderen Städten vergleichen lässt, haben wir für ${city} nicht.`,
  none: (name: string, city: string): string => `${name}: für ${city} gibt es keine Angabe.`,
  swings: ' Einzelne Jahre schwanken stark, deshalb steht hier kein Rang.',
} as const;

/** The figure of what a city says of itself. */
export const STATED = {
  number: 'Zahl',
  subtitle: (title: string, city: string, publishers: string): string =>
    `${title} in ${city}: einzelne Angaben von ${publishers}, jede mit ihrer Abgrenzung, keine Reihe`,
  caption: (title: string): string => `${title}: einzelne veröffentlichte Angaben`,
  counted: 'Was gezählt ist',
  had: (jahr: number, city: string, numbers: string): string => `${jahr} hatte ${city} ${numbers}`,
} as const;

/** The overview of all key figures. */
export const KEY_OVERVIEW = {
  noPlace: 'kein Vergleich',
  result: (name: string): string => `${name}, Ergebnis`,
  subtitle: (city: string, count: number, years: string): string =>
    `Neueste Werte für ${city}, aus ${count === 1 ? 'dem Jahr' : 'den Jahren'} ${years}`,
  caption: (title: string, group: string | null): string =>
    `${title}: neuester Wert je Kennzahl${group === null ? '' : `. Platz unter: ${group}; Platz 1 hat den höchsten Wert`}`,
  until: (jahr: number, last: number): string => `bis ${jahr} statt ${last}`,
  ended: (city: string, names: string): string =>
    `Die Statistik reicht weiter, aber ohne Angabe für ${city}: ${names}.`,
} as const;

/** Topics in the order of reading. */
export const TOPICS = {
  einnahmen: 'Einnahmen',
  ausgaben: 'Ausgaben',
  steuern: 'Steuern',
  schulden: 'Schulden',
  ergebnis: 'Ergebnis',
  bevoelkerung: 'Bevölkerung',
} as const;

/** The pages of key figures and of the comparison, in the line below the head. */
export const SECTIONS = {
  all: 'Alle Kennzahlen',
  sideBySide: 'Städte nebeneinander',
  explore: 'Selbst vergleichen',
  cities: 'Jede Stadt einzeln',
} as const;

/** What the search says of key figures. */
export const KEY_SEARCH = {
  words: 'Vergleich vergleichen Stadt',
  compared: 'Vergleich Städtevergleich andere Städte',
  debt: 'Wie viel schuldet die Stadt?',
  duty: 'Pflichtaufgaben freiwillige Leistungen freiwillig',
  result: 'Plan und Ergebnis: was übrig blieb oder fehlte',
  rate: (tax: string): string => `Hebesatz ${tax}`,
  rateOf: (tax: string): string => `Hebesatz der ${tax}`,
  beside: (city: string): string => `neben ${city}`,
  placeAmong: (place: string, group: string): string => `${place} (${group})`,
  /** Beside the number of another city. */
  homeBeside: (home: string, number: string, year: number | null): string =>
    year === null ? `${home}: ${number}` : `${home}: ${number} (${year})`,
  single: 'ihre Zahlen einzeln',
} as const;
