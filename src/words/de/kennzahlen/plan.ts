/** What is said of key figures that are reckoned from the plan. */

/** The part of a page that tells what the plan says. */
export const PLAN_PART = {
  limits: 'Was die Zahl nicht sagt:',
  method: 'Methode:',
  leftOut: (part: string, others: string): string => `nur aus dem Teil ${part}, ohne ${others}, und `,
  heading: 'Aus dem Haushaltsplan',
  none: 'Aus dem Haushaltsplan lässt sich diese Kennzahl hier nicht rechnen.',
  version: (office: string, version: string, nature: string): string => `${office}, ${version}: ${nature}. `,
  own: (elsewhere: string): string =>
    `Eigene Rechnung aus den Beträgen des Plans, ${elsewhere}ohne interne Verrechnung.`,
} as const;

/** The figure of a key figure, its value in a sentence, and why there is none. */
export const PLAN_RATIO = {
  asOf: (date: string): string => `Stand ${date}`,
  version: (name: string, years: string): string => `„${name}“ ${years}`,
  emptyNote: (versions: string): string =>
    `Leer ist nicht 0: In der Fassung ${versions} haben manche Positionen dieser Konten in der Quelle keinen Wert. Ihre Beträge fehlen in der Rechnung; wie viele es sind, steht in der Tabelle.`,
  caption: (name: string): string => `${name} je Jahr und Fassung`,
  subtitle: (name: string, versions: string): string => `${name} in Prozent, eigene Rechnung. ${versions}.`,
  noValue: 'kein Wert',
  variantsCaption: 'Die Rechnungen je Jahr und Fassung',
  variantsSubtitle: (version: string, kind: string, jahr: number, versions: string): string =>
    `In Prozent, eigene Rechnung. Im Diagramm: ${version}, ${kind} ${jahr}; in der Tabelle: ${versions}.`,
  bothSides: (caption: string): string => `${caption}, mit Zähler und Nenner in Euro`,
  noValueFor: (reason: string): string => `kein Wert (${reason})`,
  versionColumn: 'Fassung',
  numerator: 'Zähler',
  denominator: 'Nenner',
  empty: 'Leere Zellen',
  noChart: 'der Kontenrahmen dieser Fassung ist nicht bekannt',
  noTerms: (chart: string): string => `welche Konten im Kontenrahmen ${chart} dafür zählen, ist nicht hinterlegt`,
  noDirection: 'der Plan sagt nicht, welcher Art seine Beträge sind',
  zero: 'der Nenner ist 0',
  unknown: 'keine Angabe',
  unsure: (account: string): string => `der Kontenrahmen sagt nichts Sicheres über ${account}`,
  emptyInSource: 'in der Quelle leer',
  notInPlan: 'im Plan nicht vorhanden',
  noSentence: (name: string, jahr: number, reason: string | null): string => `${name} ${jahr}: kein Wert (${reason})`,
  noValueIn: (version: string, jahr: number, reason: string | null): string =>
    `${version}: kein Wert für ${jahr} (${reason}).`,
  otherNone: (version: string, jahr: number): string => `Die Fassung „${version}“ hat für ${jahr} keinen Wert.`,
  otherResult: (jahr: number, version: string, value: string): string =>
    `Das Ergebnis ${jahr} in „${version}“ waren ${value}.`,
  otherPlan: (version: string, jahr: number, value: string): string =>
    `Die Fassung „${version}“ kam für ${jahr} auf ${value}.`,
  now: (version: string, value: string, jahr: number): string => `${version}: ${value} im Jahr ${jahr}.`,
} as const;

/** The formula with its amounts. */
export const PLAN_FORMULA = {
  item: 'Posten',
  minus: (name: string): string => `minus ${name}`,
  upper: 'Was geteilt wird (Zähler)',
  lower: 'Wodurch geteilt wird (Nenner)',
  numerator: 'Zähler',
  denominator: 'Nenner',
  caption: (name: string, jahr: number, version: string, side: string): string =>
    `${name} ${jahr} (${version}): ${side}`,
  formula: 'Formel:',
  none: (reason: string | null): string => (reason ? `kein Wert, ${reason}.` : 'kein Wert.'),
  divided: 'geteilt durch',
  times: 'mal',
  whence: 'Woher kommen diese Zahlen?',
  amounts: 'Die Beträge dazu',
} as const;

/** What the numbers are called where they come from. */
export const PLAN_LINES = {
  value: 'Wert',
  none: 'kein Wert',
  unknown: 'keine Angabe',
  numerator: 'Zähler',
  denominator: 'Nenner',
  minus: 'minus ',
  empty: 'Leere Zellen',
  emptyNote: 'in der Quelle ohne Wert und deshalb in keiner Summe',
} as const;
