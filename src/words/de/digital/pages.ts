/** The pages on digitalisation: their titles, first sentences and headings. */
import type { Phrase } from '../../../text/phrase.ts';

/** Said around every page on digitalisation. */
export const DIGITAL_FRAME = {
  sourceOf: (publisher: string, title: string): string => `Quelle: ${publisher}, ${title}`,
  span: (from: string, to: string): string => `${from} bis ${to}`,
  overview: 'Überblick',
  services: 'Leistungen',
  aims: 'Ziele',
  level: 'Reifegrad',
  numbers: 'Zahlen',
  topic: 'Digitalisierung',
  standLabel: 'Stand und was heute gilt',
  stand: (dates: string): string => `Stand: ${dates}. Was danach kam, steht nicht auf dieser Seite. `,
  today: 'Heute nachsehen: ',
  publisher: (publisher: string): string => `Quelle: ${publisher},`,
} as const;

/** The page on the levels of maturity. */
export const LEVEL_PAGE = {
  whole: (name: string, scope: string, counted: string, when: string): string =>
    `Zum Vergleich: ${name}, ${scope}: ${counted} (${when}).`,
  none: (city: string): string => `Für ${city} liegt hier kein Bericht über den Reifegrad der Leistungen vor.`,
  heading: 'Wie digital eine Leistung ist: der Reifegrad',
  description: (city: string): string =>
    `Die Stufen des Reifegrads und welche Leistungen in ${city} auf welcher Stufe standen.`,
  lead: 'Welche Leistung auf welcher Stufe stand.',
  others: 'Und alle anderen?',
  source: (title: string): string => `Quelle: ${title}`,
  levels: (n: number): string => `Die ${n} Stufen, und wie sie im Alltag aussehen`,
  level: (level: number): string => `Stufe ${level}`,
  example: (text: string): string => `Zum Beispiel (von uns): ${text}`,
  wording: (publisher: string): string => `Wortlaut: ${publisher},`,
  done: (answers: number): string =>
    `Ab wann zählt eine Leistung als erledigt?${answers > 1 ? ` ${answers} Antworten` : ''}`,
  doneText: 'Darauf gibt es verschiedene Antworten. Keine davon ist der Wortlaut des Gesetzes.',
  changed: 'Das Modell hat gewechselt',
} as const;

/** The page on what was counted. */
export const NUMBERS_PAGE = {
  overview: (city: string): string => `Was über die Digitalisierung in ${city} gezählt wurde, wann und von wem`,
  subtitle: (title: string): string => `${title}; jede Zeile ist eine eigene Abgrenzung mit eigenem Maßstab`,
  counted: 'Was gezählt wurde',
  elsewhere: 'Wo sonst gezählt wurde',
  none: (city: string): string => `Für ${city} liegen hier keine Zählungen vor.`,
  title: 'Digitalisierung in Zahlen',
  description: (city: string): string => `Zählungen zur Digitalisierung: ${city}, Land und Bund, mit Stand und Quelle.`,
  lead: 'Zahlen, die verschieden gezählt sind, stehen hier nebeneinander und nie auf einer Linie.',
} as const;

/** The first page of the topic. */
export const DIGITAL_OVERVIEW = {
  proven: (all: number, yes: number): Phrase => [
    `Von ${all} Leistungen ist bei `,
    { text: yes === 0 ? 'keiner' : `${yes}`, marked: true },
    ' belegt, dass man sie online beantragen konnte',
  ],
  heading: (city: string): string => `Wie digital die Verwaltung in ${city} ist`,
  none: (city: string): string => `Zur Digitalisierung in ${city} liegen hier keine Papiere und keine Zahlen vor.`,
  lead: 'Was man online beantragen konnte, was angekündigt war und was daraus wurde: so weit, wie Papiere der Stadt und Berichte es sagen.',
  description: (city: string): string =>
    `Digitalisierung in ${city}: Leistungen, Ziele und Zahlen mit Stand und Quelle.`,
  otherwise: ' (anders gezählt)',
  digital: 'Was heißt „digital“?',
  levels: 'Die Stufen im Einzelnen, und ab wann eine Leistung als erledigt zählt',
  question: 'Konnte ich das online beantragen?',
  services: 'Alle Leistungen mit Filter, jede mit ihrem Wortlaut.',
  register: (more: number): string => `Dazu ein Verzeichnis mit ${more} weiteren.`,
  unknown: '„Unbekannt“ heißt nicht „nicht gekommen“',
  unknownText: (last: string | null): string =>
    `Dann sagt es keines der Papiere, die uns vorliegen.${last ? ` Das letzte Papier der Stadt ist vom ${last}.` : ''}`,
  aims: 'Alle Ziele mit Wortlaut',
} as const;

/** The page on what was announced. */
export const AIMS_PAGE = {
  none: (city: string): string => `Für ${city} liegen hier keine Ziele und Berichte zur Digitalisierung vor.`,
  title: 'Angekündigt, und was daraus wurde',
  description: (city: string): string =>
    `Ziele, Projekte und Berichte zur Digitalisierung in ${city}: Termin, Beleg und Ausgang.`,
  lead: 'Jedes Ziel mit Termin, dem Papier, in dem es steht, und dem späteren Papier, das sagt, wie es ausging.',
  unknown: (when: string): string =>
    `„Unbekannt“ heißt nicht „nicht gekommen“: Dann sagt keines der Papiere, die uns vorliegen, wie es ausging. Das letzte Papier der Stadt ist vom ${when}; danach gibt es nur noch Zeitungsberichte zu einzelnen Punkten.`,
  rules:
    'Jedes Vorhaben zählt einmal, in dem Jahr, das zuerst als Termin genannt wurde. Eine ganze Liste von Leistungen ist ein Ziel. Was ein Papier nur für denkbar hält, ist mitgezählt und heißt so.',
  evidence: 'Jedes Vorhaben, mit allen Belegen im Wortlaut',
  estimates: 'Die Zahlen zu den Vorschlägen aus dem Bürgerhaushalt',
  source: 'Quelle',
} as const;

/** A page of services that only stand in a register; `part` is what their names begin with. */
export const REGISTER_PAGE = {
  title: (part: string): string => `Verzeichnis der Leistungen: ${part}`,
  description: (part: string, n: number): string =>
    `Leistungen aus einem Register, ${part}: ${n} Einträge mit Schlüssel und Adresse.`,
  lead: (n: number): string =>
    `${n} Leistungen, die ein Register nennt. „Verzeichnet“ heißt: Das Register führt einen Onlinedienst; ob er geht, ist hier nicht geprüft.`,
  heading: (part: string): string => `Leistungen aus dem Register: ${part}`,
} as const;

/** The page of one service. */
export const SERVICE_PAGE = {
  title: (name: string, key: string | null): string => `${key ? `${name} (${key})` : name}: online?`,
  check: (when: string): string => `Stand ${when} – heute prüfen:`,
  link: 'Seite der Leistung',
  known: 'Was darüber bekannt ist, das Neueste zuerst',
  whence: 'Woher kommen diese Angaben?',
  units: 'Wer zuständig war',
  unit: (unit: string | null, ministry: string | null, when: string): string =>
    `${[unit ? `Einheit ${unit} der Verwaltung` : 'Einheit nicht genannt', ministry && `Ressort ${ministry}`].filter(Boolean).join(', ')} (wie gedruckt, ${when})`,
  unitsText:
    'Die Nummern gelten für die Gliederung der Verwaltung zur Zeit der Quelle; die Nummern im Haushalt sind andere.',
  related: 'Ähnliche Leistungen',
} as const;

/** The page with the list of services and its filter. */
export const SERVICES_PAGE = {
  online: 'Online zu beantragen?',
  efa: 'Einer für Alle (EfA)',
  unit: 'Zuständige Einheit',
  ministry: 'Ministerium',
  year: 'Genannt im Jahr',
  question: 'Konnte ich das online beantragen?',
  description: (city: string): string =>
    `Leistungen der Verwaltung in ${city}: was Papiere und Berichte darüber sagen, ob man sie online beantragen kann.`,
  lead: (n: number, yes: string): string => `${n} Leistungen nennen die Papiere und Berichte beim Namen. ${yes}`,
  onlyRegister: (city: string, n: number): string =>
    `Für ${city} gibt es hier nur ein Register mit ${n} Leistungen, ohne Bericht darüber.`,
  none: (city: string): string => `Für ${city} nennen unsere Quellen keine einzelnen Leistungen.`,
  search: 'Eine Leistung suchen',
  filterLabel: 'Leistungen filtern',
  word: 'Wort',
  moreFilters: 'Weitere Filter',
  all: 'Alle zeigen',
  meaning: 'Was „nicht gesagt“, „EfA“ und die Nummern heißen',
  meaningText:
    '„Nicht gesagt“ heißt: Die Quelle nennt die Leistung, sagt aber nicht, ob man sie online beantragen kann. EfA heißt „Einer für Alle“: Ein Land entwickelt die Leistung, die anderen nutzen sie mit. „Ziel“ ist eine Ankündigung und kein Nachweis, dass es sie gibt. Die Nummern der Einheiten gelten für die Gliederung der Verwaltung zur Zeit der Quelle und sind nicht die des Haushalts.',
  wording: 'Jede Leistung mit Wortlaut und Quelle auf ihrer Seite.',
  csv: 'CSV: alle Angaben zu Leistungen',
  register: (count: number, further: boolean): string =>
    `${further ? 'Weitere ' : ''}${count} Leistungen aus einem Register`,
  registerText: 'Sie stehen nur im Register, ohne Bericht darüber. Darum haben sie keine eigene Seite.',
} as const;

/** The list of services. */
export const SERVICE_TABLE = {
  caption:
    'Leistungen von A bis Z. Ob man sie online beantragen kann: die neueste Aussage mit ihrem Stand; eine Ankündigung nur, wo es keine andere gibt',
  service: 'Leistung',
  efa: 'EfA',
  unit: 'Zuständig',
  named: 'Genannt',
  unitName: (numbers: string): string => `Einheit ${numbers}`,
} as const;

/** Values of the filter of the list. */
export const SERVICE_FILTER = {
  announced: 'angekündigt',
  listed: 'Onlinedienst genannt',
  level: (value: string): string => `Stufe ${value}`,
  all: 'alle',
} as const;

/** What is said of one project. */
export const AIM = {
  area: (name: string): string => `Bereich: ${name}`,
  due: (when: string | null): string => `Termin: ${when ?? 'keiner genannt'}`,
  outcome: (outcome: string): string => `Ausgang: ${outcome}`,
  dueBefore: (when: string): string => `Termin ${when} · `,
  show: 'Zeige',
  all: (n: number): string => `alle ${n}`,
} as const;
