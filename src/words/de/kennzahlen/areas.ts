/** What the page of expenditure by area says, and its figures. */

/** The page around the figures. */
export const AREAS_PAGE = {
  lede: (from: number, to: number, count: number): string =>
    `Was für einzelne Bereiche an Aufwand veröffentlicht ist, ${from} bis ${to}: ${count} Bereiche.`,
  nothing: (city: string): string => `Für ${city} liegt uns kein veröffentlichter Aufwand nach Bereich vor.`,
  title: 'Ausgaben nach Bereich',
  description: (city: string, lede: string): string => `${city}: ${lede}`,
  alone: 'Diese Zahlen stehen für sich.',
  notFrom: 'Sie sind nicht aus dem',
  plan: 'Haushaltsplan',
  notOn: 'gerechnet, der hier bis zum einzelnen Konto steht, und setzen ihn nicht fort.',
  duty: 'Pflicht und freiwillig',
  noDuty: (city: string): string =>
    `Welcher Teil der Aufwendungen auf Pflichtaufgaben entfällt, ist für ${city} bei uns nicht erfasst.`,
} as const;

/** The figures by area: the newest year, and the course. */
export const AREAS = {
  plan: 'Plan',
  result: 'Ergebnis',
  what: 'Aufwand in Euro, wie veröffentlicht, in Preisen des jeweiligen Jahres; nur die genannten Bereiche',
  newest: ({ jahr, name, amount, count, planned }: Largest): string =>
    `${jahr} ${planned ? 'waren' : 'wurden'} für „${name}“ ${amount} ${planned ? 'vorgesehen' : 'aufgewendet'}, der größte Betrag der ${count} genannten Bereiche`,
  newestSubtitle: (what: string, kind: string, jahr: number): string => `${what}; ${kind} ${jahr}`,
  mark: (jahr: number): string => `Aufwand ${jahr}`,
  newestCaption: (jahr: number): string => `Aufwand nach Bereich ${jahr}, in Euro`,
  area: 'Bereich',
  change: 'Änderung',
  incomparable: 'nicht vergleichbar',
  courseSubtitle: (what: string, kind: string, years: string): string =>
    `${what}. Im Diagramm in Millionen Euro, jedes Feld mit eigener Skala ab 0; ${kind} ${years}`,
  courseCaption: 'Aufwand nach Bereich und Jahr, in Euro',
  years: (years: string): string => `Aufwand nach Bereich, ${years}`,
  course: ({ since, newest, all, rose, fell }: Course): string =>
    `Von ${since} bis ${newest} stieg der Betrag in ${rose} von ${all} Bereichen${fell > 0 ? `, in ${fell === 1 ? 'einem' : fell} sank er` : ''}`,
  gap: (years: string): string =>
    `${years}: keine Angabe; dazu haben wir keine Veröffentlichung gefunden, die Linie ist unterbrochen.`,
  otherSeries: (years: string, count: number, newest: number): string =>
    `${years} ${count > 1 ? 'gehören' : 'gehört'} zu einer anderen Reihe und ${count > 1 ? 'lassen' : 'lässt'} sich mit ${newest} nicht direkt vergleichen.`,
} as const;

/** The figure of obligatory and voluntary tasks. */
export const DUTY = {
  headline: (jahr: number, duty: string, rest: string): string =>
    `${jahr} entfielen von 100\u00a0€ Aufwand ${duty} auf Pflichtaufgaben, ${rest} waren freiwillig`,
  subtitle: (name: string, years: string): string =>
    `${name} an den Aufwendungen in Prozent, wie veröffentlicht, ${years}`,
  caption: 'Pflichtaufgaben und Freiwilliges in Prozent der Aufwendungen',
  duty: 'Pflicht',
  voluntary: 'Freiwillig',
  bar: (jahr: number): string => `${jahr}: Pflichtaufgaben, der Rest ist freiwillig`,
} as const;

/** The largest area of a year. */
interface Largest {
  readonly jahr: number;
  readonly name: string;
  readonly amount: string;
  /** Of how many areas. */
  readonly count: number;
  readonly planned: boolean;
}

/** In how many of all areas the amount rose and fell. */
interface Course {
  readonly since: number;
  readonly newest: number;
  readonly all: number;
  readonly rose: number;
  readonly fell: number;
}
