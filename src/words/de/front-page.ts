/** What the first page says around its figures. */
export const FRONT_PAGE = {
  kicker: (administration: string): string => `Haushalt: ${administration}`,
  sourceOf: (kind: string, day: string): string => ` · ${kind}, ${day}`,
  lede: 'Hier steht, woher das Geld kommt, wohin es geht und was aus den Plänen wurde: jede Zahl mit ihrer Quelle.',
  /** A sentence on the result before it. */
  sentence: (text: string): string => `${text}. `,
  headlinesUntil: (jahr: number): string => `Eckwerte bis ${jahr}. `,
  details: (depth: string, version: string, status: string): string =>
    `Einzelheiten${depth && ` ${depth}`}: ${version} (ein ${status}). `,
  freshness: 'Was fehlt, und was wie alt ist',
  whence: 'Woher kommt diese Zahl?',
  changes: 'Alle Änderungen',
  find: {
    heading: 'Und was kostet anderes?',
    label: 'Im Haushalt suchen',
    placeholder: (words: readonly string[]): string => `${words.join(', ')} …`,
    button: 'Suchen',
    explore: 'Selbst filtern und gruppieren',
  },
  further: 'Weiter',
  otherCity: {
    before: 'Eine andere Stadt? ',
    link: 'Den eigenen Haushalt ansehen',
    after: ': Die Datei bleibt im Browser.',
  },
} as const;
