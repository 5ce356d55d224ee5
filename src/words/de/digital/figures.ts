/** The figures on digitalisation: what they say, what they show, the columns of their tables. */
import type { Phrase } from '../../../text/phrase.ts';

/** Counts of one delimitation a lane. */
export const COUNTS_FIGURE = {
  forecast: ' (Ankündigung)',
  quarterly: 'je Vierteljahr',
  caption: (subtitle: string): string => `${subtitle}: was gezählt wurde, wie viel, zu welchem Stand`,
  according: (who: string): string => `laut ${who}`,
  what: 'Was gezählt wurde',
  number: 'Zahl',
  date: 'Stand',
  note: 'Hinweis',
  who: 'Wer es sagt',
  reckoned: ', gerechnet',
  next: ', dann ',
  region: (name: string): string => `${name}: `,
  othersDiffer: (others: number): string =>
    `; ${others === 1 ? 'eine weitere Zählung grenzt' : `${others} weitere Zählungen grenzen`} anders ab`,
  othersApart: (others: number): string =>
    `; ${others === 1 ? 'eine weitere Zählung steht' : `${others} weitere Zählungen stehen`} für sich`,
  land: (region: string | undefined): string => `Land ${region}`,
  otherCities: 'Andere Städte',
} as const;

/** The list of aims ("Einer für Alle"). */
export const EFA_FIGURE = {
  sentence: (all: number, yes: number): Phrase => [
    `Von ${all} Leistungen nach „Einer für Alle“ heißt es bei `,
    { text: yes === 0 ? 'keiner' : yes === 1 ? 'einer' : `${yes}`, role: 'ertrag' },
    ', dass man sie online beantragen konnte',
  ],
  subtitle: (when: string): string => `Liste vom ${when}; Farbe und Form: was die neueste Quelle dazu sagt`,
  note: 'Die Liste ist ein Ziel und sagt nicht, was online ist.',
  caption: 'Namen, Einheiten und Ministerien wie gedruckt. „–“ heißt: nichts gedruckt',
  name: 'Leistung, und was unter anderem dazu gehört',
  unit: 'Einheit',
  ministry: 'Ministerium',
  parts: 'Dazu gehört',
} as const;

/** The stairs of the levels of maturity. */
export const LEVELS_FIGURE = {
  empty: (level: string): string => `keine auf Stufe ${level}`,
  named: (services: number, level: number): string =>
    `${services} ${services === 1 ? 'Leistung' : 'Leistungen'} auf Stufe ${level}`,
  sentence: (levels: string, when: string): string => `${levels}, so stand es ${when}`,
  pale: '; blasse Punkte: Menge unbekannt, nicht gezählt',
  subtitle: (model: string, pale: string): string =>
    `Mit Namen genannte Leistungen, Stufen nach dem Modell ${model.replace('-', ' bis ')}, ein Stichtag${pale}`,
  caption: (when: string): string => `Leistungen nach Stufe, ${when}`,
  entry: (name: string, level: number): string => `${name}: Stufe ${level}`,
  none: 'keine Leistung',
  untold: 'keine Angabe',
} as const;

/** Every service a square, by the newest answer. */
export const SERVICES_FIGURE = {
  span: (from: string, to: string): string => `${from} bis ${to}`,
  subtitle: (n: number, when: string): string =>
    `${n} Leistungen, die Papiere und Berichte beim Namen nennen, nach der neuesten Aussage${when}; jedes Kästchen ist eine Leistung`,
  caption: 'Leistungen nach der neuesten Aussage, ob man sie online beantragen konnte, mit ihrem Stand',
  service: 'Leistung',
  date: 'Stand der Aussage',
  level: 'Stufe',
  notNamed: 'nicht genannt',
} as const;

/** What was announced, a square each. */
export const AIMS_FIGURE = {
  due: (when: string): string => `Termin ${when}`,
  noDate: 'kein Termin',
  caption: 'Was angekündigt war, zu wann, und was spätere Papiere sagen',
  aim: 'Vorhaben',
  first: 'Zuerst genannt',
  dueColumn: 'Termin',
  none: 'keiner genannt',
  outcome: 'Was daraus wurde',
  last: 'Letztes Papier dazu',
  year: (year: number, aims: string): string => `Termin ${year}: ${aims}`,
  undated: 'Ziele und Projekte ohne Termin',
  proposals: 'Vorschläge aus dem Bürgerhaushalt',
  subtitle: 'Ziele der Verwaltung nach dem Jahr, das zuerst als Termin genannt wurde; jedes Kästchen ist ein Ziel',
  reportsSubtitle: 'Wer wem berichten soll, und was vorgelegt wurde; jedes Kästchen ist ein Bericht',
  undatedSentence: (n: number): string => `${n} Ziele und Projekte haben keinen Termin, an dem man sie messen könnte`,
  undatedSubtitle: 'Ziele und Projekte ohne Termin für den Abschluss; jedes Kästchen ist eines',
} as const;
