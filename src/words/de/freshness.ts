/** What the page says that tells how new everything is, and what is missing. */
export const FRESHNESS = {
  title: 'Stand der Daten',
  description: (elsewhere: boolean): string =>
    elsewhere
      ? 'Was auf dieser Seite wie neu ist, was fehlt und wo das Aktuelle steht.'
      : 'Was auf dieser Seite wie neu ist, und was fehlt.',
  heading: 'Wie neu die Zahlen sind, und was fehlt',
  elsewhere: 'Das Aktuelle steht bei der Stadt selbst.',
  noInvestments: 'einzelne Investitionen',
  noDigital: 'der Stand der Digitalisierung',
  contents: 'Auf dieser Seite',
  sections: {
    newest: 'Das Neueste je Thema',
    missing: 'Was fehlt',
    current: 'Wo das Aktuelle steht',
    headlines: 'Eckwerte',
  },
  budget: (depth: string, version: string): string => `Haushalt${depth && ` ${depth}`}: ${version}`,
  version: (version: string, years: string, status: string, remark: string): string =>
    `${version}; Jahre ${years}. Status: ${status}. ${remark}`,
  headlines: (jahr: number): string => `Eckwerte: bis ${jahr}`,
  single: { before: 'Einzelne veröffentlichte Zahlen, ', link: 'unten alle', after: '.' },
  investments: (until: string | null | undefined): string => `Investitionen${until ? `: bis ${until}` : ''}`,
  measures: {
    before: 'Einzelne veröffentlichte Zahlen zu ',
    link: (count: number): string => `${count} Maßnahmen und Programmen`,
    after: ', keine vollständige Liste.',
  },
  digital: (from: string, to: string): string => `Digitalisierung: ${from} bis ${to}`,
  papers: {
    before: 'Papiere und Berichte zu ',
    link: (services: number, projects: number): string => `${services} Leistungen und ${projects} Vorhaben`,
    after: ', keine vollständige Liste.',
  },
  population: (jahr: number): string => `Einwohner: ${jahr}`,
  people: (count: string, jahr: number, publisher: string | undefined): string =>
    `${count} am 31.12.${jahr}, ${publisher}, `,
  source: 'Quelle',
  nothingYet: (what: string): string => `${what}: dazu liegt hier noch nichts vor`,
} as const;
