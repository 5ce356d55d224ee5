/** What is said of published results: how far revenue covered expenditure. */

/** The figure of the coverage, and the heading above it. */
export const COVERAGE = {
  heading: 'Aus den Jahresabschlüssen',
  headline: (jahr: number, share: string, before: string): string =>
    `${jahr} deckten die ordentlichen Erträge ${share} der ordentlichen Aufwendungen${before}`,
  before: (jahr: number, share: string): string => `, ${jahr} ${share}`,
  subtitle: (years: string, rounded: boolean): string =>
    `Aufwandsdeckungsgrad in Prozent, Ergebnisse ${years}; eigene Rechnung aus ${rounded ? 'gerundeten ' : ''}veröffentlichten Summen: ordentliche Erträge ÷ ordentliche Aufwendungen × 100`,
  status: 'Ergebnis',
  leftOut: 'Zinsen, Gewinnanteile und Außerordentliches zählen nicht mit.',
  rounded:
    'Weil die Summen gerundet veröffentlicht sind, ist auch der Wert gerundet; die Tabelle nennt, wozwischen er genau liegt.',
  noPlan: 'Ein Ergebnis sagt, was war, ein Plan, was sein soll: Beide stehen nicht in einem Diagramm.',
  caption: 'Veröffentlichte Summen und der Deckungsgrad daraus',
  share: 'Deckungsgrad',
  between: 'genau zwischen',
  revenue: 'Ordentliche Erträge',
  expenditure: 'Ordentliche Aufwendungen',
  limits: (least: string, most: string): string => `${least} und ${most}\u00a0%`,
  line: (jahr: number): string => `Aufwandsdeckungsgrad ${jahr}`,
} as const;
