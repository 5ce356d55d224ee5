/** What the start page says: its headline, and its doors. */

/** Money that is missing or left, by what kind of figure it is. */
export const START_HEADLINE = {
  millions: (amount: string): string => `${amount} Millionen Euro`,
  left: ' übrig',
  lacked: (jahr: number): string => `${jahr} fehlten`,
  leftOver: (jahr: number): string => `${jahr} blieben`,
  expectedLack: (jahr: number): string => `Für ${jahr} wird erwartet: Es fehlen`,
  expectedLeft: (jahr: number): string => `Für ${jahr} wird erwartet: Es bleiben`,
  draft: 'Im Entwurf',
  plan: 'Im Plan',
  plannedLack: (plan: string, jahr: number): string => `${plan} für ${jahr} fehlen`,
  plannedLeft: (plan: string, jahr: number): string => `${plan} für ${jahr} bleiben`,
} as const;

/** What stands below the name of each door. */
export const DOORS = {
  budget: 'Haushalt',
  map: (version: string, all: string): string => `${version}: alle ${all} als Karte und als Tabelle`,
  comparison: 'Vergleich',
  course: (cities: string): string => `${cities}, jede Zahl mit Verlauf`,
  investments: 'Investitionen',
  measures: (count: string): string => `${count} Vorhaben: was gebaut wird und wie groß die Beträge sind`,
  digital: 'Digitalisierung',
  services: (services: string, aims: string, until: string): string =>
    `${services} Leistungen, ${aims} Ziele und was daraus wurde, bekannt bis ${until}`,
  keyFigures: 'Kennzahlen',
  numbers: 'Eine Zahl, ihre Rechnung und ihre Grenzen',
  data: 'Daten',
  all: 'Alles als Datei; eigene Fragen in SQL, ohne Anmeldung',
  tables: 'Tabellen als Datei; eigene Fragen in SQL, ohne Anmeldung',
} as const;
