/** The pages on investments: titles, first sentences, headings. */

/** What the figures of a measure rest on. */
export const INVESTMENT_EVIDENCE = {
  bySelf: 'von der Stadt selbst',
  byOthers: 'nicht von der Stadt selbst',
  hints: 'Hinweise zu den Zahlen',
  evidence: 'Worauf die Zahlen beruhen',
  area: (invests: boolean): string =>
    `Was die Stadt in diesem Bereich ${invests ? '' : 'laufend '}ausgibt, steht im Haushalt: `,
  withoutInvestment: ' Investitionen sind dort nicht enthalten.',
} as const;

/** The filter of the table of all figures. */
export const INVESTMENT_FILTER = {
  traeger: 'Träger',
  allTraeger: 'alle Träger',
  area: 'Bereich',
  allAreas: 'alle Bereiche',
  kind: 'Art der Zahl',
  allKinds: 'alle Arten',
  year: 'Jahr',
  allYears: 'alle Jahre',
  label: 'Zahlen filtern',
  word: 'Wort',
} as const;

/** The page of one measure. */
export const MEASURE_PAGE = {
  assigned: 'von uns zugeordnet',
  place: 'Ort',
  state: 'Stand',
  title: (name: string): string => `${name}: Investition`,
  unknown: 'Was wir nicht wissen',
  notAssigned: 'nicht zugeordnet',
} as const;

/** The first page of the topic. */
export const INVESTMENTS_PAGE = {
  grants: 'Ein Zuschuss ist keine Investition',
  source: (title: string | undefined): string => `Quelle: ${title}`,
  missing: 'Was fehlt, und was man nicht zusammenzählen darf',
  none: (city: string): string => `Für ${city} liegt hier keine Zahl zu einzelnen Investitionen vor.`,
  single: 'Einzelne veröffentlichte Zahlen zu Investitionen.',
  title: 'Investitionen',
  description: (city: string, lead: string): string => `Investitionen in ${city}: ${lead}`,
  heading: (city: string): string => `Was ${city} baut und anschafft`,
  all: (numbers: number, measures: number): string => `Alle ${numbers} Zahlen zu ${measures} Maßnahmen`,
  otherCities: 'Andere Städte',
  feedBegin: 'Neue und geänderte Zahlen:',
  feedLink: 'als Atom-Feed',
  feedEnd: 'für ein Programm, das Feeds liest.',
  overview: 'Überblick',
  allFigures: 'Alle Zahlen',
} as const;

/** The page with every figure. */
export const ALL_FIGURES_PAGE = {
  lead: (figures: number, measures: number): string =>
    `${figures} Zahlen zu ${measures} Maßnahmen und Programmen, jede so, wie ihre Quelle sie nennt.`,
  title: 'Investitionen: alle Zahlen',
  heading: 'Alle Zahlen zu Investitionen',
  words: 'Was die Wörter bedeuten',
  according: '„laut“ mit einem Namen',
  accordingText: 'Die Zahl steht in einem Bericht und nicht in einem Dokument der Stadt selbst.',
} as const;

/** How new the figures of a page are. */
export const INVESTMENTS_TODAY = {
  today: 'Heute nachsehen: ',
  newest: 'Die neuesten Unterlagen, die wir kennen: ',
  label: 'Wie neu die Zahlen sind',
  stand: (when: string): string => `Neueste Zahl auf dieser Seite: ${when}. `,
  noDate: 'Die Quellen dieser Seite nennen kein Datum. ',
} as const;

/** The feed. */
export const INVESTMENT_FEED = {
  undated: (when: string): string => `. Das Dokument nennt kein Datum; hier aufgenommen am ${when}`,
  summary: (figures: string, publisher: string, title: string, when: string): string =>
    `${figures}. Quelle: ${publisher}, ${title}${when}.`,
  changed: 'Geändert',
  newFigure: 'Neue Zahl',
  fresh: 'Neu',
  title: (site: string): string => `Investitionen: ${site}`,
  subtitle:
    'Neue und geänderte Maßnahmen und Zahlen, nach dem Datum ihrer Dokumente; ohne Datum nach dem Tag, an dem sie hier aufgenommen sind',
} as const;

/** What the search says of investments, and the words that find them. */
export const INVESTMENT_SEARCH = {
  what: 'Was gebaut und angeschafft wird',
  kind: 'Investition',
  words: 'Bauprojekte Bauvorhaben Baustelle Neubau bauen gebaut Sanierung',
} as const;
