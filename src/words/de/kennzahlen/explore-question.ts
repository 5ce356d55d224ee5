/** What the explorer of the comparison says around a question, before anything is answered. */

/** The line of the status. */
export const EXPLORE_STATUS = {
  pages: 'fertigen Seiten',
  tables: 'Tabellen als Datei',
  ignored: (what: string): string => `Nicht verstanden und weggelassen: ${what}. `,
  year: (jahr: number | undefined): string => `Jahr ${jahr}`,
  years: (from: number | undefined, to: number | undefined): string => `${from} bis ${to}`,
  one: '1 Region',
  regions: (count: number): string => `${count} Regionen`,
  none: 'Für diese Regionen oder Jahre hat die Statistik keine Werte.',
  lastAnswer: 'Unten steht die letzte gültige Antwort.',
  firstAnswer: 'Unten steht die voreingestellte Antwort.',
} as const;

/** What of an address was not understood. */
export const EXPLORE_WRONG = {
  measure: 'Maß',
  shown: 'Anzeige',
  view: 'Ansicht',
  group: 'Gruppe',
  keyFigure: (value: string): string => `die Kennzahl ${value}`,
  here: (what: string, value: string): string => `${what} ${value} bei dieser Kennzahl`,
  prices: (value: string): string => `Preise von ${value}`,
  year: (jahr: string, known: string): string => `das Jahr ${jahr}${known}`,
  known: (from: number, to: number): string => ` (Werte gibt es von ${from} bis ${to})`,
  region: 'die Region',
  regions: 'die Regionen',
} as const;

/** Why chosen regions may not stand together, and the way out. */
export const EXPLORE_CHOICE = {
  never: (before: string, after: string): string =>
    `${before} und ${after} gab es nie zur selben Zeit: Die eine Region folgt auf die andere, deshalb stehen sie nicht nebeneinander.`,
  keep: (kind: string, count: number): string => `nur ${kind} behalten (${count})`,
  remove: (name: string): string => `${name} entfernen`,
} as const;

/** The fields that choose regions. */
export const EXPLORE_REGIONS = {
  first: (count: number): string => `, die ersten ${count} stehen hier`,
  one: '1 Region',
  several: (count: number): string => `${count} Regionen`,
  remove: 'entfernen',
  rest: (count: number): string => `und ${count} weitere`,
  show: 'zeigen',
  add: 'hinzufügen',
} as const;

/** The fields that choose years. */
export const EXPLORE_YEARS = {
  newest: 'neuestes mit Wert',
  year: 'Jahr',
} as const;
