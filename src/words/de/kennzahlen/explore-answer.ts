/** What an answer of the explorer of the comparison says. */

/** The sentence of an answer, its subtitle and its pictures. */
export const EXPLORED = {
  place: (place: number): string => `Platz ${place}`,
  unknown: 'keine Angabe',
  middle: (group: string): string => `Mittlere Hälfte: ${group}`,
  noPlace: 'ohne Platz',
  middleOf: (n: number, group: string): string => `Mittlere Hälfte (${n}): ${group}`,
  perHeadName: (name: string): string => `${name} je Einwohner`,
  perHeadFormula: (name: string): string => `${name} / Einwohner am 31.12.`,
  inPrices: (name: string, jahr: number): string => `${name} in Preisen von ${jahr}`,
  none: (what: string, region: string): string => `${what}: ${region}, keine Angabe`,
  placed: (place: number | null, of: string | undefined, group: string): string => `, Platz ${place} ${of} (${group})`,
  span: (from: number, to: number | undefined): string => `, ${from} bis ${to}`,
  inGroup: (group: string): string => `Platz in der Gruppe: ${group}`,
  highest: 'Platz 1 hat den höchsten Wert; ob das gut ist, sagt der Platz nicht.',
  perHead: 'Je Einwohner: eigene Rechnung mit den Einwohnern am 31.12. des Jahres.',
  share: 'Anteil: eigene Rechnung.',
  printed: (formula: string): string => `Je Einwohner wie veröffentlicht${formula}.`,
  priced: (jahr: number, basis: string | undefined): string =>
    `In Preisen von ${jahr}: eigene Rechnung mit dem Verbraucherpreisindex (${basis}).`,
} as const;

/** What keeps a reader from a wrong conclusion. */
export const EXPLORED_NOTES = {
  noPlaces: (kind: string): string =>
    `Plätze gibt es nur unter kreisfreien Städten und unter Landkreisen; hier (${kind}) stehen deshalb die Werte.`,
  drawn: (count: number, of: number): string =>
    `Gezeichnet sind die ersten ${count} von ${of} Regionen. Alle stehen unter „Punkte“ und „Tabelle“.`,
  deficits:
    'Wo Ausgaben die laufenden Einnahmen um mehr als ein Zehntel übersteigen, stecken Fehlbeträge früherer Jahre darin: Diese Städte stehen nicht in Gruppe und Plätzen.',
  totals:
    'Beträge im Ganzen hängen vor allem davon ab, wie groß eine Region ist. Vergleichen lässt sich, was je Einwohner gemessen ist.',
  more: 'weitere',
  uncounted: ' In Gruppe und Plätzen zählen diese Werte nicht.',
  early: (regions: string, group: string): string =>
    `Die Quelle nennt auch Werte für Jahre, in denen es die Region mit diesem Schlüssel nicht gab: ${regions}.${group}`,
  emptyYears: (years: string): string => `Keine Angabe für alle diese Regionen: ${years}.`,
  silent: (years: string, deficits: boolean): string =>
    `Über die Gruppe wird ${years} nichts gesagt: Weniger als drei Viertel ihrer Mitglieder haben eine Angabe${deficits ? ', die zählt' : ''}.`,
} as const;

/** Why nothing is shown. */
export const EXPLORED_GAPS = {
  notThen: 'gab es so nicht',
  unknown: (reason: string): string => `keine Angabe: ${reason}`,
  noGroup: 'ohne Platz: Regionen dieser Art haben keine Gruppe',
  noPlace: (reason: string): string => `ohne Platz: ${reason}`,
  mean: (from: number | undefined, to: number | undefined): string => `, Mittel ${from}–${to}`,
  of: (n: number, equal: string, mean: string): string => `von ${n}${equal}${mean}`,
  noRegion: 'die Region gab es in diesem Jahr so nicht',
  otherSeries: 'der Wert ist aus einer anderen Reihe',
  deficits: 'Fehlbeträge früherer Jahre verzerren den Wert',
  outside: 'gehört nicht zur Gruppe',
  noIndex: 'kein Preisindex',
} as const;

/** Columns and caption of its table. */
export const EXPLORED_TABLE = {
  prices: (jahr: number): string => `, in Preisen von ${jahr}`,
  place: ', Platz in der Gruppe',
  withGroup: (caption: string, group: string, quarters: string): string =>
    `${caption}; zum Vergleich ${group}: ${quarters}`,
  group: (part: string): string => `Gruppe: ${part}`,
  quarter: 'ein Viertel',
  middle: 'Mitte',
  threeQuarters: 'drei Viertel',
  counted: 'gezählt',
  reporting: 'mit Angabe',
  members: (n: number, of: number): string => `${n} von ${of}`,
  value: (jahr: number): string => `Wert ${jahr}`,
  placeColumn: 'Platz',
  inPrices: (jahr: number): string => `in Preisen von ${jahr}`,
} as const;
