/** What the comparison says, and the pages of single cities. */
import { list } from '../../../text/format.ts';
import { inWords } from '../../../text/words.ts';

/** The page around the cards. */
export const COMPARISON_PAGE = {
  none: 'Für diese Stadt sind noch keine Vergleichsstädte benannt.',
  sizes: (year: number, cities: string): string => `Einwohner ${year} als Flächen: ${cities}`,
  current: 'Bis heute',
  ended: 'Reihen, die früher enden',
  endedNote: 'Werte von früher, für Verläufe',
  title: (city: string): string => `${city} im Vergleich`,
  description: (city: string, others: string, topics: string): string => `${city} neben ${others}: ${topics}.`,
  topics: 'mit Jahr und Quelle',
  lede: (cities: string, others: string): string => `${cities} neben ${others}`,
  about: ': in jedem Bild dieselbe Größe. Wo Jahre fehlen oder eine Zahl nicht aus der Statistik ist, steht es dabei.',
  explore: 'Andere Jahre und Kennzahlen wählen',
  allYears: 'Alle Jahre',
  limits: (sentence: string): string => `, Rechnung und Grenzen: ${sentence}`,
} as const;

/** The cards and the table of all. */
export const COMPARISON = {
  all: 'Alle Zahlen des Vergleichs',
  allSubtitle: 'Neuestes Jahr, für das alle genannten Städte eine Angabe haben; bei einer neuen Reihe die meisten',
  alone: (city: string): string => `${city} im Vergleich`,
  beside: (city: string, others: readonly string[]): string => `${city} neben ${list(others)}`,
  extremes: (city: string, count: number, extremes: readonly string[]): string =>
    `${city} hat von ${inWords(count)} Städten ${list(extremes)}`,
  unknown: (city: string): string => `${city}: keine Angabe`,
  points: (value: string): string => `${value} Punkte`,
  own: ', eigene Rechnung',
  newer: (city: string, jahr: number, value: string): string =>
    `Neuer, aber nicht für alle Städte: ${city} ${jahr} ${value}.`,
} as const;

/** The switch of the city beside the own one. */
export const BESIDE = {
  beside: (city: string): string => `Neben ${city}`,
  all: 'alle',
  chosen: 'gewählt',
  otherLabel: 'Andere Stadt',
  other: 'andere Stadt',
} as const;

/** The list of all cities with a page. */
export const CITIES_PAGE = {
  title: 'Jede Stadt einzeln',
  description: (cities: string): string => `Kennzahlen und Plätze: ${cities}, jede auf einer eigenen Seite.`,
  lede: (count: number, kind: string, city: string): string =>
    `${count} ${kind}: zu jeder ihre Kennzahlen, ihr Platz unter allen und ${city} daneben.`,
  find: 'Stadt finden',
  others: (kinds: string, kind: string, city: string): string =>
    `${kinds} haben hier keine Seite: Sie haben andere Aufgaben als ${kind}, darum lassen sich ihre Zahlen nicht neben die von ${city} stellen. Miteinander vergleichen kann man sie unter`,
  explore: 'Selbst vergleichen',
} as const;

/** The page of one city. */
export const CITY_PAGE = {
  named: (name: string, jahr: number, place: string): string => `„${name}“ (${jahr}: ${place})`,
  extremes: (city: string, top: string, bottom: string): string =>
    `In laufenden Statistiken steht ${city} am weitesten oben bei ${top}. Am weitesten unten steht es bei ${bottom}.`,
  otherCity: 'kein Platz: damals eine andere Stadt',
  otherSeries: 'kein Platz: andere Reihe',
  deficits: 'kein Platz: Fehlbeträge früherer Jahre',
  noPlace: 'kein Platz',
  unknown: 'keine Angabe',
  kind: 'Kreisfreie Stadt',
  people: (people: string, jahr: number): string => `${people} Einwohner am Ende des Jahres ${jahr}`,
  title: (city: string): string => `${city} in Zahlen`,
  description: ({ city, land, count, group, beside }: CityAbout): string =>
    `${city}${land ? ` (${land})` : ''}: ${count} Kennzahlen mit Jahr und Platz unter ${group}${beside ? `, neben ${beside}` : ''}.`,
  about: (years: string, group: string): string =>
    `Hier steht der neueste Wert jeder Kennzahl (${years}). Der Platz gilt unter: ${group} mit Angabe. Platz 1 hat den höchsten Wert; ob das gut ist, sagt der Platz nicht.`,
  caption: (city: string, topic: string): string => `${city}: ${topic}, neuester Wert je Kennzahl`,
  beside: (city: string): string =>
    `${city} steht daneben, wo es eine vergleichbare Angabe gibt: für dasselbe Jahr, sonst für das nächste, das dabeisteht. `,
  course:
    'Der Verlauf zeigt die Jahre, die mit dem neuesten Wert eine Reihe bilden. Was eine Zahl nicht sagt, steht auf der Seite ihrer Kennzahl.',
  missing: (city: string, names: string): string => ` Ohne Angabe für ${city}: ${names}.`,
  besideOther: 'Neben eine andere Stadt stellen',
  besideField: (city: string): string => `${city} neben`,
  show: 'Zeigen',
  single: 'Einzeln:',
  all: 'alle Städte',
  take: 'Zum Mitnehmen:',
  computed: 'was wir rechnen',
  and: 'und',
  printed: 'was gedruckt ist',
  ofAll: ', von allen Regionen',
  sql: (city: string): string => `nur ${city} in SQL`,
  sources: 'Quellen',
  trend: 'Verlauf',
} as const;

/** What a page of a city is about. */
interface CityAbout {
  readonly city: string;
  readonly land: string | undefined;
  /** How many key figures it has. */
  readonly count: number;
  readonly group: string;
  /** The city beside it; null on its own page. */
  readonly beside: string | null;
}
