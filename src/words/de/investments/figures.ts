/** The figures on investments: what they say, what they show, the columns of their tables. */
import type { Phrase } from '../../../text/phrase.ts';

/** Columns that several tables have. */
export const INVESTMENT_COLUMNS = {
  measure: 'Maßnahme',
  year: 'Jahr',
  euro: 'Euro',
  kind: 'Art der Zahl',
  traeger: 'Träger',
  area: 'Bereich',
  scope: 'Was sie umfasst',
  who: 'Wer sie nennt',
  source: 'Quelle',
  note: 'Hinweis',
} as const;

/** Every figure. */
export const ALL_FIGURES_FIGURE = {
  sentence: (figures: number, measures: number): string =>
    `Alle Zahlen: ${figures} zu ${measures} Maßnahmen und Programmen`,
  subtitle:
    'Eine Zeile ist eine Zahl, so wie ihre Quelle sie nennt; Zahlen verschiedenen Umfangs sind nicht vergleichbar',
  series: 'Größte Zahl je Maßnahme',
  caption: 'Beträge und Kosten in Euro',
} as const;

/** What is planned or was spent in single years and in several. */
export const AMOUNTS_FIGURE = {
  singleYears: 'Beträge einzelner Jahre',
  severalYears: 'Beträge für mehrere Jahre',
  of: (amount: string, period: string): string => `${amount} für ${period}`,
  sentence: (title: string, amounts: string): string => `${title}: ${amounts}`,
  last: (amount: string): string => `zuletzt ${amount}`,
  subtitle: (name: string, scope: string | undefined): string =>
    `${name}: in Euro${scope === undefined ? '' : `; ${scope}`}`,
  amount: 'Betrag',
  caption: (title: string): string => `${title}, in Euro`,
  overlap: 'Zeiträume überschneiden sich: Die Beträge dürfen nicht zusammengezählt werden.',
  result: ' (Ergebnis)',
  course: (
    name: string,
    last: { amount: string; period: string },
    before: { amount: string; period: string },
  ): Phrase => [
    `${name}: zuletzt `,
    { text: last.amount, role: 'aufwand' },
    ` im Jahr geplant (${last.period}), im Plan davor ${before.amount} (${before.period})`,
  ],
  courseSubtitle: (scope: string): string =>
    `In Euro je Jahr; ${scope}. Strich: Mittel eines Plans für mehrere Jahre (eigene Rechnung), hohl: Plan eines Jahres, gefüllt: Ergebnis`,
  replaced: 'Ein späterer Plan ersetzt die Jahre, die er mit einem früheren gemeinsam hat.',
  courseCaption: 'Beträge für mehrere Jahre und einzelner Jahre, in Euro',
  perYear: 'Euro je Jahr',
  yearlyMean: 'Mittel je Jahr',
} as const;

/** What other cities published. */
export const INVESTMENT_CITIES_FIGURE = {
  sentence: (known: string, unknown: string): string =>
    `Andere Städte: einzelne Zahlen für ${known}${unknown ? `, keine für ${unknown}` : ''}`,
  subtitle: 'Wie veröffentlicht, in Euro; verschiedene Jahre und Umfänge, darum kein Vergleich',
  published: 'Wie veröffentlicht',
  note: 'Was eine Stadt investiert, hängt auch davon ab, was ihre Betriebe und Unternehmen bauen. Die Zahlen sagen nicht, ob das mitgezählt ist.',
  caption: 'Beträge in Euro',
  city: 'Stadt',
  missing: 'fehlt',
  notFound: 'keine veröffentlichte Zahl gefunden',
} as const;

/** The costs of a measure in the whole. */
export const COSTS_FIGURE = {
  commitment: 'Verpflichtungsermächtigung',
  funding: 'Förderung',
  share: 'Eigenanteil',
  notNamed: 'nicht genannt',
  subtitle: (name: string): string => `${name}: Kosten im Ganzen, jede Zeile mit dem, was sie umfasst`,
  note: 'Verschiedenes darf nicht verglichen werden: Nur Schätzungen, die dasselbe umfassen, sind durch eine Linie verbunden.',
  caption: 'Kosten in Euro',
  scope: 'Was die Zahl umfasst',
  named: 'Genannt',
  costs: 'Kosten',
  changed: (scope: string, now: string, before: string, by: string): string =>
    `Kosten für ${scope}: ${now}, zuvor ${before}${by}`,
  sentence: (own: { amount: string; scope: string; period: string }, others: number): string =>
    `Kosten: ${own.amount} (${own.scope}, ${own.period})${others > 0 ? `, und ${others} Zahlen mit anderem Umfang` : ''}`,
} as const;

/** Each measure of a list. */
export const INVESTMENT_LIST_FIGURE = {
  sentence: (measures: number, name: string, amount: string): string =>
    `${measures} Maßnahmen, die größte: ${name}, ${amount}`,
  subtitle: (scope: string, years: string): string =>
    `Jede Maßnahme der Liste nach ihrem Bereich; ${scope}; in Euro, ${years}`,
  plan: (years: string): string => `Plan ${years}`,
  caption: 'Maßnahmen nach Bereich, in Euro',
  together: 'Zusammen',
  noAmount: 'kein Betrag',
} as const;

/** The districts that the sources name. */
export const INVESTMENT_MAP_FIGURE = {
  sentence: (named: number, measures: number, districts: string): string =>
    `Bei ${named} von ${measures} Maßnahmen nennt die Quelle einen Stadtteil: ${districts}`,
  subtitle: 'Stadtteile, die die Quelle einer Maßnahme beim Namen nennt; unsere Zuordnung',
  note: 'Eine Farbe sagt, dass eine Quelle den Stadtteil nennt, nicht, wo genau gebaut wird. Von den anderen Maßnahmen nennt keine Quelle einen Stadtteil, den wir zeichnen können.',
  caption: 'Welche Maßnahme welchen Stadtteil nennt',
  district: 'Stadtteil',
  wording: 'Wörter der Quelle',
} as const;

/** What a list is for. */
export const PURPOSE_FIGURE = {
  sentence: (of: { first: boolean; area: string; amount: string; years: string; share: string }): string =>
    `${of.first ? 'Das meiste für' : 'Größter zugeordneter Bereich:'} „${of.area}“: ${of.amount} in ${of.years}, ${of.share} dieser Liste`,
  subtitle: (of: { measures: number; traeger: string; assigned: boolean; scope: string; years: string }): string =>
    `${of.measures} Maßnahmen, Träger: ${of.traeger}${of.assigned ? ' (von uns zugeordnet)' : ''}; ${of.scope}; in Euro, ${of.years}`,
  added: 'Zusammengezählt ist nur, was von demselben Träger kommt, dasselbe umfasst und in derselben Quelle steht.',
  assigned: 'Wo der Bereich von uns zugeordnet ist, steht das bei der Maßnahme.',
  caption: 'Beträge der Liste nach Bereich, in Euro',
} as const;

/** The largest amounts side by side. */
export const SIZES_FIGURE = {
  longer: 'mehrere Jahre',
  whole: 'Kosten im Ganzen',
  list: 'eine Liste von Maßnahmen',
  single: 'ein Jahr',
  sentence: (name: string, amount: string): string => `Am größten: ${name}, ${amount}`,
  subtitle: (n: number): string =>
    `Die ${n} größten Beträge in unseren Unterlagen, je Maßnahme der am weitesten reichende; gleiche Fläche, gleicher Betrag`,
  note: 'Diese Beträge darf man nicht zusammenzählen: Sie umfassen Verschiedenes, gelten für verschiedene Jahre und können sich überschneiden. Deshalb stehen die Flächen nebeneinander.',
  caption: 'Die größten Beträge, in Euro',
  what: 'Was',
  together: (measures: number): string => `${measures} Maßnahmen zusammen`,
  listScope: (scope: string, traeger: string): string => `${scope}; Träger: ${traeger}`,
} as const;

/** What is planned when. */
export const TIMELINE_FIGURE = {
  sentence: (measures: number, first: number, last: number): string =>
    `Wann was geplant ist: ${measures} Maßnahmen und Programme, ${first === last ? first : `${first} bis ${last}`}`,
  subtitle:
    'In Millionen Euro. Hohler Balken: geplant, gefüllter: Ergebnis, Kreis: Schätzung der Kosten in dem Jahr, in dem sie genannt wurde',
  note: 'Die Länge eines Balkens ist Zeit, nicht Geld. Balken, die sich überschneiden, dürfen nicht zusammengezählt werden.',
  caption: 'Zahlen mit Jahr, in Euro',
  estimates: (n: number): string => `${n} Schätzungen`,
} as const;
