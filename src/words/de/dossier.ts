/** What the briefings say. */

/** The list of all briefings. */
export const DOSSIERS_PAGE = {
  name: 'Dossiers',
  description: 'Je ein Thema auf einer Seite: die Zahlen, was sich änderte, was gebaut wird, was offen ist.',
  news: (topic: string): string => `Neues zu: ${topic}`,
  title: 'Ein Thema, eine Seite',
  lede: 'Die wichtigsten Zahlen, was sich änderte, was gebaut wird und was offen ist: je ein Blatt zum Lesen und Drucken.',
  of: (topic: string): string => `zu ${topic}`,
  visit: 'Zeigen, was seit meinem letzten Besuch neu ist',
  kept: 'Dafür merkt sich dieser Browser den Tag und was die Blätter sagten. Es bleibt auf dem Gerät; ohne Haken ist es wieder vergessen.',
  feeds: 'Ein Feed meldet Neues einem Programm, das Feeds liest. Was auf ein Blatt kommt, haben wir ausgewählt:',
  table: 'die Auswahl als Tabelle',
} as const;

/** A briefing: one topic on one sheet. */
export const DOSSIER_PAGE = {
  title: (topic: string): string => `Dossier: ${topic}`,
  about: (years: string, version: string): string =>
    `Zahlen aus ${years}. Den Haushalt bis ins Einzelne haben wir nur als: ${version}.`,
  newer: 'Neueres:',
  whence: 'Woher kommt diese Zahl?',
  changes: 'Was sich änderte',
  beside: 'Neben anderen Städten',
  noStatistic: 'Dazu haben wir keine Statistik, in der die Stadt neben anderen steht.',
  more: 'Weitere Zahlen',
  measures: 'Was gebaut und angeschafft wird',
  promises: 'Was angekündigt war',
  grants: 'Wer Geld bekommt, soweit bekannt',
  unknown: 'Was wir nicht wissen',
  limits: 'Was die Zahlen oben nicht sagen',
  papers: 'Unterlagen',
  noDate: 'ohne Datum',
} as const;

/** Its lines. */
export const DOSSIER_LINE = {
  empty: 'im Plan leer',
  others: (count: number): string => `${count} weitere`,
  smaller: 'mit kleineren Beträgen',
  due: (date: string): string => `Termin ${date}`,
  noDue: 'kein Termin genannt',
  last: (due: string, outcome: string): string => `${due}; ${outcome} (zuletzt `,
  perHead: 'je Einwohner',
  statusOpen: (kind: string): string => `${kind}; ob Entwurf oder beschlossen, sagt die Quelle nicht`,
  same: 'unverändert',
  before: (mass: string, amount: string, version: string): string => `zuvor ${mass}${amount} (${version})`,
  points: (value: string): string => `${value} Prozentpunkte`,
  kindBefore: (kind: string, jahr: number, before: number): string =>
    jahr - before === 1 ? ` (${kind}), zuvor ${before} ` : ` (${kind}), ${jahr - before} Jahre früher (${before}) `,
  exactly: ', ungerundet',
  broken: (reason: string): string => `: nicht zu vergleichen, ${reason}`,
  filled: (count: string): string => `, ${count} besetzt`,
  postsOf: (area: string): string => `${area}: Stellen`,
  posts: 'Stellen im Stellenplan',
  countOfPosts: (count: string): string => `${count} Stellen`,
  fromCity: 'von der Stadt ',
  result: 'Jahresergebnis ',
} as const;

/** Its feed. */
export const DOSSIER_FEED = {
  paper: (title: string): string => `Unterlage: ${title}`,
  noDate: 'ohne Datum',
  subtitle: 'Zahlen, Maßnahmen, Vorhaben und Unterlagen des Dossiers, nach dem Datum ihrer Dokumente',
} as const;

/** What the search says of briefings. */
export const DOSSIER_SEARCH = {
  all: 'Dossiers',
  about: 'Je ein Thema auf einer Seite',
  words: 'Überblick Zusammenfassung Blatt Vorlage',
  one: (topic: string): string => `Dossier ${topic}`,
  overview: 'Überblick',
} as const;
